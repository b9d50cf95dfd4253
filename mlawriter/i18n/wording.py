"""Read sentences that an office words its own way: a catalogue that holds the changed ones and no others."""

from __future__ import annotations

import gettext
import io
from typing import TYPE_CHECKING

from mlawriter import resources
from mlawriter.i18n.catalogue import parsed
from mlawriter.i18n.errors import MlaError
from mlawriter.i18n.faithful import tags_lost, values_lost
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from babel.messages.catalog import Catalog, Message

    from mlawriter.i18n.translator import Translator

_LARGEST = 4_000_000
_SHOWN = 60
_HEADER = {
    "language": "en",
    "plural-forms": "nplurals=2; plural=(n != 1);",
    "content-type": "text/plain; charset=UTF-8",
}


class WordingRefused(MlaError):
    """Say that the file with an office's own sentences is none."""

    message = N_("The file {file} with the office’s own wording cannot be read as a catalogue of sentences.")
    advice = N_("Write it anew with the command “mlawriter wording”, or remove it from the folder.")


class SentenceRefused(WordingRefused):
    """Say which sentence lost a value or a mark on the way."""

    message = N_(
        "The office’s own wording in {file} cannot be used: “{sentence}” does not keep what is filled in."
    )
    advice = N_(
        "Keep what stands in braces, behind a % sign or in angle brackets exactly as in the original, or take"
        " the sentence out of the file."
    )


def sentences(path: Path) -> gettext.NullTranslations:
    """Return the sentences of an office, ready to come before those of the program.

    Sentences that the program no longer has stay unused.

    Raises:
        WordingRefused: when the file is no catalogue.
        SentenceRefused: names the first sentence that would lose a value.

    """
    from babel.messages.mofile import write_mo

    own = _read(path)
    for message in _of(own):
        _refuse_unfaithful(message, path)
    compiled = io.BytesIO()
    write_mo(compiled, own)
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


def catalogue_of_letters(speak: Translator) -> str:
    """Return the sentences of letters as a catalogue: an office takes from it those that it wants to change.

    Those with a plural are left out: how many forms they need is a matter for the language, not for an office.
    """
    from babel.messages.pofile import generate_po

    every = _read(resources.locales() / "document.pot")
    for message in list(_of(every)):
        if isinstance(message.id, str):
            message.string = speak.text(message.id)
        else:
            every.delete(message.id)
    about = {**_HEADER, **speak.catalogue.info(), "language": speak.language.tag}
    header = "".join(f'"{name.title()}: {about[name]}\\n"\n' for name in _HEADER)
    sentences = generate_po(every, omit_header=True, width=0, include_lineno=False)
    return f'msgid ""\nmsgstr ""\n{header}\n{"".join(sentences)}'


def _read(path: Path) -> Catalog:
    try:
        with path.open("rb") as file:
            held = file.read(_LARGEST + 1)
        if len(held) > _LARGEST:
            raise WordingRefused(file=path.name)
        return parsed(held.decode("utf-8-sig"))
    except (OSError, ValueError) as error:
        raise WordingRefused(file=path.name) from error


def _of(catalogue: Catalog) -> Iterator[Message]:
    return (message for message in catalogue if message.id)


def _refuse_unfaithful(message: Message, path: Path) -> None:
    sources = [message.id] if isinstance(message.id, str) else list(message.id)
    forms = (
        [message.string] if isinstance(message.string, str) else [one or "" for one in message.string or ()]
    )
    for form in filter(None, forms):
        for _fault in (*values_lost(sources, form), *tags_lost(sources[-1], form, of_template=True)):
            raise SentenceRefused(file=path.name, sentence=sources[0][:_SHOWN])
