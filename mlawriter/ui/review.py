"""Show the whole request at the end: how complete it is, what was found, and the ways out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from mlawriter.core.findings import Severity
from mlawriter.i18n.messages import N_
from mlawriter.render.document_kinds import whole_set
from mlawriter.request.acknowledge import Withheld, reason_for, withheld
from mlawriter.ui.accessible import Heading
from mlawriter.ui.contents_table import ContentsTable
from mlawriter.ui.coverage_table import CoverageTable
from mlawriter.ui.finding_link import FindingLink
from mlawriter.ui.findings_list import SILENT
from mlawriter.ui.footing_card import FootingCard
from mlawriter.ui.signing import NOT_TRANSLATED, half_translated
from mlawriter.ui.step_list import REVIEW_TITLE
from mlawriter.ui.told_table import ToldTable

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from mlawriter.core.fields import Path
    from mlawriter.core.findings import Finding
    from mlawriter.i18n.translator import Translator
    from mlawriter.ui.desk import Desk


def readiness(
    standing: Withheld, speak: Translator, *, half_translated: bool = False, untranslated: int = 0
) -> str:
    """Return in a sentence or two whether the letter may be signed, and why not."""
    words = []
    if half_translated:
        words.append(speak.text(NOT_TRANSLATED))
    if untranslated:
        words.append(speak.text(N_("Texts without a current translation: {count}."), count=untranslated))
    if standing.blocking:
        words.append(
            speak.plural(
                N_("The signature copy is withheld: {n} blocking finding stands."),
                N_("The signature copy is withheld: {n} blocking findings stand."),
                len(standing.blocking),
            )
        )
    if standing.blocking or half_translated or untranslated:
        words.append(speak.text(N_("A draft can be exported at any time.")))
    elif standing.warnings:
        words.append(
            speak.plural(
                N_("The signature copy asks you for a reason for {n} warning."),
                N_("The signature copy asks you for a reason for each of {n} warnings."),
                len(standing.warnings),
            )
        )
    else:
        words.append(speak.text(N_("Nothing stands in the way of the signature copy.")))
    return " ".join(words)


class Review(QScrollArea):
    """Show coverage and findings, each with a way to its field, and the buttons that export.

    Signals:
        wanted: a path that the officer wants to be taken to.
        export_wanted: whether the copy for signature is wanted, rather than a draft.

    """

    wanted = Signal(object)
    export_wanted = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stale = True
        self._shown: list[object] | None = None
        self.setObjectName("review")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(self)
        inside.setObjectName("page")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(24, 18, 24, 24)
        self._column.setSpacing(12)
        speak = desk.speak
        self._column.addWidget(Heading(speak.text(REVIEW_TITLE), inside))
        self._column.addWidget(self._make_export(inside))
        asks = Heading(speak.text(N_("What article 18(15) asks for")), inside, kind="group")
        self._column.addWidget(asks)
        self.coverage = CoverageTable(desk, inside)
        self.coverage.wanted.connect(self.wanted)
        self._column.addWidget(self.coverage)
        self.contents = ContentsTable(desk, inside)
        self.contents.wanted.connect(self.wanted)
        self._column.addWidget(self.contents)
        footing = FootingCard(desk, inside)
        self._column.addWidget(footing)
        tell = Heading(speak.text(N_("What the facts tell")), inside, kind="group")
        self._column.addWidget(tell)
        self.told = ToldTable(desk, inside)
        self.told.wanted.connect(self.wanted)
        self._column.addWidget(self.told)
        self._of_requests: tuple[QWidget, ...] = (asks, self.coverage, footing)
        self._of_facts: tuple[QWidget, ...] = (tell, self.told)
        self._column.addWidget(Heading(speak.text(N_("Findings")), inside, kind="group"))
        self._findings = QWidget(inside)
        self._column.addWidget(self._findings)
        self._column.addStretch(1)
        self.setWidget(inside)
        desk.examined.connect(self.refresh)

    def links(self) -> list[FindingLink]:
        """Return the lines of the findings, in order."""
        return self._findings.findChildren(FindingLink)

    def focus_first(self) -> None:
        """Give the keyboard to the first button."""
        (self._final if self._final.isEnabled() else self._draft).setFocus()

    def reach(self, _path: Path) -> bool:
        """Tell that no field stands here."""
        return False

    def refresh(self) -> None:
        """Bring the page up to date, now or when it is next seen."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        standing = withheld(self._desk.open.request, self._desk.findings)
        half = half_translated(self._desk)
        self._final.setEnabled(not standing.blocking and not half)
        quiet = self._desk.is_quiet
        speak = self._desk.speak
        self._readiness.setText(
            speak.text(SILENT) if quiet else readiness(standing, speak, half_translated=half)
        )
        self._final.setAccessibleDescription(self._readiness.text())
        self._tell_documents()
        self.coverage.refresh()
        self.contents.refresh()
        self.told.refresh()
        request = self._desk.open.request
        for widget in self._of_requests:
            widget.setVisible(not request.document and not quiet)
        for widget in self._of_facts:
            widget.setVisible(not request.leaves_out(("facts",)) and not quiet)
        if quiet:
            self.contents.hide()
        shown: list[object] = [
            quiet,
            *((finding, reason_for(request, finding)) for finding in self._desk.findings),
        ]
        if shown != self._shown:
            self._shown = shown
            self._list_findings()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _make_export(self, parent: QWidget) -> QFrame:
        speak = self._desk.speak
        card = QFrame(parent)
        card.setProperty("kind", "card")
        self._readiness = QLabel(card)
        self._readiness.setObjectName("readiness")
        self._readiness.setTextFormat(Qt.TextFormat.PlainText)
        self._readiness.setWordWrap(True)
        self._documents = QLabel(card)
        self._documents.setObjectName("documents")
        self._documents.setProperty("kind", "help")
        self._documents.setWordWrap(True)
        self._final = QPushButton(speak.text(N_("Export for signature…")), card)
        self._final.setObjectName("export-final")
        self._final.setProperty("kind", "primary")
        self._final.clicked.connect(self._on_final)
        self._draft = QPushButton(speak.text(N_("Export a draft…")), card)
        self._draft.setObjectName("export-draft")
        self._draft.clicked.connect(self._on_draft)
        buttons = QHBoxLayout()
        buttons.addWidget(self._final)
        buttons.addWidget(self._draft)
        buttons.addStretch(1)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addWidget(self._readiness)
        column.addWidget(self._documents)
        column.addLayout(buttons)
        return card

    def _tell_documents(self) -> None:
        """Name the documents, so that none is forgotten."""
        speak = self._desk.speak
        kinds = whole_set(self._desk.open.request)
        titles = speak.listed([speak.text(kind.title) for kind in kinds])
        self._documents.setText(
            speak.text(
                N_(
                    "Documents of this request: {titles}. They are exported one by one, or as a set in a folder."
                ),
                titles=titles,
            )
        )

    def _list_findings(self) -> None:
        old, self._findings = self._findings, QWidget(self.widget())
        column = QVBoxLayout(self._findings)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for severity in sorted(Severity, key=lambda one: one.rank):
            # Within a weight they come as examined: page by page.
            found = [finding for finding in self._desk.findings if finding.severity is severity]
            if found:
                column.addWidget(self._make_card(severity, found))
        if not self._desk.findings:
            words = SILENT if self._desk.is_quiet else N_("Nothing was found.")
            column.addWidget(QLabel(self._desk.speak.text(words), self._findings))
        self._column.replaceWidget(old, self._findings)
        old.hide()
        old.deleteLater()

    def _make_card(self, severity: Severity, found: list[Finding]) -> QFrame:
        card = QFrame(self._findings)
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 8, 16, 8)
        inside.addWidget(Heading(self._desk.speak.text(severity.label), card, kind="group"))
        for finding in found:
            link = FindingLink(finding, self._desk, card)
            link.wanted.connect(self.wanted)
            inside.addWidget(link)
        return card

    def _on_final(self) -> None:
        self.export_wanted.emit(True)

    def _on_draft(self) -> None:
        self.export_wanted.emit(False)
