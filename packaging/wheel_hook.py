"""Put the identity of the build into the wheel, and the licences that build_wheel.py collects; hatchling calls this (pyproject.toml)."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))  # hatchling loads this file by itself
import build_identity

if TYPE_CHECKING:
    from typing import Any

    Hook = BuildHookInterface[Any]
else:
    Hook = BuildHookInterface


class IdentityHook(Hook):
    """Write the file beside the build for as long as it lasts."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Have the wheel carry it; an editable installation is a checkout, and so is a copy without its history."""
        if version == "editable":
            return
        self._folder = tempfile.TemporaryDirectory()
        try:
            file = build_identity.write(Path(self._folder.name), Path(self.root))
        except (OSError, subprocess.CalledProcessError):
            return
        build_data["force_include"][str(file)] = build_identity.PLACE
        collected = os.environ.get(build_identity.COLLECTED)
        if collected:
            build_data["force_include"][collected] = str(Path(build_identity.PLACE).parent)

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002 - hatchling names them
        """Remove it again."""
        if version != "editable":
            self._folder.cleanup()
