"""Bring the content of older files up to date, one version at a time, on plain dictionaries."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, TypeAlias

from mlawriter.casebook.version_2 import to_version_2
from mlawriter.casebook.version_3 import to_version_3
from mlawriter.casebook.version_4 import to_version_4

Content: TypeAlias = dict[str, Any]
"""A case as plain data, the way its file holds it: the request under `request`, and what stands beside it."""

Upgrade: TypeAlias = Callable[[Content], Content]
"""Turn the content of one version into that of the next; it may change what it is given."""

UPGRADES: Mapping[int, Upgrade] = MappingProxyType({1: to_version_2, 2: to_version_3, 3: to_version_4})
"""What leads from version 1 to 2, from 2 to 3 and so on. A new entry here is a new version of the format."""


def newest(upgrades: Mapping[int, Upgrade] = UPGRADES) -> int:
    """Return the version of the format that this program writes."""
    return len(upgrades) + 1


def upgraded(content: Content, version: int, upgrades: Mapping[int, Upgrade] = UPGRADES) -> Content:
    """Return content brought from its version to the newest, step by step."""
    for step in range(version, newest(upgrades)):
        content = upgrades[step](content)
    return content
