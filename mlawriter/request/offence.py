"""Describe the offences: provision, text, maximum penalty, limitation, dual criminality."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from mlawriter.assistance.item import AnnexId
from mlawriter.core.fields import MAX_ENTRIES, Choice, Editor, Entry, Line, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_
from mlawriter.request.basis import Route
from mlawriter.request.dual_criminality import DualCriminality
from mlawriter.request.elements import ONE_OF
from mlawriter.request.firearm import Firearm
from mlawriter.request.penalty import SERIOUS_MONTHS, Limitation, MaximumPenalty


class Victims(Choice):
    """Say how old the victims of trafficking are (Trafficking Protocol 3(d))."""

    ADULTS = "adults", ND_("Eighteen years or older")
    CHILDREN = "children", ND_("All under eighteen")
    BOTH = "both", ND_("Some under eighteen")


def _has_term(offence: Offence) -> bool:
    return offence.maximum is MaximumPenalty.TERM


def _is_laundering(offence: Offence) -> bool:
    return offence.route is Route.LAUNDERING


def _tells_participation(offence: Offence) -> bool:
    """Ask in one place only: in words, unless the elements say it."""
    return offence.route is Route.PARTICIPATION and (
        bool(offence.participation) or not offence.dual.described.intersection(ONE_OF[Route.PARTICIPATION][0])
    )


class Offence(Entry):
    """Describe one offence under the law of the requesting State."""

    name: Annotated[
        Line,
        Ui(
            ND_("Offence"),
            N_("As your law calls it."),
            need=Need.EXPECTED,
            code="D10",
            raisable=True,
            missing=N_("Enter the name of the offence."),
            source="UNTOC 18(15)(b); practice: Switzerland IMAC art. 28",
        ),
    ] = ""
    provision: Annotated[
        Line,
        Ui(
            ND_("Provision"),
            N_("Article or section, and the law."),
            need=Need.EXPECTED,
            code="D10",
            raisable=True,
            missing=N_("Enter the provision that makes it an offence."),
            source="UNTOC 18(15)(b); practice: Switzerland IMAC art. 28",
        ),
    ] = ""
    text: Annotated[
        Text, Ui(ND_("Text of the provision"), N_("Word for word, or choose the annex that holds it."))
    ] = ""
    text_annex: Annotated[AnnexId, Ui(ND_("Annex with the text"), editor=Editor.ANNEX)] = ""
    route: Annotated[
        Route | None,
        Ui(
            ND_("Under the Convention"),
            N_("The way on which this offence falls under the Convention."),
            need=Need.EXPECTED,
            code="B06",
            missing=N_("Choose how this offence falls under the Convention."),
            source="UNTOC 3(1)",
        ),
    ] = None
    predicate: Annotated[
        Text,
        Ui(
            ND_("Predicate offence, and where it was committed"),
            N_("From which crime the proceeds come."),
            source="UNTOC 2(h), 6(2)(c)",
            when=_is_laundering,
        ),
    ] = ""
    predicate_abroad: Annotated[
        bool,
        Ui(
            N_("The predicate offence was committed outside the requesting State"),
            N_("Then it must be a crime in both places."),
            source="UNTOC 6(2)(c)",
            when=_is_laundering,
        ),
    ] = False
    predicate_law: Annotated[
        Line,
        Ui(
            ND_("Where it was committed, the predicate offence is punishable under"),
            N_("Article or section, and the law of that place."),
            need=Need.EXPECTED,
            code="D12",
            missing=N_("Name the provision that makes the predicate offence a crime where it was committed."),
            source="UNTOC 6(2)(c)",
            when=lambda offence: _is_laundering(offence) and offence.predicate_abroad,
        ),
    ] = ""
    participation: Annotated[
        Text,
        Ui(
            ND_("Agreement or active part"),
            N_(
                "What the persons agreed on, or what each did for the group. The elements below can say it instead."
            ),
            source="UNTOC 5(1)",
            when=_tells_participation,
        ),
    ] = ""
    victims: Annotated[
        Victims | None,
        Ui(
            ND_("Age of the victims"),
            N_(
                "Where all are under eighteen, trafficking needs no means: no force, deceit or abuse has to be shown."
            ),
            need=Need.EXPECTED,
            code="D13",
            missing=N_("Say whether the victims are adults or children: for children no means is needed."),
            source="Trafficking Protocol 3(c), 3(d)",
            when=lambda offence: offence.route is Route.TRAFFICKING,
        ),
    ] = None
    firearms: Annotated[
        list[Firearm],
        Field(max_length=MAX_ENTRIES),
        Ui(
            ND_("Firearms to be traced"),
            N_("Those to be traced, one by one, with all that is marked on them."),
            source="Firearms Protocol 12(4)",
            when=lambda offence: offence.route is Route.FIREARMS,
        ),
    ] = []
    maximum: Annotated[
        MaximumPenalty | None,
        Ui(
            ND_("Maximum penalty"),
            N_("The highest that the law permits, not the one that is expected."),
            need=Need.EXPECTED,
            code="D11",
            raisable=True,
            missing=N_("Enter the maximum penalty."),
            source="UNTOC 2(b); practice: Hong Kong Cap. 525 s. 8",
            group=N_("Penalty and limitation"),
        ),
    ] = None
    years: Annotated[int | None, Field(ge=0, le=200), Ui(ND_("Years"), when=_has_term)] = None
    months: Annotated[
        int | None, Field(ge=0, le=2400), Ui(ND_("Months"), N_("In addition to the years."), when=_has_term)
    ] = None
    penalty_detail: Annotated[
        Text,
        Ui(ND_("Other penalties"), N_("Fines, a minimum, and what else the provision says.")),
    ] = ""
    legal_persons: Annotated[
        Text,
        Ui(
            ND_("Penalty for legal persons"),
            N_("If companies can be held liable: how, and the highest penalty."),
            source="UNTOC 10, 18(2)",
        ),
    ] = ""
    limitation: Annotated[
        Limitation | None,
        Ui(
            ND_("Limitation"),
            need=Need.ADVISED,
            code="B21",
            missing=N_("Say whether and when the offence becomes time-barred."),
            source="UNTOC 11(5)",
        ),
    ] = None
    limitation_date: Annotated[
        date | None,
        Ui(
            N_("Date of limitation"),
            N_("Where only the year is certain, the first day of that year."),
            when=lambda offence: offence.limitation in {Limitation.DATE, Limitation.NOT_BEFORE},
        ),
    ] = None
    dual: Annotated[
        DualCriminality, Ui(ND_("Conduct and dual criminality"), group=N_("Conduct and dual criminality"))
    ] = DualCriminality()

    @property
    def children_only(self) -> bool:
        """Tell whether all victims of trafficking are children, for whom no means is needed."""
        return self.route is Route.TRAFFICKING and self.victims is Victims.CHILDREN

    @property
    def maximum_months(self) -> int | None:
        """Return the maximum term in months, or nothing when it is not a term or not stated."""
        if self.maximum is not MaximumPenalty.TERM or (self.years is None and self.months is None):
            return None
        return 12 * (self.years or 0) + (self.months or 0)

    @property
    def is_serious(self) -> bool | None:
        """Tell whether the maximum makes it a serious crime (UNTOC 2(b)); nothing when it is not stated."""
        if self.maximum in {MaximumPenalty.LIFE, MaximumPenalty.MORE_SEVERE}:
            return True
        if self.maximum is MaximumPenalty.FINE:
            return False
        months = self.maximum_months
        return None if months is None else months >= SERIOUS_MONTHS
