"""Make references such as MLA-2026-0017 from the pattern of an office, the year and a running number."""

from __future__ import annotations

import re

_FIELD = re.compile(r"\{(year|number)(?::0?([1-9]))?\}")


def reference(pattern: str, year: int, number: int) -> str:
    """Return the reference; whatever else the pattern holds stands in it as it is."""
    values = {"year": year, "number": number}
    return _FIELD.sub(lambda found: f"{values[found[1]]:0{found[2] or 1}}", pattern)


def counts(pattern: str) -> bool:
    """Tell whether the pattern has a place for the running number."""
    return any(found[1] == "number" for found in _FIELD.finditer(pattern))


def names_year(pattern: str) -> bool:
    """Tell whether the pattern has a place for the year: numbers begin anew with each."""
    return any(found[1] == "year" for found in _FIELD.finditer(pattern))
