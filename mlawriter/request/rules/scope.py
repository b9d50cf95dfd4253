"""Examine the organized criminal group and the transnational link (UNTOC 2(a), 3(2), 18(1))."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mlawriter.request.rules import RequestRule

RULES: tuple[RequestRule, ...] = ()
