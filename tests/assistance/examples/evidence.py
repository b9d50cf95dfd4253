"""Exemplify the rules of evidence and statements."""

from __future__ import annotations

from tests.assistance.examples import ItemExample
from tests.assistance.examples.around import PEOPLE

EXAMPLES = (
    ItemExample(
        "Questions or topics are given", "evidence", {}, ("topics",), {"questions_annex": "questions"}, PEOPLE
    ),
    ItemExample(
        "Questions or topics are given",
        "evidence",
        {"questions_annex": "gone"},
        ("topics",),
        {"questions": ["Who opened the account?"]},
        PEOPLE,
    ),
    ItemExample(
        "The warning or privilege of the person heard is quoted",
        "evidence",
        {"person": "suspect"},
        ("rights",),
        {"person": "witness"},
        PEOPLE,
    ),
    ItemExample(
        "Questions are few enough to follow",
        "evidence",
        {"questions": ["Why?"] * 61},
        ("questions",),
        {"questions": ["Why?"] * 60},
    ),
    ItemExample(
        "A suspect is not compelled to give evidence",
        "evidence",
        {"person": "suspect", "compulsion": "compelled"},
        ("compulsion",),
        {"person": "witness", "compulsion": "compelled"},
        PEOPLE,
    ),
    ItemExample(
        "An oath is asked expressly",
        "evidence",
        {"hearing": "sworn"},
        ("oath",),
        {"hearing": "sworn", "oath": "none"},
    ),
    ItemExample(
        "A requested procedure has a reason and a second-best way",
        "evidence",
        {"oath": "oath"},
        ("oath_fallback",),
        {"oath": "none"},
    ),
    ItemExample(
        "A child or vulnerable person is heard with care",
        "evidence",
        {"person": "child"},
        ("protection",),
        {"person": "leap"},
        PEOPLE,
    ),
)
