"""Say in lines what an edition is: when it was issued, what it calls itself, how much it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.core.answer import Answer
from mlawriter.directory.treaties import Convention
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from mlawriter.directory.pack import Pack
    from mlawriter.i18n.translator import Translator


def day_of(pack: Pack, speak: Translator) -> str:
    """Return the day of an edition, and beside it what tells it from another of that day."""
    day = speak.date(pack.issued)
    return f"{day} ({pack.mark})" if pack.mark else day


def about(pack: Pack, speak: Translator) -> list[str]:
    """Return the lines on an edition."""
    parties = [one.treaties.get(Convention.UNTOC) for one in pack.states]
    counts = speak.text(
        N_(
            "States and territories: {states}. Parties to the Convention: {parties}. With a named authority: {authorities}."
            " With languages: {languages}."
        ),
        states=len(pack.states),
        parties=sum(one is not None and one.party is Answer.YES for one in parties),
        authorities=sum(one.authority is not None for one in pack.states),
        languages=sum(one.languages is not None for one in pack.states),
    )
    lines = [pack.title, speak.text(N_("Issued on {day}."), day=day_of(pack, speak)), counts]
    return [line for line in lines if line]
