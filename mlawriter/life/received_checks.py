"""Declare which checks speak of a request that was received, and which speak to the one who drafts a request."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType

from mlawriter.i18n.messages import N_, Message
from mlawriter.life.course import Ground


class Reach(StrEnum):
    """Say what of a check is asked of another State."""

    GAPS = "gaps"
    """What the request does not say. What else the check finds is a word to a drafter."""
    FLAWS = "flaws"
    """What the request says, but in a way that stands against it. What is empty was not looked up by this office."""
    BOTH = "both"
    """What the request does not say, and what it says in a way that leaves a question."""


_COUNTED: tuple[tuple[Reach, str], ...] = (
    # Who asks, who conducts the matter (18(15)(a)-(b)).
    (Reach.GAPS, "A01 A02 A03 A10 A16"),
    # Group, link, offences: what brings the matter under the Convention.
    (Reach.BOTH, "B06 B10 B11 B12 B14"),
    (Reach.GAPS, "B21"),
    # Matter, persons (18(15)(b), (e)).
    (Reach.BOTH, "C01 C02 C03 C04 C05 C06 C07 C08 C09 C14 C16"),
    (Reach.GAPS, "C15"),
    # Facts and offences (18(15)(b)-(c)).
    (Reach.BOTH, "D01 D03 D04 D06 D08 D09 D10 D11 D12 D13 D14 D15 D16"),
    # Assistance in general (18(15)(d), (f)).
    (Reach.BOTH, "E01 E02 E03 E05 E07 E10 E16"),
    (Reach.GAPS, "E09"),
    # Hearings, service, searches.
    (Reach.BOTH, "F01 F05 F07 F10 F11 F12 F17 F20 F22 F25 F27 F28"),
    (Reach.GAPS, "F04 F08 F09 F14 F15 F19 F21 F23"),
    # Objects, records, information, tracing.
    (Reach.BOTH, "F40 F41 F44 F47 F48 F49 F50 F54 F57"),
    (Reach.GAPS, "F30 F31 F32 F33 F34 F35 F37 F38 F43 F45 F46 F51 F52 F53 F56 F58 F59"),
    # Property (13(3)).
    (Reach.BOTH, "F61 F62 F63 F64 F65 F68"),
    (Reach.GAPS, "F66 F67 F69 F70 F71 F72 F73 F74 F75 F76 F77 F78"),
    # Persons who come, and hearings by video.
    (Reach.BOTH, "F82 F85 F90 F101 F108"),
    (Reach.GAPS, "F83 F84 F86 F87 F88 F89 F91 F92 F94 F95 F96 F97 F98 F102 F103 F104 F105 F106 F107 F109"),
    # Electronic evidence.
    (Reach.BOTH, "F110 F112 F113 F114 F118 F121"),
    (Reach.GAPS, "F111 F116 F117 F122 F123 F125 F126 F128"),
    # Joint investigations, controlled delivery, covert measures.
    (Reach.GAPS, "F130 F131 F132 F134 F135 F136 F140 F141 F143 F145 F147 F148 F149"),
    # Use, conditions, language, annexes, signature.
    (Reach.BOTH, "G12 G16 G31"),
    (Reach.FLAWS, "G11"),
    (Reach.GAPS, "G01 G02 G04 G06 G07 G17 G18"),
)

LEFT_OUT: tuple[tuple[str, str], ...] = (
    ("It speaks of the authority that is asked, which is this office.", "A04 A05 A06 A07 A08 A09 A17 A18"),
    ("The law of the requesting State decides who signs, and how it numbers its files.", "A11 A12"),
    ("Which requests this office sent before is no matter of theirs.", "G28"),
    (
        "It is a word to a drafter on style; a request is not returned for it.",
        "A13 A15 B08 B13 B17 B20 C10 C11 C18 D05 D07 D18 D19 D20 D21 D22 D23 D24",
    ),
    (
        "It is a word to a drafter on form; a request is not returned for it.",
        "E04 E08 E11 E12 E13 E15 E17 E18 F02 F03 F06 F16 F36 F39 F55 F79 F80 F99 F120 F133 F144 G14 G15 G19 G21 G24 G25 G32",
    ),
    (
        "Which treaties bind the two States is known here as well as there.",
        "B01 B02 B03 B04 B05 B09 B19 B25 B26 B27 B28",
    ),
    (
        "It may weigh against execution and is shown as such; no question mends it.",
        "B07 B15 B16 B18 B22 B24 D17 D25 E06",
    ),
    ("The Convention says that it is no ground to refuse.", "B23 F42"),
    ("It compares what a drafter noted with what a drafter answered.", "D26 D27 D28"),
    ("Protection of persons in the letter is the drafter's; here it is the office's own.", "C12 C13 C19 C20 C21 C22"),
    ("What is pending here is known here.", "C17"),
    ("This office foresees its own costs and time.", "E14 F13 F18 F29 F115 F127 F142 G05 G08"),
    ("This office decides under its own law how it is done.", "F24 F26 F100 F119 F124 F129 F146"),
    ("Assurances of the requesting State are its own to word.", "F81 F93 G03 G09 G10"),
    ("A draft is discussed before it is sent, not after.", "G26"),
    ("Language and translations of a letter to be written are meant.", "G13 G33 G34"),
    (
        "Information received unasked and a transfer of proceedings are no requests for assistance.",
        "F150 F151 F152 F153 F154 F155 F156 F157 F158 F159 F160 F161 F162 F163 F164 F165",
    ),
)  # fmt: skip
"""Codes that are not asked of another State, by the reason."""

TO_A_DRAFTER: frozenset[Message] = frozenset(
    {
        N_("The annex chosen here was removed. Choose another one, or none."),
        N_("Nothing refers to this annex. Say what it concerns, or remove it."),
    }
)
"""Messages of counted checks that speak to a drafter all the same."""


def _by_code() -> Iterator[tuple[str, Reach]]:
    for reach, codes in _COUNTED:
        for code in codes.split():
            yield code, reach


COUNTED: Mapping[str, Reach] = MappingProxyType(dict(_by_code()))
"""What of each check counts for a request received."""

WEIGHS: Mapping[str, Ground] = MappingProxyType(
    {
        "B22": Ground.ESSENTIAL_INTERESTS,
        "B24": Ground.ESSENTIAL_INTERESTS,
        "B15": Ground.NOT_IN_CONFORMITY,
        "B16": Ground.NOT_IN_CONFORMITY,
        "B07": Ground.NOT_IN_CONFORMITY,
        "B01": Ground.NOT_IN_CONFORMITY,
        "B18": Ground.NOT_IN_CONFORMITY,
        "E05": Ground.DOMESTIC_LAW,
        "D17": Ground.DUAL_CRIMINALITY,
        "D25": Ground.DUAL_CRIMINALITY,
        "E06": Ground.DUAL_CRIMINALITY,
    }
)
"""Checks whose findings may weigh against execution, with the ground that the Convention has for it. The office weighs."""

NO_GROUNDS: tuple[tuple[str, Message], ...] = (
    ("UNTOC 18(8)", N_("Bank secrecy is no ground to decline assistance.")),
    ("UNTOC 18(22)", N_("That the offence also involves fiscal matters is no ground to refuse.")),
)
"""What the Convention excludes as a ground, with the paragraph."""
