"""The office's style reaches the letter: paper, language tags, dates and own sentences; two styles do not mix."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import docx
import pytest

from mlawriter.i18n.usage import Digits, Usage
from mlawriter.render.compose import compose
from mlawriter.render.house_style import PLAIN, HouseStyle, Paper
from mlawriter.render.word import write
from mlawriter.render.word.reading import text_lines
from mlawriter.render.word.structure import faults
from mlawriter.training.samples import load
from tests.reading import plain


def letter(tag: str, house: HouseStyle) -> bytes:
    return write(compose(load("bank-records", tag), tag, house=house), house=house)


@pytest.mark.parametrize("paper", Paper)
def test_the_letter_is_as_large_as_the_paper_and_its_tables_fit(paper: Paper) -> None:
    written = letter("en", HouseStyle(paper))

    section = docx.Document(BytesIO(written)).sections[0]
    size = (section.page_width, section.page_height)
    assert size == tuple(twentieths * 635 for twentieths in paper.size)
    assert not list(faults(written))
    width = paper.size[0] - ((section.left_margin or 0) + (section.right_margin or 0)) // 635
    for table in docx.Document(BytesIO(written)).tables:
        assert sum(column.width or 0 for column in table.columns) // 635 <= width


def test_a_country_changes_dates_and_the_tag_for_proofing_and_nothing_else() -> None:
    american = letter("en", HouseStyle(usages={"en": Usage("US")}))
    british = letter("en", PLAIN)

    changed = [
        (one, other)
        for one, other in zip(text_lines(british), text_lines(american), strict=True)
        if one != other
    ]
    assert changed
    assert all(re.search(r"[A-Z][a-z]+ \d+, \d{4}|, and ", plain(other)) for _, other in changed)
    assert docx.Document(BytesIO(american)).core_properties.language == "en-US"
    assert docx.Document(BytesIO(british)).core_properties.language == "en-GB"


def test_eastern_digits_leave_codes_as_they_were_typed() -> None:
    request = load("bank-records", "ar")
    eastern = "\n".join(text_lines(letter("ar", HouseStyle(usages={"ar": Usage(digits=Digits.ARABIC)}))))

    assert "٢٠٢٦" in eastern
    assert request.requesting.reference in eastern


def test_an_offices_own_sentence_is_in_its_letter_alone(tmp_path: Path) -> None:
    path = tmp_path / "en.po"
    path.write_text('msgid "Our reference:"\nmsgstr "Our file:"\n', encoding="utf-8")

    own = "\n".join(text_lines(letter("en", HouseStyle(usages={"en": Usage(wording=path)}))))

    assert "Our file:" in own
    assert "Our reference:" not in own
    assert "Our reference:" in "\n".join(text_lines(letter("en", PLAIN)))
