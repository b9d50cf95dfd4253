"""Exemplify the rules on items and conditions."""

from __future__ import annotations

from mlawriter.assistance.evidence.documents import Documents
from mlawriter.assistance.evidence.service import Service
from mlawriter.assistance.role import Role
from mlawriter.request.person import Person
from tests.request.examples import Example

EXAMPLES = (
    Example(
        "Innocence is not presumed of those convicted",
        {("persons",): [Person(role=Role.CONVICTED)], ("assurances", "given"): ["innocence"]},
        ("assurances", "given"),
        {("persons", 0, "role"): "accused", ("assurances", "given"): ["innocence"]},
    ),
    Example(
        "Own files have been searched first",
        {("items",): [Documents()], ("use", "searched"): False},
        ("use", "searched"),
        {("items",): [Service()], ("use", "searched"): False},
    ),
    Example(
        "A complex request is discussed before it is sent",
        {("items",): [Documents() for _ in range(11)], ("matter", "consulted"): ""},
        ("matter", "consulted"),
        {("items",): [Documents() for _ in range(10)], ("matter", "consulted"): ""},
    ),
    Example(
        "One letter goes to one executing authority",
        {
            ("items",): [
                {"kind": "evidence", "executing_authority": "Court of A"},
                {"kind": "evidence", "executing_authority": "Court of B"},
            ]
        },
        ("items",),
        {
            ("items",): [
                {"kind": "evidence", "executing_authority": "Court of A"},
                {"kind": "evidence", "executing_authority": "court of a"},
            ]
        },
    ),
    Example(
        "Nothing is asked as a catch-all",
        {("items", 2, "other_records"): "And any other evidence."},
        ("items", 2, "other_records"),
        {("items", 2, "other_records"): "Letters about the eleven transfers, and no other."},
    ),
    Example(
        "A result is asked, not a tool",
        {("items", 2, "remarks"): "Please issue a subpoena."},
        ("items", 2, "remarks"),
        {("items", 2, "remarks"): "Please obtain a copy in order of date."},
    ),
    Example(
        "Own officials are present by permission alone",
        {("conditions", "presence", "part"): "Our officers will search the premises."},
        ("conditions", "presence", "part"),
        {("conditions", "presence", "part"): "Our officers will be present if you permit it."},
    ),
    Example(
        "There are not too many items for one letter",
        {("items",): [{"kind": "service"}] * 11},
        ("items",),
        {("items",): [{"kind": "service"}] * 10},
    ),
    Example(
        "Persons that are referred to exist",
        {("items", 0, "person"): "gone"},
        ("items", 0, "person"),
        {("items", 0, "person"): ""},
    ),
    Example(
        "Each proceeding foreseen is named",
        {("use", "proceedings"): ["This case."]},
        ("use", "proceedings", 0),
        {("use", "proceedings"): ["This case and confiscation of the flat in Sampleville"]},
    ),
    Example(
        "The date wished leaves time to answer",
        {("conditions", "deadline", "on"): "2026-11-22"},
        ("conditions", "deadline", "on"),
        {("conditions", "deadline", "on"): "2026-11-23"},
    ),
    Example(
        "The date wished leaves time to answer",
        {("conditions", "deadline", "on"): "2026-12-17", ("conditions", "urgency", "urgent"): False},
        ("conditions", "deadline", "on"),
        {("conditions", "deadline", "on"): "2026-12-18", ("conditions", "urgency", "urgent"): False},
    ),
    Example(
        "Costs that can be foreseen are consulted on",
        {("conditions", "costs", "consult"): False, ("conditions", "costs", "detail"): "Interpreters."},
        ("conditions", "costs", "consult"),
        {("conditions", "costs", "consult"): False},
    ),
    Example(
        "Costs that can be foreseen are consulted on",
        {("conditions", "costs", "consult"): False, ("items",): [{"kind": "video-hearing"}]},
        ("conditions", "costs", "consult"),
        {("items",): [{"kind": "video-hearing"}]},
    ),
    Example(
        "Costs are not simply laid on the other State",
        {("conditions", "costs", "detail"): "The requested State shall pay all costs."},
        ("conditions", "costs", "detail"),
        {("conditions", "costs", "detail"): "We pay the interpreters."},
    ),
    *(
        Example(
            "Costs are not simply laid on the other State",
            {("conditions", "costs", "detail"): bad},
            ("conditions", "costs", "detail"),
            {("conditions", "costs", "detail"): good},
        )
        for bad, good in (
            ("You will bear the costs.", "You will not be asked to pay."),
            ("You should pay.", "You should know that we will pay."),
            ("L'État requis supportera les frais.", "L'État requis ne supportera aucun frais."),
            ("تتحمل الدولة متلقية الطلب جميع التكاليف", "لا تتحمل الدولة متلقية الطلب جميع التكاليف"),
        )
    ),
    Example(
        "Assurances stand in their fixed words",
        {("assurances", "detail"): "We assure that the death penalty is not carried out."},
        ("assurances", "detail"),
        {("assurances", "detail"): "We assure reciprocity."},
    ),
    Example(
        "Assurances do not contradict one another",
        {
            ("items",): [
                {"kind": "service", "addressee": "cedar", "safe_conduct": True, "safe_conduct_days": days}
                for days in (15, 20)
            ]
        },
        ("items", 1, "safe_conduct_days"),
        {
            ("items",): [
                {"kind": "service", "addressee": who, "safe_conduct": True, "safe_conduct_days": days}
                for who, days in (("cedar", 15), ("dogwood", 20))
            ]
        },
    ),
    Example(
        "Assurances do not contradict one another",
        {
            ("items",): [
                {"kind": "service", "addressee": "cedar", "safe_conduct": True},
                {"kind": "appearance", "person": "cedar", "safe_conduct_days": 20},
            ]
        },
        ("items", 1, "safe_conduct_days"),
        {
            ("items",): [
                {"kind": "service", "addressee": "cedar", "safe_conduct": False, "safe_conduct_days": 20},
                {"kind": "appearance", "person": "cedar"},
            ]
        },
    ),
)
