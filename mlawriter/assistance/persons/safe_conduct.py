"""Promise safe conduct to a free person who comes from another State (UNTOC 18(27)): what several types share.

Templates print the promise with the macros of safe-conduct.xml.j2. It never covers a person transferred in custody,
who is protected without any limit of days (UNTOC 18(12)).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from mlawriter.assistance.item import Case
from mlawriter.core.fields import Choice
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_, ND_

SAFE_CONDUCT_DAYS = 15
"""Consecutive days after which safe conduct ends (UNTOC 18(27))."""


class Pending(Choice):
    """Say whether the requesting State has anything against a person who is to come."""

    NONE = "none", ND_("None known")
    YES = "yes", ND_("Yes")


class Promising(Protocol):
    """Tell how long safe conduct lasts."""

    @property
    def safe_conduct(self) -> bool:
        """Tell whether safe conduct is promised."""
        ...

    @property
    def safe_conduct_days(self) -> int:
        """Return the consecutive days after which it ends."""
        ...


@rule("F81", Severity.BLOCKING, "UNTOC 18(27)", N_("Safe conduct lasts at least 15 consecutive days"))
def safe_conduct_long_enough(item: Promising, _case: Case) -> Iterator[Found]:
    """Require the 15 consecutive days of the Convention at least (UNTOC 18(27))."""
    if item.safe_conduct and item.safe_conduct_days < SAFE_CONDUCT_DAYS:
        yield Found(
            ("safe_conduct_days",),
            N_(
                "Safe conduct ends {days} consecutive days after the person is told that they are free to leave, not earlier."
            ),
            {"days": SAFE_CONDUCT_DAYS},
        )
