"""Name the kinds of maximum penalty and of limitation."""

from __future__ import annotations

from mlawriter.core.fields import Choice
from mlawriter.i18n.messages import ND_

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
    NOT_BEFORE = "not-before", ND_("Not time-barred before a date")
    UNKNOWN = "unknown", ND_("Not stated")
