"""Name those who have, or claim, rights in property without having been pursued (UNTOC 12(8), 13(8))."""

from __future__ import annotations

from typing import Annotated

from mlawriter.assistance.item import PersonId
from mlawriter.core.fields import Choice, Editor, Entry, Line, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_


class Others(Choice):
    """Answer whether others have or claim rights in the property."""

    NONE = "none", ND_("None known")
    YES = "yes", ND_("Yes, as listed")


class Notice(Choice):
    """Say whether a third party was told and heard."""

    HEARD = "heard", ND_("Notified and heard")
    NOTIFIED = "notified", ND_("Notified; did not appear")
    NOT_NOTIFIED = "not-notified", ND_("Not notified so far")


class Faith(Choice):
    """Say what is known of a third party's good faith."""

    FOUND = "found", ND_("Found to be in good faith")
    CLAIMED = "claimed", ND_("Claims to be in good faith; not decided")
    DENIED = "denied", ND_("Not found to be in good faith")


class ThirdParty(Entry):
    """Name one third party, the right, and how it was dealt with."""

    person: Annotated[
        PersonId,
        Ui(ND_("Third party"), N_("From the persons of this request."), editor=Editor.PERSON),
    ] = ""
    name: Annotated[
        Line,
        Ui(ND_("Third party, in words"), N_("If it is not among the persons, for instance a bank.")),
    ] = ""
    thing: Annotated[
        Line,
        Ui(
            ND_("Property concerned"),
            N_("By its number in the list above, for instance: No. 2, one half."),
        ),
    ] = ""
    claim: Annotated[
        Text,
        Ui(
            ND_("Right or claim"),
            need=Need.EXPECTED,
            code="F66",
            missing=N_("Say which right this third party has or claims."),
            source="UNTOC 12(8), 13(8)",
        ),
    ] = ""
    notice: Annotated[
        Notice | None,
        Ui(
            ND_("Notice and hearing"),
            need=Need.EXPECTED,
            code="F66",
            missing=N_("Say whether this third party was notified and heard."),
            source="UNTOC 13(8); practice: UNCAC 55(3)(b)",
        ),
    ] = None
    faith: Annotated[Faith | None, Ui(ND_("Good faith"))] = None
    outcome: Annotated[
        Text,
        Ui(
            ND_("What became of the claim"),
            N_("For instance: the court left one half of the flat out of the order."),
        ),
    ] = ""

    @property
    def named(self) -> bool:
        """Tell whether it is said who the third party is."""
        return bool(self.person or self.name)


OTHERS = Ui(
    ND_("Others who have or claim rights in the property"),
    N_(
        "Co-owners, spouses, creditors with a mortgage, buyers. Their rights in good faith are not prejudiced."
    ),
    need=Need.EXPECTED,
    code="F66",
    missing=N_("Say whether others have or claim rights in the property."),
    source="UNTOC 12(8), 13(8); practice: UNCAC 55(3)(b)",
    group=N_("Rights of others"),
)
"""Declares the question, for each type that asks it."""
THIRD_PARTIES = Ui(
    ND_("Third parties"),
    need=Need.EXPECTED,
    code="F66",
    missing=N_("Add those who have or claim rights in the property."),
    source="UNTOC 12(8), 13(8)",
    when=lambda item: item.others is Others.YES,
)
"""Declares the list that belongs to it."""
