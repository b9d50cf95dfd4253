"""Build the wheel so that the same commit gives the same bytes, and see that it carries what it needs."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import build_identity
import checksums
import licence_folder
import supply_chain
from sentences import SetUpError

ROOT = Path(__file__).resolve().parent.parent
CARRIED = "mlawriter/_data"


def expected(root: Path) -> set[str]:
    """Return the names that a wheel must hold: which build it is, the licences, each template, each table, and each catalogue compiled."""
    templates = {path for path in root.glob("templates/**/*") if path.is_file()}
    catalogues = {path.with_suffix(".mo") for path in root.glob("locales/*/LC_MESSAGES/*.po")}
    tables = set(root.glob("locales/*.csv"))
    data = {f"{CARRIED}/{path.relative_to(root).as_posix()}" for path in templates | catalogues | tables}
    return {build_identity.PLACE, f"{CARRIED}/{licence_folder.FOLDER}/{licence_folder.INDEX}", *data}


def absent(wheel: Path, root: Path) -> list[str]:
    """Return the names that are expected and not in this wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return sorted(expected(root) - set(archive.namelist()))


def build(folder: Path) -> Path | None:
    """Build into a folder and return the wheel, or nothing when the build failed and has said why."""
    order = [sys.executable, "-P", "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    collected = folder / "collected"
    with tempfile.TemporaryDirectory() as fetched:
        parts = supply_chain.of_wheel(supply_chain.fetch(Path(fetched)))
    supply_chain.carry(parts, collected, "wheel", ROOT / "dist")
    env = {**build_identity.environment(), build_identity.COLLECTED: str(collected)}
    done = subprocess.run(order, check=False, cwd=ROOT, env=env, capture_output=True, text=True)
    if done.returncode:
        print(done.stdout, done.stderr, sep="", end="", file=sys.stderr)
        return None
    (wheel,) = folder.glob("*.whl")
    return wheel


def main() -> int:
    """Put a wheel that is complete into dist/ and print its path."""
    target = ROOT / "dist"
    target.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target) as folder:
        try:
            wheel = build(Path(folder))
        except SetUpError as error:
            print(error, file=sys.stderr)
            return 1
        if wheel is None:
            return 1
        lacking = absent(wheel, ROOT)
        if lacking:
            print(f"{wheel.name} lacks {', '.join(lacking)}.", file=sys.stderr)
            return 1
        print(wheel.replace(target / wheel.name))
    checksums.write(target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
