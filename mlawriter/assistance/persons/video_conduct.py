"""Name who does what at a hearing by video conference, and how the person is protected (UNTOC 18(18), 24(2)(b))."""

from __future__ import annotations

from mlawriter.core.fields import Choice
from mlawriter.i18n.messages import ND_


class Hindrance(Choice):
    """Say why the person is not heard in the requesting State (UNTOC 18(18))."""

    IMPOSSIBLE = "impossible", ND_("It is not possible")
    UNDESIRABLE = "undesirable", ND_("It is not desirable")


class Conduct(Choice):
    """Say who conducts the hearing."""

    OURS = "ours", ND_("A judicial authority of the requesting State, attended by one of the requested State")
    THEIRS = "theirs", ND_("A judicial authority of the requested State")


class LocalTask(Choice):
    """Name what the judicial authority of the requested State is asked to do."""

    SUMMON = "summon", ND_("to invite or summon the person to the place of the hearing")
    IDENTITY = "identity", ND_("to establish the identity of the person")
    LAW = "law", ND_("to see that the fundamental principles of its law are respected")
    OATH = "oath", ND_("to administer the oath or take the affirmation")
    SAFETY = "safety", ND_("to see to the protection of the person")


class Shield(Choice):
    """Name a measure that protects the person during the hearing (UNTOC 24(2)(b))."""

    FACE = "face", ND_("The face of the person is hidden from the accused and from the public")
    VOICE = "voice", ND_("The voice of the person is altered")
    CODE = "code", ND_("The person is called by a code; name and address are not spoken")
    PLACE = "place", ND_("The place from which the person speaks is not disclosed")
    CLOSED = "closed", ND_("The public is excluded")
    SUPPORT = "support", ND_("A support person sits beside the person")
    COUNSEL = "counsel", ND_("Counsel may accompany the person")


class Recording(Choice):
    """Say who records picture and sound."""

    BOTH = "both", ND_("Both sides record picture and sound")
    OURS = "ours", ND_("The requesting side records picture and sound")
    THEIRS = "theirs", ND_("The requested side records picture and sound and transmits a copy")
    NONE = "none", ND_("Picture and sound are not recorded")


class Minute(Choice):
    """Name what the minutes are to contain."""

    PLACE = "place", ND_("day, place, beginning and end of the hearing")
    PRESENT = "present", ND_("all persons present and their functions")
    IDENTITY = "identity", ND_("how the identity of the person was established")
    OATH = "oath", ND_("the oath or affirmation, and the rights explained")
    TECHNICAL = "technical", ND_("the technical conditions, and any interruption")
    OBJECTIONS = "objections", ND_("objections, and how they were dealt with")
    PROTECTION = "protection", ND_("the measures of protection that were taken")
