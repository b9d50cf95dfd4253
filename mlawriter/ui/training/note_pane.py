"""Show the file note of an exercise beside the form: to read, to select and to copy, never as markup."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser

from mlawriter.i18n import languages
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from mlawriter.i18n.translator import Translator

FILE_NOTE = N_("File note")


class NotePane(QTextBrowser):
    """Show one note."""

    def __init__(self, speak: Translator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("file-note")
        self.setAccessibleName(speak.text(FILE_NOTE))
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(16)

    def show_note(self, title: str, note: str, tag: str) -> None:
        """Show a note that is written in a language."""
        rtl = languages.language(tag).direction == "rtl"
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self.setHtml(f"<h2>{_plain(title)}</h2>{''.join(_blocks(note))}")


def _blocks(note: str) -> Iterator[str]:
    """Yield the headings, lists and paragraphs of a note, whose words are a trainer's and never markup."""
    for block in note.strip().split("\n\n"):
        entries: list[str] = []
        words: list[str] = []
        for line in (one.strip() for one in block.splitlines()):
            if line.startswith("# "):
                yield f"<h3>{_plain(line[2:])}</h3>"
            elif line.startswith("- "):
                entries.append(line[2:])
            elif entries:
                entries[-1] += f" {line}"
            else:
                words.append(line)
        if words:
            yield f"<p>{_plain(' '.join(words))}</p>"
        if entries:
            yield f"<ul>{''.join(f'<li>{_plain(entry)}</li>' for entry in entries)}</ul>"


def _plain(text: str) -> str:
    return escape(text, quote=False)
