"""Make the Montenegrin words of the installer, which NSIS lacks, from its Serbian ones in Latin script.

Buttons and headings that differ are ours; in sentences the words are put into their ijekavian form.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

NAME, NUMBER = "Montenegrin", 0x2C1A
"""What Windows numbers `sr-Latn-ME`."""
_FROM, _ITS_NUMBER = "SerbianLatin", "2074"

_WORDS = {
    "Napred": "Naprijed",
    "nPre": "nPrije",
    "obeležite": "obilježite",
    "pre": "prije",
    "uspešno": "uspješno",
    "uverite": "uvjerite",
    "videli": "vidjeli",
}
"""What differs in these files; after `$\\n`, an end of a line, stands no blank."""
_WORD = re.compile(r"\b[^\W\d_]+\b")


def ijekavian(text: str) -> str:
    """Return a text with the words that are known to differ."""
    return _WORD.sub(lambda found: _WORDS.get(found[0], found[0]), text)


def write(nsis: Path, folder: Path) -> None:
    """Write Montenegrin.nlf and Montenegrin.nsh into a folder, from the language files of this NSIS."""
    source = nsis / "Contrib" / "Language files"
    table = (source / f"{_FROM}.nlf").read_text("utf-8-sig")
    sentences = (source / f"{_FROM}.nsh").read_text("utf-8-sig")
    head, words = table.split(_ITS_NUMBER, 1)
    (folder / f"{NAME}.nlf").write_text(f"{head}{NUMBER}{ijekavian(words)}", "utf-8-sig")
    begin = sentences.index("!insertmacro LANGFILE")
    rest = sentences[begin:].partition("\n")[2]
    # "=" keeps the name of the file as the name that NSIS knows it by.
    first = f'!insertmacro LANGFILE "{NAME}" "Montenegrin" "Crnogorski" =\n'
    (folder / f"{NAME}.nsh").write_text(first + ijekavian(rest), "utf-8-sig")
