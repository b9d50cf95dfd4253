"""Begin a letter with what the case knows, and record that one was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mlawriter.life.course import AcceptedCondition, Event
from mlawriter.life.letters.kinds import LETTERS
from mlawriter.request.closing import Signatory

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from mlawriter.core.fields import Path
    from mlawriter.life.case import Case, Life
    from mlawriter.life.letters.letter import Letter


def offered(case: Case) -> tuple[type[Letter], ...]:
    """Return the kinds of letters that an officer may want in this case."""
    return tuple(kind for kind in LETTERS if kind.about.is_offered(case))


def begun(kind: type[Letter], case: Case) -> Letter:
    """Return a new letter, filled from the case: its language, who signs, what its kind takes over.

    Who signed a request received is of the other State, and signs nothing here.
    """
    request = case.request
    signatory = Signatory()
    if not case.life.incoming:
        signatory = request.signatory.model_copy(update={"dated": None, "closing": ""})
    values: dict[str, Any] = {
        "language": request.language.tag,
        "signatory": signatory,
        **kind.about.begins_with(case),
    }
    return kind(**values)


def once_sent(life: Life, index: int, day: date) -> Mapping[Path, object]:
    """Return what changes in the life of a case, by path, when one of its letters was sent on a day."""
    letter = life.letters[index]
    about = letter.about
    if about.records is not None:
        recorded = about.records(letter, day)
    else:
        recorded = (Event(what=about.becomes, on=day),) if about.becomes is not None else ()
    changes: dict[Path, object] = {("letters", index, "sent"): day}
    events = [one for one in recorded if isinstance(one, Event)]
    conditions = [one for one in recorded if isinstance(one, AcceptedCondition)]
    if events:
        changes["events",] = [*life.events, *events]
    if conditions:
        changes["conditions",] = [*life.conditions, *conditions]
    return changes
