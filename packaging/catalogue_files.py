"""Write templates of catalogues, bring catalogues up to date and compile them: same texts, same bytes.

No line numbers, no dates of extraction, no guessed translations: a change in a catalogue is a change of words.
"""

from __future__ import annotations

import datetime as dt
import io
import re
from typing import TYPE_CHECKING

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import generate_po
from marked_texts import DOMAINS, Domain, Found, Text

from mlawriter.i18n.catalogue import NotReadable as NotReadable
from mlawriter.i18n.catalogue import parsed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

PLURALS: Mapping[str, str] = {
    # As gettext and Weblate count. Babel's own Arabic swaps the last two forms, and its Portuguese differs.
    "ar": "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
    "bs": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
    "es": "nplurals=2; plural=(n != 1);",
    "fr": "nplurals=2; plural=(n > 1);",
    "pt": "nplurals=2; plural=(n > 1);",
    "ru": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
    "zh": "nplurals=1; plural=0;",
}
_LIKE: Mapping[str, str] = {"cnr": "bs", "hr": "bs", "sr": "bs"}

_HEADER_LINE = re.compile(r'^"([\w-]+): (.*)\\n"$')
_KEPT_HEADERS = ("PO-Revision-Date", "Last-Translator", "Language-Team", "X-Generator")
_NO_DATE = dt.datetime(1980, 1, 1, tzinfo=dt.UTC)


def plural_forms(tag: str) -> str:
    """Return the plural header of a language.

    Raises:
        KeyError: when the table has to be extended for a new language.

    """
    base = tag.split("_")[0]
    return PLURALS[_LIKE.get(base, base)]


def template_path(locales: Path, domain: Domain) -> Path:
    """Return where the template of a domain's catalogues lies."""
    return locales / f"{domain}.pot"


def catalogue_path(locales: Path, tag: str, domain: Domain) -> Path:
    """Return where the catalogue of a language lies."""
    return locales / tag / "LC_MESSAGES" / f"{domain}.po"


def template(found: Found, domain: Domain) -> Catalog:
    """Return the texts of a domain as a catalogue without translations."""
    catalogue = Catalog(creation_date=_NO_DATE)
    for texts in found.texts[domain].values():
        catalogue.add(
            _id(texts),
            locations=[(file, 0) for file in dict.fromkeys(text.file for text in texts)],
            auto_comments=list(dict.fromkeys(text.note for text in texts if text.note)),
            context=texts[0].context,
        )
    return catalogue


def _id(texts: list[Text]) -> str | tuple[str, str]:
    """Return the id of equal texts; a text with a plural somewhere has one everywhere."""
    plural = next((text.plural for text in texts if text.plural), "")
    return (texts[0].message, plural) if plural else texts[0].message


def write_templates(found: Found, locales: Path) -> None:
    """Write the template of each domain."""
    for domain in DOMAINS:
        path = template_path(locales, domain)
        write(path, _header({}) + _body(template(found, domain)))


def update(found: Found, locales: Path, tag: str) -> None:
    """Bring the catalogues of a language up to date; translations no longer used stay at the end, as comments."""
    for domain in DOMAINS:
        path = catalogue_path(locales, tag, domain)
        old = path.read_text("utf-8").split("\n\n", 1)[1:] if path.is_file() else []
        catalogue = parsed(_header(_about(tag, path)) + "".join(old))
        catalogue.update(template(found, domain), no_fuzzy_matching=True, keep_user_comments=True)
        write(path, text_of(catalogue, tag, path))


def prune(found: Found, locales: Path, tag: str) -> None:
    """Take out of the catalogues of a country, which hold no more than differs there, what the program no longer says."""
    for domain in DOMAINS:
        path = catalogue_path(locales, tag, domain)
        if not path.is_file():
            continue
        catalogue = read(path)
        said = {(message.id, message.context) for message in messages(template(found, domain))}
        for message in messages(catalogue):
            if (message.id, message.context) not in said:
                catalogue.delete(message.id, message.context)
        write(path, text_of(catalogue, tag, path))


def text_of(catalogue: Catalog, tag: str, path: Path) -> str:
    """Return a catalogue as it is written to `path`; what translators put into its header stays."""
    return _header(_about(tag, path)) + _body(catalogue)


def _about(tag: str, path: Path) -> dict[str, str]:
    kept = _headers(path.read_text("utf-8")) if path.is_file() else {}
    return {**kept, "Language": tag, "Plural-Forms": plural_forms(tag)}


def read(path: Path) -> Catalog:
    """Return a catalogue or a template of one.

    Raises:
        NotReadable: at the first line that is wrong.

    """
    return parsed(path.read_text("utf-8"))


def compile_one(path: Path) -> Path | None:
    """Compile a catalogue beside itself, when it is newer than what is there; untranslated texts stay out."""
    compiled = path.with_suffix(".mo")
    if compiled.is_file() and compiled.stat().st_mtime_ns >= path.stat().st_mtime_ns:
        return None
    source = read(path)
    ready = parsed(path.read_text("utf-8").split("\n\n", 1)[0] + "\n")
    ready.creation_date = _NO_DATE
    for message in messages(source):
        if is_translated(message):
            ready.add(message.id, message.string, context=message.context)
    file = io.BytesIO()
    write_mo(file, ready)
    compiled.write_bytes(file.getvalue())
    return compiled


def messages(catalogue: Catalog) -> list[Message]:
    """Return the texts of a catalogue, without its header."""
    return [message for message in catalogue if message.id]


def forms(message: Message) -> list[str]:
    """Return the translations of a text: one, or one for each plural form."""
    return (
        [message.string] if isinstance(message.string, str) else [form or "" for form in message.string or ()]
    )


def is_translated(message: Message) -> bool:
    """Tell whether a text has all its forms and nobody marked it as doubtful."""
    return bool(forms(message)) and all(forms(message)) and not message.fuzzy


def _body(catalogue: Catalog) -> str:
    lines = generate_po(catalogue, omit_header=True, width=0, include_lineno=False)
    return "".join(lines).rstrip("\n") + "\n"


def _headers(text: str) -> dict[str, str]:
    found = {}
    for line in text.split("\n\n", 1)[0].splitlines():
        if (match := _HEADER_LINE.match(line)) and match[1] in _KEPT_HEADERS:
            found[match[1]] = match[2]
    return found


def _header(more: Mapping[str, str]) -> str:
    fields = {
        "Project-Id-Version": "mlawriter",
        **more,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }
    lines = "".join(f'"{name}: {value}\\n"\n' for name, value in fields.items())
    return f'msgid ""\nmsgstr ""\n{lines}\n'


def write(path: Path, text: str) -> None:
    """Write a file, unless it holds the same already."""
    if not path.is_file() or path.read_text("utf-8") != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
