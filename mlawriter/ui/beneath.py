"""Say what stands beneath single fields of a request: what the directory knows, where the officer needs it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from mlawriter.ui.accepted_card import AcceptedCard
from mlawriter.ui.known_card import KnownCard
from mlawriter.ui.take_over import TakeOver

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from mlawriter.core.fields import Path
    from mlawriter.ui.desk import Desk

_BENEATH: Mapping[Path, Callable[[Desk, QWidget], QWidget]] = MappingProxyType(
    {
        ("requested", "state"): KnownCard,
        ("basis", "protocols"): TakeOver,
        ("language", "tag"): AcceptedCard,
    }
)


def beneath(path: Path, desk: Desk, parent: QWidget) -> QWidget | None:
    """Return what stands beneath the field at a path, if anything does."""
    make = _BENEATH.get(path)
    return None if make is None else make(desk, parent)
