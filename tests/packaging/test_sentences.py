"""Prove which line of a failed tool is shown."""

from __future__ import annotations

import pytest
from sentences import complaint


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        (
            "WARNING: retrying\nERROR: No matching distribution found for babel\n\n[notice] new pip",
            "No matching",
        ),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES\n    babel:\n        Got  aa", "THESE PACKAGES"),
        ("W: some list is old\nE: Unable to locate package libegl1\n", "Unable to locate"),
        ("one thing\nanother thing\n", "another thing"),
        ("", "no reason given"),
    ],
)
def test_line_that_says_why_is_shown_without_its_label(printed: str, shown: str) -> None:
    assert complaint(printed).startswith(shown)
