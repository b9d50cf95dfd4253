"""Fill in one letter of each kind that answers a request received, in every field."""

from __future__ import annotations

from typing import Any

REPLIES: dict[str, dict[str, Any]] = {
    "acknowledgement": {
        "received": "2026-11-18",
        "office": "Unit for incoming requests",
        "officer": "B. Sample",
        "telephone": "+382 20 000 111",
        "email": "incoming@example.org",
        "next_step": "The request is examined.\nIt will then be passed on.",
        "expected": "2027-01-20",
        "secrecy": "not-kept",
    },
    "question-list": {
        "questions": [
            {
                "words": "Please state the functions of the court.\nA sentence is enough.",
                "place": "Authorities conducting the matter, 1",
                "paragraph": "Treaty of 2003, article 5",
            },
            {
                "words": "Please enclose the account opening file.",
                "place": "Item 1",
                "paragraph": "Our law, section 4",
            },
        ],
        "by": "2027-01-15",
        "meanwhile": "held",
    },
    "progress-reply": {
        "asked": "2026-11-25",
        "authority": "Court of A",
        "done": "The bank was asked on 20 November.\nIt has answered in part.",
        "remains": "The witness is to be heard.",
        "hindrance": "The witness is abroad until January.",
        "expected": "2027-02-01",
    },
    "forwarding": {
        "authority": "Court of A",
        "address": "1 Main Street\n10000 A",
        "their_number": "K 7/26",
        "on": "2026-11-20",
        "why": "The holder of the records has its seat there.",
        "answers": "central",
    },
    "consultation": {
        "considered": "refusal",
        "ground": "essential-interests",
        "reasons": "The records asked for touch on another State.\nIts consent is open.",
        "conditions": "The records are used for this trial alone.",
        "by": "2027-01-15",
    },
    "postponement": {
        "proceedings": "An investigation of the same accounts is under way here.",
        "until_words": "The day on which charges are brought here",
        "meanwhile": "The records are preserved.",
        "conditions": "No person is told before 1 March 2027.",
        "consulted": "2026-11-24",
    },
    "refusal": {
        "extent": "part",
        "items": "Item 2: the search.",
        "ground": "domestic-law",
        "reasons": "A court here could not order a search for this offence.\nIts maximum penalty is one year.",
        "consulted": "2026-11-24",
        "outcome": "The requesting State had no further facts.",
        "open_way": "The holder may be asked to produce the records.",
    },
    "results": {
        "results": [
            {
                "number": "1",
                "item": "Records of the bank",
                "outcome": "part",
                "by": "Court of A",
                "done": "The bank was ordered to produce the records.\nIt did so.",
                "why": "Records before 2019 have been destroyed.",
                "enclosed": "Enclosure 1",
            },
            {
                "number": "2",
                "item": "Statement",
                "outcome": "executed",
                "by": "Court of B",
                "done": "Heard.",
                "enclosed": "Enclosure 2",
            },
        ],
        "recall_use": True,
        "conditions": "No copy is given to third parties.",
        "secrecy": "some",
        "secret": "The name of the employee of the bank.",
        "originals": "The signature card.",
        "originals_by": "2027-06-30",
        "costs": "substantial",
        "costs_words": "The expert was paid 4,000 euros, as agreed on 2 November.",
    },
}
