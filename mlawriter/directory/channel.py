"""Name the ways on which a request can travel."""

from __future__ import annotations

from mlawriter.core.fields import Choice
from mlawriter.i18n.messages import N_, ND_


class Channel(Choice):
    """Name the way the request travels (UNTOC 18(13))."""

    CENTRAL = "central", ND_("Between central authorities")
    DIPLOMATIC = "diplomatic", ND_("Through the diplomatic channel")
    INTERPOL = "interpol", ND_("Through INTERPOL, in urgent circumstances")


class Accepts(Choice):
    """Say whether a State accepts urgent requests through INTERPOL (UNTOC 18(13))."""

    YES = "yes", N_("Yes")
    LIMITED = "limited", N_("Only within limits")
    NO = "no", N_("No")
