"""Say what every letter that follows a request has in common."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from pydantic import Field

from mlawriter.core.fields import MAX_ENTRIES, Editor, Entry, Line, Need, Ui
from mlawriter.core.findings import Rule
from mlawriter.i18n.messages import N_, ND_, Message
from mlawriter.life.course import AcceptedCondition, Direction, Event, Happening
from mlawriter.request.closing import Signatory

if TYPE_CHECKING:
    from mlawriter.life.case import Case


def _always(_case: Case) -> bool:
    return True


def _nothing(_case: Case) -> Mapping[str, object]:
    return {}


def asks_assistance(case: Case) -> bool:
    """Tell whether the case is about a request under article 18: not about information or proceedings handed over."""
    return not case.request.document


@dataclass(frozen=True, slots=True)
class Around:
    """Tell a rule of a letter what is not in it: the case, and the day."""

    case: Case
    today: date


@dataclass(frozen=True)
class AboutLetter:
    """Declare a kind of letter.

    `paragraphs` are those of article 18 that it rests on, `template` is below `templates/life`. `applies` tells in which
    cases it is offered; `becomes` what is recorded in the course of the case once it is sent, unless `records` tells it
    from the letter and the day. `begins_with` returns fields that the case fills when the letter is begun, `tells` what its
    template can name beside what all see: it gets the letter and the case with its protected persons veiled.
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
    rules: tuple[Rule[Any, Around], ...] = ()
    """Their subject is the letter."""
    judges: tuple[str, ...] = ()
    """Days that its own rules hold against the date of the letter."""
    urgent: bool = False
    """Bears the mark of urgency that the request has."""
    records: Callable[[Any, date], tuple[Event | AcceptedCondition, ...]] | None = None
    begins_with: Callable[[Case], Mapping[str, object]] = _nothing
    tells: Callable[[Any, Case], Mapping[str, object]] | None = None

    def is_offered(self, case: Case) -> bool:
        """Tell whether an officer may want such a letter in this case."""
        return self.direction is case.life.direction and self.applies(case)


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
            N_("Reference of this letter"),
            N_("Leave it empty if the letter bears the reference of the case alone."),
            ltr=True,
        ),
    ] = ""
    enclosures: Annotated[
        list[Line],
        Field(max_length=MAX_ENTRIES),
        Ui(ND_("Enclosures"), N_("What is enclosed with this letter, one on each line.")),
    ] = []
    signatory: Annotated[Signatory, Ui(ND_("Signature"))] = Signatory()
    sent: date | None = None
    """The day on which it was sent, once the officer said so."""
