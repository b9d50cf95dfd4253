"""Read a catalogue of translations as text, more strictly than Babel does."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog, Message

_LINE = re.compile(r'(?:#.*|\s*|(?:(?:msgctxt|msgid|msgid_plural|msgstr(?:\[\d\])?) )?"(?:[^"\\]|\\.)*"\s*)$')


class NotReadable(ValueError):
    """Say what is wrong with a text that should be a catalogue."""


def parsed(text: str) -> Catalog:
    """Return the catalogue in a text.

    Raises:
        NotReadable: at the first line that is wrong.

    """
    from babel.messages.catalog import Catalog

    return _read_into(Catalog(), text)


def parsed_without_header(text: str) -> Catalog:
    """Return the texts of a catalogue that a stranger may have written; its header is left unread.

    Babel looks up the character set that a header names and evaluates its rule for plurals.

    Raises:
        NotReadable: at the first line that is wrong.

    """
    from babel.messages.catalog import Catalog

    class Headless(Catalog):
        def __setitem__(self, source: str | list[str] | tuple[str, ...], message: Message) -> None:
            if source:
                self.delete(source, message.context)  # the last one holds, and nothing piles up
                super().__setitem__(source, message)

    return _read_into(Headless(), text)


def is_of_template(message: Message) -> bool:
    """Tell whether a text stands in a template, by the places that its catalogue names."""
    return any(file.startswith("templates/") for file, _ in message.locations)


def _read_into(catalogue: Catalog, text: str) -> Catalog:
    from babel.messages.pofile import PoFileParser

    for number, line in enumerate(text.split("\n"), 1):
        if not _LINE.match(line):  # Babel would drop the last letter of a text that nobody closed
            raise NotReadable(f"line {number} is not that of a catalogue")
    try:
        PoFileParser(catalogue, abort_invalid=True).parse(io.StringIO(text))
    except Exception as error:  # a hostile text raises whatever Babel's code trips over
        raise NotReadable(str(error)) from error
    return catalogue
