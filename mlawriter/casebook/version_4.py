"""Bring a case of version 3 to version 4, which holds what an exercise of training is and how it was done.

A request that is no exercise is as it was. The version is another so that older programs, which would lose the exercise,
refuse the file.
"""

from __future__ import annotations

from typing import Any


def to_version_4(content: dict[str, Any]) -> dict[str, Any]:
    """Return the content of a version 3 in the shape of version 4."""
    return content
