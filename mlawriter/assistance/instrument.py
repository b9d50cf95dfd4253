"""Name the treaties that can carry a request or stand beside the Convention in it."""

from __future__ import annotations

from mlawriter.core.fields import Choice
from mlawriter.i18n.messages import N_, ND_


class Instrument(Choice):
    """Name a treaty, or a kind of treaty, on which a request can rely.

    The label of a treaty known by name is what the letter prints.
    """

    BILATERAL = "bilateral", N_("Bilateral treaty of mutual legal assistance")
    EUROPEAN = (
        "european-1959",
        ND_("European Convention on Mutual Assistance in Criminal Matters (Strasbourg, 20 April 1959)"),
    )
    SECOND_PROTOCOL = (
        "european-2001",
        ND_(
            "Second Additional Protocol to the European Convention on Mutual Assistance in Criminal Matters (Strasbourg, 8 November 2001)"
        ),
    )
    UNCAC = "uncac", ND_("United Nations Convention against Corruption (New York, 31 October 2003)")
    DRUGS = (
        "drugs-1988",
        ND_(
            "United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances (Vienna, 20 December 1988)"
        ),
    )
    BUDAPEST = "budapest", ND_("Convention on Cybercrime (Budapest, 23 November 2001)")
    UN_CYBERCRIME = (
        "un-cybercrime",
        ND_("United Nations Convention against Cybercrime (New York, 24 December 2024)"),
    )
    OTHER = "other", N_("Another multilateral treaty")

    @property
    def has_own_title(self) -> bool:
        """Tell whether the officer has to give the title, place and date."""
        return self in {Instrument.BILATERAL, Instrument.OTHER}

    @property
    def is_general(self) -> bool | None:
        """Tell whether it is a treaty of mutual legal assistance in general, which comes first (UNTOC 18(7)).

        False for treaties on certain offences or certain evidence, which stand beside the Convention (UNTOC 18(6)); nothing
        where only the officer can tell.
        """
        if self.has_own_title:
            return None
        return self in {Instrument.EUROPEAN, Instrument.SECOND_PROTOCOL}
