"""Tell what the letters of a request received take over from the case."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from mlawriter.life.course import Happening

if TYPE_CHECKING:
    from mlawriter.life.case import Case

_PROVISION = re.compile(r"(\d{1,2})(?:\((\w{1,2})\)((?:\(\w\))?))?")


def first_day(case: Case, what: Happening) -> date | None:
    """Return the first day on which something happened to the request, if it is recorded."""
    return min((event.on for event in case.life.events if event.what is what and event.on), default=None)


def last_day(case: Case, what: Happening) -> date | None:
    """Return the last day on which something happened to the request, if it is recorded."""
    return max((event.on for event in case.life.events if event.what is what and event.on), default=None)


class Provision(NamedTuple):
    """Name a provision as letters cite it: article 18, paragraph 15(b)."""

    article: str
    paragraph: str
    of_18: int
    """The paragraph of article 18; 0 of another article."""


def provision(words: str) -> Provision | None:
    """Return the provision of the Convention that words such as `18(15)(b)` name; nothing for other words."""
    found = _PROVISION.fullmatch(words.strip())
    if found is None:
        return None
    article, paragraph, rest = found.groups(default="")
    of_18 = int(paragraph) if article == "18" and paragraph.isdecimal() else 0
    return Provision(article, paragraph + rest, of_18)
