"""Exemplify the rules of information, evidentiary items and expert evaluations."""

from __future__ import annotations

from tests.assistance.examples import ItemExample
from tests.assistance.examples.around import NO_CONSULTATION, PEOPLE

_INFORMATION = {"form": "information"}
_EVALUATION = {"form": "evaluation"}
_TAKEN = {"form": "item", "surrender": "compelled", "home_order": "Order of 3 November 2026."}

EXAMPLES = (
    ItemExample(
        "Information about a person names the person",
        "information",
        {**_INFORMATION, "subject": "criminal-record"},
        ("person",),
        {**_INFORMATION, "subject": "criminal-record", "person": "suspect"},
        PEOPLE,
    ),
    ItemExample(
        "Knowledge of the police is not asked for as evidence",
        "information",
        {**_INFORMATION, "subject": "police", "delivery": "extract"},
        ("delivery",),
        {**_INFORMATION, "subject": "company", "delivery": "extract"},
    ),
    ItemExample(
        "Information that the police can give is asked of the police",
        "information",
        {**_INFORMATION, "subject": "whereabouts"},
        ("subject",),
        {**_INFORMATION, "subject": "whereabouts", "delivery": "extract"},
    ),
    ItemExample(
        "A requested form has a second-best way",
        "information",
        {**_INFORMATION, "delivery": "statement"},
        ("fallback",),
        {**_INFORMATION, "delivery": "statement", "fallback": "A certified extract."},
    ),
    ItemExample(
        "An expert is not asked for an opinion on the law",
        "information",
        {**_EVALUATION, "questions": ["How much lead is there?", "Does it constitute an offence?"]},
        ("questions", 1),
        {**_EVALUATION, "questions": ["How much lead is there?"]},
    ),
    ItemExample(
        "Material that may be used up is reported first",
        "information",
        {**_EVALUATION, "using_up": "allowed"},
        ("remainder",),
        {**_EVALUATION, "using_up": "allowed", "remainder": "Half of each sample."},
    ),
    ItemExample(
        "Substantial costs of an item are consulted on",
        "information",
        {**_EVALUATION, "expense": "substantial"},
        ("expense",),
        {**_EVALUATION, "expense": "unknown"},
        NO_CONSULTATION,
    ),
    ItemExample(
        "An order made at home is enclosed",
        "information",
        _TAKEN,
        ("home_order_annex",),
        {**_TAKEN, "surrender": "voluntary"},
        PEOPLE,
    ),
)
