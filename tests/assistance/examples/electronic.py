"""Exemplify the rules of electronic evidence; most of them are shared, and tried with each type that has them."""

from __future__ import annotations

from typing import Any

from tests.assistance.examples import ItemExample
from tests.assistance.examples.around import CONFIDENTIAL

STORED = ("subscriber-data", "traffic-data", "content-data")
LIVE = ("live-traffic", "live-content")
ALL = ("preservation", *STORED, *LIVE, "emergency-disclosure")
ASKED = {"requested": {"state": "DE"}}
EMAIL = {"kind": "email", "value": "gute.reise@nordlichtmail.example"}
LOGIN = {"kind": "ip", "value": "203.0.113.77", "port": 51514, "day": "2026-05-14", "hour": "21:04:05"}
BUDAPEST = {"basis": {"treaties": [{"instrument": "budapest", "binding": "yes"}]}}


def shared(
    kinds: tuple[str, ...],
    title: str,
    bad: dict[str, Any],
    at: tuple[str | int, ...],
    good: dict[str, Any],
    request: dict[str, Any] | None = None,
) -> tuple[ItemExample, ...]:
    """Return the same example for several types."""
    return tuple(ItemExample(title, kind, bad, at, good, request or {}) for kind in kinds)


EXAMPLES = (
    *shared(
        ALL,
        "The provider is established in the requested State",
        {"provider_state": "IE"},
        ("provider_state",),
        {"provider_state": "DE"},
        ASKED,
    ),
    *shared(
        ALL,
        "Identifiers of accounts and devices are well-formed",
        {"targets": [EMAIL, {"kind": "imei", "value": "359077211044181"}]},
        ("targets", 1, "value"),
        {"targets": [EMAIL, {"kind": "imei", "value": "359077211044180"}]},
    ),
    *shared(
        ("preservation", *STORED, "emergency-disclosure"),
        "An IP address has a port and an instant with its time zone",
        {"targets": [LOGIN]},
        ("targets", 0, "zone"),
        {"targets": [{**LOGIN, "zone": "UTC+2"}]},
    ),
    *shared(
        ALL,
        "A provider that must tell its customer is asked to wait",
        {},
        ("customer_not_told",),
        {"customer_not_told": True},
        CONFIDENTIAL,
    ),
    *shared(
        (*STORED, *LIVE, "emergency-disclosure"),
        "The data wanted are named",
        {"other_data": " "},
        ("classes",),
        {"other_data": "The log of the storage area."},
    ),
    *shared(
        ("preservation", *STORED),
        "The period does not end before it begins",
        {"period_from": "2026-05-31", "period_to": "2026-05-30"},
        ("period_to",),
        {"period_from": "2026-05-31", "period_to": "2026-05-31"},
    ),
    *shared(
        STORED,
        "Records of the future are not asked as records",
        {"period_to": "2026-11-23"},
        ("period_to",),
        {"period_to": "2026-11-22"},
    ),
    *shared(
        (*STORED, "emergency-disclosure"),
        "What is public or given by consent is not asked for",
        {"other_way": "public"},
        ("other_way",),
        {"other_way": "none"},
    ),
    *shared(
        ("preservation", *STORED),
        "A preservation is extended before it lapses",
        {"earlier": {"on": "2026-09-01"}},
        ("earlier", "on"),
        {"earlier": {"on": "2026-11-18"}},
        BUDAPEST,
    ),
    *shared(
        STORED,
        "An earlier preservation is referred to",
        {},
        ("earlier", "reference"),
        {"earlier": {"reference": "DE-P-2026-8831"}},
    ),
    *shared(
        (*STORED, *LIVE),
        "An order made at home is enclosed",
        {"home_order": "Order 417/4 of 3 November 2026"},
        ("home_order_annex",),
        {"home_order": "Order 417/4 of 3 November 2026", "home_order_annex": "order"},
        {"annexes": [{"id": "order", "title": "Order 417/4"}]},
    ),
    *shared(
        ("subscriber-data", "traffic-data"),
        "The period of the data is given",
        {"period_from": "2025-09-01"},
        ("period_to",),
        {"no_period_reason": "The present holder."},
    ),
    *shared(
        ("content-data",),
        "Content is limited in time",
        {"period_to": "2026-05-31"},
        ("period_from",),
        {"period_from": "2025-09-01", "period_to": "2026-05-31"},
    ),
    *shared(
        ("content-data", *LIVE),
        "Content, and data collected as they pass, rest on an order made at home",
        {"home_order": " "},
        ("home_order",),
        {"home_order": "Order 417/4 of 3 November 2026"},
    ),
    *shared(
        LIVE,
        "A measure in real time has a duration",
        {"days": 0},
        ("days",),
        {"days": 30},
    ),
    *shared(
        LIVE,
        "The order made at home still holds",
        {"days": 30, "order_ends": "2026-12-21"},
        ("days",),
        {"days": 30, "order_ends": "2026-12-22"},
    ),
    *shared(
        LIVE,
        "The order made at home still holds",
        {"order_ends": "2026-11-21"},
        ("order_ends",),
        {"order_ends": "2026-11-22"},
    ),
    *(
        ItemExample(
            "The data to be preserved are named",
            "preservation",
            {"other_data": ""},
            ("classes",),
            {"classes": ["content"]},
        ),
        ItemExample(
            "A preservation says why it is needed and what request follows",
            "preservation",
            {"necessity": "Unused accounts are deleted.", "follow": "later"},
            ("follow_by",),
            {"necessity": "Unused accounts are deleted.", "follow": "later", "follow_by": "2027-01-10"},
        ),
        ItemExample(
            "A preservation says why it is needed and what request follows",
            "preservation",
            {"follow": "this"},
            ("necessity",),
            {"necessity": "Unused accounts are deleted.", "follow": "this"},
        ),
        ItemExample(
            "A letter that says it asks for the data does so",
            "preservation",
            {"follow": "this"},
            ("follow",),
            {"follow": "later"},
        ),
        ItemExample(
            "The preservation that is continued is referred to",
            "preservation",
            {"step": "extension"},
            ("earlier", "reference"),
            {"step": "extension", "earlier": {"reference": "DE-P-2026-8831"}},
        ),
        ItemExample(
            "The end of a preservation stands in the diary",
            "preservation",
            {},
            ("earlier", "until"),
            {"earlier": {"until": "2026-11-21"}},
        ),
        ItemExample(
            "An emergency is asked for as urgent",
            "emergency-disclosure",
            {},
            ("danger",),
            {},
            {},
            {"conditions": {"urgency": {"urgent": True}}},
        ),
        *(
            ItemExample(
                "The cost of a lasting measure is consulted on",
                kind,
                {},
                ("days",),
                {},
                {"conditions": {"costs": {"consult": False}}},
                {"conditions": {"costs": {"consult": True}}},
            )
            for kind in LIVE
        ),
    ),
)
