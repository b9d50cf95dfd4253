"""Read a catalogue of translations as text, more strictly than Babel does."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog

_LINE = re.compile(r'(?:#.*|\s*|(?:(?:msgctxt|msgid|msgid_plural|msgstr(?:\[\d\])?) )?"(?:[^"\\]|\\.)*"\s*)$')


class NotReadable(ValueError):
    """Say what is wrong with a text that should be a catalogue."""


def parsed(text: str) -> Catalog:
    """Return the catalogue in a text.

    Raises:
        NotReadable: at the first line that is wrong.

    """
    from babel.messages.pofile import PoFileError, read_po

    for number, line in enumerate(text.splitlines(), 1):
        if not _LINE.match(line):  # Babel would drop the last letter of a text that nobody closed
            raise NotReadable(f"line {number} is not that of a catalogue")
    try:
        return read_po(io.StringIO(text), abort_invalid=True)
    except PoFileError as error:
        raise NotReadable(str(error)) from error
