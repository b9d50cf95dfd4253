"""Tell when an edition, or a value in it, has grown old: twelve months after its day.

What the start page needs before its first paint imports nothing else.
"""

from __future__ import annotations

from datetime import date

OLD_AFTER_MONTHS = 12


def is_old(since: date, today: date) -> bool:
    """Tell whether a day lies twelve months back or more."""
    months = (today.year - since.year) * 12 + today.month - since.month
    return months - (today.day < since.day) >= OLD_AFTER_MONTHS
