"""Exemplify the rules of examinations."""

from __future__ import annotations

from tests.assistance.examples import ItemExample
from tests.assistance.examples.around import NO_CONSULTATION, PEOPLE

_ORDER = {"sort": "site", "what": "Yard", "access": "order", "holder_words": "Not known"}

EXAMPLES = (
    ItemExample(
        "It is said who controls what is examined",
        "examination",
        {"objects": [{"what": "Yard", "access": "consent"}]},
        ("objects", 0, "holder"),
        {"objects": [{"what": "Beach", "access": "open"}, {"what": "Yard", "holder_words": "Not known"}]},
    ),
    ItemExample(
        "Premises entered against somebody's will are asked as a search",
        "examination",
        {"objects": [_ORDER]},
        ("objects", 0, "access"),
        {"objects": [{**_ORDER, "access": "consent"}]},
    ),
    ItemExample(
        "An expert who should attend is named under Presence",
        "examination",
        {"experts_attend": True},
        ("experts_attend",),
        {"experts_attend": False},
    ),
    ItemExample(
        "Samples that may be used up are divided first",
        "examination",
        {"samples": "Oil", "using_up": "allowed"},
        ("divided",),
        {"samples": "Oil", "using_up": "allowed", "divided": True},
    ),
    ItemExample(
        "Substantial costs of an item are consulted on",
        "examination",
        {"expense": "substantial"},
        ("expense",),
        {"expense": "ordinary"},
        NO_CONSULTATION,
    ),
    ItemExample(
        "An order made at home is enclosed",
        "examination",
        {"objects": [_ORDER], "home_order": "Order of 3 November 2026."},
        ("home_order_annex",),
        {"objects": [{**_ORDER, "access": "open"}], "home_order": "Order of 3 November 2026."},
        PEOPLE,
    ),
)
