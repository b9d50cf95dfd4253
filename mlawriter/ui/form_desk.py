"""Share between the widgets of one form: the part that is edited, the officer's language, what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from mlawriter.i18n.languages import LANGUAGES
from mlawriter.render.house_style import PLAIN
from mlawriter.request.places import stable
from mlawriter.ui.entry_title import title_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mlawriter.core.fields import Entry, Path
    from mlawriter.core.findings import Finding
    from mlawriter.i18n.messages import Message
    from mlawriter.i18n.translator import Translator
    from mlawriter.render.house_style import HouseStyle
    from mlawriter.request.open_part import OpenPart


class FormDesk(QObject):
    """Hold what the widgets of a form have in common.

    Signals:
        changed: a path changed, by typing, undo or redo.
        examined: findings are up to date again.
        wanted: a widget asks to be taken to a path.
        explain_wanted: a widget asks for a page of the help, by its topic.

    """

    changed = Signal(object)
    examined = Signal()
    wanted = Signal(object)
    explain_wanted = Signal(str)

    open: OpenPart[Any]

    def __init__(self, opened: OpenPart[Any], speak: Translator, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.open = opened
        self.speak = speak
        self.findings: list[Finding] = []
        self.seen: set[str] = set()
        """Stable paths of fields, and keys of steps, that the officer has left: these show their findings."""
        opened.listen(self._on_change)

    @property
    def house(self) -> HouseStyle:
        """Return how the office wants its documents."""
        return PLAIN

    def of_letter(self) -> Translator:
        """Return the translator of the letter; before its language is chosen, the officer's own."""
        tag = self.open.request.language.tag
        known = tag in {language.tag for language in LANGUAGES}
        return self.house.speak(tag if known else self.speak.language.tag)

    def beside(self, path: Path, parent: QWidget) -> list[QWidget]:  # noqa: ARG002 - for forms that have any
        """Return what stands beneath the field at a path, to fill it."""
        return []

    def title_of(self, entry: Entry) -> str:
        """Return what a list calls an entry."""
        return title_of(entry, self.open.request, self.speak)

    def below(self, path: Path, parent: QWidget) -> QWidget | None:  # noqa: ARG002 - for forms that have any
        """Return what stands below a field, across the form."""
        return None

    def renamed(self, path: Path) -> Message:  # noqa: ARG002 - for forms that call some by another name
        """Return the label that a field bears here in place of its own, which then has no help; empty for most."""
        return ""

    def leaves_out(self, path: Path) -> bool:  # noqa: ARG002 - for forms that do without some
        """Tell whether a field is not asked here."""
        return False

    def put(self, path: Path, value: object) -> None:
        """Set a field as the officer types (ValueError when the field cannot hold the value)."""
        self.open.put(path, value, merge=True)

    def leave(self, path: Path) -> None:
        """Note that the officer has left a field: its findings may be shown."""
        self.open.end_typing()
        try:
            self.see(stable(self.open.request, path))
        except LookupError:
            return  # its entry has just been removed, by undo for instance

    def see(self, what: str) -> None:
        """Note a field or a step that the officer has left."""
        if what not in self.seen:
            self.seen.add(what)
            self.examined.emit()

    def findings_at(self, path: Path) -> list[Finding]:
        """Return the findings of exactly this field."""
        return [finding for finding in self.findings if finding.path == path]

    def shows(self, path: Path) -> bool:
        """Tell whether the findings of a field may be shown beside it."""
        return stable(self.open.request, path) in self.seen

    def close(self) -> None:
        """Stop listening to what is edited."""
        self.open.forget(self._on_change)

    def _on_change(self, path: Path) -> None:
        self.changed.emit(path)
