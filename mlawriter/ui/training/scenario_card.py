"""Describe one scenario: what it trains, how difficult it is, how its note begins; or why its file cannot be read."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTextBrowser

from mlawriter.assistance.types import type_of
from mlawriter.i18n.messages import N_
from mlawriter.training.kinds_trained import kinds_of
from mlawriter.ui.case_dialogs import sentence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mlawriter.i18n.translator import Translator
    from mlawriter.training.scenario import Scenario
    from mlawriter.training.scenarios import Listed

_BEGINNING = 700
"""Characters of the note that are shown here; the whole of it stands beside the form."""


class ScenarioCard(QTextBrowser):
    """Show one scenario."""

    def __init__(self, speak: Translator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._speak = speak
        self.setObjectName("scenario-card")
        self.setAccessibleName(speak.text(N_("Description of the scenario")))
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(16)

    def show_listed(self, listed: Listed | None) -> None:
        """Show a scenario; nothing where none is chosen."""
        if listed is None:
            self.setHtml(f"<p>{_plain(self._speak.text(N_('No scenario fits what is chosen above.')))}</p>")
        elif listed.scenario is None:
            self.setHtml(f"<h3>{_plain(listed.path.name)}</h3><p>{_plain(self._problem(listed))}</p>")
        else:
            self.setHtml(self._described(listed.scenario))

    def _problem(self, listed: Listed) -> str:
        error = listed.problem
        if error is None:
            return ""
        return f"{sentence(error, self._speak)} {self._speak.text(error.advice, **error.params)}"

    def _described(self, scenario: Scenario) -> str:
        speak = self._speak
        types = speak.listed([speak.text(type_of(kind).about.title) for kind in kinds_of(scenario)])
        rows = [
            (N_("Exercise"), speak.text(scenario.kind.label)),
            (N_("Level"), speak.text(scenario.difficulty.label)),
            (N_("Time"), speak.text(N_("about {n} minutes"), n=scenario.minutes)),
            (N_("Types of assistance"), types),
            (N_("Checks"), speak.text(self._checks(scenario))),
        ]
        table = "".join(
            f"<tr><td style='padding-right: 18px'><b>{_plain(speak.text(label))}</b></td><td>{_plain(words)}</td></tr>"
            for label, words in rows
            if words
        )
        note = " ".join(scenario.note.replace("# ", "").split())
        if len(note) > _BEGINNING:
            note = f"{note[:_BEGINNING].rsplit(' ', 1)[0]} …"
        return f"<h2>{_plain(scenario.title)}</h2><table>{table}</table><p>{_plain(note)}</p>"

    def _checks(self, scenario: Scenario) -> str:
        if scenario.findings:
            return N_("They help while you work.")
        return N_("They are silent until you finish.")


def _plain(text: str) -> str:
    return escape(text, quote=False)
