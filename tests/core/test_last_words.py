"""Prove what a report of a fault says on a system that this test does not run on."""

from __future__ import annotations

import platform
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING

from mlawriter import last_words

if TYPE_CHECKING:
    import pytest


def test_windows_is_not_asked_for_the_name_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused() -> None:
        raise AssertionError("this opens a socket on Windows")

    version = SimpleNamespace(major=10, minor=0, build=17763)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "getwindowsversion", lambda: version, raising=False)
    monkeypatch.setattr(platform, "uname", refused)
    monkeypatch.setenv("PROCESSOR_ARCHITECTURE", "AMD64")

    assert last_words.surroundings().endswith("\nWindows 10.0, build 17763, AMD64")


def test_code_that_was_compiled_before_it_was_shipped_keeps_its_place_in_a_report() -> None:
    code = compile("def fault():\n    raise ValueError\n", "mlawriter/ui/window.py", "exec")
    found: dict[str, object] = {}
    exec(code, found)

    try:
        found["fault"]()  # type: ignore[operator]
    except ValueError as error:
        report = last_words.technical_report(ValueError, error.__traceback__)

    assert "  mlawriter/ui/window.py:2 fault" in report
