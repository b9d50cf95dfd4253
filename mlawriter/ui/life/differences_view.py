"""Show what changed: where, and in which words. Signs and lines say it too, so that no colour is needed."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser, QWidget

from mlawriter.i18n.messages import N_
from mlawriter.life.reworded import Fate, pieces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mlawriter.i18n.translator import Translator
    from mlawriter.life.differences import Told
    from mlawriter.life.reworded import ChangedLines, Piece
    from mlawriter.render.text_of import Comparison

_SHOWN = {
    Fate.SAME: "{}",
    Fate.REMOVED: "[−<s>{}</s>−]",
    Fate.ADDED: "[+<u>{}</u>+]",
}
_LONGEST_SAME = 400
"""Characters of a stretch that stayed, of which the ends are shown: what changed is looked for."""
_END = 160


class DifferencesView(QTextBrowser):
    """Show differences of requests or documents, each under its place."""

    def __init__(self, speak: Translator, parent: QWidget) -> None:
        super().__init__(parent)
        self._speak = speak
        self.setObjectName("differences-view")
        self.setAccessibleName(speak.text(N_("What changed")))
        self.setOpenLinks(False)
        rtl = speak.language.direction == "rtl"
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self.setTabChangesFocus(True)

    def say(self, words: str) -> None:
        """Show a sentence in place of differences."""
        self.setHtml(f"<p>{escape(words, quote=False)}</p>")

    def show_told(self, title: str, found: Sequence[Told]) -> None:
        """Show what changed between two requests."""
        if not found:
            self.say(f"{title} {self._speak.text(N_('Nothing differs.'))}")
            return
        parts = [self._head(title)]
        for one in found:
            parts.append(f"<h4>{_plain(one.place)} – {_plain(one.change)}</h4>")
            parts.append(f"<p>{_marked(one.pieces)}</p>")
        self.setHtml("".join(parts))

    def show_comparison(self, title: str, found: Comparison) -> None:
        """Show in what a document differs from the text that it was made of."""
        speak = self._speak
        parts = [f"<p>{_plain(title)}</p>"] if found.same else [self._head(title)]
        if found.filled:
            parts.append(f"<h4>{_plain(speak.text(N_('Filled in')))}</h4>")
            for place in found.filled:
                label = place.label or speak.text(N_("A place to fill in"))
                parts.append(f"<p>{_plain(label)}: {_plain(place.words)}</p>")
        for heading, runs in (
            (N_("Text of the document"), found.changes),
            (N_("Header and footer"), found.margins),
        ):
            if runs:
                parts.append(f"<h4>{_plain(speak.text(heading))}</h4>")
                parts += [f"<p>{_marked(_run(run))}</p>" for run in runs]
        self.setHtml("".join(parts))

    def _head(self, title: str) -> str:
        key = self._speak.text(N_("[−struck out−] was taken out, [+underlined+] came in."))
        return f"<p>{_plain(title)} {_plain(key)}</p>"


def _run(run: ChangedLines) -> list[Piece]:
    return pieces("\n".join(run.before), "\n".join(run.after))


def _marked(found: Sequence[Piece]) -> str:
    words = []
    for piece in found:
        text = piece.text
        if piece.fate is Fate.SAME and len(text) > _LONGEST_SAME:
            text = f"{text[:_END]} … {text[-_END:]}"
        words.append(_SHOWN[piece.fate].format(_plain(text)))
    return "".join(words)


def _plain(text: str) -> str:
    return escape(text, quote=False).replace("\n", "<br>")
