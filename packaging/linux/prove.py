"""Install the .deb in a bare Debian, use it, remove it, and print what was seen; exit code 1 when a promise was not kept.

`python3 packaging/dev.py package linux --prove` builds and calls this, as root. Pictures go to build/linux/proof/.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from bare_debian import OFFICER, BareDebian, bare_debian
from framebuffer import Framebuffer, NotPainted, framebuffer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

ROOT = Path(__file__).resolve().parent.parent.parent
WORK = ROOT / "build" / "linux"
PICTURES = WORK / "proof"
SAMPLE = ROOT / "mlawriter" / "training" / "samples" / "bank-records" / "en.mla"
LARGEST = 42 * 1.3
"""Megabytes that the package may have."""
RUNS = 10
SLOWER = 1.15
"""How much longer the installed program may take to its first window than the checkout, the best of ten runs each, since
other work of the machine only adds to a time. Packing adds nothing: a tenth is what Debian's libpython takes longer than its
python3, with the modules of the checkout too."""
FOOT = (600, 740)
"""Rows at the foot of the window, which no message of an error covers."""
PATIENCE = 30

_INTERNET = re.compile(r"^.*\bAF_(?:INET6?|NETLINK|PACKET)\b.*$", re.MULTILINE)


class Proof:
    """Print what was seen, line by line, and remember what was not as promised."""

    def __init__(self) -> None:
        self.broken = 0

    def tell(self, what: str, *, kept: bool = True) -> None:
        """Print one line."""
        self.broken += not kept
        print(f"{'ok    ' if kept else 'BROKEN'} {what}", flush=True)


def installed(bare: BareDebian, package: Path, proof: Proof) -> None:
    """Install it with what it depends on and nothing more."""
    megabytes = package.stat().st_size / 1e6
    proof.tell(f"{package.name}: {megabytes:.1f} MB, at most {LARGEST:.1f}", kept=megabytes <= LARGEST)
    bare.run("apt-get", "update")
    asked = bare.run("apt-get", "install", "-y", "-s", "--no-install-recommends", f"/tmp/{package.name}")
    others = [line.split()[1] for line in asked.stdout.splitlines() if line.startswith("Inst ")]
    begun = time.monotonic()
    done = bare.run("apt-get", "install", "-y", "--no-install-recommends", f"/tmp/{package.name}")
    took = time.monotonic() - begun
    proof.tell(
        f"installed in {took:.0f} s, with {len(others) - 1} packages of Debian", kept=done.returncode == 0
    )
    if done.returncode:
        print(done.stdout)


def used_without_window(bare: BareDebian, proof: Proof) -> None:
    """Let the officer write every sample in every language, and watch the calls to the network."""
    said = bare.run("mlawriter", "--version", user=OFFICER).stdout.strip()
    proof.tell(said, kept=re.search(r"\([0-9a-f]{12}", said) is not None)
    calls = WORK / "selftest.strace"
    begun = time.monotonic()
    with calls.open("w+") as log:
        order = ["strace", "-f", "-e", "trace=network", "-o", log.name]
        done = subprocess.run(
            [*order, *bare.order("mlawriter", "selftest", user=OFFICER)],
            check=False,
            capture_output=True,
            text=True,
            cwd="/",
        )
        took = time.monotonic() - begun
        last = (done.stdout.strip().splitlines() or [done.stderr])[-1]
        proof.tell(f"selftest in {took:.0f} s: {last}", kept=done.returncode == 0)
        no_network("selftest", log.read(), proof)


def letters(bare: BareDebian, proof: Proof) -> None:
    """Let the officer check a request and write its letter: what selftest does not do."""
    case = f"/home/{OFFICER}/case.mla"
    shutil.copy(SAMPLE, bare.folder / case.lstrip("/"))
    bare.run("chown", OFFICER, case)
    for args in (["check", case], ["draft", case, "--out", f"/home/{OFFICER}/letter.docx"]):
        done = bare.run("mlawriter", *args, user=OFFICER)
        last = (done.stdout.strip().splitlines() or [""])[-1]
        proof.tell(f"{args[0]}: {last}", kept=done.returncode == 0 and "Error" not in done.stdout)


def no_network(what: str, calls: str, proof: Proof) -> None:
    """Tell whether the recorded calls hold one that leads to another machine."""
    reached = _INTERNET.findall(calls)
    proof.tell(
        f"{what}: {len(calls.splitlines())} lines of network calls, {len(reached)} to a network",
        kept=not reached,
    )
    print(*reached[:5], sep="\n", end="")


@contextlib.contextmanager
def started(
    order: Sequence[str], surroundings: Mapping[str, str] | None = None
) -> Iterator[subprocess.Popen[str]]:
    """Run a window for as long as it is looked at."""
    window = subprocess.Popen(
        order,
        cwd="/",
        env=surroundings,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        yield window
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(window.pid, 15)
        window.communicate()


def shown(screen: Framebuffer, *, changed: bool) -> bool:
    """Tell whether a window appears, and whether another page follows the first one in it if one is expected."""
    try:
        screen.wait()
    except NotPainted:
        return False
    time.sleep(1)
    first = screen.rows(*FOOT)
    end = time.monotonic() + PATIENCE
    while changed and screen.rows(*FOOT) == first:
        if time.monotonic() > end:
            return False
        time.sleep(0.1)
    time.sleep(2)
    return True


def windows(bare: BareDebian, proof: Proof) -> None:
    """Open windows on a display and on none: the start page, and a request named on the command line."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    for name, args in {"start-page": [], "request": [f"/home/{OFFICER}/case.mla"]}.items():
        calls = WORK / f"{name}.strace"
        with framebuffer() as screen:
            order = bare.order("mlawriter", *args, user=OFFICER, DISPLAY=screen.display)
            watch = ["strace", "-f", "-e", "trace=network", "-o", str(calls)]
            with started([*watch, *order]) as window:
                seen = shown(screen, changed=bool(args)) and window.poll() is None
                (PICTURES / f"{name}.png").write_bytes(screen.png())
            proof.tell(f"{name}: shown on X11, see {PICTURES / name}.png", kept=seen)
        no_network(name, calls.read_text(), proof)
    order = bare.order("mlawriter", user=OFFICER, QT_QPA_PLATFORM="offscreen")
    with started(order) as window:
        time.sleep(5)
        proof.tell("a window on no display runs on", kept=window.poll() is None)


