"""Know the territories with a central authority of their own by the names that officers give them."""

from __future__ import annotations

import re

from mlawriter.directory.states import TERRITORIES

TERRITORY_NAMES = {
    "AW": re.compile(r"aruba|أروبا|аруб|阿鲁巴", re.IGNORECASE),
    "HK": re.compile(r"hong\s?kong|hksar|هونغ كونغ|香港|гонконг|хонг\s?конг", re.IGNORECASE),
    "MO": re.compile(r"maca[ou]|makao|макао|ماكاو|澳門|澳门", re.IGNORECASE),
}
"""By code, in the languages of the program."""


def addressed(state: str, region: str) -> str:
    """Return the code of the State or territory whose authority is asked; nothing where a region has none that is known."""
    if not region.strip():
        return state
    return next(
        (
            code
            for code, name in TERRITORY_NAMES.items()
            if state in {code, TERRITORIES[code]} and name.search(region)
        ),
        "",
    )
