"""Offer the documents that are no requests for assistance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    from mlawriter.i18n.translator import Translator


class OtherDocuments(QMenu):
    """List them when it is first opened: what is known of them is imported then, not before the first paint."""

    def __init__(
        self, speak: Translator, begin: Callable[[str], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(speak.text(N_("Another document")), parent)
        self.setObjectName("menu-documents")
        self.setToolTipsVisible(True)
        self._speak = speak
        self._begin = begin
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Put the documents into the menu, if they are not there yet."""
        from mlawriter.assistance.types import TYPES, kind_of

        if not self.isEmpty():
            return
        for one in TYPES:
            if not one.about.document:
                continue
            kind = kind_of(one)
            action = self.addAction(self._speak.text(one.about.title).replace("&", "&&"))
            action.setObjectName(f"action-document-{kind}")
            action.setToolTip(self._speak.text(one.about.introduction))
            action.triggered.connect(lambda _checked=False, kind=kind: self._begin(kind))
