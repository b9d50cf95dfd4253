"""Say what the office's register knows that matters to the checks of one request: the same reference, the same thing asked before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from mlawriter.request.request import Request


@dataclass(frozen=True, slots=True)
class AskedBefore:
    """Say which earlier request asked the same State for the same about the same person."""

    item: int
    """Index of the item that asks it now."""
    reference: str
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Earlier:
    """Hold what is known of other requests of the office."""

    same_reference: tuple[str, ...] = ()
    """Names of the files whose requests bear the same reference."""
    asked: tuple[AskedBefore, ...] = ()


NOTHING_EARLIER = Earlier()
KnowsEarlier: TypeAlias = "Callable[[Request], Earlier]"
"""Looks a request up in the register."""


def nothing_earlier(_request: Request) -> Earlier:
    """Know of no other request."""
    return NOTHING_EARLIER
