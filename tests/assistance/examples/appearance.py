"""Exemplify the rules of voluntary appearance."""

from __future__ import annotations

from tests.assistance.examples import ItemExample
from tests.assistance.examples.around import COURT_DAYS, PEOPLE

EXAMPLES = (
    ItemExample(
        "An invitation to appear carries no threat",
        "appearance",
        {"threatens": True},
        ("threatens",),
        {"threatens": False},
    ),
    ItemExample(
        "The invitation is enclosed",
        "appearance",
        {"invitation_annex": "gone"},
        ("invitation_annex",),
        {"invitation_annex": "questions"},
        PEOPLE,
    ),
    ItemExample(
        "There is time enough to invite a person and to travel",
        "appearance",
        {"appear_on": "2027-01-05"},
        ("appear_on",),
        {"appear_on": "2027-01-06", "appear_until": "2027-01-06"},
    ),
    ItemExample(
        "There is time enough to invite a person and to travel",
        "appearance",
        {"appear_on": "2026-11-21"},
        ("appear_on",),
        {"appear_on": None, "appear_until": "2026-11-21"},
    ),
    ItemExample(
        "There is time enough to invite a person and to travel",
        "appearance",
        {"appear_on": "2027-03-17", "appear_until": "2027-03-16"},
        ("appear_until",),
        {"appear_on": "2027-03-16", "appear_until": "2027-03-17"},
    ),
    ItemExample(
        "A person who is pursued here knows it before coming",
        "appearance",
        {"person": "witness", "pending": "yes"},
        ("pending_detail",),
        {"person": "witness", "pending": "yes", "pending_detail": "A warrant of 2 May 2025."},
        PEOPLE,
    ),
    ItemExample(
        "A person who is pursued here knows it before coming",
        "appearance",
        {"person": "suspect", "pending": "none"},
        ("pending",),
        {"person": "witness", "pending": "none"},
        PEOPLE,
    ),
    ItemExample(
        "Safe conduct lasts at least 15 consecutive days",
        "appearance",
        {"safe_conduct_days": 5},
        ("safe_conduct_days",),
        {"safe_conduct_days": 15},
    ),
    ItemExample(
        "Safe conduct is approved by those whom it binds",
        "appearance",
        {"promised": False},
        ("promised",),
        {"promised": True},
    ),
    ItemExample(
        "The appearance comes at an hour and a day that serve",
        "appearance",
        {"hour": "25:00"},
        ("hour",),
        {"hour": "09:00"},
    ),
    ItemExample(
        "The appearance comes at an hour and a day that serve",
        "appearance",
        {"appear_on": "2027-03-12", "appear_until": "2027-03-14"},
        ("appear_on",),
        {"appear_on": "2027-03-12", "appear_until": "2027-03-15"},
        COURT_DAYS,
    ),
    ItemExample(
        "The appearance comes at an hour and a day that serve",
        "appearance",
        {"appear_on": "2027-03-12"},
        ("appear_on",),
        {"appear_on": "2027-03-13"},
        {"conditions": {"deadline": {"on": "2027-03-12"}}},
    ),
    ItemExample(
        "The appearance comes at an hour and a day that serve",
        "appearance",
        {"appear_on": "2027-03-12"},
        ("appear_on",),
        {"appear_on": "2027-03-12"},
        {"conditions": {"deadline": {"on": "2027-03-20"}}},
        {"conditions": {"deadline": {"on": "2027-03-20", "wished": "execution"}}},
    ),
    ItemExample(
        "An appearance falls on a working day",
        "appearance",
        {"appear_on": "2027-03-20"},
        ("appear_on",),
        {"appear_on": "2027-03-19"},
        COURT_DAYS,
    ),
)
