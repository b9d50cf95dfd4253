"""Say in a language what is due, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from datetime import date

    from mlawriter.i18n.translator import Translator
    from mlawriter.life.case import Case
    from mlawriter.life.clocks.clock import Due


def reference(case: Case) -> str:
    """Return the number under which this office handles a case."""
    return case.life.ours if case.life.incoming else case.request.requesting.reference


def what(due: Due, speak: Translator) -> str:
    """Return what is due, with what the officer called it."""
    said = speak.text(due.what)
    return f"{said} – {due.detail}" if due.detail else said


def when(due: Due, speak: Translator) -> str:
    """Return the day, or the first and the last."""
    if due.last == due.on:
        return speak.date(due.on)
    return f"{speak.date(due.on)} – {speak.date(due.last)}"


def how_near(due: Due, today: date, speak: Translator) -> str:
    """Return how far away it is: "in 3 days"; what takes several days is today while it lasts."""
    if due.on < today <= due.last:
        return speak.days_away(0)
    return speak.days_away((due.on - today).days)


def hours(due: Due, speak: Translator) -> str:
    """Return the hour by the clocks of both States, with the day where it is another; nothing where none is known."""
    if due.hours is None:
        return ""
    ours, theirs = due.hours
    if theirs is None:
        return speak.moment(ours)
    return speak.text(
        N_("{ours} in the requesting State, {theirs} in the requested State"), ours=ours, theirs=theirs
    )


def remarks(due: Due, by: date, speak: Translator) -> list[str]:
    """Return what else there is to know: hours, the working day before a weekend, a warning."""
    found = [hours(due, speak)]
    if by != due.on:
        found.append(speak.text(N_("This is a weekend: act by {day}."), day=by))
    if due.note:
        found.append(speak.text(due.note))
    return [one for one in found if one]
