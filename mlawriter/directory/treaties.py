"""Name the treaties whose Parties are known, and tell from when a deposit binds."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Self

from mlawriter.core.fields import Choice
from mlawriter.i18n.messages import N_, ND_, Message


class Adherence(Choice):
    """Name the act by which a State became Party."""

    RATIFICATION = "ratification", ND_("Ratification")
    ACCESSION = "accession", ND_("Accession")
    ACCEPTANCE = "acceptance", ND_("Acceptance")
    APPROVAL = "approval", ND_("Approval")
    SUCCESSION = "succession", ND_("Succession")


class Convention(Choice):
    """Name a treaty; the values of the Protocols are those of `request.party.Protocol`."""

    adopted: date
    in_force: date
    """The day on which it entered into force for its first Parties."""
    wait: timedelta
    """From the deposit of a later Party to the day on which it is bound."""

    UNTOC = (
        "untoc",
        N_("United Nations Convention against Transnational Organized Crime"),
        date(2000, 11, 15),
        date(2003, 9, 29),
        30,
    )
    TRAFFICKING = (
        "trafficking",
        ND_("Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children"),
        date(2000, 11, 15),
        date(2003, 12, 25),
        30,
    )
    SMUGGLING = (
        "smuggling",
        ND_("Protocol against the Smuggling of Migrants by Land, Sea and Air"),
        date(2000, 11, 15),
        date(2004, 1, 28),
        30,
    )
    FIREARMS = (
        "firearms",
        ND_(
            "Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition"
        ),
        date(2001, 5, 31),
        date(2005, 7, 3),
        30,
    )
    UNCAC = (
        "uncac",
        ND_("United Nations Convention against Corruption (New York, 31 October 2003)"),
        date(2003, 10, 31),
        date(2005, 12, 14),
        30,
    )
    DRUGS = (
        "drugs-1988",
        ND_(
            "United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances (Vienna, 20 December 1988)"
        ),
        date(1988, 12, 20),
        date(1990, 11, 11),
        90,
    )

    def __new__(cls, value: str, label: Message, adopted: date, in_force: date, days: int) -> Self:
        """Make a member of its value, label, adoption, entry into force and days of waiting."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        member.adopted = adopted
        member.in_force = in_force
        member.wait = timedelta(days=days)
        return member

    def binds_from(self, deposit: date, act: Adherence | None = None) -> date | None:
        """Return the day on which a State is bound that deposited its instrument on a day.

        The later of the treaty's own entry into force and the thirtieth day after the deposit (UNTOC 38; Protocols 17,
        22, 18; UNCAC 68; the ninetieth for the 1988 Convention, its article 29). A succession goes back to a day
        that the deposit does not tell: nothing is returned, nor for a day past the end of the calendar.
        """
        if act is Adherence.SUCCESSION or deposit > date.max - self.wait:
            return None
        return max(self.in_force, deposit + self.wait)


PROTOCOLS = (Convention.TRAFFICKING, Convention.SMUGGLING, Convention.FIREARMS)
"""The Protocols to the Convention; only a Party to it can be Party to them (UNTOC 37(2))."""
