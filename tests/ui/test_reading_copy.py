"""The copy to read is the letter, page for page, in every language, and says that it is no original."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from mlawriter.i18n.languages import LANGUAGES
from mlawriter.render.compose import compose
from mlawriter.render.house_style import PLAIN, HouseStyle, Paper
from mlawriter.training.samples import load
from mlawriter.ui import reading_copy
from mlawriter.ui.export import ExportDialog
from mlawriter.ui.reading_copy import pdf
from tests.ui.wizard_driving import desk_of, ready_request, show

TAGS = [language.tag for language in LANGUAGES]


def copy(tag: str, house: HouseStyle = PLAIN, name: str = "bank-records") -> bytes:
    return pdf(compose(load(name, tag), tag, house=house), house.speak(tag), house)


def pages(written: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", written))


@pytest.mark.parametrize("tag", TAGS)
def test_each_language_gives_a_pdf_of_several_pages_with_its_fonts_inside(
    qapp: QApplication, tag: str
) -> None:
    written = copy(tag)

    assert written.startswith(b"%PDF-")
    assert pages(written) >= 5
    assert b"/FontFile" in written


def test_a_copy_bears_the_date_of_the_letter_and_none_of_the_clock(qapp: QApplication) -> None:
    document = compose(load("bank-records", "en"), "en")

    written = pdf(document, PLAIN.speak("en"), PLAIN)

    assert written == pdf(document, PLAIN.speak("en"), PLAIN)
    day = document.created[:10].encode()
    assert re.findall(rb"/(?:Creation|Mod)Date \(D:(\d{8})", written) == [day.replace(b"-", b"")] * 2
    assert re.findall(rb'xmp:(?:Create|Modify)Date="(\d{4}-\d\d-\d\d)', written) == [day] * 2
    today = dt.datetime.now(dt.UTC).date()
    assert f"{today:%Y-%m-%d}".encode() not in written
    assert f"D:{today:%Y%m%d}".encode() not in written


SHEET = QSizeF(794, 1123)


@pytest.mark.parametrize("name", ["service", "controlled-delivery", "statements", "bank-records"])
@pytest.mark.parametrize("tag", TAGS)
def test_each_paragraph_has_its_place_on_a_page(qapp: QApplication, tag: str, name: str) -> None:
    laid_out = reading_copy._laid_out(compose(load(name, tag), tag), PLAIN.language(tag), SHEET)

    layout = laid_out.documentLayout()
    places = []
    block = laid_out.begin()
    while block.isValid():
        if block.text().strip():
            assert block.layout().lineCount(), block.text()
            if laid_out.frameAt(block.position()) == laid_out.rootFrame():
                places.append((layout.blockBoundingRect(block), block.text()))
        block = block.next()
    for (above, _), (below, text) in itertools.pairwise(places):
        assert below.top() >= above.bottom() - 1, text
    assert places[-1][0].bottom() <= laid_out.pageCount() * laid_out.pageSize().height()


def test_no_heading_is_left_alone_and_no_tables_head_lies_over_text(qapp: QApplication) -> None:
    for name in ("bank-records", "search-and-site", "service"):
        for tag in ("en", "ar", "pt"):
            laid_out = reading_copy._laid_out(compose(load(name, tag), tag), PLAIN.language(tag), SHEET)

            assert reading_copy._lonely_heading(laid_out) is None
            assert not any(reading_copy._stray_head(laid_out, one) for one in reading_copy._tables(laid_out))


@pytest.mark.parametrize("paper", Paper)
def test_the_pages_have_the_size_of_the_paper(qapp: QApplication, paper: Paper) -> None:
    written = copy("en", HouseStyle(paper))

    width, height = (twentieths / 20 for twentieths in paper.size)
    found = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", written)
    assert found is not None
    assert (float(found[1]), float(found[2])) == pytest.approx((width, height), abs=1)


def test_each_page_says_that_it_is_no_original() -> None:
    document = compose(load("service", "en"), "en", draft=True)
    edges = reading_copy._Edges(document, PLAIN.speak("en"), SHEET)

    first, second = edges.lines(1, 5), edges.lines(2, 5)

    assert first == ("", "Reading copy – not for signature", "Page 1 of 5")
    assert second[1:] == ("Reading copy – not for signature", "Page 2 of 5")
    assert "DRAFT" in second[0]
    assert load("service", "en").requesting.reference in second[0]


def test_the_export_writes_a_pdf_when_its_name_asks_for_one(qtbot: QtBot, tmp_path: Path) -> None:
    desk = desk_of(ready_request())
    dialog = ExportDialog(desk, final=False, folder=str(tmp_path))
    show(qtbot, dialog)

    assert dialog.write_to(tmp_path / "letter.PDF")

    assert (tmp_path / "letter.PDF").read_bytes().startswith(b"%PDF-")
    assert "The copy to read is here" in dialog.message.text()
    desk.close()


def test_a_name_without_ending_takes_that_of_the_chosen_form(qtbot: QtBot, tmp_path: Path) -> None:
    desk = desk_of(ready_request())
    dialog = ExportDialog(desk, final=False, folder=str(tmp_path))
    show(qtbot, dialog)
    files = QFileDialog(dialog)

    dialog._offer_forms(files)
    word, reading = files.nameFilters()
    files.filterSelected.emit(reading)

    assert files.defaultSuffix() == "pdf"
    files.filterSelected.emit(word)
    assert files.defaultSuffix() == "docx"
    desk.close()
