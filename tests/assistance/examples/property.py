"""Exemplify the rules of property: freezing, confiscation, enforcement, return."""

from __future__ import annotations

from typing import Any

from tests.assistance.examples import ItemExample
from tests.assistance.examples.around import PEOPLE

LISTING = ("freezing", "confiscation", "enforcement")
ENCLOSED = {
    "annexes": [
        {"id": "certified", "title": "Order", "state": "certified"},
        {"id": "plain", "title": "Order", "state": "copy"},
    ]
}


def assets(**asset: Any) -> dict[str, Any]:  # noqa: ANN401 - any field of an asset
    return {"assets": [asset]}


def _worth(value: str, currency: str = "HKD") -> dict[str, str]:
    return {"kind": "cash", "value": value, "currency": currency}


def of_lists(kind: str) -> tuple[ItemExample, ...]:
    """Return the examples of the rules that each type with a list of property has."""
    by_number = "Property is identified by the number of its kind"
    well_formed = "Numbers of property are well-formed"
    dated = "A value has its currency and its day"
    rights = "Rights of others that the list shows are dealt with"
    return (
        ItemExample(
            by_number,
            kind,
            assets(kind="vehicle", what="A car"),
            ("assets", 0, "vin"),
            assets(kind="vehicle", plate="ZZ 4177"),
        ),
        ItemExample(
            by_number, kind, assets(kind="land"), ("assets", 0, "register_entry"), assets(kind="cash")
        ),
        ItemExample(
            well_formed,
            kind,
            assets(kind="vehicle", vin="SALGA2EVXHA41772O"),
            ("assets", 0, "vin"),
            assets(kind="vehicle", vin="SALGA2EVXHA417720"),
        ),
        ItemExample(
            well_formed,
            kind,
            assets(kind="vehicle", vin="1M8GDM9AXKP042789"),
            ("assets", 0, "vin"),
            assets(kind="vehicle", vin="1M8GDM9AXKP042788"),
        ),
        ItemExample(
            well_formed,
            kind,
            assets(kind="vessel", imo="9074720"),
            ("assets", 0, "imo"),
            assets(kind="vessel", imo="IMO 9074729"),
        ),
        ItemExample(
            well_formed,
            kind,
            assets(kind="shares", isin="PTXMP0AM0415"),
            ("assets", 0, "isin"),
            assets(kind="shares", isin="PTXMP0AM0414"),
        ),
        ItemExample(
            well_formed,
            kind,
            assets(kind="balance", account="CH37 8999 0004 4173 0251 9"),
            ("assets", 0, "account"),
            assets(kind="balance", account="099-417-720183-001"),
        ),
        ItemExample(
            well_formed,
            kind,
            assets(kind="crypto", network="Bitcoin", wallet="1Msadnd727B6JEhYmrD4TdnCPFxvDxa84K"),
            ("assets", 0, "wallet"),
            assets(kind="crypto", network="Bitcoin", wallet="1Msadnd727B6JEhYmrD4TdnCPFxvDxa84L"),
        ),
        ItemExample(
            well_formed,
            kind,
            assets(kind="crypto", network="Ethereum", wallet="0x417720"),
            ("assets", 0, "wallet"),
            assets(kind="crypto", network="Ethereum", wallet="0x" + "4177201830" * 4),
        ),
        ItemExample(
            dated,
            kind,
            assets(value="610000", valued_on="2026-11-13"),
            ("assets", 0, "currency"),
            assets(value="610000", currency="HKD", valued_on="2026-11-13"),
        ),
        ItemExample(
            dated, kind, assets(value="610000", currency="HKD"), ("assets", 0, "valued_on"), assets()
        ),
        ItemExample(
            dated,
            kind,
            assets(value="1", currency="HKD", valued_on="2026-11-23"),
            ("assets", 0, "valued_on"),
            assets(value="1", currency="HKD", valued_on="2026-11-22"),
        ),
        ItemExample(
            "The holder of each thing is named",
            kind,
            assets(kind="cash"),
            ("assets", 0, "holder"),
            assets(kind="cash", holder_words="Not known"),
        ),
        ItemExample(
            rights, kind, assets(share="One half"), ("others",), {**assets(share="One half"), "others": "yes"}
        ),
        ItemExample(rights, kind, assets(holder="witness"), ("others",), assets(holder="suspect"), PEOPLE),
        ItemExample(rights, kind, assets(burden="A mortgage"), ("others",), assets(what="A flat")),
        ItemExample(
            "Third parties are named",
            kind,
            {"others": "yes", "third_parties": [{"claim": "Owner"}]},
            ("third_parties", 0, "person"),
            {"others": "yes", "third_parties": [{"name": "A bank"}]},
        ),
    )


def measure(kind: str) -> ItemExample:
    return ItemExample(
        "An order made at home is enclosed",
        kind,
        {"home_order": "Order of 20 March 2026."},
        ("home_order_annex",),
        {"home_order": "Order of 20 March 2026.", "home_order_annex": "certified"},
        ENCLOSED,
    )


SUMS = {"ordered": "38640000", "currency": "ZAR", "recovered": "12200000", "asked_currency": "HKD"}

