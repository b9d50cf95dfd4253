"""Examine the matter: its subject, its dates and what the text asks beyond mutual assistance (UNTOC 18(15)(b), 16, 17)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mlawriter.request.rules import RequestRule

RULES: tuple[RequestRule, ...] = ()
