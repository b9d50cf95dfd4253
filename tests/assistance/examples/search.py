"""Exemplify the rules of searches."""

from __future__ import annotations

from tests.assistance.examples import ItemExample
from tests.assistance.examples.around import PEOPLE

_DEVICE = {"things": [{"sort": "device"}]}
_SEIZED = {"things": [{"sort": "papers", "taking": "seize"}]}

EXAMPLES = (
    ItemExample(
        "Each place to be searched has an address or a description",
        "search",
        {"places": [{"target": "person", "person": "nobody"}]},
        ("places", 0, "address"),
        {"places": [{"target": "person", "person": "suspect"}]},
        PEOPLE,
    ),
    ItemExample(
        "Each place to be searched has an address or a description",
        "search",
        {"places": [{"target": "premises", "person": "suspect"}]},
        ("places", 0, "address"),
        {"places": [{"target": "premises", "person": "suspect", "address": "3 Third Street, flat 12"}]},
        PEOPLE,
    ),
    ItemExample(
        "The address of a search leaves no doubt about the door",
        "search",
        {"places": [{"target": "premises", "address": "His house"}]},
        ("places", 0, "address"),
        {"places": [{"target": "premises", "address": "شارع النخيل ١٢"}]},
    ),
    ItemExample(
        "The grounds for a search are recent",
        "search",
        {"newest_information": "2026-05-22"},
        ("newest_information",),
        {"newest_information": "2026-05-23"},
    ),
    ItemExample(
        "The grounds for a search are recent",
        "search",
        {"newest_information": "2026-11-23"},
        ("newest_information",),
        {"newest_information": "2026-11-22"},
    ),
    ItemExample(
        "An order made at home is enclosed",
        "search",
        {"home_order": "Order of 3 November 2026."},
        ("home_order_annex",),
        {"home_order": "Order of 3 November 2026.", "home_order_annex": "questions"},
        PEOPLE,
    ),
    ItemExample(
        "Devices are imaged and the images can be verified",
        "search",
        {**_DEVICE, "imaging": "on-spot"},
        ("hash_method",),
        {**_DEVICE, "imaging": "on-spot", "hash_method": "SHA-256"},
    ),
    ItemExample(
        "Professional secrecy at a place is provided for",
        "search",
        {"secrecy": "lawyer"},
        ("secrecy_plan",),
        {"secrecy": "nobody"},
    ),
    ItemExample(
        "A place that reads like an office bound to secrecy is named as one",
        "search",
        {"places": [{"address": "Cabinet d’avocats, 5 rue des Essais"}]},
        ("places", 0, "address"),
        {"places": [{"address": "Cabinet d’avocats, 5 rue des Essais"}], "secrecy": "lawyer"},
    ),
    ItemExample(
        "Money seized as evidence is not taken for restraint of proceeds",
        "search",
        {"things": [{"sort": "papers"}, {"sort": "crypto"}]},
        ("things", 1, "sort"),
        _DEVICE,
    ),
    ItemExample(
        "The last day for a search is not before the first",
        "search",
        {"earliest": "2026-12-10", "latest": "2026-12-09"},
        ("latest",),
        {"earliest": "2026-12-10", "latest": "2026-12-10"},
    ),
    ItemExample(
        "A wished time of a search has a reason",
        "search",
        {"same_hour_as": "The searches at home."},
        ("timing_reason",),
        {"same_hour_as": "The searches at home.", "timing_reason": "Nobody should be warned."},
    ),
    ItemExample(
        "The last day for a search has not passed",
        "search",
        {"latest": "2026-11-22"},
        ("latest",),
        {"latest": "2026-11-23"},
    ),
    ItemExample(
        "A wished time of a search has a reason",
        "search",
        {"same_hour": True, "places": [{"address": "Hall 1"}, {"address": "Hall 2"}]},
        ("timing_reason",),
        {"same_hour": True, "places": [{"address": "Hall 1"}]},
    ),
    ItemExample(
        "What is seized and what is handed over agree",
        "search",
        {**_SEIZED, "handover": "copies"},
        ("handover",),
        {**_SEIZED, "handover": "both"},
    ),
    ItemExample(
        "What is seized and what is handed over agree",
        "search",
        {"things": [{"sort": "device", "taking": "seize"}], "imaging": "on-spot", "handover": "copies"},
        ("handover",),
        {"things": [{"sort": "device", "taking": "seize"}], "imaging": "after-seizure", "handover": "copies"},
    ),
)
