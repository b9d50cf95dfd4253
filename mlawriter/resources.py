"""Find the folders that travel with the program: templates and catalogues."""

from __future__ import annotations

import functools
from pathlib import Path

_LANDMARK = Path("templates", "letter.xml.j2")


@functools.cache
def root() -> Path:
    """Return the folder that holds `templates/` and `locales/`.

    An installed program carries them in `mlawriter/_data`, a checkout beside the package. A file of ours
    is the landmark, so that a stray folder called `templates` is never taken.

    Raises:
        RuntimeError: when neither is there, which means a broken installation.

    """
    package = Path(__file__).resolve().parent
    for folder in (package / "_data", package.parent):
        if (folder / _LANDMARK).is_file():
            return folder
    raise RuntimeError(f"The installation is incomplete: {_LANDMARK} is missing beside {package}.")


def templates() -> Path:
    """Return the folder of the document templates."""
    return root() / "templates"


def locales() -> Path:
    """Return the folder of the catalogues."""
    return root() / "locales"
