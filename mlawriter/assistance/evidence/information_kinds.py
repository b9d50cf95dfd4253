"""Name what can be asked as information, evidentiary item or expert evaluation (UNTOC 18(3)(e))."""

from __future__ import annotations

from mlawriter.core.fields import Choice
from mlawriter.i18n.messages import ND_


class Form(Choice):
    """Tell the three shapes of this type apart."""

    INFORMATION = "information", ND_("Information")
    ITEM = "item", ND_("Evidentiary item")
    EVALUATION = "evaluation", ND_("Expert evaluation")


class Subject(Choice):
    """Name a subject of information."""

    CRIMINAL_RECORD = "criminal-record", ND_("Criminal record")
    PROCEEDINGS = "proceedings", ND_("Proceedings and judgments in the requested State")
    IDENTITY = "identity", ND_("Identity and civil status")
    WHEREABOUTS = "whereabouts", ND_("Address or whereabouts")
    TRAVEL = "travel", ND_("Entries, exits and visas")
    BIOMETRIC = "biometric", ND_("Comparison of fingerprints, DNA or other biometric data")
    COMPANY = "company", ND_("Entry in a company register")
    REGISTER = "register", ND_("Entry in another register")
    LICENCE = "licence", ND_("Licences, permits and declarations")
    POLICE = "police", ND_("Knowledge of the police")
    OTHER = "other", ND_("Other information")


ABOUT_A_PERSON = frozenset(
    {Subject.CRIMINAL_RECORD, Subject.IDENTITY, Subject.WHEREABOUTS, Subject.TRAVEL, Subject.BIOMETRIC}
)
"""Subjects that make no sense without somebody whom they concern."""
IN_REGISTERS = frozenset({Subject.COMPANY, Subject.REGISTER, Subject.LICENCE, Subject.PROCEEDINGS})
"""Subjects of government records, some of which are open to the public (UNTOC 18(29))."""
POLICE_LEVEL = frozenset({Subject.IDENTITY, Subject.WHEREABOUTS, Subject.POLICE})
"""Subjects that police services tell each other without a request (UNTOC 27)."""


class Delivery(Choice):
    """Say in which form information is wanted."""

    ANSWER = "answer", ND_("Written answer of the authority")
    EXTRACT = "extract", ND_("Certified extract or certificate")
    STATEMENT = "statement", ND_("Sworn or solemn statement of whoever keeps the records")


class Biometric(Choice):
    """Name a kind of biometric data."""

    FINGERPRINTS = "fingerprints", ND_("Fingerprints or palm prints")
    DNA = "dna", ND_("DNA profile")
    FACE = "face", ND_("Face")
    VOICE = "voice", ND_("Voice")
    HANDWRITING = "handwriting", ND_("Handwriting or signature")
