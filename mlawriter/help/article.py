"""Hold what is explained of one article or paragraph of the Convention."""

from __future__ import annotations

from dataclasses import dataclass

from mlawriter.i18n.messages import Message


@dataclass(frozen=True, slots=True)
class Article:
    """Explain an article or paragraph: what it is about, what it asks of the officer, and one hint for practice.

    `points` are its subparagraphs, `step` the page of the wizard on which it is answered.
    """

    number: str
    """As sources cite it: `18(15)`, `13`."""
    title: Message
    says: Message
    hint: Message = ""
    points: tuple[tuple[str, Message], ...] = ()
    step: str = ""
