"""List, for each rule on the course of a case, a life that makes it speak and one that leaves it silent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from mlawriter.core.fields import Path

Held = dict[str, Any]


@dataclass(frozen=True)
class LifeExample:
    """Pair two lives of the complete request, dated 22 November 2026: `bad` makes the rule speak at `at`."""

    title: str
    bad: Held
    at: Path
    good: Held


def events(*told: tuple[str, str]) -> Held:
    """Return a life with these events, each with its day."""
    return {"events": [{"what": what, "on": on} for what, on in told]}


SENT = ("sent", "2026-11-25")
CONDITION = {"words": "The records are used for this trial alone.", "accepted": "2026-11-27"}

EXAMPLES = (
    LifeExample(
        "What happened lies in the past",
        events(SENT, ("acknowledged", "2027-02-01")),
        ("events", 1, "on"),
        events(SENT, ("acknowledged", "2026-12-01")),
    ),
    LifeExample(
        "Nothing happened before the request was written",
        events(("sent", "2026-11-01")),
        ("events", 0, "on"),
        events(SENT),
    ),
    LifeExample(
        "A request goes out before anything becomes of it",
        events(SENT, ("acknowledged", "2026-11-24")),
        ("events", 1, "on"),
        events(SENT, ("acknowledged", "2026-11-25")),
    ),
    LifeExample(
        "A request goes out before anything becomes of it",
        events(("acknowledged", "2026-11-24")),
        ("events", 0, "on"),
        events(("other", "2026-11-24")),
    ),
    LifeExample(
        "A request goes out before anything becomes of it",
        {"direction": "incoming", **events(("acknowledged", "2026-11-25"))},
        ("events", 0, "on"),
        {"direction": "incoming", **events(("received", "2026-11-24"), ("acknowledged", "2026-11-25"))},
    ),
    LifeExample(
        "What ends something follows it",
        events(SENT, ("answered", "2026-11-27")),
        ("events", 1, "what"),
        events(SENT, ("questions", "2026-11-26"), ("answered", "2026-11-27")),
    ),
    LifeExample(
        "What ends something follows it",
        events(SENT, ("resumed", "2026-11-27"), ("postponed", "2026-11-28")),
        ("events", 1, "what"),
        events(SENT, ("postponed", "2026-11-27"), ("resumed", "2026-11-27")),
    ),
    LifeExample(
        "Something does not end before it begins",
        {"events": [{"what": "postponed", "on": "2026-11-27", "until": "2026-11-26"}]},
        ("events", 0, "until"),
        {"events": [{"what": "postponed", "on": "2026-11-27", "until": "2027-11-19"}]},
    ),
    LifeExample(
        "Something does not end before it begins",
        {"conditions": [{**CONDITION, "until": "2026-11-26"}]},
        ("conditions", 0, "until"),
        {"conditions": [{**CONDITION, "until": "2027-11-19"}]},
    ),
)
