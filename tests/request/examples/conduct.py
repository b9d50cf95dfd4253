"""Exemplify the rules on elements, conduct and dual criminality."""

from __future__ import annotations

from typing import Any

from mlawriter.request.dual_note import answers_behind
from mlawriter.request.request import Request
from tests.request.conftest import COMPLETE
from tests.request.examples import OFFENCE, Example

DUAL = (*OFFENCE, "dual")
STATUS = (*DUAL, "status")
ROUTE = (*OFFENCE, "route")


def mark() -> str:
    """Return the mark of the answers of the complete request."""
    request = Request.model_validate(COMPLETE)
    return answers_behind(request, request.offences[0])


def elements(*names: str) -> list[dict[str, Any]]:
    return [{"of": name, "conduct": "It was done at night."} for name in names]


def trafficking(victims: str, *names: str) -> dict[Any, Any]:
    return {
        ROUTE: "protocol-trafficking",
        (*OFFENCE, "victims"): victims,
        (*DUAL, "elements"): elements(*names),
    }


def firearm(**known: str) -> dict[Any, Any]:
    return {
        ROUTE: "protocol-firearms",
        (*DUAL, "elements"): elements("firearms-transfer"),
        (*OFFENCE, "firearms"): [{"make": "Zastava", "model": "M70", "calibre": "7.62 × 39", **known}],
    }


def note(**drafted: str) -> dict[Any, Any]:
    return {(*DUAL, "note"): {"text": "Property was moved to hide its origin.", **drafted}}


EXAMPLES = (
    Example(
        "Laundering names its predicate offence",
        {(*OFFENCE, "predicate"): ""},
        (*OFFENCE, "predicate"),
        {(*OFFENCE, "predicate"): "", ROUTE: "art-8"},
    ),
    Example(
        "Trafficking in persons shows its elements",
        trafficking("adults", "trafficking-act"),
        (*DUAL, "elements"),
        trafficking("adults", "trafficking-act", "trafficking-means", "trafficking-purpose"),
    ),
    Example(
        "Trafficking in persons shows its elements",
        trafficking("both", "trafficking-act", "trafficking-purpose"),
        (*DUAL, "elements"),
        trafficking("children", "trafficking-act", "trafficking-purpose"),
    ),
    Example(
        "Smuggling of migrants shows the benefit",
        {("offences", 2, "dual", "elements"): elements("smuggling-entry")},
        ("offences", 2, "dual", "elements"),
        {("offences", 2, "dual", "elements"): elements("smuggling-documents", "smuggling-benefit")},
    ),
    Example(
        "Participation is described by what was done",
        {("offences", 1, "participation"): ""},
        ("offences", 1, "participation"),
        {
            ("offences", 1, "participation"): "",
            ("offences", 1, "dual", "elements"): elements("participation-active"),
        },
    ),
    Example(
        "A firearm to be traced has its number, or a reason",
        firearm(),
        (*OFFENCE, "firearms", 0, "serial"),
        firearm(marks="Number filed off"),
    ),
    Example(
        "Firearms to be traced are listed",
        {
            **firearm(serial="C-417720"),
            (*OFFENCE, "firearms"): [],
            ("items",): [{"kind": "tracing", "sought": ["instruments"]}],
        },
        (*OFFENCE, "firearms"),
        {**firearm(serial="C-417720"), ("items",): [{"kind": "tracing", "sought": ["instruments"]}]},
    ),
    Example(
        "Firearms to be traced are listed",
        {
            **firearm(),
            (*OFFENCE, "firearms"): [],
            ("items",): [{"kind": "tracing", "sought": ["instruments"]}],
        },
        (*OFFENCE, "firearms"),
        {**firearm(), (*OFFENCE, "firearms"): [], ("items",): [{"kind": "tracing", "sought": ["proceeds"]}]},
    ),
    Example(
        "A common undertaking to criminalize exists",
        {("basis", "requested", "party"): "unknown"},
        STATUS,
        {("basis", "requested", "party"): "unknown", STATUS: "unknown"},
    ),
    Example(
        "A common undertaking to criminalize exists",
        {ROUTE: "serious-crime"},
        STATUS,
        {ROUTE: "serious-crime", STATUS: "conduct"},
    ),
    Example(
        "Dual criminality is pleaded by conduct",
        {("offences", 1, "dual", "conduct"): ""},
        ("offences", 1, "dual", "conduct"),
        {
            ("offences", 1, "dual", "conduct"): "",
            ("offences", 1, "dual", "elements"): elements("participation-active"),
        },
    ),
    Example(
        "Conduct is more than the name of the offence",
        {(*DUAL, "conduct"): "Money laundering."},
        (*DUAL, "conduct"),
        {(*DUAL, "conduct"): "Money was moved to hide where it came from."},
    ),
    Example(
        "Conduct is more than the name of the offence",
        {(*DUAL, "elements", 0, "conduct"): "money laundering"},
        (*DUAL, "elements", 0, "conduct"),
        {(*OFFENCE, "name"): "", (*DUAL, "elements", 0, "conduct"): ""},
    ),
    Example(
        "The elements of the definition are complete",
        {(*DUAL, "elements"): elements("laundering-concealing")},
        (*DUAL, "elements"),
        {(*DUAL, "elements"): [], (*DUAL, "conduct"): "Money was moved to hide where it came from."},
    ),
    Example(
        "Elements belong to the definition chosen",
        {ROUTE: "art-8"},
        (*DUAL, "elements", 0, "of"),
        {ROUTE: "art-8", (*DUAL, "elements"): elements("corruption-giving")},
    ),
    Example(
        "Elements belong to the definition chosen",
        trafficking("children", "trafficking-act", "trafficking-means", "trafficking-purpose"),
        (*DUAL, "elements", 1, "of"),
        trafficking("adults", "trafficking-act", "trafficking-means", "trafficking-purpose"),
    ),
    Example(
        "The prepared note is in the language of the letter",
        note(language="fr"),
        (*DUAL, "note", "text"),
        note(language="en"),
    ),
    Example(
        "The prepared note agrees with the answers",
        note(language="en", answers="0123456789abcdef"),
        (*DUAL, "note", "text"),
        note(),
    ),
    *(
        Example(
            "The prepared note agrees with the answers",
            {**note(language="en", answers=mark()), (*OFFENCE, name): value},
            (*DUAL, "note", "text"),
            note(language="en", answers=mark()),
        )
        for name, value in (("years", 9), ("provision", "Penal Code, article 269"), ("maximum", "life"))
    ),
    Example(
        "Compulsion is accompanied by a word on dual criminality",
        {STATUS: None},
        STATUS,
        {STATUS: None, ("items",): [{"kind": "service"}]},
    ),
    Example(
        "Compulsion is accompanied by a word on dual criminality",
        {(*DUAL, "elements"): []},
        (*DUAL, "conduct"),
        {(*DUAL, "elements"): [], STATUS: "not-needed"},
    ),
)
