"""Describe the offences: provision, text, maximum penalty, limitation, dual criminality."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from mlawriter.assistance.item import AnnexId
from mlawriter.core.fields import Choice, Editor, Entry, Line, Need, Part, Text, Ui
from mlawriter.i18n.messages import N_, ND_
from mlawriter.request.basis import Route

SERIOUS_MONTHS = 48
"""Months of maximum deprivation of liberty from which a crime is serious (UNTOC 2(b))."""


class MaximumPenalty(Choice):
    """Name the kind of maximum penalty."""

    TERM = "term", ND_("Deprivation of liberty for a term")
    LIFE = "life", ND_("Deprivation of liberty for life")
    MORE_SEVERE = "more-severe", ND_("A more severe penalty")
    FINE = "fine", ND_("No deprivation of liberty")


class Limitation(Choice):
    """Say whether prosecution can become time-barred."""

    NONE = "none", ND_("Not subject to limitation")
    DATE = "date", ND_("Time-barred from a date")
    UNKNOWN = "unknown", ND_("Not stated")


class DualStatus(Choice):
    """Say how dual criminality stands (UNTOC 18(9))."""

    CONVENTION = "convention", ND_("Both States have undertaken to criminalize the conduct")
    CONDUCT = "conduct", ND_("Shown by the conduct")
    UNKNOWN = "unknown", ND_("Not known")
    NOT_NEEDED = "not-needed", ND_("Not needed for this assistance")


class DualCriminality(Part):
    """Plead dual criminality by conduct, never by label (UNTOC 18(9))."""

    status: Annotated[
        DualStatus | None,
        Ui(
            ND_("Dual criminality"),
            N_(
                "The requested State may decline without it, and may help all the same. It never blocks a request."
            ),
            source="UNTOC 18(9)",
        ),
    ] = None
    conduct: Annotated[
        Text,
        Ui(
            ND_("The conduct in plain words"),
            N_("What was done, without the names of offences: that is what the other side compares."),
            source="UNTOC 18(9)",
        ),
    ] = ""
    theirs: Annotated[
        Line,
        Ui(
            ND_("Corresponding provision of the requested State"),
            N_("Only if you know it; it is not required."),
        ),
    ] = ""


def _has_term(offence: Offence) -> bool:
    return offence.maximum is MaximumPenalty.TERM


class Offence(Entry):
    """Describe one offence under the law of the requesting State."""

    name: Annotated[
        Line,
        Ui(
            ND_("Offence"),
            N_("As your law calls it."),
            need=Need.EXPECTED,
            code="D10",
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
    maximum: Annotated[
        MaximumPenalty | None,
        Ui(
            ND_("Maximum penalty"),
            N_("The highest that the law permits, not the one that is expected."),
            need=Need.EXPECTED,
            code="D11",
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
        Ui(
            ND_("Other penalties"), N_("Fines, penalties of legal persons, and what else the provision says.")
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
        Ui(ND_("Time-barred from"), when=lambda offence: offence.limitation is Limitation.DATE),
    ] = None
    predicate: Annotated[
        Text,
        Ui(
            ND_("Predicate offence, and where it was committed"),
            N_(
                "From which crime the proceeds come. If it was committed abroad, it must be a crime in both places."
            ),
            source="UNTOC 6(2)(c)",
            when=lambda offence: offence.route is Route.LAUNDERING,
        ),
    ] = ""
    participation: Annotated[
        Text,
        Ui(
            ND_("Agreement or active part"),
            N_("What the persons agreed on, or what each did for the group."),
            source="UNTOC 5(1)",
            when=lambda offence: offence.route is Route.PARTICIPATION,
        ),
    ] = ""
    dual: Annotated[DualCriminality, Ui(ND_("Dual criminality"), group=N_("Dual criminality"))] = (
        DualCriminality()
    )

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
