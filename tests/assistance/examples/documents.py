"""Exemplify the rules of documents and records."""

from __future__ import annotations

from tests.assistance.examples import ItemExample
from tests.assistance.examples.around import CONFIDENTIAL

EXAMPLES = (
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
