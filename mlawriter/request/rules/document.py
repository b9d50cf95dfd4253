"""Examine the letter as a document: annexes, language, signature, references (UNTOC 18(14))."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mlawriter.request.rules import RequestRule

RULES: tuple[RequestRule, ...] = ()
