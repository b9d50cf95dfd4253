"""Exemplify the rules of service."""

from __future__ import annotations

from tests.assistance.examples import ItemExample
from tests.assistance.examples.around import PEOPLE

THREAT = [{"paper": "summons", "threatens": True}]

EXAMPLES = (
    ItemExample(
        "The addressee has an address at which papers can be handed over",
        "service",
        {"addressee": "witness"},
        ("addressee",),
        {"addressee": "suspect"},
        PEOPLE,
    ),
    ItemExample(
        "The addressee has an address at which papers can be handed over",
        "service",
        {"addressee": "child"},
        ("addressee",),
        {"addressee": "leap"},
        PEOPLE,
    ),
    ItemExample(
        "The addressee has an address at which papers can be handed over",
        "service",
        {"addressee": "nobody"},
        ("addressee",),
        {"addressee": ""},
        PEOPLE,
    ),
    ItemExample(
        "The addressee's address names a street or a building",
        "service",
        {"addressee": "boxed"},
        ("addressee",),
        {"addressee": "housed"},
        PEOPLE,
    ),
    ItemExample(
        "The addressee has an address at which papers can be handed over",
        "service",
        {"addressee": "witness"},
        ("addressee",),
        {"addressee": "boxed"},
        PEOPLE,
    ),
    ItemExample(
        "Each document to be served is enclosed under an annex",
        "service",
        {"documents": [{"title": "Summons", "annex": "gone"}]},
        ("documents", 0, "annex"),
        {"documents": []},
    ),
    ItemExample(
        "The addressee's position in the proceedings is said",
        "service",
        {"addressee": "nobody"},
        ("addressee",),
        {"addressee": "witness"},
        PEOPLE,
    ),
    ItemExample(
        "There is time enough to serve",
        "service",
        {"appearance": "2027-01-20"},
        ("appearance",),
        {"appearance": "2027-01-21"},
    ),
    ItemExample(
        "There is time enough to serve",
        "service",
        {"appearance": "2026-11-21"},
        ("appearance",),
        {"appearance": None},
    ),
    ItemExample(
        "The documents are translated for the addressee",
        "service",
        {"addressee": "suspect", "translated": "not-needed"},
        ("translated",),
        {"addressee": "witness", "translated": "not-needed"},
        PEOPLE,
    ),
    ItemExample(
        "A threat of penalty is said to have no effect",
        "service",
        {"documents": THREAT},
        ("threat_note",),
        {"documents": THREAT, "threat_note": True},
    ),
    ItemExample(
        "A latest date of service has a reason",
        "service",
        {"serve_by": "2027-02-01"},
        ("serve_by_reason",),
        {"serve_by": "2027-02-01", "serve_by_reason": "The trial opens in March."},
    ),
    ItemExample(
        "The latest date of service lies between today and the appearance",
        "service",
        {"serve_by": "2026-11-22"},
        ("serve_by",),
        {"serve_by": "2026-11-23"},
    ),
    ItemExample(
        "The latest date of service lies between today and the appearance",
        "service",
        {"serve_by": "2027-03-15", "appearance": "2027-03-15"},
        ("serve_by",),
        {"serve_by": "2027-03-14", "appearance": "2027-03-15"},
    ),
    ItemExample(
        "A witness or expert is invited, never summoned under threat",
        "service",
        {"invited": True, "documents": THREAT},
        ("invited",),
        {"invited": True, "documents": [{"paper": "invitation"}]},
    ),
    ItemExample(
        "Safe conduct lasts at least 15 consecutive days",
        "service",
        {"safe_conduct": True, "safe_conduct_days": 14},
        ("safe_conduct_days",),
        {"safe_conduct": True, "safe_conduct_days": 15},
    ),
    ItemExample(
        "A free witness or expert who is invited has safe conduct",
        "service",
        {"addressee": "witness", "invited": True},
        ("safe_conduct",),
        {"addressee": "suspect", "invited": True},
        PEOPLE,
    ),
    ItemExample(
        "Travel, allowances and return of a person invited are stated",
        "service",
        {"invited": True},
        ("allowances",),
        {"invited": True, "allowances": "A flight and EUR 80 a day."},
    ),
)
