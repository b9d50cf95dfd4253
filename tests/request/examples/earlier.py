"""Exemplify the rules on earlier requests of the office."""

from __future__ import annotations

from datetime import date

from mlawriter.request.earlier import AskedBefore, Earlier
from tests.request.examples import Example

EXAMPLES = (
    Example(
        "No other request bears the same reference",
        {},
        ("requesting", "reference"),
        earlier=Earlier(same_reference=("copy.mla",)),
        earlier_otherwise=Earlier(),
    ),
    Example(
        "An earlier request for the same is named",
        {},
        ("matter", "earlier"),
        {("matter", "earlier"): "Our request mla-2025-0007; new is the second account."},
        earlier=Earlier(asked=(AskedBefore(0, "MLA-2025-0007", date(2025, 3, 1)),)),
    ),
    Example(
        "An earlier request for the same is named",
        {("matter", "earlier"): "Our request MLA-2025-0007."},
        ("matter", "earlier"),
        {("matter", "earlier"): "Our requests MLA-2025-0007 and MLA-2024-0001."},
        earlier=Earlier(asked=(AskedBefore(0, "MLA-2024-0001"), AskedBefore(1, "MLA-2025-0007"))),
    ),
)
