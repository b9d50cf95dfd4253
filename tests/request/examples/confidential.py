"""Exemplify the rules on protected identities and the confidential annex."""

from __future__ import annotations

from typing import Any

from mlawriter.core.fields import Path
from tests.request.conftest import COMPLETE
from tests.request.examples import NARRATIVE, Example, Puts

_WITNESS = ("persons", 4)
_READERS: Puts = {("confidential_annex", "readers"): "The judge who hears the witness."}


def _protected(**also: Any) -> Puts:  # noqa: ANN401
    """Return changes that protect the witness, whose name then stands nowhere in the complete request."""
    found: Puts = {
        ("persons", 4, "protected"): True,
        ("persons", 4, "code"): "W-1",
        ("persons", 4, "name"): "Rosa Maria VALVERDE",
        **_READERS,
    }
    found.update({("persons", 4, name): value for name, value in also.items()})
    return found


def _translated(*texts: tuple[str, str, str], source: str = "") -> Puts:
    """Return translations into French of texts, each with its place and the text it was made from."""
    held = [{"place": place, "source": source or made_from, "text": text} for place, made_from, text in texts]
    return {("translations",): [{"tag": "fr", "made_from": "en", "texts": held}]}


_SUBJECT: str = COMPLETE["matter"]["subject"]


def _facts(text: str) -> Puts:
    return {NARRATIVE: text}


_CODE: Path = (*_WITNESS, "code")

EXAMPLES = (
    Example(
        "Each protected person has a code of its own",
        {**_protected(code="ADAM ALDER")},
        _CODE,
        _protected(),
    ),
    Example(
        "Each protected person has a code of its own",
        {**_protected(), ("persons", 5, "protected"): True, ("persons", 5, "code"): "w-1"},
        ("persons", 5, "code"),
        {**_protected(), ("persons", 5, "protected"): True, ("persons", 5, "code"): "w-2"},
    ),
    Example(
        "Each protected person has a code of its own",
        {**_protected(code="\u200b")},
        _CODE,
        _protected(code="\u0627.\u0628."),
    ),
    Example(
        "No protected identity stands in the open letter",
        {**_protected(), **_facts("On 17 March 2025 Rosa VAL\u00adVER\u200bDE confirmed the meeting.")},
        NARRATIVE,
        {**_protected(), **_facts("On 17 March 2025 Rosa\u00adlind VAL confirmed the meeting.")},
    ),
    Example(
        "No protected identity stands in the open letter",
        {**_protected(), **_translated(("matter/subject", _SUBJECT, "Rosa Maria VALVERDE a tout vu."))},
        ("matter", "subject"),
        {**_protected(), **_translated(("matter/subject", _SUBJECT, "W-1 a tout vu."))},
    ),
    Example(
        "No protected identity stands in the open letter",
        {
            **_protected(id="rosa0001"),
            **_translated(
                ("persons/rosa0001/name", "Rosa Maria VALVERDE", "Роза Мария ВАЛЬВЕРДЕ"),
                ("matter/subject", _SUBJECT, "Роза ВАЛЬВЕРДЕ всё видела."),
            ),
        },
        ("matter", "subject"),
        # A stale translation is printed nowhere.
        {
            **_protected(),
            **_translated(("matter/subject", _SUBJECT, "Rosa Maria VALVERDE a vu."), source="Earlier."),
        },
    ),
    Example(
        "No part of a protected identity stands in the open letter",
        {**_protected(), **_translated(("matter/subject", _SUBJECT, "Mme Valverde a tout vu."))},
        ("matter", "subject"),
        {**_protected(), **_translated(("matter/subject", _SUBJECT, "W-1 a tout vu."))},
    ),
    Example(
        "No part of a protected identity stands in the open letter",
        {
            **_protected(detention_detail="Reached by telephone +34 600 000 417"),
            **_facts("On 17 March 2025 the line +34 600000417 was used."),
        },
        NARRATIVE,
        {
            **_protected(detention_detail="Reached by telephone +34 600 000 417"),
            **_facts("On 17 March 2025 the line +34 600000418 was used."),
        },
    ),
    Example(
        "No protected identity stands in the open letter",
        {**_protected(), **_facts("On 17 March 2025 VALVERDE, Rosa, confirmed the meeting.")},
        NARRATIVE,
        {**_protected(), **_facts("On 17 March 2025 W-1 confirmed the meeting in the valley of roses.")},
    ),
    Example(
        "No protected identity stands in the open letter",
        {**_protected(original_name="روزا فالفيردي"), **_facts("وأكدت روزا فَالفيردي الموعد.")},
        NARRATIVE,
        {**_protected(original_name="روزا فالفيردي"), **_facts("وأكدت الشاهدة W-1 الموعد.")},
    ),
    Example(
        "No protected identity stands in the open letter",
        {
            **_protected(documents=[{"document": "Passport", "number": "X9417720W"}]),
            ("items", 0, "remarks"): "The witness holds passport X-9417720-W.",
        },
        ("items", 0, "remarks"),
        {
            **_protected(documents=[{"document": "Passport", "number": "X9417720W"}]),
            ("items", 0, "remarks"): "The witness holds a passport with the number X9417720WA or the like.",
        },
    ),
    Example(
        "No protected identity stands in the open letter",
        {
            **_protected(address="Carrer Imaginari 41-7, Sampleville"),
            ("items", 0, "remarks"): "Please write to carrer imaginari, 41-7.",
        },
        ("items", 0, "remarks"),
        {
            **_protected(address="Carrer Imaginari 41-7, Sampleville"),
            ("confidential_annex", "note"): "Please write to Rosa Maria VALVERDE, Carrer Imaginari 41-7.",
        },
    ),
    Example(
        "No part of a protected identity stands in the open letter",
        {**_protected(), ("annexes", 1, "title"): "Medical report on Ms Valverde"},
        ("annexes", 1, "title"),
        {
            **_protected(),
            ("persons", 1, "name"): "Bea VALVERDE",
            ("annexes", 1, "title"): "Medical report asked by Ms Valverde",
        },
    ),
    Example(
        "No part of a protected identity stands in the open letter",
        {**_protected(born="1999-08-30", connection="Born on 30 August 1999, she saw it.")},
        (*_WITNESS, "connection"),
        {**_protected(born="1999-08-30", connection="On 30 August 2025 she saw it.")},
    ),
    Example(
        "Somebody is told who a protected person is",
        _protected(in_annex=False),
        (*_WITNESS, "in_annex"),
        {
            **_protected(in_annex=False),
            ("confidential_annex", "entries"): [{"heading": "Reaching W-1", "text": "Through her lawyer."}],
        },
    ),
    Example(
        "The confidential annex says for whom it is meant",
        {**_protected(), ("confidential_annex", "readers"): ""},
        ("confidential_annex", "readers"),
        {("confidential_annex", "readers"): ""},
    ),
    Example(
        "The confidential annex is classified, and its fate is told",
        _protected(),
        ("confidential_annex", "classification"),
        {
            **_protected(),
            ("confidential_annex", "classification"): "Secret",
            ("confidential_annex", "afterwards"): "destroyed",
        },
    ),
)
