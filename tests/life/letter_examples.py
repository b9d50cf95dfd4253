"""List, for each rule on the letters that follow a request, a letter that makes it speak and one that leaves it silent."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from mlawriter.core.fields import Path

Held = dict[str, Any]


@dataclass(frozen=True)
class LetterExample:
    """Pair two letters of one kind, changed from the filled one, dated 22 November 2026: `bad` makes the rule speak at `at`.

    `life` is that of the case, `request` what is changed in the sample; those of `good` differ where `good_life` or
    `good_request` says so.
    """

    title: str
    kind: str
    bad: Held
    at: Path
    good: Held
    life: Held = field(default_factory=dict)
    good_life: Held | None = None
    request: Held = field(default_factory=dict)
    good_request: Held | None = None


WITNESS = {"role": "witness", "name": "Rosalinda ABRANTES", "code": "V-3", "protected": True}
NAMED = {"requesting": {"name": "Ministry of Justice"}, "requested": {"name": "Office for Assistance"}}
REMINDED = {"events": [{"what": "reminded", "on": "2026-11-15"}]}
RESTRAINT = {"items": [{"kind": "freezing"}]}

LETTER_EXAMPLES = (
    LetterExample(
        "No protected identity stands in a letter that follows",
        "progress-enquiry",
        {"concern": "Rosalinda ABRANTES is to be heard."},
        ("concern",),
        {"concern": "V-3 is to be heard."},
        request={"persons": [WITNESS]},
    ),
    LetterExample(
        "No part of a protected identity stands in a letter that follows",
        "progress-enquiry",
        {"concern": "Ms ABRANTES is to be heard."},
        ("concern",),
        {"concern": "V-3 is to be heard."},
        request={"persons": [WITNESS]},
    ),
    LetterExample(
        "A letter that follows names both authorities",
        "progress-enquiry",
        {},
        (),
        {},
        request={"requesting": {"name": "Ministry of Justice"}},
        good_request=NAMED,
    ),
    LetterExample(
        "A day by which an answer is wished lies ahead",
        "progress-enquiry",
        {"by": "2026-11-22"},
        ("by",),
        {"by": "2026-11-23"},
    ),
    LetterExample(
        "A day by which an answer is wished lies ahead",
        "supplementary-request",
        {"by": "2026-11-22"},
        ("by",),
        {"by": None},
    ),
    LetterExample(
        "What a letter reports lies before its date",
        "question-reply",
        {"asked_on": "2026-12-02"},
        ("asked_on",),
        {"asked_on": "2026-12-01"},
    ),
    LetterExample(
        "An enquiry comes some time after the last one",
        "progress-enquiry",
        {},
        ("concern",),
        {},
        life=REMINDED,
        good_life={"events": [{"what": "reminded", "on": "2026-11-01"}]},
    ),
    LetterExample(
        "An enquiry comes some time after the last one",
        "progress-enquiry",
        {},
        ("concern",),
        {"sent": "2026-11-15"},
        life=REMINDED,
    ),
    LetterExample(
        "A withdrawal says what becomes of measures in force",
        "withdrawal",
        {"extent": "whole", "lift": False},
        ("lift",),
        {"extent": "part", "lift": False},
        request=RESTRAINT,
    ),
    LetterExample(
        "A withdrawal says what becomes of measures in force",
        "withdrawal",
        {"extent": "whole", "lift": False},
        ("lift",),
        {"extent": "whole", "lift": False},
        request={"items": [{"kind": "preservation"}]},
        good_request={"items": [{"kind": "evidence"}]},
    ),
    LetterExample(
        "An oral request is confirmed in writing forthwith",
        "oral-confirmation",
        {"made_on": "2026-11-18", "signatory": {}},
        ("made_on",),
        {"made_on": "2026-11-19", "signatory": {}},
    ),
    LetterExample(
        "An oral request is confirmed in writing forthwith",
        "oral-confirmation",
        {"made_on": "2026-11-24", "signatory": {"dated": "2026-11-23"}},
        ("made_on",),
        {"made_on": "2026-11-23", "signatory": {"dated": "2026-11-23"}},
    ),
    LetterExample(
        "Notice of an exculpatory disclosure comes when it says it does",
        "exculpatory-disclosure",
        {"notice": "prior", "on": "2026-12-01"},
        ("on",),
        {"notice": "prior", "on": "2026-12-02"},
    ),
    LetterExample(
        "Notice of an exculpatory disclosure comes when it says it does",
        "exculpatory-disclosure",
        {"notice": "after", "on": "2026-12-02"},
        ("on",),
        {"notice": "after", "on": "2026-12-01"},
    ),
    LetterExample(
        "No condition is accepted twice",
        "accepted-conditions",
        {},
        ("conditions", 1, "words"),
        {"sent": "2026-11-20"},
        life={"conditions": [{"words": "Copies are destroyed after the final judgment. "}]},
    ),
    LetterExample(
        "A preservation is extended before it ends, beyond its end",
        "preservation-extension",
        {"ends": "2026-12-20", "until": "2026-12-20"},
        ("until",),
        {"ends": "2026-12-20", "until": "2026-12-21"},
    ),
    LetterExample(
        "A preservation is extended before it ends, beyond its end",
        "preservation-extension",
        {"ends": "2026-11-21"},
        ("ends",),
        {"ends": "2026-11-22"},
    ),
    LetterExample(
        "Originals are returned when a matter is closed",
        "closing-thanks",
        {"originals": "none"},
        ("originals",),
        {"originals": "enclosed"},
        life={"deadlines": [{"what": "originals", "on": "2026-12-01"}]},
    ),
    LetterExample(
        "Originals are returned when a matter is closed",
        "closing-thanks",
        {"originals": "none"},
        ("originals",),
        {"originals": "none"},
        life={"deadlines": [{"what": "originals", "on": "2026-12-01"}]},
        good_life={"deadlines": [{"what": "originals", "on": "2026-12-01", "done": True}]},
    ),
)
