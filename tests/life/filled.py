"""Fill in one letter of each kind that follows a request, in every field."""

from __future__ import annotations

from typing import Any

from mlawriter.life.letters.kinds import LETTERS, kind_of
from mlawriter.life.letters.letter import Letter
from tests.life.filled_replies import REPLIES

SIGNED = {"name": "A. Sample", "function": "Head of unit", "place": "Podgorica", "dated": "2026-12-01"}

FILLED: dict[str, dict[str, Any]] = {
    "supplementary-request": {
        "facts": "On 3 May the records showed a second account.",
        "persons": "Jane Roe, born 2 March 1970, director of Sample Trading Ltd.",
        "assistance": [
            {
                "what": "Statements of account No. 77 for January to March 2026.",
                "purpose": "To follow the payments of 4 February.",
                "procedure": "As certified copies, since the court asks for them.",
            },
            {
                "what": "The file of the account's opening.",
                "purpose": "To learn who opened it.",
                "procedure": "As copies.",
            },
        ],
        "by": "2027-02-01",
        "by_reason": "The trial begins on 1 March 2027.",
    },
    "additional-information": {
        "asked_on": "2026-11-20",
        "their_letter": "OUT/77",
        "information": "The account was opened at the branch in Harbour Street.",
        "corrections": "Paragraph 3.2: the year is 2025, not 2024.",
    },
    "question-reply": {
        "asked_on": "2026-11-20",
        "their_letter": "OUT/77",
        "answers": [
            {"question": "Which branch is meant?", "answer": "That in Harbour Street."},
            {"question": "Is the suspect in custody?", "answer": "Yes.\nSince 2 May."},
        ],
    },
    "progress-enquiry": {
        "concern": "The indictment has to be brought by 1 March 2027.\nOne suspect is in custody.",
        "by": "2027-01-15",
    },
    "preservation-extension": {
        "data": "Content of the mailbox sample@example.org.",
        "holder": "Sample Mail Ltd.",
        "measure": "PRES-2026-9",
        "ends": "2026-12-20",
        "until": "2027-03-20",
        "reason": "The court order is expected in January.",
        "follows": "By a request for disclosure, by 1 February 2027.",
    },
    "oral-confirmation": {
        "made_on": "2026-11-30",
        "made_at": "16:40 (UTC+1)",
        "by": "B. Sample, head of unit",
        "to": "C. Example, duty officer of the receiving authority",
        "means": "By telephone",
        "content": "To freeze account No. 77 at once.",
        "urgency": "The money was to be moved that evening.",
        "agreement": "C. Example agreed on behalf of the receiving authority before the call.",
    },
    "accepted-conditions": {
        "asked_on": "2026-11-20",
        "their_letter": "OUT/77",
        "conditions": [
            {"words": "The records are used in the named proceedings alone.", "until": "2030-12-31"},
            {"words": "Copies are destroyed after the final judgment."},
        ],
        "not_accepted": "That the defence sees nothing: the law does not allow it.",
    },
    "other-use": {
        "material": "Statements of account No. 77.",
        "received_on": "2026-10-01",
        "their_letter": "OUT/50",
        "purpose": "The trial of John Poe for corruption, case K 5/26.",
        "authority": "High Court in Podgorica",
        "reason": "The payments went to John Poe.",
        "by": "2027-02-01",
    },
    "exculpatory-disclosure": {
        "notice": "after",
        "material": "Statement of the witness D. Doe.",
        "proceedings": "High Court in Podgorica, case K 4/26",
        "recipient": "The defence",
        "on": "2026-11-28",
        "why_after": "The court ordered it in the hearing.",
    },
    "withdrawal": {
        "extent": "part",
        "items": "Item 2: the statement of the witness.",
        "reason": "The witness was heard here.",
        "lift": True,
        "gathered": "return",
    },
    "closing-thanks": {
        "results": "The court convicted on the records.",
        "originals": "returned",
        "returned": ["Contract of 4 May 2024", "Signature card"],
        "returned_on": "2026-11-01",
    },
    **REPLIES,
}


def filled(kind: str, tag: str = "en", **fields: object) -> Letter:
    """Return a letter with every field filled, signed, with an enclosure."""
    values = {
        "language": tag,
        "reference": "KTS 12/26-LETTER",
        "enclosures": ["A copy of the decision of 2 May"],
        "signatory": SIGNED,
        **FILLED[kind],
        **fields,
    }
    return letter_of(kind).model_validate(values)


def letter_of(kind: str) -> type[Letter]:
    """Return the class of letters with this kind."""
    return next(letter for letter in LETTERS if kind_of(letter) == kind)
