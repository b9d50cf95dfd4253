"""Name what matters when a person in custody is transferred: ground, purpose, consent, transit, escort (UNTOC 18(10))."""

from __future__ import annotations

from mlawriter.core.fields import Choice
from mlawriter.i18n.messages import N_, ND_


class Custody(Choice):
    """Say why the person is in custody in the requested State."""

    SENTENCE = "sentence", ND_("Serves a sentence")
    REMAND = "remand", ND_("Is detained pending proceedings")


class Aim(Choice):
    """Say what the person is needed for (UNTOC 18(10))."""

    TESTIMONY = "testimony", ND_("Testimony")
    IDENTIFICATION = "identification", ND_("Identification")
    OTHER = "other", ND_("Other assistance in obtaining evidence")
    TRIAL = "trial", N_("To stand trial, or to serve a sentence")
    """Offered so that the officer who means it learns of extradition."""


class Consent(Choice):
    """Say how matters stand with the consent of the person (UNTOC 18(10)(a))."""

    GIVEN = "given", ND_("Given in writing, enclosed")
    TO_BE_TAKEN = "to-be-taken", ND_("To be taken by the authorities of the requested State")
    REFUSED = "refused", ND_("Refused")


class Transit(Choice):
    """Say whether a third State is crossed."""

    NONE = "none", ND_("None: the two States hand over directly")
    YES = "yes", ND_("A third State is crossed")


class Escort(Choice):
    """Say whose officers accompany the person beyond the place of hand-over."""

    THEIRS = "theirs", ND_("Officers of the requested State may come along")
    OURS = "ours", ND_("Officers of the requesting State would like to come along")
