"""Draft the note on dual criminality from the answers, in the language of the letter."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from mlawriter.i18n.messages import D_
from mlawriter.request.basis import Basis, Route
from mlawriter.request.dual_criminality import DualStatus
from mlawriter.request.penalty import MaximumPenalty

if TYPE_CHECKING:
    from mlawriter.i18n.translator import Translator
    from mlawriter.request.offence import Offence
    from mlawriter.request.request import Request


def drafted(request: Request, offence: Offence, speak: Translator) -> tuple[str, str]:
    """Return the note, one paragraph to a line, and the mark of the answers behind it; no text without conduct.

    It says nothing that was not answered: without the status no word on the law of the other State.
    """
    if not offence.dual.conduct.strip() and not offence.dual.filled:
        return "", ""
    paragraphs = [
        _conduct(offence, speak),
        _law(offence, speak),
        _standing(request, offence, speak),
    ]
    return "\n".join(paragraph for paragraph in paragraphs if paragraph), answers_behind(request, offence)


def answers_behind(request: Request, offence: Offence) -> str:
    """Return a short mark of all answers that a note rests on: another mark, another note."""
    dual = offence.dual
    answers = [
        offence.route,
        offence.provision.strip(),
        offence.maximum,
        offence.maximum_months,
        dual.status,
        dual.conduct.strip(),
        dual.theirs.strip(),
        bool(dual.filled),
        undertaking(request.basis, offence.route),
    ]
    return hashlib.sha256(json.dumps(answers, ensure_ascii=True).encode()).hexdigest()[:16]


def _conduct(offence: Offence, speak: Translator) -> str:
    words = []
    if conduct := offence.dual.conduct.strip():
        lines = " ".join(conduct.split())
        words.append(
            speak.text(D_("Whatever it is called, the conduct is the following: {conduct}"), conduct=lines)
        )
    if offence.dual.filled:
        words.append(speak.text(D_("The table above sets out, element by element, what was done.")))
    return " ".join(words)


def _law(offence: Offence, speak: Translator) -> str:
    words = []
    if provision := offence.provision.strip():
        words.append(
            speak.text(
                D_(
                    "In the requesting State this conduct is an offence under the following provision: {provision}."
                ),
                provision=provision.rstrip("."),
            )
        )
    match offence.maximum:
        case MaximumPenalty.TERM:
            if months := offence.maximum_months:
                words.append(
                    speak.text(
                        D_("The maximum penalty is deprivation of liberty for {term}."),
                        term=speak.duration_months(months),
                    )
                )
        case MaximumPenalty.LIFE:
            words.append(speak.text(D_("The maximum penalty is deprivation of liberty for life.")))
        case MaximumPenalty.MORE_SEVERE:
            words.append(
                speak.text(D_("The law provides for a penalty more severe than deprivation of liberty."))
            )
        case MaximumPenalty.FINE:
            words.append(speak.text(D_("The law does not provide for deprivation of liberty.")))
    return " ".join(words)


def undertaking(basis: Basis, route: Route | None) -> str:
    """Return by which instrument both States have, on record, undertaken to criminalize; empty if by none."""
    if route is None or not basis.both_parties:
        return ""
    if route.by_convention:
        return "convention"
    return "protocol" if route.protocol in basis.protocols_binding else ""


def _standing(request: Request, offence: Offence, speak: Translator) -> str:
    words = []
    match offence.dual.status:
        case DualStatus.CONVENTION:
            by = undertaking(request.basis, offence.route)
            if by == "convention":
                words.append(
                    speak.text(
                        D_(
                            "As Parties to the Convention, both States have undertaken to criminalize this conduct."
                        )
                    )
                )
            elif by == "protocol":
                words.append(
                    speak.text(
                        D_(
                            "As Parties to the Protocol concerned, both States have undertaken to criminalize this conduct."
                        )
                    )
                )
        case DualStatus.CONDUCT:
            words.append(
                speak.text(
                    D_(
                        "It is for the requested State to appreciate the conduct as described here, whatever it is called in its own law."
                    )
                )
            )
        case DualStatus.UNKNOWN:
            words.append(
                speak.text(
                    D_(
                        "It is not known to the requesting State whether the law of the requested State punishes such conduct; should it not, the requested State is asked to consider providing the assistance all the same."
                    )
                )
            )
        case DualStatus.NOT_NEEDED:
            words.append(
                speak.text(
                    D_(
                        "The requesting State understands that the assistance requested does not depend on dual criminality."
                    )
                )
            )
    if theirs := offence.dual.theirs.strip():
        words.append(
            speak.text(
                D_(
                    "As far as the requesting State knows, the corresponding provision of the requested State is the following: {theirs}."
                ),
                theirs=theirs.rstrip("."),
            )
        )
    return " ".join(words)
