"""Hold the life of a case that is being edited, apart from its request: each is undone by itself."""

from __future__ import annotations

from mlawriter.life.case import Life
from mlawriter.request.open_part import OpenPart


class OpenLife(OpenPart[Life]):
    """Hold what became of a request, change it by path, undo and redo, and tell listeners which path changed."""
