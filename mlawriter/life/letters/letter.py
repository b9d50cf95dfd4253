"""Say what every letter that follows a request has in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Annotated, ClassVar

from mlawriter.core.fields import Editor, Entry, Line, Need, Ui
from mlawriter.core.findings import Rule
from mlawriter.i18n.messages import N_, ND_, Message
from mlawriter.life.course import Direction, Happening
from mlawriter.request.closing import Signatory

if TYPE_CHECKING:
    from mlawriter.life.case import Case


def _always(_case: Case) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Around:
    """Tell a rule of a letter what is not in it: the case, and the day."""

    case: Case
    today: date


@dataclass(frozen=True)
class AboutLetter:
    """Declare a kind of letter.

    `paragraphs` are those of article 18 that it rests on, `template` is below `templates/life`. `applies` tells in which
    cases it is offered; `becomes` what is recorded in the course of the case once it is sent.
    """

    title: Message
    introduction: Message
    template: str
    ending: Message
    """Is added to the reference in the name of the file."""
    paragraphs: tuple[str, ...] = ()
    direction: Direction = Direction.OUTGOING
    applies: Callable[[Case], bool] = _always
    becomes: Happening | None = None
    rules: tuple[Rule[Letter, Around], ...] = ()


class Letter(Entry):
    """Hold what every letter has: its language, its own number, who signs it and when."""

    about: ClassVar[AboutLetter]

    kind: str = ""
    language: Annotated[
        str,
        Ui(
            N_("Language of the letter"),
            need=Need.REQUIRED,
            code="H10",
            missing=N_("Choose the language of the letter."),
            source="UNTOC 18(14)",
            editor=Editor.LANGUAGE,
        ),
    ] = ""
    reference: Annotated[
        Line,
        Ui(
            ND_("Reference of this letter"),
            N_("Leave it empty if the letter bears the reference of the case alone."),
            ltr=True,
        ),
    ] = ""
    signatory: Annotated[Signatory, Ui(ND_("Signature"))] = Signatory()
    sent: date | None = None
    """The day on which it was sent, once the officer said so."""
