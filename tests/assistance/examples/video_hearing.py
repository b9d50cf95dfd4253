"""Exemplify the rules of hearing by video conference."""

from __future__ import annotations

from tests.assistance.examples import ItemExample
from tests.assistance.examples.around import PEOPLE

STATES = {"requesting": {"state": "PH"}, "requested": {"state": "ES"}}
ZONES = {"our_zone": "Asia/Manila", "their_zone": "Europe/Madrid"}
HERE = {"our_zone": "Europe/Madrid", "their_zone": "Europe/Madrid"}
TESTED = {"use": "test", "day": "2027-03-30", "hour": "15:30"}
HEARING = {"day": "2027-04-06", "hour": "16:00"}

EXAMPLES = (
    ItemExample(
        "An accused is heard by video on a basis of its own",
        "video-hearing",
        {"person": "suspect"},
        ("accused_basis",),
        {"person": "suspect", "accused_basis": "Both laws permit it, and he consents."},
        PEOPLE,
    ),
    ItemExample(
        "The person heard by video is a witness or expert",
        "video-hearing",
        {"person": "nobody"},
        ("person",),
        {"person": "child"},
        PEOPLE,
    ),
    ItemExample(
        "A day or a period for the hearing is proposed",
        "video-hearing",
        {"sessions": [TESTED]},
        ("sessions",),
        {"sessions": [TESTED], "window": "Any Tuesday in April 2027."},
    ),
    ItemExample(
        "Hours can be told by both clocks",
        "video-hearing",
        {"our_zone": "Manila"},
        ("our_zone",),
        {**ZONES, "sessions": [HEARING]},
    ),
    ItemExample(
        "Hours can be told by both clocks",
        "video-hearing",
        {**ZONES, "sessions": [{**HEARING, "hour": "4 pm"}]},
        ("sessions", 0, "hour"),
        {**ZONES, "sessions": [{**HEARING, "hour": "16:00"}]},
    ),
    ItemExample(
        "Hours can be told by both clocks",
        "video-hearing",
        {"our_zone": "Europe/Madrid", "sessions": [{"day": "2027-03-28", "hour": "02:30"}]},
        ("sessions", 0, "hour"),
        {"our_zone": "Europe/Madrid", "sessions": [{"day": "2027-03-28", "hour": "03:00"}]},
    ),
    ItemExample(
        "Hours can be told by both clocks",
        "video-hearing",
        {"our_zone": "Europe/Madrid", "sessions": [{"day": "2027-10-31", "hour": "02:30"}]},
        ("sessions", 0, "hour"),
        {"our_zone": "Europe/Madrid", "sessions": [{"day": "2027-10-31", "hour": "03:00"}]},
    ),
    ItemExample(
        "There is time enough to prepare the hearing",
        "video-hearing",
        {"sessions": [{"day": "2027-01-02"}]},
        ("sessions", 0, "day"),
        {"sessions": [{"day": "2027-01-03"}, {"use": "test", "day": "2026-12-20"}, {"day": None}]},
    ),
    ItemExample(
        "There is time enough to prepare the hearing",
        "video-hearing",
        {"sessions": [{"use": "test", "day": "2026-11-21"}]},
        ("sessions", 0, "day"),
        {"sessions": [{"day": "2026-11-23"}]},
        {"conditions": {"urgency": {"urgent": True}}},
    ),
    ItemExample(
        "Sessions fall into working hours on both sides",
        "video-hearing",
        {**ZONES, "sessions": [{"day": "2027-04-06", "hour": "09:00"}]},
        ("sessions", 0, "hour"),
        {**ZONES, "sessions": [HEARING]},
        STATES,
    ),
    *(
        ItemExample(
            "Sessions fall into working hours on both sides",
            "video-hearing",
            {**HERE, "sessions": [{"day": "2027-04-06", "hour": early_or_late}]},
            ("sessions", 0, "hour"),
            {**HERE, "sessions": [{"day": "2027-04-06", "hour": in_time}]},
        )
        for early_or_late, in_time in (("06:59", "07:00"), ("20:00", "19:59"))
    ),
    ItemExample(
        "Sessions fall into working hours on both sides",
        "video-hearing",
        {**ZONES, "sessions": [{"day": "2027-04-10", "hour": "16:00"}]},
        ("sessions", 0, "day"),
        {"our_zone": "Asia/Manila", "sessions": [{"day": "2027-04-10", "hour": "16:00"}]},
        STATES,
    ),
    ItemExample(
        "The connection is tested before the hearing",
        "video-hearing",
        {"sessions": [HEARING]},
        ("sessions",),
        {"sessions": [HEARING, TESTED]},
    ),
    ItemExample(
        "A requested procedure has a reason and a second-best way",
        "video-hearing",
        {"oath": "oath"},
        ("oath_fallback",),
        {"oath": "none"},
    ),
    ItemExample(
        "A requested procedure has a reason and a second-best way",
        "video-hearing",
        {"conduct": "ours"},
        ("conduct_fallback",),
        {"conduct": "theirs"},
    ),
    ItemExample(
        "A child or vulnerable person is heard with care",
        "video-hearing",
        {"person": "child"},
        ("shields",),
        {"person": "child", "shields": ["support"]},
        PEOPLE,
    ),
)
