"""Compile every module below a folder to bytecode in its place; run by the Python that is shipped.

The bytecode names no folder of the machine that builds, and is taken as it is, whatever the time of a file: a medium that
cannot be written starts as fast as any other.
"""

from __future__ import annotations

import py_compile
import sys
from pathlib import Path


def main(folder: Path) -> int:
    """Leave `name.pyc` where `name.py` was; what is no Python of this version, such as a template, stays."""
    for source in sorted(folder.rglob("*.py")):
        shown = source.relative_to(folder).as_posix()
        try:
            py_compile.compile(
                str(source),
                cfile=str(source.with_suffix(".pyc")),
                dfile=shown,
                doraise=True,
                invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
            )
        except py_compile.PyCompileError:
            print(shown)
        else:
            source.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
