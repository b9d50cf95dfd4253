"""List the States and territories that a request can come from or go to.

Names are not kept here: a translator has them in every language (`Translator.country`).
"""

from __future__ import annotations

STATES: tuple[str, ...] = tuple(
    """
    AD AE AF AG AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG
    CH CI CK CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH
    GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ
    LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG
    NI NL NO NP NR NU NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM
    SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA
    ZM ZW
    """.split()
)
"""ISO 3166 alpha-2 codes: members of the United Nations, other States that are party to a treaty deposited with its
Secretary-General, and territories with a central authority of their own."""

TERRITORIES: dict[str, str] = {"AW": "NL", "HK": "CN", "MO": "CN"}
"""Territories with a central authority of their own (UNTOC 18(13)), and the State that is the Party."""
