"""Hold the request that is being edited, and let what follows from an answer follow it."""

from __future__ import annotations

from mlawriter.core.fields import Path
from mlawriter.core.text import paragraphs
from mlawriter.request.facts import MAX_KEYS, MAX_PARAGRAPHS
from mlawriter.request.open_part import Change, OpenPart
from mlawriter.request.request import Request
from mlawriter.request.told import realigned
from mlawriter.request.verified import designation_named_anew

NARRATIVE: Path = ("facts", "narrative")
NAME: Path = ("requested", "name")


class OpenRequest(OpenPart[Request]):
    """Hold a request, change it by path, undo and redo, and tell listeners which path changed."""

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
