"""Say Qt's own words in the officer's language: Qt has none in Serbian, Bosnian, Montenegrin and Portuguese of Portugal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTranslator

from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from mlawriter.i18n.translator import Translator

WORDS = frozenset(
    (
        # buttons of dialogs
        N_("OK"),
        N_("Save"),
        N_("Open"),
        N_("&Yes"),
        N_("&No"),
        N_("Close"),
        N_("Cancel"),
        N_("Discard"),
        N_("Help"),
        N_("Apply"),
        N_("Reset"),
        N_("Retry"),
        N_("Ignore"),
        N_("Restore Defaults"),
        # menus of text fields
        N_("&Undo"),
        N_("&Redo"),
        N_("Cu&t"),
        N_("&Copy"),
        N_("&Paste"),
        N_("Delete"),
        N_("Select All"),
        N_("&Select All"),
        N_("&Step up"),
        N_("Step &down"),
        # menus of scroll bars
        N_("Scroll here"),
        N_("Left edge"),
        N_("Right edge"),
        N_("Top"),
        N_("Bottom"),
        N_("Page left"),
        N_("Page right"),
        N_("Page up"),
        N_("Page down"),
        N_("Scroll left"),
        N_("Scroll right"),
        N_("Scroll up"),
        N_("Scroll down"),
        # the dialog for files
        N_("Look in:"),
        N_("Back"),
        N_("Forward"),
        N_("Parent Directory"),
        N_("Create New Folder"),
        N_("Create a New Folder"),
        N_("Go back"),
        N_("Go forward"),
        N_("Go to the parent directory"),
        N_("List View"),
        N_("Detail View"),
        N_("Change to list view mode"),
        N_("Change to detail view mode"),
        N_("Sidebar"),
        N_("List of places and bookmarks"),
        N_("Files"),
        N_("File &name:"),
        N_("Files of type:"),
        N_("Directory:"),
        N_("Directories"),
        N_("&Open"),
        N_("&Save"),
        N_("&Choose"),
        N_("Save As"),
        N_("Find Directory"),
        N_("All files (*)"),
        N_("All Files (*)"),
        N_("New Folder"),
        N_("&New Folder"),
        N_("&Rename"),
        N_("&Delete"),
        N_("Show &hidden files"),
        N_("Remove"),
        N_("Recent Places"),
        N_("My Computer"),
        N_("Computer"),
        N_("Drive"),
        N_("File"),
        N_("Folder"),
        N_("Unknown"),
        N_("Name"),
        N_("Size"),
        N_("Type"),
        N_("Kind"),
        N_("Date Modified"),
        N_("%1 already exists.\nDo you want to replace it?"),
        N_("%1\nFile not found.\nPlease verify the correct file name was given."),
        N_("%1\nDirectory not found.\nPlease verify the correct directory name was given."),
        N_("Are you sure you want to delete '%1'?"),
        N_("'%1' is write protected.\nDo you want to delete it anyway?"),
        N_("Could not delete directory."),
    )
)
"""Words of Qt that the window can show, as Qt has them in English."""


class QtWords(QTranslator):
    """Answer Qt from our own catalogue; what is not in it is left to Qt's."""

    def __init__(self, speak: Translator, parent: QObject) -> None:
        super().__init__(parent)
        self._speak = speak

    def isEmpty(self) -> bool:
        """Tell Qt that there is something to ask for."""
        return False

    def translate(  # type: ignore[override]  # None is how Qt is told to ask the next translator
        self,
        context: str,  # noqa: ARG002 - Qt's signature
        source: str,
        disambiguation: str | None = None,  # noqa: ARG002
        n: int = -1,  # noqa: ARG002
    ) -> str | None:
        """Return the officer's word for one of Qt's."""
        return self._speak.text(source) if source in WORDS else None
