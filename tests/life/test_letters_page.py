"""docs/letters.md lists each kind of letter with what its declaration says."""

from __future__ import annotations

from pathlib import Path

from mlawriter.life.course import Direction
from mlawriter.life.letters.kinds import LETTERS, kind_of

PAGE = Path(__file__).parents[2] / "docs" / "letters.md"


def test_each_kind_of_letter_has_its_line_on_the_page() -> None:
    lines = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    told = [tuple(cell.strip() for cell in line.strip("|").split("|"))[:4] for line in lines]

    assert told == [
        (
            f"`{kind_of(kind)}`",
            kind.about.title,
            "made" if kind.about.direction is Direction.OUTGOING else "received",
            ", ".join(kind.about.paragraphs) or "–",
        )
        for kind in LETTERS
    ]
