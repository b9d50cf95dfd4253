"""Exemplify the rules of joint investigations and special investigative techniques."""

from __future__ import annotations

from typing import Any

from mlawriter.core.fields import Path
from tests.assistance.examples import ItemExample
from tests.assistance.examples.around import CONFIDENTIAL

ORDER = {"annexes": [{"id": "order", "title": "Order"}]}
NO_CONSULTATION = {"conditions": {"costs": {"consult": False}}}
URGENT = {"conditions": {"urgency": {"urgent": True}}}
TIMED = ("undercover", "interception", "observation")
EVERY = ("controlled-delivery", *TIMED)
CONCERNS = {
    "controlled-delivery": "goods",
    "undercover": "operation",
    "interception": "line",
    "observation": "person",
}


def of_each(
    kinds: tuple[str, ...], title: str, bad: dict[str, Any], at: Path, good: dict[str, Any]
) -> tuple[ItemExample, ...]:
    return tuple(ItemExample(title, kind, bad, at, good) for kind in kinds)


def route(*days: str) -> dict[str, Any]:
    return {"route": [{"place": "Sample Port", "on": day} for day in days]}


EXAMPLES = (
    *of_each(
        TIMED,
        "There is time to prepare the operation",
        {"period_from": "2026-11-24"},
        ("period_from",),
        {"period_from": "2026-11-25"},
    ),
    ItemExample(
        "There is time to prepare the operation",
        "undercover",
        {"period_from": "2026-11-24"},
        ("period_from",),
        {"period_from": "2026-11-24"},
        {},
        {"conditions": {"urgency": {"urgent": True}}},
    ),
    ItemExample(
        "There is time to prepare the operation",
        "controlled-delivery",
        route("2026-12-01", "2026-11-24"),
        ("route",),
        route("2026-11-25"),
    ),
    *of_each(
        TIMED,
        "The period does not end before it begins",
        {"period_from": "2027-01-02", "period_to": "2027-01-01"},
        ("period_to",),
        {"period_from": "2027-01-01", "period_to": "2027-01-01"},
    ),
    *of_each(
        TIMED,
        "The period of an operation has not passed",
        {"period_to": "2026-11-22"},
        ("period_to",),
        {"period_to": "2026-11-23"},
    ),
    *(
        ItemExample(
            "A long operation is consulted on for its costs",
            kind,
            {"period_from": "2027-01-01", "period_to": "2027-01-15"},
            ("period_to",),
            {"period_from": "2027-01-01", "period_to": "2027-01-14"},
            NO_CONSULTATION,
        )
        for kind in TIMED
    ),
    *(
        ItemExample(
            "An order made at home is enclosed",
            kind,
            {"home_order": "Order of 3 November 2026", "home_order_annex": "gone"},
            ("home_order_annex",),
            {"home_order": "Order of 3 November 2026", "home_order_annex": "order"},
            ORDER,
        )
        for kind in EVERY
    ),
    *(
        ItemExample(
            "A covert measure is kept confidential", kind, {}, (field,), {}, good_request=CONFIDENTIAL
        )
        for kind, field in CONCERNS.items()
    ),
    ItemExample(
        "Each point of the route has a day",
        "controlled-delivery",
        {"route": [{"place": "Sample Port"}]},
        ("route", 0, "on"),
        {"route": [{"place": "Sample Port", "on": "2026-12-01"}, {"place": ""}]},
    ),
    ItemExample(
        "Hours are written plainly, with their time zone",
        "controlled-delivery",
        {"route": [{"hour": "half past two", "zone": "UTC+4"}]},
        ("route", 0, "hour"),
        {"route": [{"hour": "14:30", "zone": "UTC+4"}, {"hour": "", "zone": ""}]},
    ),
    ItemExample(
        "Hours are written plainly, with their time zone",
        "controlled-delivery",
        {"route": [{"hour": "14:30", "zone": "local"}]},
        ("route", 0, "zone"),
        {"route": [{"hour": "14:30", "zone": "Asia/Tbilisi"}]},
    ),
    ItemExample(
        "The route runs forward",
        "controlled-delivery",
        route("2026-12-05", "2026-12-04"),
        ("route", 1, "on"),
        route("2026-12-04", "2026-12-04"),
    ),
    ItemExample(
        "Every State on the way is asked",
        "controlled-delivery",
        {"transit": "not-asked"},
        ("transit",),
        {"transit": "asked"},
    ),
    ItemExample(
        "Route and answer on transit agree",
        "controlled-delivery",
        {"transit": "none", "route": [{"point": "transit"}]},
        ("transit",),
        {"transit": "none", "route": [{"point": "entry"}]},
    ),
    ItemExample(
        "Officers under cover appear by code alone",
        "undercover",
        {"codes": ["UC-7", "Jane Sample"]},
        ("codes", 1),
        {"codes": ["UC-7", "٧-سرو"]},
    ),
    ItemExample(
        "An annex with identities exists",
        "undercover",
        {"identities": "annex"},
        ("identities",),
        {"identities": "annex"},
        good_request={"confidential_annex": {"entries": [{"heading": "UC-7"}]}},
    ),
    ItemExample(
        "The interception ends with its order",
        "interception",
        {"period_to": "2027-01-15", "order_until": "2027-01-14"},
        ("period_to",),
        {"period_to": "2027-01-14", "order_until": "2027-01-14"},
    ),
    ItemExample(
        "What is to be intercepted is identified",
        "interception",
        {"targets": [{"kind": "imei"}]},
        ("targets", 0, "value"),
        {"targets": [{"kind": "imei", "value": "490154203237518"}]},
    ),
    ItemExample(
        "Identifiers of accounts and devices are well-formed",
        "interception",
        {"targets": [{"kind": "imei", "value": "490154203237517"}]},
        ("targets", 0, "value"),
        {"targets": [{"kind": "imei", "value": "490154203237518"}]},
    ),
    ItemExample(
        "An IP address has a port and an instant with its time zone",
        "interception",
        {"targets": [{"kind": "ip", "value": "203.0.113.7"}]},
        ("targets", 0, "port"),
        {"targets": [{"kind": "telephone", "value": "+995 0 0417"}]},
    ),
    ItemExample(
        "Homes are not entered",
        "observation",
        {"homes_spared": False},
        ("homes_spared",),
        {"homes_spared": True},
    ),
    ItemExample(
        "No joint investigation begins before an agreement",
        "joint-investigation",
        {"talks": "under-way", "period_from": "2026-11-22"},
        ("period_from",),
        {"talks": "agreed", "period_from": "2026-11-22"},
    ),
    ItemExample(
        "No joint investigation begins before an agreement",
        "joint-investigation",
        {"period_from": "2026-11-01"},
        ("period_from",),
        {"talks": "proposed", "period_from": "2026-11-23"},
    ),
    ItemExample(
        "An agreement in force is named",
        "joint-investigation",
        {"talks": "agreed"},
        ("agreement",),
        {"talks": "agreed", "agreement": "Agreement of 3 May 2026"},
    ),
    ItemExample(
        "The proposed agreement is enclosed",
        "joint-investigation",
        {"talks": "proposed"},
        ("draft_annex",),
        {"talks": "proposed", "draft_annex": "order"},
        ORDER,
    ),
    ItemExample(
        "The period does not end before it begins",
        "joint-investigation",
        {"period_from": "2027-01-02", "period_to": "2027-01-01"},
        ("period_to",),
        {"period_from": "2027-01-01", "period_to": "2027-01-01"},
    ),
    ItemExample(
        "The costs of a team are consulted on",
        "joint-investigation",
        {},
        ("team_costs",),
        {"team_costs": "Each State bears those of its own members."},
        NO_CONSULTATION,
    ),
)
