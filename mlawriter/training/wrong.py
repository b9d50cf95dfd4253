"""Say what is wrong with a scenario, in words that its author can use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mlawriter.i18n.messages import Message


class Wrong(ValueError):
    """Carry a reason to whoever can name the file and the field; with a word that is not known, those that are."""

    def __init__(self, reason: Message, name: str = "", known: Iterable[str] = ()) -> None:
        super().__init__(reason)
        self.reason = reason
        self.name = name
        self.known = sorted(known)
