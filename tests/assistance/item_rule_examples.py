"""List, for each rule of a type of assistance, an item of which it speaks and one of which it does not."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from mlawriter.core.fields import Path


@dataclass(frozen=True)
class ItemExample:
    """Pair two items: of `bad` the rule speaks at `at`, of `good` it does not; `request` is what stands around."""

    title: str
    kind: str
    bad: dict[str, Any]
    at: Path
    good: dict[str, Any]
    request: dict[str, Any] = field(default_factory=dict)


PEOPLE = {
    "persons": [
        {"id": "suspect", "role": "suspect", "address": "3 Third Street"},
        {"id": "witness", "role": "witness", "address": "P.O. Box 7, Sampleville", "languages": "English"},
        {"id": "nobody", "role": "other"},
        {"id": "boxed", "role": "witness", "address": "P.O. Box 7, Sampleville, Samplestan"},
        {"id": "housed", "role": "witness", "address": "Sample Avenue, P.O. Box 7, Sampleville"},
        {"id": "child", "role": "victim", "born": "2009-02-28", "address": "صندوق بريد ص.ب 12"},
        {"id": "leap", "role": "victim", "born": "2008-11-22", "address": "1 First Street"},
    ],
    "annexes": [{"id": "questions", "title": "Questions"}],
}
CONFIDENTIAL = {"conditions": {"confidentiality": {"wanted": True}}}
THREAT = [{"paper": "summons", "threatens": True}]

EVIDENCE = (
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

SERVICE = (
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

DOCUMENTS = (
    ItemExample(
        "IBAN and BIC are well-formed",
        "documents",
        {"sort": "bank", "accounts": [{"identifier": "iban", "number": "CH3789990004417302519"}]},
        ("accounts", 0, "number"),
        {"sort": "bank", "accounts": [{"identifier": "custody", "number": "0847-331.20"}]},
    ),
    ItemExample(
        "IBAN and BIC are well-formed",
        "documents",
        {"sort": "bank", "bic": "VAUC"},
        ("bic",),
        {"bic": "VAUC"},
    ),
    ItemExample(
        "The sentence on bank secrecy stands in the letter",
        "documents",
        {"sort": "bank", "bank_secrecy": False},
        ("bank_secrecy",),
        {"sort": "company", "bank_secrecy": False},
    ),
    ItemExample(
        "Originals are asked with a reason",
        "documents",
        {"copies": "original"},
        ("original_reason",),
        {"copies": "original", "original_reason": "An examination of handwriting."},
    ),
    ItemExample(
        "Bank records are tied to an account or a holder",
        "documents",
        {"sort": "bank", "accounts": [{"branch": "Main Street"}]},
        ("accounts",),
        {"sort": "bank", "accounts": [{"holder": "Fir Holding"}]},
    ),
    ItemExample(
        "The classes of documents are named",
        "documents",
        {"other_records": " "},
        ("classes",),
        {"other_records": "The lease of the safe."},
    ),
    ItemExample(
        "The period of the records is given",
        "documents",
        {"period_from": "2025-01-01"},
        ("period_to",),
        {"no_period_reason": "An entry in a register."},
    ),
    ItemExample(
        "The period does not end before it begins",
        "documents",
        {"period_from": "2025-12-31", "period_to": "2025-12-30"},
        ("period_to",),
        {"period_from": "2025-12-31", "period_to": "2025-12-31"},
    ),
    ItemExample(
        "Records of the future are not asked as records",
        "documents",
        {"period_to": "2026-11-23"},
        ("period_to",),
        {"period_to": "2026-11-22"},
    ),
    ItemExample(
        "A holder who must be told is told later",
        "documents",
        {"sort": "bank"},
        ("holder",),
        {"sort": "company"},
        CONFIDENTIAL,
    ),
)

EXAMPLES = (*EVIDENCE, *SERVICE, *DOCUMENTS)
