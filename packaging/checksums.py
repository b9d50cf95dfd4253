"""Write SHA256SUMS over dist/, as `sha256sum -c` reads it."""

from __future__ import annotations

import hashlib
from pathlib import Path

NAME = "SHA256SUMS"


def write(folder: Path) -> Path:
    """Write the sums of all files of a folder, and return the list."""
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name != NAME)
    listed = folder / NAME
    listed.write_text("".join(f"{_sum(path)}  {path.name}\n" for path in files), "utf-8", newline="\n")
    return listed


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    target = Path(__file__).resolve().parent.parent / "dist"
    if target.is_dir():
        print(write(target))
