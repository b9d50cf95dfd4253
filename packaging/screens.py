"""Photograph the window: `python packaging/screens.py FOLDER` saves its pages as PNG, 1366 x 768.

The window itself is driven, offscreen, with bundled samples and folders that vanish afterwards.
"""

from __future__ import annotations

import datetime as dt
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mlawriter.ui.window import Window

WIDTH, HEIGHT = 1366, 768
SAMPLE = "bank-records"
EXERCISE = "service"
"""Name of a scenario and of the sample that is its model answer."""


def main(folder: Path) -> int:
    """Save the pictures and return the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    import office_of_pictures
    from PySide6.QtWidgets import QApplication

    from mlawriter.casebook.folders import Folders
    from mlawriter.casebook.register.case_folders import set_case_folders
    from mlawriter.casebook.settings import Settings
    from mlawriter.i18n.translator import translator
    from mlawriter.ui.accessible import install_headings
    from mlawriter.ui.preferences import Preferences
    from mlawriter.ui.window import Window

    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    install_headings(application)
    with tempfile.TemporaryDirectory() as own:
        folders = Folders(state=Path(own, "state"), config=Path(own, "config"))
        cases = Path(own, "cases")
        office_of_pictures.fill(cases, dt.date.today())  # noqa: DTZ011 - what is due shows how near it is
        set_case_folders(folders, [cases])
        settings = Settings(language="en")
        window = Window(Preferences(application, folders, settings, translator("en", "interface")))
        window.show()
        window.resize(WIDTH, HEIGHT)
        _Album(window, folder).fill(cases)
        window.end_keeping()
        window.deleteLater()
        application.processEvents()
    return 0


class _Album:
    def __init__(self, window: Window, folder: Path) -> None:
        self._window = window
        self._folder = folder

    def fill(self, cases: Path) -> None:
        """Save one picture after the other."""
        from PySide6.QtGui import QAction

        from mlawriter.casebook.settings import Palette

        window = self._window
        self._save("start")
        self._open()
        for step in ("authorities", "facts", "items", "review"):
            self._save(step, step)
        self._save("known", "authorities", "known")
        window.export(final=True)
        self._save("export")
        self._close_dialogs()
        window.switch_language("fr")
        self._save("items-fr", "items")
        window.switch_language("ar")
        self._open()
        self._save("persons-ar", "persons")
        self._save("known-ar", "authorities", "known")
        self._save("review-ar", "review")
        window.switch_language("en")
        self._open()
        dark = window.findChild(QAction, f"action-palette-{Palette.DARK}")
        assert dark is not None
        dark.trigger()
        self._save("offences-dark", "offences")
        window.filing.new()
        self._save("new-dark", "authorities")
        self._casebook(cases)
        self._training()

    def _training(self) -> None:
        """Save the training room, an exercise, and a result with points found and points missing."""
        from PySide6.QtGui import QAction

        from mlawriter.training.exercise import begun
        from mlawriter.training.samples import load
        from mlawriter.training.scenarios import scenario

        window = self._window
        for tag, ending in (("en", ""), ("ar", "-ar")):
            window.switch_language(tag)
            window.filing.leave_keeping()
            window.show_room("training-room")
            _settle()
            self._save(f"training-room{ending}")
            window.filing.begin_with(lambda tag=tag: begun(scenario(EXERCISE, None, tag), tag))  # type: ignore[misc]
            work = window.filing.work
            assert work is not None
            model = load(EXERCISE, tag)
            for part in ("requesting", "requested", "basis", "persons"):
                work.open.put((part,), getattr(model, part))
            self._save(f"exercise{ending}", "persons")
            finish = window.findChild(QAction, "action-finish-exercise")
            assert finish is not None
            finish.trigger()
            self._save(f"exercise-result{ending}")
            self._close_dialogs()

    def _casebook(self, cases: Path) -> None:
        """Save the register with what is due and what it counts, and the window of a case's life."""
        from PySide6.QtGui import QAction
        from PySide6.QtWidgets import QTabWidget

        from mlawriter.casebook.settings import Palette

        window = self._window
        light = window.findChild(QAction, f"action-palette-{Palette.LIGHT}")
        assert light is not None
        light.trigger()
        for tag, ending in (("en", ""), ("ar", "-ar")):
            window.switch_language(tag)
            window.filing.leave_keeping()
            window.show_room("register")
            register = window.findChild(QTabWidget, "register-tabs")
            assert register is not None
            for number, name in enumerate(("register", "due", "statistics")):
                register.setCurrentIndex(number)
                _settle()
                self._save(f"{name}{ending}")
            window.filing.open_path(cases / "003.mla")
            life = window.findChild(QAction, "action-life")
            assert life is not None
            life.trigger()
            self._save(f"course{ending}")
            self._close_dialogs()

    def _save(self, name: str, step: str = "", below: str = "") -> None:
        """Save the page of a step, scrolled to what is named."""
        if step and self._window.wizard is not None:
            self._window.wizard.go(step)
        self._window.resize(WIDTH, HEIGHT)
        if below and self._window.wizard is not None:
            _scroll_to(self._window.wizard.page, below)
        _settle()
        picture = self._window.grab()
        for dialog in self._dialogs():
            _paste(picture, dialog, self._window)
        path = self._folder / f"{name}.png"
        if not picture.save(str(path)):
            raise OSError(f"{path} could not be written.")
        print(path)

    def _open(self) -> None:
        """Open the sample as the language of the window has it."""
        self._window.filing.open_sample(SAMPLE)

    def _dialogs(self) -> list[QWidget]:
        from PySide6.QtWidgets import QDialog

        return [dialog for dialog in self._window.findChildren(QDialog) if dialog.isVisible()]

    def _close_dialogs(self) -> None:
        for dialog in self._dialogs():
            dialog.close()


def _scroll_to(page: QWidget, name: str) -> None:
    """Scroll a page so that what is named stands at its head."""
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QScrollArea, QWidget

    assert isinstance(page, QScrollArea)
    _settle()  # heights are final only then
    shown = page.findChild(QWidget, name)
    assert shown is not None
    page.verticalScrollBar().setValue(shown.mapTo(page.widget(), QPoint()).y())


def _paste(picture: object, dialog: QWidget, window: Window) -> None:
    """Lay a dialog over the middle of the picture: offscreen there is no screen that shows both."""
    from PySide6.QtGui import QColor, QPainter, QPixmap

    assert isinstance(picture, QPixmap)
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), QColor(0, 0, 0, 90))
    painter.drawPixmap(
        (window.width() - dialog.width()) // 2, (window.height() - dialog.height()) // 2, dialog.grab()
    )
    painter.end()


def _settle() -> None:
    """Let layouts, findings and preview come to rest."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(600, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "out/screens")))
