"""Build the menus: every command of the window with its shortcut, in the officer's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from mlawriter.casebook.settings import Palette
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.messages import N_
from mlawriter.training.samples import samples
from mlawriter.ui.case_commands import CASE_COMMANDS
from mlawriter.ui.keys.names import OF_KEYS
from mlawriter.ui.other_documents import OtherDocuments
from mlawriter.ui.rooms import ROOMS
from mlawriter.ui.tooltip import literal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QMenuBar

    from mlawriter.casebook.recent import RecentFile
    from mlawriter.casebook.settings import Settings
    from mlawriter.i18n.messages import Message
    from mlawriter.i18n.translator import Translator

    Commands = Mapping[str, Callable[..., object]]
    Shortcut = QKeySequence.StandardKey | str | None

_Key = QKeySequence.StandardKey
_OF_A_CASE_FILE = (
    "save",
    "save-as",
    "export",
    "earlier",
    "close",
    "undo",
    "redo",
    "training",
    "translations",
)
_OF_A_CASE = (*_OF_A_CASE_FILE, *(one.name for one in CASE_COMMANDS))

_OF_A_DRAFT = ("export", "translations", "duplicate")
"""Commands on a request that this office makes."""

PALETTES: tuple[tuple[Palette, Message], ...] = (
    (Palette.SYSTEM, N_("As the system")),
    (Palette.LIGHT, N_("Light")),
    (Palette.DARK, N_("Dark")),
)


PRESENTING = {"present": N_("Present to a class"), "end-presenting": N_("End presenter mode")}
"""One of these is there: where it leads to."""


class Menus(QObject):
    """Fill a menu bar. Each command is called by the name that its action has after `action-`.

    The bar has its titles at once; the commands come with `fill`, after the first paint of the window.
    """

    def __init__(
        self,
        bar: QMenuBar,
        speak: Translator,
        settings: Settings,
        commands: Commands,
        recent: Callable[[], Sequence[RecentFile]],
    ) -> None:
        super().__init__(bar)
        self._speak = speak
        self._settings = settings
        self._commands = commands
        self._recent = recent
        self._actions: dict[str, QAction] = {}
        bar.clear()
        for menu in bar.findChildren(QMenu):
            menu.deleteLater()  # those of the language before
        titles = (N_("&File"), N_("&Edit"), N_("&Case"), N_("&View"), N_("&Help"))
        self._menus = [bar.addMenu(speak.text(title)) for title in titles]

    def fill(self) -> None:
        """Put the commands into the menus."""
        file, edit, case, view, about = self._menus
        self._file(file)
        self._edit(edit)
        self._case(case)
        self._view(view, self._settings)
        self._help(about)
        self.follow(has_case=False)

    def action(self, name: str) -> QAction:
        """Return the action of a command."""
        return self._actions[name]

    def follow(
        self,
        *,
        has_case: bool,
        can_undo: bool = False,
        can_redo: bool = False,
        training: bool = False,
        received: bool = False,
        exercise: bool = False,
    ) -> None:
        """Offer what can be done now; what another State wrote is not exported as its letter."""
        if not self._actions:
            return
        for name in _OF_A_CASE:
            self._actions[name].setEnabled(has_case)
        for name in _OF_A_DRAFT:
            self._actions[name].setEnabled(has_case and not received)
        self._actions["finish-exercise"].setEnabled(has_case and exercise)
        self._actions["undo"].setEnabled(can_undo)
        self._actions["redo"].setEnabled(can_redo)
        self._actions["training"].setChecked(training)
        self._actions["training"].setEnabled(has_case and not training)

    def _file(self, menu: QMenu) -> None:
        menu.setObjectName("menu-file")
        self._add(menu, "new", N_("New request"), _Key.New)
        menu.addMenu(OtherDocuments(self._speak, self._commands["document"], menu))
        self._add(menu, "new-received", N_("Record a request received…"))
        self._add(menu, "new-training", N_("New training exercise"))
        menu.addSeparator()
        self._add(menu, "open", N_("Open…"), _Key.Open)
        recent = menu.addMenu(self._speak.text(N_("Open recent")))
        recent.setObjectName("menu-recent")
        menu.aboutToShow.connect(lambda: self._fill_recent(recent))
        self._fill_recent(recent)
        offered = menu.addMenu(self._speak.text(N_("Open a sample")))
        for sample in samples():
            self._choice(offered, self._speak.text(sample.title), "sample", sample.name)
        menu.addSeparator()
        self._add(menu, "save", N_("Save"), _Key.Save)
        self._add(menu, "save-as", N_("Save as…"), "Ctrl+Shift+S")
        self._add(menu, "export", N_("Export the letter…"), "Ctrl+E")
        menu.addSeparator()
        keys = menu.addMenu(self._speak.text(N_("Encryption")))
        keys.setObjectName("menu-keys")
        for name, (label, shortcut) in OF_KEYS.items():
            self._add(keys, name, label, shortcut)
        menu.addSeparator()
        self._add(menu, "earlier", N_("Earlier versions of this file…"))
        self._add(menu, "recover", N_("Recover unsaved work…"))
        self._add(menu, "close", N_("Close the request"), "Ctrl+W")
        self._add(menu, "quit", N_("Quit"), "Ctrl+Q")

    def _edit(self, menu: QMenu) -> None:
        self._add(menu, "undo", N_("Undo"), _Key.Undo)
        self._add(menu, "redo", N_("Redo"), _Key.Redo)
        menu.addSeparator()
        self._add(menu, "training", N_("Mark as training exercise")).setCheckable(True)
        menu.addSeparator()
        self._add(menu, "translations", N_("Translations of the request…"))
        menu.addSeparator()
        self._add(menu, "own-authority", N_("Our authority…"))
        self._add(menu, "office-checks", N_("Checks of this office…"))
        self._add(menu, "house-style", N_("Documents of this office…"))
        self._add(menu, "letterhead", N_("Letterhead of this office…"))
        menu.addSeparator()
        self._add(menu, "own-records", N_("Own records of States…"))
        self._add(menu, "directory-update", N_("Update the directory of States…"))

    def _case(self, menu: QMenu) -> None:
        for command in CASE_COMMANDS:
            if command.parted:
                menu.addSeparator()
            self._add(menu, command.name, command.label, command.shortcut or None)

    def _view(self, menu: QMenu, settings: Settings) -> None:
        for room in ROOMS:
            self._add(menu, room.name, room.label, room.shortcut or None)
        self._add(menu, "directory", N_("Directory of States"), "Ctrl+D")
        menu.addSeparator()
        for name, label in PRESENTING.items():
            if name in self._commands:
                self._add(menu, name, label)
        menu.addSeparator()
        preview = self._add(menu, "preview", N_("Show the letter beside the form"), "F9")
        preview.setCheckable(True)
        preview.setChecked(settings.preview)
        menu.addSeparator()
        colours = menu.addMenu(self._speak.text(N_("Colours")))
        group = QActionGroup(self)
        for palette, label in PALETTES:
            action = self._choice(colours, self._speak.text(label), "palette", palette, group)
            action.setChecked(palette is settings.palette)
        self._add(menu, "larger", N_("Larger text"), _Key.ZoomIn)
        self._add(menu, "smaller", N_("Smaller text"), _Key.ZoomOut)
        self._add(menu, "usual-size", N_("Usual size of text"), "Ctrl+0")
        menu.addSeparator()
        tongues = menu.addMenu(self._speak.text(N_("Language of the window")))
        group = QActionGroup(self)
        for language in LANGUAGES:
            action = self._choice(tongues, language.name, "language", language.tag, group)
            action.setChecked(language.tag == self._speak.language.tag)

    def _help(self, menu: QMenu) -> None:
        self._add(menu, "help", N_("Help on this place"), "F1")
        self._add(menu, "help-contents", N_("Contents"))
        menu.addSeparator()
        self._add(menu, "help-returned", N_("Why was my request returned?"))
        self._add(menu, "help-article", N_("Article 18"))
        self._add(menu, "help-glossary", N_("Glossary"))
        self._add(menu, "shortcuts", N_("Keyboard shortcuts"), "Shift+F1")
        menu.addSeparator()
        self._add(menu, "tour", N_("Guided tour"))
        self._add(menu, "manual", N_("Manual…"))
        self._add(menu, "trainer", N_("Guide for trainers…"))
        self._add(menu, "about", N_("About this program"))

    def _add(self, menu: QMenu, name: str, label: Message, shortcut: Shortcut = None) -> QAction:
        action = menu.addAction(self._speak.text(label))
        action.setObjectName(f"action-{name}")
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
        command = self._commands[name]
        action.triggered.connect(lambda: command())  # noqa: PLW0108 - Qt would hand over an argument of its own
        self._actions[name] = action
        return action

    def _choice(
        self, menu: QMenu, label: str, name: str, value: object, group: QActionGroup | None = None
    ) -> QAction:
        """Add one of several values of a command."""
        action = menu.addAction(label.replace("&", "&&"))
        action.setObjectName(f"action-{name}-{value}")
        command = self._commands[name]
        action.triggered.connect(lambda: command(value))
        if group is not None:
            action.setCheckable(True)
            group.addAction(action)
        return action

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        for file in self._recent():
            self._choice(menu, file.path.name, "recent", file.path).setToolTip(literal(str(file.path)))
        menu.setEnabled(not menu.isEmpty())
        if not menu.isEmpty():
            menu.addSeparator()
            self._add(menu, "forget-recent", N_("Forget this list"))
