"""Exemplify the rules of documents of their own kind."""

from __future__ import annotations

from tests.assistance.examples import ItemExample

_CONDITIONS = {"terms": "conditions", "conditions": ["until"]}

EXAMPLES = (
    ItemExample(
        "Spontaneous information asks for nothing",
        "spontaneous",
        {"information": "The money lies in the bank. Please urgently seize it."},
        ("information",),
        {"information": "The money lies in the bank, where a search has not been asked for."},
    ),
    ItemExample(
        "Spontaneous information asks for nothing",
        "spontaneous",
        {"remarks": "Nous vous prions d’agir vite."},
        ("remarks",),
        {"remarks": "Une demande pourra suivre."},
    ),
    ItemExample(
        "Spontaneous information asks for nothing",
        "spontaneous",
        {"purpose": "يرجى حجز المال."},
        ("purpose",),
        {"purpose": "قد يساعد ذلك على فتح تحقيق."},
    ),
    ItemExample(
        "Whoever gave the information agrees",
        "spontaneous",
        {"origin": "pending"},
        ("origin",),
        {"origin": "agreed"},
    ),
    ItemExample(
        "The information is not confidential until a day that has passed",
        "spontaneous",
        {**_CONDITIONS, "until": "2026-01-31"},
        ("until",),
        {**_CONDITIONS, "until": "2027-01-31"},
    ),
    ItemExample(
        "One condition of confidentiality is enough",
        "spontaneous",
        {"terms": "conditions", "conditions": ["confidential", "until"]},
        ("conditions",),
        {"terms": "conditions", "conditions": ["confidential", "ask"]},
    ),
    ItemExample(
        "The file comes with the transfer",
        "proceedings",
        {"file_annex": "gone"},
        ("file_annex",),
        {"file_annex": "file"},
        {"annexes": [{"id": "file", "title": "File"}]},
    ),
    ItemExample(
        "A part that is kept back goes with a transfer in part",
        "proceedings",
        {"extent": "whole", "fate": "partly"},
        ("fate",),
        {"extent": "part", "fate": "partly"},
    ),
)
