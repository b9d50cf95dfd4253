"""The copy to read is the letter, page for page, in every language, and says that it is no original."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.usage import Usage
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


def test_the_same_letter_gives_the_same_bytes_and_bears_its_own_date(qapp: QApplication) -> None:
    request = load("bank-records", "en")
    document = compose(request, "en")

    written = pdf(document, PLAIN.speak("en"), PLAIN)

    assert written == pdf(document, PLAIN.speak("en"), PLAIN)
    digits = re.sub(r"\D", "", document.created)[:8].encode()
    assert re.findall(rb"/CreationDate \(D:(\d{8})", written) == [digits]


@pytest.mark.parametrize("paper", Paper)
def test_the_pages_have_the_size_of_the_paper(qapp: QApplication, paper: Paper) -> None:
    written = copy("en", HouseStyle(paper))

    width, height = (twentieths / 20 for twentieths in paper.size)
    found = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", written)
    assert found is not None
    assert (float(found[1]), float(found[2])) == pytest.approx((width, height), abs=1)


def test_no_heading_is_left_alone_at_the_foot_of_a_page(qapp: QApplication) -> None:
    for name in ("bank-records", "search-and-site", "stored-data"):
        for tag in ("en", "ar"):
            house = HouseStyle(usages={tag: Usage()})
            document = compose(load(name, tag), tag)
            sheet = QSizeF(794, 1123)
            laid_out = reading_copy._laid_out(document, house.language(tag), sheet)

            assert reading_copy._lonely_heading(laid_out) is None


def test_each_page_says_that_it_is_no_original() -> None:
    document = compose(load("service", "en"), "en", draft=True)
    edges = reading_copy._Edges(document, PLAIN.speak("en"), QSizeF(794, 1123))

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
