"""Exemplify the rules on property across the request."""

from __future__ import annotations

from tests.request.examples import OFFENCE, Example, Puts

FREEZING: Puts = {("items",): [{"kind": "freezing"}]}
CAR = {"kind": "vehicle", "value": "4999.99", "currency": "EUR"}


def freezing(*assets: dict[str, str], remarks: str = "") -> list[dict[str, object]]:
    return [{"kind": "freezing", "assets": list(assets), "remarks": remarks}]


def _order(**sums: str) -> dict[str, object]:
    return {"kind": "enforcement", **sums}


def _return(due: str, currency: str) -> dict[str, object]:
    return {
        "kind": "asset-return",
        "wishes": ["victims"],
        "victims_sum": due,
        "victims_currency": currency,
    }


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
    *(
        Example(
            "Victims are not due more than is to be confiscated",
            {("items",): [_order(**order), _return("4100000.01", "ZAR")]},
            ("items", 1, "victims_sum"),
            {("items",): [_order(**order), _return(*good)]},
        )
        for order, good in (
            ({"ordered": "4100000", "currency": "ZAR"}, ("4100000", "ZAR")),
            ({"asked": "4100000", "asked_currency": "ZAR"}, ("4100000.01", "HKD")),
            ({"ordered": "9000000", "currency": "ZAR", "asked": "1", "asked_currency": "ZAR"}, ("1", "ZAR")),
        )
    ),
    Example(
        "An order comes from more than an investigation",
        {("items",): [_order()], ("matter", "nature"): "investigation"},
        ("matter", "nature"),
        {("items",): [_order()], ("matter", "nature"): "judicial"},
    ),
)
