"""Write what a desktop shows of the program and its files, in every language: menu entry, kind of file, catalogue of programs.

The words are those of the program's own catalogues; the words to search for stand here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from mlawriter.i18n.coverage import coverage
from mlawriter.i18n.languages import LANGUAGES, SOURCE_LANGUAGE, Language
from mlawriter.i18n.translator import translator

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "mlawriter"
ID = "invalid.mlawriter.mlawriter"
"""AppStream wants a domain turned round; the project has none, and this one can never be anybody's (RFC 2606)."""
MIME = "application/x-mlawriter-request"

FILE = "Request for mutual legal assistance"
ABOUT = "Draft requests for mutual legal assistance, offline. Without a command the window opens."
"""Messages of the program; of the second, the desktop shows the first sentence."""

KEYWORDS = {
    "en": ("request", "mutual legal assistance", "letter rogatory", "treaty", "UNTOC", "MLA"),
    "fr": ("demande", "entraide judiciaire", "commission rogatoire", "convention"),
    "es": ("solicitud", "asistencia judicial", "comisión rogatoria", "exhorto", "convenio"),
    "ar": ("طلب", "مساعدة قانونية متبادلة", "إنابة قضائية", "اتفاقية"),
    "ru": ("запрос", "правовая помощь", "судебное поручение", "договор"),
    "zh_Hans": ("请求书", "司法协助", "调查取证", "条约"),
    "pt": ("pedido", "auxílio judiciário", "carta rogatória", "convenção"),
    "bs": ("zamolnica", "pravna pomoć", "ugovor"),
    "hr": ("zamolnica", "pravna pomoć", "ugovor"),
    "sr_Latn": ("zamolnica", "pravna pomoć", "ugovor"),
    "sr_Cyrl": ("замолница", "правна помоћ", "уговор"),
    "cnr": ("zamolnica", "pravna pomoć", "ugovor"),
}

_LOCALE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?(@[a-z]+)?")
_SENTENCE = re.compile(r"\.(?: |$)|。")


def in_language(language: Language, message: str) -> str:
    """Return a message of the program in a language."""
    said: str = translator(language.tag, "interface").catalogue.gettext(message)
    return said


def first_sentence(text: str) -> str:
    """Return the first sentence of a text, without its stop."""
    return _SENTENCE.split(text, maxsplit=1)[0]


def locales(language: Language) -> tuple[str, ...]:
    """Return the names under which a desktop asks for a language."""
    return tuple(name for name in language.system or (language.tag,) if _LOCALE.fullmatch(name))


def _each(key: str, message: str) -> Iterator[str]:
    yield f"{key}={first_sentence(message)}"
    for language in LANGUAGES:
        if language is not SOURCE_LANGUAGE:
            said = first_sentence(in_language(language, message))
            yield from (f"{key}[{name}]={said}" for name in locales(language))


def _keywords() -> Iterator[str]:
    for language in LANGUAGES:
        words = "".join(f"{word};" for word in KEYWORDS[language.tag])
        if language is SOURCE_LANGUAGE:
            yield f"Keywords={words}"
        else:
            yield from (f"Keywords[{name}]={words}" for name in locales(language))


def desktop_entry() -> str:
    """Return the entry of the menu, after the Desktop Entry Specification."""
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        f"Name={NAME}",
        *_each("GenericName", FILE),
        *_each("Comment", ABOUT),
        f"Exec={NAME} %f",
        f"TryExec={NAME}",
        f"Icon={NAME}",
        "Terminal=false",
        "Categories=Office;WordProcessor;Qt;",
        *_keywords(),
        f"MimeType={MIME};",
        f"StartupWMClass={NAME}",
    ]
    return "\n".join(lines) + "\n"


def mime_type() -> str:
    """Return the kind of file, after the Shared MIME-info specification: known by its name, or by its first line."""
    comments = "".join(
        f'    <comment xml:lang="{name}">{escape(in_language(language, FILE))}</comment>\n'
        for language in LANGUAGES
        if language is not SOURCE_LANGUAGE
        for name in locales(language)
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{MIME}">
    <comment>{FILE}</comment>
{comments}    <icon name="{NAME}"/>
    <magic priority="60">
      <match type="string" offset="1:8" value="&quot;format&quot;: &quot;mlawriter request&quot;"/>
    </magic>
    <glob pattern="*.mla"/>
  </mime-type>
</mime-info>
"""


def metainfo(version: str, day: str) -> str:
    """Return the entry of catalogues of programs, after the AppStream specification."""
    summaries = "".join(
        f'  <summary xml:lang="{name}">{escape(first_sentence(in_language(language, ABOUT)))}</summary>\n'
        for language in LANGUAGES
        if language is not SOURCE_LANGUAGE
        for name in locales(language)
    )
    spoken = "".join(
        f'    <lang percentage="{int(coverage(language.tag, "interface") * 100)}">{name}</lang>\n'
        for language in LANGUAGES
        if language is not SOURCE_LANGUAGE
        for name in locales(language)[:1]
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{ID}</id>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>Apache-2.0</project_license>
  <name>{NAME}</name>
  <summary>{first_sentence(ABOUT)}</summary>
{summaries}  <description>
    <p>The window leads from an empty request under article 18 of the United Nations Convention against Transnational
    Organized Crime to a letter ready for signature, in Word, in twelve languages. What is missing or odd is said while you
    write, with the paragraph that it rests on.</p>
    <p>The program needs no network and uses none.</p>
  </description>
  <launchable type="desktop-id">{NAME}.desktop</launchable>
  <icon type="stock">{NAME}</icon>
  <categories>
    <category>Office</category>
  </categories>
  <provides>
    <binary>{NAME}</binary>
    <mediatype>{MIME}</mediatype>
  </provides>
  <languages>
{spoken}  </languages>
  <content_rating type="oars-1.1"/>
  <releases>
    <release version="{version}" date="{day}"/>
  </releases>
</component>
"""
