"""Exemplify the rules of the transfer of a person in custody."""

from __future__ import annotations

from tests.assistance.examples import ItemExample
from tests.assistance.examples.around import PEOPLE

EXAMPLES = (
    ItemExample(
        "The person has not refused to be transferred",
        "custody-transfer",
        {"consent": "refused"},
        ("consent",),
        {"consent": "to-be-taken"},
    ),
    ItemExample(
        "Consent, or the form for it, is enclosed",
        "custody-transfer",
        {"consent": "given"},
        ("consent_annex",),
        {"consent": "given", "consent_annex": "questions"},
        PEOPLE,
    ),
    ItemExample(
        "Consent, or the form for it, is enclosed",
        "custody-transfer",
        {"consent": "to-be-taken"},
        ("consent_annex",),
        {"consent": "refused"},
    ),
    ItemExample(
        "A minor consents with somebody beside them",
        "custody-transfer",
        {"person": "child"},
        ("consent_with",),
        {"person": "child", "consent_with": "her mother"},
        PEOPLE,
    ),
    ItemExample(
        "A minor consents with somebody beside them",
        "custody-transfer",
        {"person": "child"},
        ("consent_with",),
        {"person": "leap"},
        PEOPLE,
    ),
    ItemExample(
        "The transfer is not for standing trial",
        "custody-transfer",
        {"aims": ["trial"]},
        ("aims",),
        {"aims": ["testimony"]},
    ),
    ItemExample(
        "The person transferred is not pursued in the matter",
        "custody-transfer",
        {"person": "suspect"},
        ("person",),
        {"person": "witness"},
        PEOPLE,
    ),
    ItemExample(
        "The person transferred is not pursued in the matter",
        "custody-transfer",
        {"pending": "yes"},
        ("pending_detail",),
        {"pending": "yes", "pending_detail": "An unpaid fine of 2024, which rests meanwhile."},
    ),
    ItemExample(
        "Hand-over and return are in order and leave time",
        "custody-transfer",
        {"handover_on": "2027-01-20"},
        ("handover_on",),
        {"handover_on": "2027-01-21"},
    ),
    ItemExample(
        "Hand-over and return are in order and leave time",
        "custody-transfer",
        {"handover_on": "2026-11-21"},
        ("handover_on",),
        {"handover_on": None},
    ),
    ItemExample(
        "Hand-over and return are in order and leave time",
        "custody-transfer",
        {"handover_on": "2027-03-12", "return_on": "2027-03-12"},
        ("return_on",),
        {"handover_on": "2027-03-12", "return_on": "2027-03-13"},
    ),
    ItemExample(
        "It is said what happens if the sentence ends meanwhile",
        "custody-transfer",
        {"ends_on": "2027-03-22", "return_on": "2027-03-22"},
        ("if_ends",),
        {"ends_on": "2027-03-23", "return_on": "2027-03-22"},
    ),
    ItemExample(
        "The undertakings on custody are approved by those whom they bind",
        "custody-transfer",
        {"promised": False},
        ("promised",),
        {"promised": True},
    ),
    ItemExample(
        "A guarantee of custody is enclosed",
        "custody-transfer",
        {"guarantee": "Decision of 10 November 2026"},
        ("guarantee_annex",),
        {"guarantee": "Decision of 10 November 2026", "guarantee_annex": "questions"},
        PEOPLE,
    ),
    ItemExample(
        "Nothing stands in the way of return or transit",
        "custody-transfer",
        {"our_national": True},
        ("return_secured",),
        {"our_national": True, "return_secured": "Article 7 of the law on cooperation."},
    ),
    ItemExample(
        "Nothing stands in the way of return or transit",
        "custody-transfer",
        {"transit": "yes"},
        ("transit_detail",),
        {"transit": "none"},
    ),
)
