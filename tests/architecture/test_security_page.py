"""SECURITY.md promises nothing that no test proves: each promise names its tests, and each test is there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import mlawriter

ROOT = Path(mlawriter.__file__).resolve().parents[1]
PAGE = (ROOT / "SECURITY.md").read_text("utf-8")
PROMISES = re.split(r"^### ", PAGE.split("\n## What is not protected")[0], flags=re.MULTILINE)[1:]
NAMED = re.compile(r"`(tests/[\w/]+\.py)(?:::(test_\w+))?`")


def test_each_promise_says_how_it_is_kept_and_which_tests_prove_it() -> None:
    assert len(PROMISES) >= 8
    for promise in PROMISES:
        title = promise.splitlines()[0]
        assert "**Kept**" in promise, title
        assert NAMED.search(promise.split("**Proved**")[1]), title


def test_each_test_that_is_named_is_there() -> None:
    missing = []
    for file, test in NAMED.findall(PAGE):
        path = ROOT / file
        if not path.is_file():
            missing.append(file)
        elif test and test not in {
            node.name
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(node, ast.FunctionDef)
        }:
            missing.append(f"{file}::{test}")

    assert missing == []
    assert len(NAMED.findall(PAGE)) > 25


def test_each_page_that_is_linked_is_there() -> None:
    linked = re.findall(r"\]\(([^)#]+)\)", PAGE)

    assert linked
    assert [page for page in linked if not (ROOT / page).is_file()] == []
