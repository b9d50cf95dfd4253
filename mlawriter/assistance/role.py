"""Say in what capacity a person appears in a request."""

from __future__ import annotations

from mlawriter.core.fields import Choice
from mlawriter.i18n.messages import ND_


class Role(Choice):
    """Give the capacity of a person in the matter (UNTOC 18(15)(e), 18(18))."""

    SUSPECT = "suspect", ND_("Suspect")
    ACCUSED = "accused", ND_("Accused")
    CONVICTED = "convicted", ND_("Convicted person")
    WITNESS = "witness", ND_("Witness")
    EXPERT = "expert", ND_("Expert")
    VICTIM = "victim", ND_("Victim")
    HOLDER = "holder", ND_("Holder of an account, property or records")
    OTHER = "other", ND_("Other person concerned")


ON_TRIAL = frozenset({Role.SUSPECT, Role.ACCUSED})
"""Persons on whom no court has decided yet."""
PURSUED = frozenset({Role.SUSPECT, Role.ACCUSED, Role.CONVICTED})
"""Persons against whom the matter is conducted."""
