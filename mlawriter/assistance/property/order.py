"""Name what confiscation can rest on, and how far an order stands: what several types share (UNTOC 2(g), 13(1))."""

from __future__ import annotations

from mlawriter.core.fields import Choice, Need, Ui
from mlawriter.i18n.messages import N_, ND_


class Ground(Choice):
    """Say whether confiscation rests on a conviction."""

    CONVICTION = "conviction", ND_("A conviction")
    WITHOUT = "without", ND_("No conviction: property alone, or a person who cannot be tried")


class Aim(Choice):
    """Say what an order takes: a sum or things."""

    SUM = "sum", ND_("Payment of a sum of money corresponding to the proceeds")
    THINGS = "things", ND_("Particular property")
    BOTH = "both", ND_("Particular property, and a sum of money")


class Finality(Choice):
    """Say how far an order can still be changed."""

    FINAL = "final", ND_("Final: in force and no longer subject to appeal")
    ENFORCEABLE = "enforceable", ND_("Enforceable, although an appeal is possible or pending")
    PENDING = "pending", ND_("Not enforceable yet")


class Attendance(Choice):
    """Say whether the person against whom an order was made took part."""

    PRESENT = "present", ND_("Present in person")
    DEFENDED = "defended", ND_("Present in person and defended by counsel")
    REPRESENTED = "represented", ND_("Absent, but represented by counsel")
    ABSENT = "absent", ND_("Absent")
    NOBODY = "nobody", ND_("The order is directed against property, not against a person")


class Interest(Choice):
    """Say whether interest is asked."""

    NO = "no", ND_("No interest is asked")
    YES = "yes", ND_("Interest is asked")


GROUND = Ui(
    ND_("Ground of the confiscation"),
    need=Need.EXPECTED,
    code="F73",
    missing=N_("Say whether confiscation rests on a conviction: some States know no other."),
    source="Practice",
)
"""Declares the question, for each type that asks it."""
KEPT = Ui(
    ND_("Earlier measure to be kept in force"),
    N_("The order by which the property is restrained there: court, number and date."),
)
"""Declares the reference to a restraint that is to stay."""
CLAIMS = Ui(
    ND_("Ask to be told of claims that others make there"),
    N_("Some are only raised when the property is to be realized."),
)
"""Declares the wish to hear of claims."""
