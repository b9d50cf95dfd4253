"""The manual is saved from the menu Help where the officer wants it, and the window tells where it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from mlawriter.help.keyboard import KEYS
from mlawriter.help.manual import manual
from mlawriter.render.word import write
from mlawriter.render.word.structure import faults
from mlawriter.training.samples import samples
from mlawriter.ui.window import Window
from tests.ui.window_driving import choose, dialog, trigger


@pytest.mark.parametrize(
    ("tag", "made", "book"), [("fr", "fr", "manual"), ("ru", "en", "manual"), ("es", "es", "trainer")]
)
def test_the_manual_is_saved_in_the_language_of_the_window(
    window: Window, tmp_path: Path, tag: str, made: str, book: str
) -> None:
    window.switch_language(tag)
    target = tmp_path / "manual.docx"

    trigger(window, book)
    choose(window, "manual-file", target)

    assert target.read_bytes() == write(manual(made, KEYS, len(samples()), book))
    assert faults(target.read_bytes()) == []
    told: QMessageBox = dialog(window, "manual-written")
    assert target.name in told.text()
    told.accept()


def test_the_manual_never_takes_the_place_of_a_request(window: Window, tmp_path: Path) -> None:
    request = tmp_path / "case.mla"
    request.write_bytes(b"a request")

    trigger(window, "manual")
    asking = dialog(window, "manual-file")
    asking.setDefaultSuffix("")
    asking.fileSelected.emit(str(request))

    assert request.read_bytes() == b"a request"
    asking.reject()
    for box in window.findChildren(QMessageBox):
        box.accept()
