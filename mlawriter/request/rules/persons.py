"""Examine the persons: identity and location where possible, dates that can be right (UNTOC 18(15)(e))."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mlawriter.request.rules import RequestRule

RULES: tuple[RequestRule, ...] = ()
