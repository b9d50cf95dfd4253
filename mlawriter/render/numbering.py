"""Count headings, paragraphs and lists: how each language writes the numbers, and what they come to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from mlawriter.render.blocks import Heading, Listing, Numbering, Paragraph

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mlawriter.i18n.languages import Language
    from mlawriter.render.blocks import Block

LISTS: Final = frozenset({Numbering.LETTER, Numbering.DECIMAL, Numbering.BULLET})
BULLET: Final = "•"


@dataclass(frozen=True, slots=True)
class Counting:
    """Say how one language numbers; the formats are names of WordprocessingML (ISO 29500-1, 17.18.59)."""

    heading_format: str = "decimal"
    heading: str = "{}."
    letter_format: str = "lowerLetter"
    letter: str = "({})"
    decimal: str = "{}."


_ENGLISH: Final = Counting()

# How the official texts of the Convention count in each language; the laws of Serbia and Montenegro count points `1)`.
_BRACKET: Final = replace(_ENGLISH, letter="{})")
_POINTS: Final = replace(_ENGLISH, letter_format="decimal", letter="{})")
_COUNTINGS: Final = {
    "ar": replace(_ENGLISH, letter_format="arabicAbjad"),
    "bs": _BRACKET,
    "cnr": _POINTS,
    "es": _BRACKET,
    "fr": _BRACKET,
    "hr": _BRACKET,
    "pt": _BRACKET,
    "ru": _BRACKET,
    "sr": _POINTS,
    "zh": replace(
        _ENGLISH,
        heading_format="chineseCountingThousand",
        heading="{}、",
        letter_format="chineseCountingThousand",
        letter="（{}）",
    ),
}


def counting(language: Language) -> Counting:
    """Return how documents in this language are numbered."""
    return _COUNTINGS.get(language.tag.partition("_")[0], _ENGLISH)


def numbers(blocks: tuple[Block, ...], style: Counting) -> Iterator[tuple[str, ...]]:
    """Yield the printed numbers of each block: one for a heading or paragraph, one per entry of a list.

    Paragraphs before the first numbered heading count `1.`, those behind it `3.2`.
    """
    section = paragraph = 0
    heading_number = NUMERALS[style.heading_format]
    for block in blocks:
        if isinstance(block, Paragraph):
            if block.numbering is Numbering.PARAGRAPH:
                paragraph += 1
                yield (_paragraph_number(section, paragraph, style),)
            else:
                yield (_entry_number(block.numbering, 1, style),) if block.numbering in LISTS else ()
        elif isinstance(block, Listing):
            entries = range(1, len(block.items) + 1)
            if block.numbering is Numbering.PARAGRAPH:
                yield tuple(_paragraph_number(section, paragraph + n, style) for n in entries)
                paragraph += len(entries)
            else:
                yield tuple(_entry_number(block.numbering, n, style) for n in entries)
        elif isinstance(block, Heading) and block.level == 1:
            section, paragraph = section + 1, 0
            yield (style.heading.format(heading_number(section)),)
        else:
            yield ()


def _paragraph_number(section: int, paragraph: int, style: Counting) -> str:
    return f"{section}.{paragraph}" if section else style.decimal.format(paragraph)


def _entry_number(numbering: Numbering, number: int, style: Counting) -> str:
    if numbering is Numbering.LETTER:
        return style.letter.format(NUMERALS[style.letter_format](number))
    if numbering is Numbering.DECIMAL:
        return style.decimal.format(number)
    return BULLET if numbering is Numbering.BULLET else ""


def _letters(alphabet: str) -> Callable[[int], str]:
    def numeral(number: int) -> str:
        round_, letter = divmod(number - 1, len(alphabet))
        return alphabet[letter] * (round_ + 1)  # as Word goes on: z, aa, bb

    return numeral


_CHINESE_DIGITS: Final = "〇一二三四五六七八九"


def _chinese(number: int) -> str:
    """Return a number below 100 in Chinese words; larger ones in digits, as no letter has so many sections."""
    tens, ones = divmod(number, 10)
    if tens > 9:
        return str(number)
    ten = "" if not tens else "十" if tens == 1 else _CHINESE_DIGITS[tens] + "十"
    return ten + (_CHINESE_DIGITS[ones] if ones else "")


NUMERALS: Final[dict[str, Callable[[int], str]]] = {
    "decimal": str,
    "lowerLetter": _letters("abcdefghijklmnopqrstuvwxyz"),
    "arabicAbjad": _letters("أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"),
    "chineseCountingThousand": _chinese,
}
"""Numerals by the name of their format in WordprocessingML."""
