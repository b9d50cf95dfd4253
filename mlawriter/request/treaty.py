"""Record another treaty on which the request relies: which it is, whether it binds both States, and its place."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from mlawriter.assistance.instrument import Instrument
from mlawriter.core.answer import Answer
from mlawriter.core.fields import Entry, Line, Need, Ui
from mlawriter.i18n.messages import N_


def _titled(treaty: Treaty) -> bool:
    return treaty.instrument is None or treaty.instrument.has_own_title


def _place_is_open(treaty: Treaty) -> bool:
    return treaty.binding is Answer.YES and _titled(treaty)


class Treaty(Entry):
    """Record one treaty beside the Convention, from the officer's answers alone (UNTOC 18(6), 18(7))."""

    instrument: Annotated[
        Instrument | None,
        Ui(
            N_("Treaty"),
            N_("Choose it from the list, or what kind of treaty it is."),
            need=Need.EXPECTED,
            code="B04",
            missing=N_("Choose the treaty, or what kind of treaty it is."),
            source="UNTOC 18(7)",
        ),
    ] = None
    title: Annotated[
        Line,
        Ui(
            N_("Title, place and date"),
            N_(
                "For a territory with treaties of its own, the treaty of the territory and not that of the State."
            ),
            need=Need.EXPECTED,
            code="B04",
            missing=N_("Enter the title of the treaty, with place and date."),
            source="UNTOC 18(7)",
            when=_titled,
            example=N_("Treaty on Mutual Legal Assistance in Criminal Matters, Manila, 2 March 2004"),
        ),
    ] = ""
    articles: Annotated[
        Line,
        Ui(
            N_("Provisions relied on"),
            N_("For instance: articles 1 and 14."),
            need=Need.ADVISED,
            code="B04",
            missing=N_("Name the articles of the treaty that you rely on."),
            source="UNTOC 18(7)",
        ),
    ] = ""
    binding: Annotated[
        Answer | None,
        Ui(
            N_("Is it in force between the two States?"),
            N_("The letter names it only if you answer yes."),
            need=Need.REQUIRED,
            code="B04",
            missing=N_("Answer whether this treaty is in force between the two States."),
            source="UNTOC 18(6), 18(7)",
        ),
    ] = None
    governs: Annotated[
        Answer | None,
        Ui(
            N_("Does it come first?"),
            N_(
                "Yes for a treaty of mutual legal assistance in general: it governs the request, and the Convention stands beside it. No if it concerns only part of what is asked."
            ),
            need=Need.EXPECTED,
            code="B04",
            missing=N_("Answer whether this treaty comes first, before the Convention."),
            source="UNTOC 18(7)",
            when=_place_is_open,
        ),
    ] = None
    source: Annotated[
        Line,
        Ui(
            N_("Source of this answer"),
            N_(
                "It stays in the file, not in the letter. For instance: treaty office, minute of 9 November 2026."
            ),
            need=Need.EXPECTED,
            code="B02",
            missing=N_("Name the source that says whether this treaty is in force."),
            source="Practice",
            filed=True,
        ),
    ] = ""
    confirmed_on: Annotated[date | None, Ui(N_("Confirmed on"), filed=True)] = None

    @property
    def named(self) -> str | Instrument | None:
        """Return what names it: its title as typed, or the choice, whose label a translator knows."""
        title = self.title.strip()
        return title if title and _titled(self) else self.instrument

    @property
    def binds_both(self) -> bool:
        """Tell whether it is recorded as in force between both States and can be named."""
        return self.binding is Answer.YES and (not _titled(self) or bool(self.title.strip()))

    @property
    def comes_first(self) -> bool:
        """Tell whether it is recorded as the treaty that governs the request (UNTOC 18(7))."""
        if not self.binds_both:
            return False
        if self.instrument is not None and self.instrument.is_general is not None:
            return self.instrument.is_general
        return self.governs is Answer.YES
