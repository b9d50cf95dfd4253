"""Exemplify the rules of tracing."""

from __future__ import annotations

from tests.assistance.examples import ItemExample
from tests.assistance.examples.around import PEOPLE

EXAMPLES = (
    ItemExample(
        "Each subject of a tracing is identified",
        "tracing",
        {"subjects": [{"person": "suspect"}, {"ties": "He often goes there."}]},
        ("subjects", 1, "person"),
        {"subjects": [{"person": "suspect"}, {"name": "The Fir Trust"}]},
        PEOPLE,
    ),
    ItemExample(
        "Freezing that is announced is asked in this letter",
        "tracing",
        {"restraint": "item"},
        ("restraint",),
        {"restraint": "later"},
    ),
    ItemExample(
        "Quicker channels are used before a tracing is asked",
        "tracing",
        {"contacts": ["none"]},
        ("contacts",),
        {"contacts": ["fiu"]},
    ),
    ItemExample(
        "Property is not sought everywhere without a limit",
        "tracing",
        {"known": [{"what": "A house"}, {"what": "All his assets worldwide"}]},
        ("known", 1, "what"),
        {"known": [{"what": "A house"}], "trail": "Nineteen payments, all for a house."},
    ),
    ItemExample(
        "The period of a tracing is given",
        "tracing",
        {"period_to": "2026-09-30"},
        ("period_from",),
        {"period_from": "2025-02-01"},
    ),
    ItemExample(
        "The period does not end before it begins",
        "tracing",
        {"period_from": "2025-12-31", "period_to": "2025-12-30"},
        ("period_to",),
        {"period_from": "2025-12-31"},
    ),
    ItemExample(
        "An order made at home is enclosed",
        "tracing",
        {"compulsion": "compelled", "home_order": "Order of 3 November 2026."},
        ("home_order_annex",),
        {"compulsion": "voluntary", "home_order": "Order of 3 November 2026."},
    ),
)
