"""Hold the request that is being edited, and let what follows from an answer follow it."""

from __future__ import annotations

from typing import Any

from mlawriter.core.fields import Path
from mlawriter.core.text import paragraphs
from mlawriter.request.facts import MAX_KEYS, MAX_PARAGRAPHS
from mlawriter.request.open_part import Change, OpenPart
from mlawriter.request.request import Request
from mlawriter.request.told import realigned
from mlawriter.request.verified import designation_named_anew

NARRATIVE: Path = ("facts", "narrative")
NAME: Path = ("requested", "name")
TRAINING: Path = ("training",)


class OpenRequest(OpenPart[Request]):
    """Hold a request, change it by path, undo and redo, and tell listeners which path changed.

    An exercise stays one: no change, no undo and no former version takes its mark away, and marking is no step of undo.
    """

    def put(self, path: Path, value: object, *, merge: bool = False) -> bool:
        """Set the field at a path as any part does; the mark of an exercise is set for good."""
        if path != TRAINING:
            return super().put(path, value, merge=merge)
        before = self.request.training
        if self._assign(path, value) == before:
            return False
        self._announce(path)
        return True

    def _assign(self, path: Path, value: object) -> Any:  # noqa: ANN401 - a field holds any type
        if path == TRAINING and self.request.training:
            return True
        return super()._assign(path, value)

    def _follow(self, path: Path, before: object, after: object) -> Change | None:
        """Let the tags of the facts follow their paragraphs, and the day of a tick the name that it was set at."""
        if path == NAME:
            return self._follow_name(str(before))
        facts = self.request.facts
        if path != NARRATIVE or not facts.tags:
            return None
        held = facts.tags
        moved = realigned(paragraphs(str(before)), paragraphs(str(after)), held)
        facts.tags = [keys[:MAX_KEYS] for keys in moved[:MAX_PARAGRAPHS]]
        return Change(("facts", "tags"), held, facts.tags) if facts.tags != held else None

    def _follow_name(self, before: str) -> Change | None:
        requested = self.request.requested
        held = requested.designation_checked
        requested.designation_checked = designation_named_anew(requested, before)
        if requested.designation_checked == held:
            return None
        return Change(("requested", "designation_checked"), held, requested.designation_checked)
