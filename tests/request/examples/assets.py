"""Exemplify the rules on property across the request."""

from __future__ import annotations

from tests.request.examples import OFFENCE, Example, Puts

FREEZING: Puts = {("items",): [{"kind": "freezing"}]}
CAR = {"kind": "vehicle", "value": "4999.99", "currency": "EUR"}


def freezing(*assets: dict[str, str], remarks: str = "") -> list[dict[str, object]]:
    return [{"kind": "freezing", "assets": list(assets), "remarks": remarks}]


EXAMPLES = (
    Example(
        "Measures on property rest on an offence that the Convention covers",
        {
            **FREEZING,
            (*OFFENCE, "route"): "serious-crime",
            (*OFFENCE, "maximum"): "term",
            (*OFFENCE, "years"): 3,
        },
        (*OFFENCE, "route"),
        {
            **FREEZING,
            (*OFFENCE, "route"): "serious-crime",
            (*OFFENCE, "maximum"): "term",
            (*OFFENCE, "years"): 4,
        },
    ),
    Example(
        "Measures on property rest on an offence that the Convention covers",
        {**FREEZING, (*OFFENCE, "route"): "serious-crime", (*OFFENCE, "maximum"): "fine"},
        (*OFFENCE, "route"),
        {**FREEZING, (*OFFENCE, "route"): "serious-crime", (*OFFENCE, "maximum"): "life"},
    ),
    Example(
        "Measures on property rest on an offence that the Convention covers",
        {**FREEZING, (*OFFENCE, "route"): None},
        (*OFFENCE, "route"),
        {(*OFFENCE, "route"): None},
    ),
    Example(
        "Measures on property rest on an offence that the Convention covers",
        {**FREEZING, (*OFFENCE, "route"): None},
        (*OFFENCE, "route"),
        {**FREEZING, (*OFFENCE, "route"): None, ("basis", "requested", "party"): "no"},
    ),
    Example(
        "Property of little value is worth the effort",
        {("items",): freezing(CAR)},
        ("items", 0, "assets"),
        {("items",): freezing(CAR, CAR)},
    ),
    Example(
        "Property of little value is worth the effort",
        {("items",): freezing(CAR)},
        ("items", 0, "assets"),
        {("items",): freezing(CAR, {"kind": "cash"})},
    ),
    Example(
        "Property of little value is worth the effort",
        {("items",): freezing(CAR)},
        ("items", 0, "assets"),
        {("items",): freezing({**CAR, "currency": "KWD"})},
    ),
    Example(
        "Property of little value is worth the effort",
        {("items",): freezing(CAR)},
        ("items", 0, "assets"),
        {("items",): freezing(CAR, remarks="The car was used in nineteen journeys and is evidence too.")},
    ),
    Example(
        "Return to victims and owners is asked with confiscation",
        {("items",): [{"kind": "enforcement"}]},
        ("items", 0, "assets"),
        {("items",): [{"kind": "enforcement"}, {"kind": "asset-return"}]},
    ),
    Example(
        "Return to victims and owners is asked with confiscation",
        {("items",): [{"kind": "confiscation"}]},
        ("items", 0, "assets"),
        FREEZING,
    ),
)
