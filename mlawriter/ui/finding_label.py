"""Put findings into the officer's words, and show them beneath what they concern."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from mlawriter.core.findings import Severity
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mlawriter.core.findings import Finding
    from mlawriter.i18n.translator import Translator

SYMBOLS = {Severity.BLOCKING: "⛔", Severity.WARNING: "⚠", Severity.ADVICE: "◇"}
"""Signs beside the words, never instead of them. None is a letter, which would turn with the text's direction."""


def sentence(finding: Finding, speak: Translator) -> str:
    """Return a finding as a sign, its weight and what to do."""
    return speak.text(
        N_("{sign} {severity}: {sentence}"),
        sign=SYMBOLS[finding.severity],
        severity=speak.text(finding.severity.label),
        sentence=speak.text(finding.message, **finding.params),
    )


def wrapped(text: str, parent: QWidget, kind: str, severity: str = "") -> QLabel:
    """Return a label that wraps and shows text as it is, for it may quote the case."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", kind)
    label.setProperty("severity", severity)
    label.setWordWrap(True)
    return label


def dress(label: QLabel, severity: str) -> None:
    """Give a label the colours of a severity."""
    if label.property("severity") != severity:
        label.setProperty("severity", severity)
        label.style().unpolish(label)
        label.style().polish(label)


class FindingLabel(QLabel):
    """Show what was found at one place; it takes no room when nothing was."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)  # it quotes the case
        self.setProperty("kind", "finding")
        self.setWordWrap(True)
        self.hide()

    def say(self, findings: Sequence[Finding], speak: Translator, refusal: str = "") -> None:
        """Show these findings, in the colour of the gravest; why a value was refused comes first."""
        text = "\n".join(line for line in (refusal, *(sentence(one, speak) for one in findings)) if line)
        if text != self.text():
            self.setText(text)
        self.setVisible(bool(text))
        gravest = min((finding.severity for finding in findings), key=lambda one: one.rank, default=None)
        dress(self, Severity.BLOCKING.value if refusal else gravest.value if gravest else "")