def odd_homes(bare: BareDebian, proof: Proof) -> None:
    """Run it where the officer's home is not there or cannot be written: nothing needs it before something is kept."""
    bare.run("mkdir", "-p", "/home/locked")
    shutil.copy(SAMPLE, bare.folder / "tmp" / "case.mla")
    for home in ("/home/gone", "/home/locked"):
        done = bare.run("mlawriter", "state", "KE", user=OFFICER, HOME=home)
        lines = done.stdout.strip().splitlines()
        proof.tell(f"command with home {home}: {lines[0] if lines else ''}", kept=done.returncode == 0)
        with framebuffer() as screen:
            order = bare.order("mlawriter", "/tmp/case.mla", user=OFFICER, DISPLAY=screen.display, HOME=home)
            with started(order) as window:
                seen = shown(screen, changed=True) and window.poll() is None
                picture = PICTURES / f"home-{Path(home).name}.png"
                picture.write_bytes(screen.png())
            proof.tell(f"window with home {home}, see {picture}", kept=seen)


def start_times(bare: BareDebian, proof: Proof) -> None:
    """Measure to the first painted window, installed and from the checkout by turns; the first of each is not counted."""
    with tempfile.TemporaryDirectory() as home, framebuffer() as screen:
        # The installed files are started from outside: both meet the same fonts, home and way in.
        surroundings = {
            "HOME": home,
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "DISPLAY": screen.display,
        }
        orders = {
            "installed": ([str(bare.folder / "usr" / "lib" / "mlawriter" / "mlawriter")], surroundings),
            "checkout": (
                [sys.executable, "-P", "-m", "mlawriter"],
                {**surroundings, "PYTHONPATH": str(ROOT)},
            ),
        }
        taken: dict[str, list[float]] = {name: [] for name in orders}
        for run in range(RUNS + 1):
            for name, (order, around) in orders.items():
                begun = time.monotonic()
                with started(order, around):
                    screen.wait()
                    if run:
                        taken[name].append((time.monotonic() - begun) * 1000)
                while screen.is_painted():
                    time.sleep(0.05)
    best = {name: min(times) for name, times in taken.items()}
    told = ", ".join(
        f"{name} {best[name]:.0f} ms (median {statistics.median(times):.0f})" for name, times in taken.items()
    )
    proof.tell(f"first painted window: {told}", kept=best["installed"] <= SLOWER * best["checkout"])


def purged(bare: BareDebian, before: set[str], proof: Proof) -> None:
    """Remove it, and see that nothing stays but the officer's own files."""
    bare.run("apt-get", "purge", "-y", "mlawriter")
    left = sorted(
        file for file in bare.files() - before if "mlawriter" in file and not file.startswith("home/")
    )
    own = sorted(file for file in bare.files() - before if file.startswith(f"home/{OFFICER}/"))
    proof.tell(f"purged; left of it: {', '.join(left) or 'nothing'}", kept=not left)
    proof.tell(
        f"the officer's own files stay: {len(own)}", kept=any(file.endswith("case.mla") for file in own)
    )


def main() -> int:
    """Prove the package that lies in dist/."""
    packages = sorted((ROOT / "dist").glob("mlawriter_*.deb"))
    if len(packages) != 1:
        print(
            f"There must be one package in {ROOT / 'dist'}, and there are {len(packages)}.", file=sys.stderr
        )
        return 1
    proof = Proof()
    with bare_debian(WORK) as bare:
        before = bare.files()
        shutil.copy(packages[0], bare.folder / "tmp")
        installed(bare, packages[0], proof)
        used_without_window(bare, proof)
        letters(bare, proof)
        windows(bare, proof)
        odd_homes(bare, proof)
        start_times(bare, proof)
        purged(bare, before, proof)
    print(f"{proof.broken} promises broken." if proof.broken else "Every promise was kept.")
    return 1 if proof.broken else 0


if __name__ == "__main__":
    sys.exit(main())
