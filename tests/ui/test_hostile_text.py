"""Text of a case and names of files are shown as they are: nothing in the window takes them for markup."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtGui import Qt as Guess
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QMessageBox, QWidget

from mlawriter.casebook import case_file, lock, recent
from mlawriter.core.fields import Editor, Shape, walk
from mlawriter.life.case import Case
from mlawriter.training.samples import load
from tests.ui.window_driving import answer, dialog, flush, trigger

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mlawriter.casebook.folders import Folders
    from mlawriter.request.request import Request
    from mlawriter.ui.window import Window

PICTURE = '<img src="file:///nowhere/picture.png"> & <b>more</b>'
NAME = "<b>case<img src=x> &amp;.mla"


def hostile() -> Request:
    """Return a request in which every text is markup that would load a picture."""
    request = load("bank-records", "en")
    for path, part, field in list(walk(request)):
        if field.reference or field.ui.editor is not Editor.AUTO:
            continue
        if field.shape in {Shape.TEXT, Shape.PROSE} and path[-1] != "id":
            setattr(part, field.name, PICTURE)
        elif field.shape is Shape.TEXTS and field.kinds == (str,):
            setattr(part, field.name, [PICTURE])
    return request


def rendered_as_markup() -> list[str]:
    """Return what the widgets there are would render as rich text, tooltips included."""
    return [text for widget in QApplication.allWidgets() for text in _rich(widget)]


def _rich(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QMessageBox):
        auto = widget.textFormat() is not Qt.TextFormat.PlainText
        if auto and Guess.mightBeRichText(widget.text()):
            yield widget.text()
    tips = [widget.toolTip(), *(action.toolTip() for action in widget.findChildren(QAction))]
    if isinstance(widget, QListWidget):
        tips += [widget.item(row).toolTip() for row in range(widget.count())]
    for tip in tips:
        if Guess.mightBeRichText(tip) and _loads_or_styles(tip):
            yield tip


def _loads_or_styles(tip: str) -> bool:
    """Tell whether a tooltip is more than a text in a single span, everything in it escaped."""
    return "<" in tip.removeprefix("<span>").removesuffix("</span>")


def shown_in_tooltip(tip: str) -> str:
    document = QTextDocument()
    if Guess.mightBeRichText(tip):
        document.setHtml(tip)
    else:
        document.setPlainText(tip)
    return document.toPlainText()


def test_no_widget_renders_the_texts_of_a_request(window: Window, tmp_path: Path) -> None:
    path = tmp_path / NAME
    case_file.save(path, Case(request=hostile()))
    window.begin(path)
    wizard = window.wizard
    assert wizard is not None

    found: list[str] = []
    for key in (*wizard.steps.keys, *wizard.steps.keys):  # the second time with the findings of each field
        wizard.go(key)
        QApplication.processEvents()
        found += rendered_as_markup()
    trigger(window, "export")
    export: Any = dialog(window, "export")
    export.write_to(tmp_path / "no folder <i>" / "letter.docx")
    found += rendered_as_markup()
    export.close()

    assert any(PICTURE.split(" ")[0] in label.text() for label in wizard.findChildren(QLabel))
    assert found == []


def test_no_dialog_and_no_list_renders_the_name_of_a_file(
    window: Window, tmp_path: Path, folders: Folders
) -> None:
    path = tmp_path / NAME
    case_file.save(path, Case(request=hostile()))
    recent.add(folders, path)
    trigger(window, "new")
    trigger(window, "close")
    taken = lock.take(path)
    assert isinstance(taken, lock.Lock)

    found = rendered_as_markup()
    window.begin(path)
    found += rendered_as_markup()
    answer(dialog(window, "open-elsewhere"), "Cancel")
    flush()
    window.begin(tmp_path / "<b>missing<")
    found += rendered_as_markup()

    assert found == []
    box = dialog(window, "problem")
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in _of_words(box))
    answer(box, "OK")
    taken.release()
    listed = window.findChild(QListWidget, "recent")
    assert listed is not None
    assert shown_in_tooltip(listed.item(0).toolTip()) == str(path)


def _of_words(box: QMessageBox) -> list[QLabel]:
    return [label for label in box.findChildren(QLabel) if label.text() and not label.pixmap()]
