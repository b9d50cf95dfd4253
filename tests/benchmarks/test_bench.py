"""The benchmarks must go on measuring; how quick the machine of a test is, is nobody's concern."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.figure import Figure

ROOT = Path(__file__).resolve().parents[2]
FIGURES = {
    "docx_ms",
    "docx_vs_docxtpl",
    "docx_floor_ratio",
    "edit_ms_p95",
    "directory_load_ms",
    "both_parties_ms",
    "similar_ms",
    "register_ms",
    "journal_ms",
    "batch_docs_per_s",
    "first_paint_ratio",
}


def test_a_quick_run_prints_one_object_with_each_figure_beside_its_goal() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "benchmarks" / "run.py"), "--quick"],
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )

    assert done.returncode == 0, done.stderr
    printed = json.loads(done.stdout)
    assert set(printed) == {*FIGURES, "run"}
    for name in FIGURES:
        assert {"goal", "value", "met"} <= set(printed[name])
        assert name in done.stderr
    assert printed["run"]["quick"] is True


@pytest.mark.parametrize(("value", "met"), [(2.0, True), (2.1, False), ({"en": 1.0, "ar": 3.0}, False)])
def test_a_goal_is_met_when_every_value_holds_it(value: float | dict[str, float], met: bool) -> None:
    assert Figure("name", "<=", 2, value).met is met


def test_a_goal_can_be_a_floor() -> None:
    assert Figure("name", ">=", 4, 4.5).met
    assert not Figure("name", ">=", 4, 3.5).met