EXAMPLES = (
    *(example for kind in LISTING for example in of_lists(kind)),
    measure("freezing"),
    measure("confiscation"),
    ItemExample(
        "Property that perishes or is costly to keep has a keeper",
        "freezing",
        assets(perishable=True),
        ("management",),
        {**assets(perishable=True), "management": "It may be sold."},
    ),
    ItemExample(
        "The evidence for a new order is enclosed",
        "confiscation",
        {"evidence": "An affidavit."},
        ("evidence_annex",),
        {"evidence_annex": "plain"},
        ENCLOSED,
    ),
    ItemExample(
        "The benefit has a currency",
        "confiscation",
        {"benefit": "1480000"},
        ("benefit_currency",),
        {"benefit": "1480000", "benefit_currency": "EUR"},
    ),
    ItemExample(
        "The copy of the order is one that courts admit",
        "enforcement",
        {"order_annex": "plain"},
        ("order_annex",),
        {"order_annex": "certified"},
        ENCLOSED,
    ),
    ItemExample(
        "The date of the order can be right",
        "enforcement",
        {"dated": "2026-11-23"},
        ("dated",),
        {"dated": "2026-08-28"},
    ),
    ItemExample(
        "The order is final",
        "enforcement",
        {"finality": "enforceable"},
        ("finality",),
        {"finality": "final", "dated": "2026-08-28", "final_on": "2026-10-30"},
    ),
    ItemExample(
        "The order is final",
        "enforcement",
        {"finality": "final", "dated": "2026-08-28", "final_on": "2026-08-27"},
        ("final_on",),
        {"finality": "final", "dated": "2026-08-28", "final_on": "2026-08-28"},
    ),
    ItemExample(
        "The order is final",
        "enforcement",
        {"finality": "final", "final_on": "2026-11-23"},
        ("final_on",),
        {"finality": "final", "final_on": "2026-11-22"},
    ),
    ItemExample(
        "It is said how an absent person was summoned",
        "enforcement",
        {"attendance": "absent"},
        ("attendance_detail",),
        {"attendance": "absent", "attendance_detail": "Summoned in person; a new trial is open."},
    ),
    ItemExample(
        "The extent of execution is said",
        "enforcement",
        {"extent": " "},
        ("asked",),
        {"asked": "9850000"},
    ),
    ItemExample(
        "The extent of execution is said",
        "enforcement",
        {},
        ("asked",),
        {"extent": "The whole of the order."},
    ),
    ItemExample(
        "Each sum of the order has its currency",
        "enforcement",
        {"ordered": "1"},
        ("currency",),
        {"ordered": "1", "currency": "ZAR"},
    ),
    ItemExample(
        "Each sum of the order has its currency",
        "enforcement",
        {"asked": "1"},
        ("asked_currency",),
        {"asked": "1", "asked_currency": "HKD"},
    ),
    *(
        ItemExample(
            "The property listed covers the sum that is asked",
            "enforcement",
            {"asked": "500.01", "asked_currency": "HKD", "assets": [_worth("200"), _worth("300")]},
            ("asked",),
            good,
        )
        for good in (
            {"asked": "500", "asked_currency": "HKD", "assets": [_worth("200"), _worth("300")]},
            {"asked": "600", "asked_currency": "ZAR", "assets": [_worth("200"), _worth("300")]},
            {"asked": "600", "asked_currency": "HKD", "assets": [_worth("200"), {"kind": "cash"}]},
            {"asked": "600", "asked_currency": "HKD", "assets": [_worth("200"), _worth("300", "ZAR")]},
            {"asked": "600", "asked_currency": "HKD"},
        )
    ),
    ItemExample(
        "The sums agree with one another",
        "enforcement",
        {**SUMS, "recovered": "38640001"},
        ("recovered",),
        {**SUMS, "recovered": "38640000"},
    ),
    ItemExample(
        "The sums agree with one another",
        "enforcement",
        {**SUMS, "equivalent": "11900000", "asked": "11900001"},
        ("asked",),
        {**SUMS, "equivalent": "11900000", "asked": "9850000"},
    ),
    ItemExample(
        "The sums agree with one another",
        "enforcement",
        {**SUMS, "asked_currency": "ZAR", "asked": "26440001"},
        ("asked",),
        {**SUMS, "asked_currency": "ZAR", "asked": "26440000"},
    ),
    ItemExample(
        "Third parties were heard before the order",
        "enforcement",
        {"others": "yes", "third_parties": [{"name": "A bank", "notice": "not-notified"}]},
        ("third_parties", 0, "outcome"),
        {"others": "yes", "third_parties": [{"name": "A bank", "notice": "heard"}]},
    ),
    ItemExample(
        "Return goes with a confiscation",
        "asset-return",
        {"what": "The flat"},
        ("link",),
        {"what": "The flat", "link": "The confiscation of 3 May 2026 in the requested State."},
    ),
    ItemExample(
        "The sum due to victims has a currency",
        "asset-return",
        {"wishes": ["victims"], "victims_sum": "4100000"},
        ("victims_currency",),
        {"wishes": ["victims"], "victims_sum": "4100000", "victims_currency": "ZAR"},
    ),
)
