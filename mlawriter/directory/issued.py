"""Tell the day of the edition that ships: made by `packaging/directory_pack.py`, never by hand."""

from __future__ import annotations

from datetime import date

ISSUED = date(2026, 11, 22)
