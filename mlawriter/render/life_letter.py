"""Compose a letter that follows a request: an enquiry, a withdrawal, an answer.

Who writes follows from the direction of the case: of a request made the requesting authority, of one received the requested.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mlawriter.core.errors import LetterTooLong, TemplateProblem
from mlawriter.life.course import Happening
from mlawriter.render.compose import gathered
from mlawriter.render.document_kinds import document_kind
from mlawriter.render.house_style import PLAIN
from mlawriter.request.veil import veiled

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from mlawriter.i18n.translator import Translator
    from mlawriter.life.case import Case
    from mlawriter.life.letters.letter import Letter
    from mlawriter.render.blocks import Document
    from mlawriter.render.house_style import HouseStyle
    from mlawriter.request.authority import Contact


@dataclass(frozen=True, slots=True)
class Correspondent:
    """Show an authority that writes or is written to."""

    state: str
    """Name of its State."""
    name: str
    address: str
    reference: str
    region: str = ""
    otherwise_competent: bool = False
    contact: Contact | None = None


def compose_letter(
    case: Case,
    letter: Letter,
    language: str = "",
    *,
    house: HouseStyle = PLAIN,
    draft: bool = False,
    overrides: Path | None = None,
) -> Document:
    """Return a letter that follows the request of a case, in its own language unless another is named.

    `draft` marks it on each page; one of a training case is always marked. Protected persons appear by their codes alone.

    Raises:
        KeyError: when the language is not known.
        TemplateProblem: when a template has a fault.
        LetterTooLong: when it holds too much for one letter.
        WordingRefused: when the office's own sentences cannot serve.

    """
    from mlawriter.render.document_of_text import document_of
    from mlawriter.render.environment import environment, render
    from mlawriter.render.meter import Exhausted, metered

    speak = house.speak(language or letter.language)
    letters = environment(speak, overrides)
    template = letter.about.template
    case = case.model_copy(update={"request": veiled(case.request)})
    try:
        with metered():
            values = _values(case, letter, speak, draft=draft)
            text = render(letters, template, values)
    except Exhausted as problem:
        raise LetterTooLong from problem
    except TemplateProblem as problem:
        if isinstance(problem.__cause__, Exhausted):
            raise LetterTooLong from problem
        raise
    return document_of(
        text,
        letters,
        template,
        dated=letter.signatory.dated,
        house=house,
        on_paper=True,
        mark=values["mark"],
    )


def _values(case: Case, letter: Letter, speak: Translator, *, draft: bool) -> Mapping[str, Any]:
    """Return what a template can name; docs/letters.md lists it."""
    request, life, about = case.request, case.life, letter.about
    values = gathered(request, speak, document_kind(request), draft=draft)
    sender, addressee = _correspondents(case, letter, values["requesting_name"], values["requested_name"])
    heading = speak.text(about.title)
    values.update(
        title=f"{heading} – {sender.reference}" if sender.reference else heading,
        heading=heading,
        letter=letter,
        incoming=life.incoming,
        sender=sender,
        addressee=addressee,
        urgent=about.urgent and request.conditions.urgency.urgent,
        concerned=document_kind(request).title,
        sent_on=_first_day(case, Happening.SENT),
        received_on=_first_day(case, Happening.RECEIVED),
    )
    if about.tells is not None:
        values.update(about.tells(letter, case))
    return values


def _correspondents(
    case: Case, letter: Letter, requesting_name: str, requested_name: str
) -> tuple[Correspondent, Correspondent]:
    """Return who writes and who is written to."""
    asks, asked, life = case.request.requesting, case.request.requested, case.life
    requesting = Correspondent(
        requesting_name,
        asks.name,
        asks.address,
        asks.reference if life.incoming else letter.reference or asks.reference,
        contact=asks.contact,
    )
    requested = Correspondent(
        requested_name,
        asked.name,
        asked.address,
        letter.reference or life.ours if life.incoming else life.theirs or asked.their_reference,
        asked.region,
        asked.otherwise_competent and not life.incoming,
    )
    return (requested, requesting) if life.incoming else (requesting, requested)


def _first_day(case: Case, what: Happening) -> date | None:
    """Return the first day on which something happened to the request, if it is recorded."""
    return min((event.on for event in case.life.events if event.what is what and event.on), default=None)
