"""Name a field whatever entry of a list it stands in, so that texts typed in it are found again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mlawriter.core.fields import Path

_NOT_REUSED = ("persons", "confidential_annex", "requested", "translations", "life")
"""Parts whose texts belong to a person, a secret or an addressee."""


def kind_of_field(path: Path) -> str:
    """Return the names on a path without the places in lists: `items.purpose`; nothing where texts are not used again."""
    return kind_of_place(".".join(map(str, path)))


def kind_of_place(place: str) -> str:
    """Return the same for a path that is written with dots."""
    names = [name for name in place.split(".") if not name.isdigit()]
    return "" if names[0] in _NOT_REUSED else ".".join(names)
