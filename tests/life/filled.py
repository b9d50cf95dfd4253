"""Fill in one letter of each kind that follows a request, in every field."""

from __future__ import annotations

from typing import Any

from mlawriter.life.letters.kinds import letter_of
from mlawriter.life.letters.letter import Letter
from tests.life.filled_replies import REPLIES

SIGNED = {"name": "A. Sample", "function": "Head of unit", "place": "Podgorica", "dated": "2026-12-01"}

FILLED: dict[str, dict[str, Any]] = {
    "progress-enquiry": {
        "concern": "The indictment has to be brought by 1 March 2027.\nOne suspect is in custody.",
        "by": "2027-01-15",
    },
    "withdrawal": {
        "extent": "part",
        "items": "Item 2: the statement of the witness.",
        "reason": "The witness was heard here.",
        "lift": True,
        "gathered": "return",
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
