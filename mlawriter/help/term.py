"""Hold what is explained of one term of the field."""

from __future__ import annotations

from dataclasses import dataclass

from mlawriter.i18n.messages import Message


@dataclass(frozen=True, slots=True)
class Term:
    """Hold a term, what it means, and where the Convention uses it; `also` are English forms that texts use for it."""

    key: str
    words: Message
    meaning: Message
    source: str = ""
    also: tuple[str, ...] = ()
