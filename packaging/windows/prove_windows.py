"""Install, run, update and remove what was built for Windows, under Wine on a screen of nobody, and print what was seen.

    python3 packaging/windows/prove_windows.py FOLDER      FOLDER gets the pictures; dist/ holds what is proved

It needs wine, xvfb, imagemagick, gcc-mingw-w64-x86-64 and nsis. What Wine cannot show stands in CHECKLIST.md.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import build_identity  # noqa: E402 - it lies in the folder above
import installer  # noqa: E402
import launchers  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = HERE.parents[1]
SCREEN = ":97"
STUBS = {"processprng": "bcryptprimitives", "mscms": "mscms", "uisettings": "uisettings"}
CLASS = r"HKLM\Software\Microsoft\WindowsRuntime\ActivatableClassId\Windows.UI.ViewManagement.UISettings"
APPS = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\mlawriter"
COMMAND = r"HKCU\Software\Classes\mlawriter.Case\shell\open\command"
EMPTY_PICTURE = 20_000
"""Bytes of a picture on which something is drawn, at least."""


class Wine:
    """Hold a Windows of its own for this proof."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.env = {
            **os.environ,
            "WINEPREFIX": str(folder),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "DISPLAY": SCREEN,
            "WINEDLLOVERRIDES": "bcryptprimitives=n;mscms=n;winedbg=d;mscoree=;mshtml=",
        }
        self.run("wineboot", "-i")
        self.run("winecfg", "-v", "win10")
        system = folder / "drive_c" / "windows" / "system32"
        for source, name in STUBS.items():
            made = str(system / f"{name}.dll")
            order = [
                launchers.COMPILER,
                "-shared",
                "-o",
                made,
                str(HERE / "wine" / f"{source}.c"),
                "-ladvapi32",
            ]
            subprocess.run(order, check=True)
        self.run("reg", "add", CLASS, "/v", "DllPath", "/d", r"C:\windows\system32\uisettings.dll", "/f")

    @property
    def local(self) -> Path:
        """Return the folder of the user's application data."""
        (found,) = (self.folder / "drive_c" / "users").glob("*/AppData/Local")
        return found

    def files(self) -> set[str]:
        """Return all that lies in the folders of the user."""
        users = self.folder / "drive_c" / "users"
        held = (path for path in users.rglob("*") if path.is_file())
        return {path.relative_to(users).as_posix() for path in held if "/Temp/" not in path.as_posix()}

    def run(self, *order: str, cwd: Path | None = None) -> tuple[int, str, float]:
        """Run a program to its end; return exit code, what it printed, and seconds."""
        begun = time.monotonic()
        # Through pipes: Wine 8 cannot give Python a file of Linux as its output.
        done = subprocess.run(
            ["wine", *order],
            check=False,
            cwd=cwd,
            env=self.env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
        )
        return done.returncode, (done.stdout + done.stderr).decode("utf-8"), time.monotonic() - begun

    def end(self) -> None:
        """Wait until nothing of it runs any more."""
        subprocess.run(["wineserver", "-w"], check=False, env=self.env, timeout=120)

    def asked(self, key: str, value: str) -> str:
        """Return a value of the registry, or nothing."""
        which = ["/v", value] if value else ["/ve"]
        code, printed, _ = self.run("reg", "query", key, *which)
        return printed.split("REG_SZ")[-1].strip() if code == 0 else ""

    @contextlib.contextmanager
    def window(self, picture: Path, *order: str, until: Path | None = None) -> Iterator[float]:
        """Open the window, wait until it is drawn and a file is there, photograph it, and close it as an officer does."""
        begun = time.monotonic()
        open_one = subprocess.Popen(
            ["wine", *order],
            env=self.env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        seconds, start_page = 0.0, b""
        while not seconds or not (until is None or until.exists()):
            subprocess.run(["import", "-window", "root", str(picture)], check=True, env=self.env)
            if not seconds and picture.stat().st_size > EMPTY_PICTURE:
                seconds = time.monotonic() - begun
                start_page = picture.read_bytes()
            if time.monotonic() - begun > 180 or open_one.poll() is not None:
                raise SystemExit("NOT SEEN: the window is drawn")
            time.sleep(0.1)
        settle(picture, self.env, start_page if until is not None else b"")
        yield seconds
        self.run("taskkill", "/im", "mlawriter.exe")
        printed, _ = open_one.communicate(timeout=60)
        if printed.strip():
            raise SystemExit(
                f"NOT SEEN: a window that prints nothing: {printed.decode(errors='replace')[-300:]}"
            )


def settle(picture: Path, env: dict[str, str], start_page: bytes) -> None:
    """Photograph again until the start page gave way to the case, if one is opened, and two pictures are the same."""
    former = start_page
    for _ in range(60):
        content = picture.read_bytes()
        if content == former and content != start_page:
            return
        former = content
        time.sleep(2)
        subprocess.run(["import", "-window", "root", str(picture)], check=True, env=env)
    raise SystemExit("NOT SEEN: a picture that stays as it is")


def expect(held: bool, what: str) -> None:
    """Stop the proof where something does not hold."""
    if not held:
        raise SystemExit(f"NOT SEEN: {what}")
    print(f"seen: {what}", flush=True)


def of_version(version: str, folder: Path) -> Path:
    """Return a small installer of another version, which brings a file that no other has."""
    source = folder / version
    (source / "program" / "old").mkdir(parents=True)
    (source / "program" / "old" / f"{version}.txt").write_text("old")
    target = folder / f"mlawriter-{version}-setup.exe"
    installer.build(source, target, "python313.dll", version)
    return target


def prove_installation(wine: Wine, setup: Path, pictures: Path, work: Path) -> None:
    """Install over an older version, run, refuse what must be refused, remove."""
    older, newer = of_version("0.9.0", work), of_version("99.0.0", work)
    place, own = wine.local / "Programs" / "mlawriter", wine.local / "mlawriter"
    expect(wine.run(str(older), "/S")[0] == 0, "an older version is installed")
    (place / "of the user.txt").write_text("mine")
    own.mkdir()
    (own / "kept.txt").write_text("mine")
    code, _, seconds = wine.run(str(setup), "/S")
    expect(code == 0, f"the update took {seconds:.1f} s, {setup.stat().st_size / 1e6:.1f} MB")
    expect(not (place / "program" / "old").exists(), "what only the older version brought is gone")
    expect((place / "of the user.txt").is_file(), "a file of the user in that folder stays")
    expect(wine.asked(APPS, "DisplayVersion") == build_identity.version(), "Apps shows the version")
    expect(wine.run(str(older), "/S")[0] == 4, "an older version does not install itself over it")

    console = str(place / launchers.CONSOLE)
    code, printed, seconds = wine.run(console, "--version")
    expect(code == 0 and printed.startswith("mlawriter"), f"{printed.strip()} in {seconds:.2f} s")
    prove_commands(wine, console, work)
    case = work / "Случај 案件 ملف" / "Мој предмет 1.mla"
    case.parent.mkdir()
    shutil.copyfile(ROOT / "mlawriter" / "training" / "samples" / "bank-records" / "ar.mla", case)
    order = wine.asked(COMMAND, "")
    expect(order.endswith('mlawriter.exe" "%1"'), f".mla is opened by {order}")
    windows_name = "Z:" + str(case).replace("/", "\\")
    held = case.with_name(f"{case.name}.lock")
    starter = str(place / launchers.WINDOW)
    with wine.window(pictures / "installed.png", starter, windows_name, until=held) as seconds:
        print(f"seen: the window was drawn in {seconds:.1f} s, and the case is open")
        expect(wine.run(str(setup), "/S")[0] == 3, "while it is open nothing is installed over it")
        expect(wine.run(str(place / "uninstall.exe"), "/S", f"_?={windows(place)}")[0] == 3, "nor removed")
    expect(not held.exists(), "the case is closed")
    expect(wine.run(str(newer), "/S")[0] == 0, "a newer version takes its place")
    expect(wine.run(str(setup), "/S")[0] == 4, "this one does not go back silently")
    wine.run(str(place / "uninstall.exe"), "/S", f"_?={windows(place)}")
    (place / "uninstall.exe").unlink(missing_ok=True)
    wine.run(str(setup), "/S")
    wine.run(str(place / "uninstall.exe"), "/S")
    wine.end()
    left = sorted(path.name for path in place.rglob("*"))
    expect(left == ["of the user.txt"], f"after removing only the user's file lies there: {left}")
    expect((own / "kept.txt").is_file(), "what the user kept stays")
    expect(not wine.asked(APPS, "DisplayName") and not wine.asked(COMMAND, ""), "the registry is clean")


def prove_commands(wine: Wine, console: str, work: Path) -> None:
    """Run the command line: exit codes, letters in UTF-8, every language and sample."""
    code, printed, _ = wine.run(console, "check", "nowhere.mla")
    expect(
        code == 2 and printed.startswith("mlawriter: "), "a file that is not there: exit code 2, one sentence"
    )
    code, printed, _ = wine.run(console, "--interface", "ar", "types")
    expect(code == 0 and any("\u0600" < letter < "\u0700" for letter in printed), "Arabic comes out in UTF-8")
    letter = work / "letter.docx"
    made = ["draft", "--sample", "bank-records", "--language", "zh_Hans", "--out", str(letter)]
    expect(
        wine.run(console, *made, cwd=work)[0] == 0 and letter.stat().st_size > 10_000, "a letter is written"
    )
    code, printed, seconds = wine.run(console, "selftest")
    expect(code == 0, f"selftest in {seconds:.0f} s: {printed.strip()}")


def prove_stick(wine: Wine, stick: Path, pictures: Path, work: Path) -> None:
    """Run from a folder that was unpacked, then from one that cannot be written."""
    with zipfile.ZipFile(stick) as archive:
        archive.extractall(work)
    folder = work / "mlawriter"
    before = wine.files()
    with wine.window(pictures / "stick.png", str(folder / launchers.WINDOW)) as seconds:
        print(f"from a stick the window was drawn in {seconds:.1f} s")
    expect((folder / "mlawriter-files").is_dir(), "the program keeps its things on the stick")
    expect(wine.files() == before, f"and nothing elsewhere: {sorted(wine.files() - before)}")
    if os.geteuid():
        print("Only root can make a medium that cannot be written: that was left out.")
        return
    shutil.rmtree(folder / "mlawriter-files")
    subprocess.run(["mount", "--bind", str(folder), str(folder)], check=True)
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", str(folder)], check=True)
        with wine.window(pictures / "read-only.png", str(folder / launchers.WINDOW)):
            expect(
                not (folder / "mlawriter-files").exists(), "a stick that cannot be written runs the program"
            )
        code, printed, _ = wine.run(str(folder / launchers.CONSOLE), "samples")
        expect(code == 0 and bool(printed), "and its command line")
    finally:
        wine.end()
        subprocess.run(["umount", str(folder)], check=True)
    expect(wine.files() == before, "and nothing lies elsewhere")


def windows(path: Path) -> str:
    """Return a path of Linux as Wine names it."""
    return "Z:" + str(path).replace("/", "\\")


def main() -> int:
    """Prove what lies in dist/."""
    pictures = Path(sys.argv[1]).resolve()
    pictures.mkdir(parents=True, exist_ok=True)
    begin = f"mlawriter-{build_identity.version()}-windows-x64"
    setup, stick = (ROOT / "dist" / f"{begin}-{end}" for end in ("setup.exe", "portable.zip"))
    screen = subprocess.Popen(["Xvfb", SCREEN, "-screen", "0", "1280x900x24"], stderr=subprocess.DEVNULL)
    try:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
            wine = Wine(Path(name, "prefix"))
            work = Path(name)
            prove_installation(wine, setup, pictures, work)
            prove_stick(wine, stick, pictures, work)
    finally:
        screen.terminate()
    return 0


if __name__ == "__main__":
    sys.exit(main())
