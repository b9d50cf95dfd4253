"""List the time zones of each State and territory, by their IANA names, from the table of the time zone database."""

from __future__ import annotations

import functools
import importlib.resources
from collections.abc import Mapping
from types import MappingProxyType

_CAPITALS: Mapping[str, str] = MappingProxyType(
    {
        "AU": "Australia/Sydney",
        "BR": "America/Sao_Paulo",
        "CA": "America/Toronto",
        "FM": "Pacific/Pohnpei",
        "RU": "Europe/Moscow",
    }
)
"""Zones of capitals where the table, which goes by the map, begins with another."""


@functools.cache
def zones() -> tuple[tuple[str, str], ...]:
    """Return pairs of ISO 3166 code and time zone, such as `("ES", "Europe/Madrid")`, in the table's order."""
    table = importlib.resources.files("tzdata.zoneinfo").joinpath("zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    return tuple((code, zone) for code, _place, zone, *_note in rows)


def capital_zone(state: str) -> str:
    """Return the zone of a State's capital, or nothing: mostly the first of its zones in the table."""
    return _CAPITALS.get(state) or next((zone for code, zone in zones() if code == state), "")


@functools.cache
def names() -> frozenset[str]:
    """Return the names of all these zones: what a machine knows beside them, such as `right/UTC`, is no zone of a State."""
    return frozenset(zone for _code, zone in zones())
