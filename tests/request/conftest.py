"""Provide an invented request in which nothing is missing or odd."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mlawriter.request.request import Request

FACTS = """Between 9 February 2025 and 27 June 2025 Adam ALDER, Bea BIRCH and Cleo CEDAR copied the credentials of a supervisor of a savings society in Exampletown and moved EUR 412,600.00 from fourteen dormant accounts. Adam ALDER recruited the holders of the accounts and paid each of them EUR 400. Bea BIRCH kept a ledger, found on her computer on 22 September 2025, which shows weekly meetings, shares and penalties for late delivery.
From there EUR 298,300.00 reached Elm Imports Limited at a local bank. The company declared purchases of vehicles, and no vehicle ever arrived. Between 3 March 2025 and 30 June 2025 eleven transfers left that account for Sample Bank in the requested State, to an account in the name of Fir Holding. Cleo CEDAR arranged the foreign side and travelled there from 19 March 2025 to 22 March 2025.
An electronic message seized on 22 September 2025 connects the account with Bea BIRCH: on 17 March 2025 Dan DOGWOOD, who works at Sample Bank, confirmed a meeting on 20 March 2025 to complete the signatures. The records and the witness are in the requested State and nowhere else, and the audit staff who noticed the loss on 30 June 2025 hold no copy of them (Annex 2)."""

COMPLETE: dict[str, Any] = {
    "requesting": {
        "state": "ME",
        "state_name": "The Requesting Republic",
        "name": "Ministry of Justice, Department for International Cooperation",
        "address": "1 First Street, Exampletown",
        "reference": "MLA-2026-0417",
        "contact": {
            "name": "Ana Aspen",
            "function": "Counsellor",
            "telephone": "+382 20 000 000",
            "email": "desk@ministry.example",
            "hours": "08:00-16:00 (UTC+1)",
            "languages": "English, French",
        },
    },
    "conducting": [
        {
            "name": "Special Prosecutor's Office of Exampletown",
            "functions": "Directs criminal investigations and prosecutes.",
            "case_number": "4/11/2026",
        }
    ],
    "requested": {
        "state": "BR",
        "state_name": "The Requested Republic",
        "name": "Ministry of Justice, Central Authority",
        "address": "2 Second Street, Sampleville",
        "designation_checked": "2026-11-02",
        "channel": "central",
    },
    "basis": {
        "requesting": {"party": "yes", "adherence": "accession", "since": "2006-10-23"},
        "requested": {"party": "yes", "adherence": "ratification", "since": "2004-01-29"},
        "protocols": [
            {
                "id": "migrants",
                "protocol": "smuggling",
                "requesting": {"party": "yes", "adherence": "succession", "since": "2006-10-23"},
                "requested": {"party": "yes", "adherence": "ratification", "since": "2004-01-29"},
            }
        ],
        "status_source": "Status list of the depositary, read on 4 November 2026",
        "other_treaty": "yes",
        "treaties": [
            {
                "id": "assistance",
                "instrument": "bilateral",
                "title": "Treaty on Assistance, Sampleville, 3 May 1999",
                "articles": "article 4",
                "binding": "yes",
                "governs": "yes",
                "source": "Treaty office, minute of 9 November 2026",
            }
        ],
        "in_lieu": True,
        "in_lieu_agreement": "Exchange of notes of 2 May 2026",
    },
    "matter": {
        "subject": "Laundering of the proceeds of a computer fraud against a savings society.",
        "nature": "prosecution",
        "stage": "Two persons were charged on 14 July 2026; the inquiry against others goes on.",
        "court": "High Court of Exampletown",
        "court_case": "E417/2026",
        "hearings": [{"on": "2027-03-15", "until": "2027-03-19", "detail": "Trial"}],
        "parallel": "yes",
        "parallel_detail": "The prosecutor in Sampleville conducts an inquiry, number 12.",
    },
    "persons": [
        {
            "id": "alder",
            "role": "accused",
            "name": "Adam ALDER",
            "born": "1984-09-14",
            "documents": [{"document": "passport", "number": "P-1"}],
            "nationality": "Requesting State",
            "languages": "English",
            "address": "3 Third Street, Exampletown",
            "detention": "custody",
            "detention_detail": "Since 14 July 2026, Exampletown, until 14 January 2027",
            "connection": "Recruited the holders of the accounts.",
        },
        {
            "id": "birch",
            "role": "suspect",
            "name": "Bea BIRCH",
            "born": "1990-03-02",
            "nationality": "Requesting State",
            "nowhere_because": "She left her address in April 2025.",
            "detention": "liberty",
        },
        {
            "id": "cedar",
            "role": "suspect",
            "name": "Cleo CEDAR",
            "original_name": "كليو سيدار",
            "nationality": "not known",
            "address": "Believed to be in Sampleville",
            "detention": "unknown",
        },
        {
            "id": "elm",
            "kind": "legal",
            "role": "suspect",
            "name": "Elm Imports Limited",
            "registration": "C-417",
            "address": "4 Fourth Street, Exampletown",
            "liability": "administrative",
        },
        {
            "id": "dogwood",
            "role": "witness",
            "name": "Dan DOGWOOD",
            "nationality": "Requested State",
            "languages": "English",
            "address": "5 Fifth Street, Sampleville",
        },
        {
            "id": "unknown",
            "role": "suspect",
            "unknown_because": "Only a user name on a chat service is known.",
            "nationality": "not known",
            "nowhere_because": "Only a chat service was used.",
            "detention": "unknown",
        },
    ],
    "facts": {
        "narrative": FACTS,
        "evidence_there": "Eleven transfers went to Sample Bank in the requested State.",
    },
    "scope": {
        "members": "Adam ALDER, Bea BIRCH, Cleo CEDAR and the user of a chat service met every week.",
        "count": 4,
        "period": "Eleven months, from August 2024",
        "aim": "To take and launder the money of the society.",
        "benefit": "EUR 412,600.00, shared in per cent.",
        "grounds": ["3-2-b", "18-1"],
        "ground_facts": "The money went to an account in the requested State.",
    },
    "offences": [
        {
            "name": "Money laundering",
            "provision": "Penal Code, article 268",
            "text": "Whoever conceals the origin of property [...] is punished.",
            "route": "art-6",
            "maximum": "term",
            "years": 8,
            "penalty_detail": "Not less than 1 year; a fine may be added.",
            "limitation": "date",
            "limitation_date": "2035-06-30",
            "predicate": "Computer fraud, committed in the requesting State.",
            "dual": {
                "status": "convention",
                "elements": [
                    {
                        "of": "laundering-converting",
                        "conduct": "The money was moved to an account abroad.",
                        "ours": "Penal Code, article 268(1)",
                    },
                    {
                        "of": "laundering-knowledge",
                        "conduct": "A message speaks of “the money from the dormant accounts”.",
                    },
                ],
            },
        },
        {
            "name": "Taking part in a criminal organization",
            "provision": "Penal Code, article 401a",
            "text_annex": "law",
            "route": "art-5",
            "maximum": "life",
            "limitation": "none",
            "participation": "Each took a share and kept to the weekly plan.",
            "dual": {
                "status": "conduct",
                "conduct": "Three persons agreed to take money that was not theirs.",
            },
        },
        {
            "name": "Bringing persons across a border for gain",
            "provision": "Penal Code, article 405",
            "text": "Whoever brings another across a border for gain is punished.",
            "route": "protocol-smuggling",
            "maximum": "term",
            "months": 60,
            "limitation": "none",
            "dual": {
                "status": "unknown",
                "elements": [
                    {"of": "smuggling-entry", "conduct": "Four persons were led across the border at night."},
                    {"of": "smuggling-benefit", "conduct": "Each paid EUR 3,000."},
                ],
            },
        },
    ],
    "items": [
        {
            "kind": "evidence",
            "id": "hear-dogwood",
            "purpose": "To show who opened the account.",
            "link": "The message of 17 March 2025.",
            "person": "dogwood",
            "hearing": "sworn",
            "hearer": "judge",
            "compulsion": "compelled",
            "lawful_at_home": "Code of Criminal Procedure, article 97",
            "topics": "The meeting of 20 March 2025\nThe origin of the money",
            "oath": "either",
            "oath_fallback": "The form usual there.",
            "records": ["signed"],
        },
        {
            "kind": "service",
            "id": "serve-cedar",
            "purpose": "To summon the suspect to the hearing.",
            "link": "The charge of 14 July 2026.",
            "addressee": "cedar",
            "documents": [
                {"id": "paper", "paper": "summons", "title": "Summons E417/2026", "annex": "summons"}
            ],
            "translated": "certified",
            "translated_into": "Portuguese",
            "manner": "personal",
            "proof": ["receipt"],
            "serve_by": "2027-02-01",
            "serve_by_reason": "The trial opens six weeks later.",
            "appearance": "2027-03-15",
        },
        {
            "kind": "documents",
            "id": "bank",
            "purpose": "To follow the money.",
            "link": "The eleven transfers.",
            "sort": "bank",
            "holder": "Sample Bank",
            "address": "6 Sixth Street, Sampleville",
            "bic": "VAUCCHGG",
            "accounts": [
                {"identifier": "iban", "number": "CH3789990004417302518", "holder": "Fir Holding"},
                {"identifier": "custody", "number": "0847-331.20"},
            ],
            "reason_to_believe": "The transfers name this bank.",
            "classes": ["opening", "statements"],
            "period_from": "2025-01-01",
            "period_to": "2026-10-31",
            "copies": "certified",
            "certificate": "That the records were made in the course of business.",
            "lawful_at_home": "Code of Criminal Procedure, article 90",
        },
        {
            "kind": "documents",
            "id": "register",
            "purpose": "To show who directs the company.",
            "link": "The account is in the name of Fir Holding.",
            "sort": "government",
            "access": "public",
            "holder": "Register of Companies",
            "address": "7 Seventh Street, Sampleville",
            "reason_to_believe": "All companies there are registered.",
            "classes": ["register"],
            "no_period_reason": "The extract shows the present state.",
            "copies": "certified",
            "certificate": "None needed.",
        },
    ],
    "use": {
        "searched": True,
        "purpose": "To prove where the money went.",
        "proceedings": ["The trial of Adam ALDER", "Confiscation of the proceeds"],
    },
    "conditions": {
        "procedure": [
            {
                "what": "Solemn affirmation",
                "reason": "The court accepts sworn evidence alone.",
                "fallback": "Any form usual there.",
            }
        ],
        "confidentiality": {"wanted": True, "reason": "The money can still be moved.", "delay_notice": True},
        "urgency": {
            "urgent": True,
            "reason": "Custody ends on 14 January 2027.",
            "oral": True,
            "oral_detail": "19 November 2026, 10:00 (UTC+1), between the two central authorities.",
        },
        "deadline": {"on": "2027-01-10", "reason": "The trial opens on 15 March 2027."},
        "presence": {"wanted": True, "who": "One prosecutor, whose name follows."},
    },
    "assurances": {"given": ["use", "innocence", "reciprocity"]},
    "annexes": [
        {"id": "law", "title": "Provisions of law", "state": "certified"},
        {"id": "transfers", "title": "Table of transfers", "state": "copy"},
        {"id": "summons", "title": "Summons", "state": "original"},
        {"id": "translation", "title": "Translations", "state": "original", "cited_by": "the whole letter"},
    ],
    "language": {"tag": "en", "accepted": "no", "translation": "Portuguese", "certified": True},
    "signatory": {
        "name": "Iva Ivy",
        "function": "Head of Department",
        "authorised": True,
        "place": "Exampletown",
        "dated": "2026-11-22",
    },
}


@pytest.fixture
def complete() -> Request:
    """Return a request of its own for each test."""
    return Request.model_validate(COMPLETE)


@pytest.fixture
def today() -> date:
    """Return the day on which the invented request is examined."""
    return date(2026, 11, 22)
