"""Let every test run on a machine without a screen: Qt is told before anything imports it."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def half_translated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the letter say one sentence more than any catalogue knows."""
    from mlawriter import resources

    locales = tmp_path / "locales"
    shutil.copytree(resources.locales(), locales)
    with (locales / "document.pot").open("a", encoding="utf-8") as template:
        template.write('\nmsgid "A sentence that nobody has translated."\nmsgstr ""\n')
    monkeypatch.setattr(resources, "locales", lambda: locales)
