"""Put every wheel that this machine needs, ours too, into one tar for a machine of the same kind without a network."""

from __future__ import annotations

import hashlib
import io
import platform
import sys
import sysconfig
import tarfile
import tempfile
from pathlib import Path

import build_identity
import build_wheel
import checksums
import supply_chain
from sentences import SetUpError

ROOT = Path(__file__).resolve().parent.parent
LOCK = "requirements.txt"
READ_ME = """mlawriter {version} with all that it needs, for Python {python} on {platform}. On the machine without a network:

    python3 -m venv mlawriter
    mlawriter/bin/pip install --no-index --find-links . --require-hashes -r {lock}

(Windows: mlawriter\\Scripts\\pip.) Then start mlawriter/bin/mlawriter.
"""


def lock_of(wheels: list[Path]) -> str:
    """Return the lock of a folder of wheels: each by version and hash."""
    lines = []
    for wheel in sorted(wheels):
        name, version = wheel.name.split("-")[:2]
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
        lines.append(f"{name.replace('_', '-')}=={version} --hash=sha256:{digest}")
    return "\n".join(lines) + "\n"


def archive(files: dict[str, bytes], top: str, epoch: int) -> bytes:
    """Return a tar of files below one folder; wheels are packed already, so it is not packed again."""
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w", format=tarfile.GNU_FORMAT) as tar:
        for name, content in sorted(files.items()):
            entry = tarfile.TarInfo(f"{top}/{name}")
            entry.size, entry.mtime, entry.mode = len(content), epoch, 0o644
            tar.addfile(entry, io.BytesIO(content))
    return target.getvalue()


def main() -> int:
    """Write the tar to dist/ and print its path."""
    version, series = build_identity.version(), f"{sys.version_info[0]}.{sys.version_info[1]}"
    kind = sysconfig.get_platform()
    if build_wheel.main():
        return 1
    with tempfile.TemporaryDirectory() as folder:
        try:
            wheels = supply_chain.fetch(Path(folder))
        except SetUpError as error:
            print(error, file=sys.stderr)
            return 1
        wheels += sorted((ROOT / "dist").glob(f"mlawriter-{version}-*.whl"))
        files = {wheel.name: wheel.read_bytes() for wheel in wheels}
        files[LOCK] = lock_of(wheels).encode()
    files["READ-ME.txt"] = READ_ME.format(
        version=version, python=series, platform=f"{platform.system()} ({kind})", lock=LOCK
    ).encode()
    top = f"mlawriter-{version}-wheels-py{series.replace('.', '')}-{kind}"
    target = ROOT / "dist" / f"{top}.tar"
    target.write_bytes(archive(files, top, build_identity.epoch()))
    checksums.write(target.parent)
    print(target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
