"""Build the program for Linux: one folder, and of it a .deb and a .tar.xz in dist/ that are the same for the same commit.

`python3 packaging/dev.py package linux` calls this in an environment made for it (packaging/debian_builder.py).
"""

from __future__ import annotations

import datetime as dt
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(HERE.parent), str(ROOT)]

import build_identity  # noqa: E402 - the path is made above
import checksums  # noqa: E402
import dated_archive  # noqa: E402
import debian_package  # noqa: E402
import elf_needs  # noqa: E402
import supply_chain  # noqa: E402
from debian_package import NAME  # noqa: E402
from sentences import SetUpError  # noqa: E402

WORK, TARGET = ROOT / "build" / "linux", ROOT / "dist"


def bundle() -> Path:
    """Let PyInstaller make the folder, and put into it which build this is and under which licences.

    Raises:
        SetUpError: when a part of it may not be shipped.
        subprocess.CalledProcessError: when it fails; its words are on stderr.

    """
    shutil.rmtree(WORK, ignore_errors=True)
    order = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    places = ["--distpath", str(WORK / "folder"), "--workpath", str(WORK / "work")]
    settings = build_identity.environment(ROOT) | {"PYINSTALLER_CONFIG_DIR": str(WORK / "settings")}
    subprocess.run([*order, *places, str(HERE / "mlawriter.spec")], check=True, cwd=ROOT, env=settings)
    folder = WORK / "folder" / NAME
    data = folder / "_internal" / "mlawriter" / "_data"
    build_identity.write(data, ROOT)
    with tempfile.TemporaryDirectory() as fetched:
        parts = supply_chain.of_linux(folder, supply_chain.fetch(Path(fetched)))
    supply_chain.carry(parts, data, "linux", TARGET)
    return folder


def archives(folder: Path) -> dict[str, bytes]:
    """Return the files of the release by name."""
    epoch, version = build_identity.epoch(ROOT), build_identity.version(ROOT)
    day = dt.datetime.fromtimestamp(epoch, dt.UTC).date().isoformat()
    share = debian_package.shared(version, day, epoch)
    installed = debian_package.installed(
        folder, share, (ROOT / "CHANGELOG.md").read_text("utf-8"), version, epoch
    )
    control = debian_package.control(
        version, debian_package.depends(*elf_needs.needs(folder)), dated_archive.size(installed) // 1024
    )
    top = f"{NAME}-{version}-linux-{os.uname().machine}"
    portable = {
        **dated_archive.of_folder(folder, top),
        **{f"{top}/share/{place}": content for place, content in share.items()},
        f"{top}/LICENSE": ROOT / "LICENSE",
    }
    machine = debian_package.ARCHITECTURES[os.uname().machine]
    with ThreadPoolExecutor(2) as pool:
        package = pool.submit(
            dated_archive.deb,
            {"control": control},
            installed,
            epoch,
            frozenset({f"{debian_package.HOME}/{NAME}"}),
        )
        packed = pool.submit(
            lambda: dated_archive.xz(dated_archive.tar(portable, epoch, frozenset({f"{top}/{NAME}"})))
        )
        return {f"{NAME}_{version}_{machine}.deb": package.result(), f"{top}.tar.xz": packed.result()}


def main() -> int:
    """Build, write to dist/, and print each file with size and sum."""
    try:
        made = archives(bundle())
    except (subprocess.CalledProcessError, SetUpError, debian_package.Unknown) as error:
        print(error, file=sys.stderr)
        return 1
    TARGET.mkdir(exist_ok=True)
    for name, content in made.items():
        (TARGET / name).write_bytes(content)
        print(f"{TARGET / name}: {len(content) / 1e6:.1f} MB, SHA-256 {hashlib.sha256(content).hexdigest()}")
    checksums.write(TARGET)
    return 0


if __name__ == "__main__":
    sys.exit(main())
