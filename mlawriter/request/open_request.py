"""Hold the request that is being edited, and let the tags of its facts follow their paragraphs."""

from __future__ import annotations

from mlawriter.core.fields import Path
from mlawriter.core.text import paragraphs
from mlawriter.request.facts import MAX_KEYS, MAX_PARAGRAPHS
from mlawriter.request.open_part import Change, OpenPart
from mlawriter.request.request import Request
from mlawriter.request.told import realigned

NARRATIVE: Path = ("facts", "narrative")


class OpenRequest(OpenPart[Request]):
    """Hold a request, change it by path, undo and redo, and tell listeners which path changed."""

    def _follow(self, path: Path, before: object, after: object) -> Change | None:
        """Let the tags of the facts follow their paragraphs when the narrative changes."""
        facts = self.request.facts
        if path != NARRATIVE or not facts.tags:
            return None
        held = facts.tags
        moved = realigned(paragraphs(str(before)), paragraphs(str(after)), held)
        facts.tags = [keys[:MAX_KEYS] for keys in moved[:MAX_PARAGRAPHS]]
        return Change(("facts", "tags"), held, facts.tags) if facts.tags != held else None
