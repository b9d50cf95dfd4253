"""Examine the offences: penalty, limitation, elements (UNTOC 2(b), 3(1), 5, 6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mlawriter.request.rules import RequestRule

RULES: tuple[RequestRule, ...] = ()
