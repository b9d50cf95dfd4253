"""Photograph pages of letters: `python packaging/letter_pictures.py FOLDER` saves them as PNG for docs/.

It takes LibreOffice (`soffice`) and poppler (`pdftoppm`), and the fonts of this machine in place of those of Windows.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from mlawriter.render.compose import compose  # noqa: E402 - the script runs from a checkout, not installed
from mlawriter.render.word import write  # noqa: E402
from mlawriter.training.samples import load  # noqa: E402

PAGES = (
    ("service", "en", 1),
    ("bank-records", "ar", 1),
    ("bank-records", "zh_Hans", 1),
    ("restraint", "ru", 3),
    ("restraint", "es", 9),
    ("service", "sr_Cyrl", 1),
)
"""Sample, language and page: first pages, a table, and a signature."""
DOTS = 72


def photograph(folder: Path) -> None:
    """Save one picture of each page, named after its language."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as own:
        for sample, tag, _ in PAGES:
            Path(own, f"{tag}.docx").write_bytes(write(compose(load(sample, tag), tag)))
        letters = sorted(map(str, Path(own).glob("*.docx")))
        profile = f"-env:UserInstallation={Path(own, 'profile').as_uri()}"
        office = [_program("soffice"), profile, "--headless", "--convert-to", "pdf", "--outdir", own]
        subprocess.run([*office, *letters], check=True, capture_output=True, timeout=300)
        for _, tag, page in PAGES:
            target = folder / f"letter-{tag}"
            drawn = ["-r", str(DOTS), "-gray", "-png", "-singlefile", "-f", str(page), "-l", str(page)]
            order = [_program("pdftoppm"), *drawn, str(Path(own, f"{tag}.pdf")), str(target)]
            subprocess.run(order, check=True, timeout=60)
            print(target.with_suffix(".png"))


def _program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise SystemExit(f"{name} is not installed.")
    return found


if __name__ == "__main__":
    photograph(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/pictures"))
