"""Read sentences that an office words its own way: a catalogue that holds the changed ones and no others."""

from __future__ import annotations

import functools
from gettext import NullTranslations
from typing import TYPE_CHECKING

from mlawriter import resources
from mlawriter.i18n.catalogue import is_of_template, parsed, parsed_without_header
from mlawriter.i18n.errors import MlaError
from mlawriter.i18n.faithful import tags_lost, values_lost
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
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


def sentences(path: Path) -> NullTranslations:
    """Return the sentences of an office, ready to come before those of the program.

    Sentences that the program no longer has stay unused.

    Raises:
        WordingRefused: when the file is no catalogue.
        SentenceRefused: names the first sentence that would lose a value.

    """
    held: dict[tuple[str | None, str], str] = {}
    for message in _of(_read(path, parsed_without_header)):
        if not isinstance(message.id, str) or not isinstance(message.string, str):
            raise WordingRefused(file=path.name)  # a rule for plurals from a file is not to be trusted
        _refuse_unfaithful(message.id, message.string, message.context, path)
        if not message.fuzzy:
            held[message.context, message.id] = message.string
    return _Sentences(held)


def catalogue_of_letters(speak: Translator) -> str:
    """Return the sentences of letters as a catalogue: an office takes from it those that it wants to change.

    Those with a plural are left out: how many forms they need is a matter for the language, not for an office.
    """
    from babel.messages.pofile import generate_po

    every = _template()
    for message in list(_of(every)):
        if isinstance(message.id, str):
            message.string = speak.text(message.id)
        else:
            every.delete(message.id)
    about = {**_HEADER, **speak.catalogue.info(), "language": speak.language.tag}
    header = "".join(f'"{name.title()}: {about[name]}\\n"\n' for name in _HEADER)
    sentences = generate_po(every, omit_header=True, width=0, include_lineno=False)
    return f'msgid ""\nmsgstr ""\n{header}\n{"".join(sentences)}'


class _Sentences(NullTranslations):
    """Answer with the office's sentence where there is one; all else, plurals too, is the program's."""

    def __init__(self, held: Mapping[tuple[str | None, str], str]) -> None:
        super().__init__()
        self._held = held
        self._about: dict[str, str] = {}

    def gettext(self, message: str) -> str:
        return self._held.get((None, message)) or super().gettext(message)

    def pgettext(self, context: str, message: str) -> str:
        return self._held.get((context, message)) or super().pgettext(context, message)

    def add_fallback(self, fallback: NullTranslations) -> None:
        super().add_fallback(fallback)
        self._about = {**fallback.info(), **self._about}

    def info(self) -> dict[str, str]:
        return self._about


def _template() -> Catalog:
    return _read(resources.locales() / "document.pot", parsed)


@functools.cache
def _of_templates() -> frozenset[tuple[str | None, str]]:
    """Return context and text of the sentences that the program fills by the % operator."""
    return frozenset(
        (message.context, message.id)
        for message in _of(_template())
        if isinstance(message.id, str) and is_of_template(message)
    )


def _read(path: Path, parse: Callable[[str], Catalog]) -> Catalog:
    try:
        with path.open("rb") as file:
            held = file.read(_LARGEST + 1)
        if len(held) > _LARGEST:
            raise WordingRefused(file=path.name)
        return parse(held.decode("utf-8-sig"))
    except (OSError, ValueError) as error:
        raise WordingRefused(file=path.name) from error


def _of(catalogue: Catalog) -> Iterator[Message]:
    return (message for message in catalogue if message.id)


def _refuse_unfaithful(source: str, form: str, context: str | None, path: Path) -> None:
    if not form:
        return
    formatted = "%" in form and (context, source) in _of_templates()
    for _fault in (
        *values_lost([source], form, of_template=formatted),
        *tags_lost(source, form, of_template=True),
    ):
        raise SentenceRefused(file=path.name, sentence=source[:_SHOWN])
