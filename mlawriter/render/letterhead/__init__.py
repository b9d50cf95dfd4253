"""Take an authority's own letterhead out of its Word file, without anything else of that file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from mlawriter.render.letterhead.letterhead import Imported, Letterhead
    from mlawriter.render.letterhead.refusals import LetterheadRefused

FILE_LIMIT: Final = 20 * 1024 * 1024
"""Bytes that a file with a letterhead may have."""


def read(content: bytes, name: str) -> Imported:
    """Return the letterhead in the bytes of a Word file called `name`, and what was left out of it.

    Raises:
        LetterheadRefused: with all reasons, when the file is not fit; nothing of it was run or loaded.

    """
    # The libraries that read Word files take longer to import than a window to open.
    from mlawriter.render.letterhead.transplant import imported

    return imported(content, name)


def too_large(name: str, size: object) -> LetterheadRefused:
    """Return the refusal of a file that has too many megabytes to be read at all."""
    from mlawriter.render.letterhead.refusals import FileTooLarge, LetterheadRefused

    return LetterheadRefused(file=name, causes=[FileTooLarge(size=size, limit=FILE_LIMIT // 1024 // 1024)])


def written(letterhead: Letterhead) -> bytes:
    """Return a letterhead as the bytes of a small Word file, from which `read` makes the same letterhead."""
    from mlawriter.render.letterhead.keeping import kept

    return kept(letterhead)
