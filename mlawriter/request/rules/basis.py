"""Examine the legal basis: nothing may be claimed that the officer has not answered (UNTOC 18(1), 18(7))."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mlawriter.request.rules import RequestRule

RULES: tuple[RequestRule, ...] = ()
