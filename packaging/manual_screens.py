"""Photograph the window for the manuals, in one interface language: `python packaging/manual_screens.py FOLDER TAG`.

The pictures are as sharp as print needs, some show a part of the window, and a ring points at what the text speaks of.
Everything in them is invented; the folders that the window works in vanish afterwards.
"""

from __future__ import annotations

import datetime as dt
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QDialog, QWidget

    from mlawriter.ui.window import Window

WIDTH, HEIGHT = 1180, 720
SCALE: Final = "1.5"
SAMPLE: Final = "bank-records"
_PART: Final = 380
"""Height of a part of a window that is shown by itself, at most."""
PICTURES: Final = (
    *("start", "authority", "items", "facts", "finding", "review", "export", "bilingual"),
    *("earlier", "register", "course", "known"),
)
"""What is photographed for each language; the manuals show each of them."""


def main(folder: Path, tag: str) -> int:
    """Save the pictures and return the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = SCALE
    here = Path(__file__).resolve().parent
    sys.path[:0] = [str(here.parent), str(here)]
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
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    install_headings(application)
    with tempfile.TemporaryDirectory() as own:
        folders = Folders(state=Path(own, "state"), config=Path(own, "config"))
        cases = Path(own, "cases")
        office_of_pictures.fill(cases, dt.date.today())  # noqa: DTZ011 - what is due shows how near it is
        set_case_folders(folders, [cases])
        window = Window(
            Preferences(application, folders, Settings(language=tag), translator(tag, "interface"))
        )
        window.show()
        window.resize(WIDTH, HEIGHT)
        ManualAlbum(window, folder).fill(cases)
        window.end_keeping()
        window.deleteLater()
        application.processEvents()
    return 0


class ManualAlbum:
    """Take the pictures of one window."""

    def __init__(self, window: Window, folder: Path) -> None:
        self._window = window
        self._folder = folder

    def fill(self, cases: Path) -> None:
        """Save one picture after the other."""
        window = self._window
        self._page("start", ring="set-up")
        self._press("set-up")
        self._dialog("authority")
        window.filing.open_sample(SAMPLE)
        self._page("items", "items")
        self._page("facts", "facts")
        self._page("known", "authorities", part="known")
        self._page("review", "review")
        window.export(final=True)
        self._dialog("export")
        self._trigger("translations")
        self._dialog("bilingual")
        self._finding()
        self._menu("earlier", "action-earlier")
        window.filing.leave_keeping()
        window.show_room("register")
        self._page("register")
        window.filing.open_path(cases / "003.mla")
        self._trigger("life")
        self._dialog("course")

    def _trigger(self, name: str) -> None:
        """Choose a command of a menu."""
        from PySide6.QtGui import QAction

        action = self._window.findChild(QAction, f"action-{name}")
        assert action is not None, name
        action.trigger()
        settle()

    def _press(self, name: str) -> None:
        """Press a button of the page."""
        from PySide6.QtWidgets import QPushButton

        button = self._window.findChild(QPushButton, name)
        assert button is not None, name
        button.click()
        settle()

    def _page(self, name: str, step: str = "", part: str = "", ring: str = "") -> None:
        """Save the window at a step, or the part of it that is named; a ring points at a control."""
        from PySide6.QtCore import QRect
        from PySide6.QtWidgets import QWidget

        window = self._window
        if step and window.wizard is not None:
            window.wizard.go(step)
        window.resize(WIDTH, HEIGHT)
        settle()
        picture = window.grab()
        if ring and (control := window.findChild(QWidget, ring)) is not None:
            _ring(picture, window, control)
        if part:
            shown = window.findChild(QWidget, part)
            assert shown is not None, part
            picture = shown.grab(QRect(0, 0, shown.width(), min(shown.height(), _PART)))
        self._save(name, picture)

    def _dialog(self, name: str) -> None:
        """Save the dialog that is open, and close it."""
        settle()
        dialogs = self._dialogs()
        assert dialogs, name
        self._save(name, dialogs[0].grab())
        for dialog in dialogs:
            dialog.close()
        settle()

    def _dialogs(self) -> list[QDialog]:
        from PySide6.QtWidgets import QDialog

        return [dialog for dialog in self._window.findChildren(QDialog) if dialog.isVisible()]

    def _menu(self, name: str, action: str) -> None:
        """Save a menu with a ring around one of its commands."""
        from PySide6.QtGui import QAction
        from PySide6.QtWidgets import QMenu

        wanted = self._window.findChild(QAction, action)
        assert wanted is not None
        menu = next(one for one in self._window.menuBar().findChildren(QMenu) if wanted in one.actions())
        menu.adjustSize()
        menu.resize(menu.sizeHint())
        picture = menu.grab()
        _frame(picture, menu.actionGeometry(wanted))
        self._save(name, picture)

    def _finding(self) -> None:
        """Save a field that was left empty, with what is found there."""
        from PySide6.QtCore import QPoint, QRect
        from PySide6.QtWidgets import QWidget

        from mlawriter.ui.finding_label import FindingLabel

        window = self._window
        window.filing.leave_keeping()
        window.filing.new()
        assert window.wizard is not None
        for step in ("authorities", "matter", "authorities"):
            window.wizard.go(step)
            settle()
        label = next(one for one in window.wizard.page.findChildren(FindingLabel) if one.isVisible())
        field = label.parentWidget()
        assert isinstance(field, QWidget)
        place = QRect(field.mapTo(window, QPoint()), field.size())
        self._save("finding", window.grab(place.adjusted(-12, -6, 12, 6)))

    def _save(self, name: str, picture: QPixmap) -> None:
        from palette_png import png

        path = self._folder / f"{name}.png"
        path.write_bytes(png(picture.toImage()))
        print(path, path.stat().st_size)


def _ring(picture: QPixmap, window: QWidget, control: QWidget) -> None:
    """Draw a ring around a control of the window."""
    from PySide6.QtCore import QPoint, QRect

    _frame(picture, QRect(control.mapTo(window, QPoint()), control.size()))


def _frame(picture: QPixmap, place: QRect) -> None:
    from PySide6.QtGui import QColor, QPainter, QPen

    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#c0392b"), 3))
    painter.drawRoundedRect(place.adjusted(-3, -2, 3, 2), 6, 6)
    painter.end()


def settle() -> None:
    """Let layouts, findings and preview come to rest."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(500, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
