"""Run every command of the project on a fresh machine: `python3 packaging/dev.py run`, `... test`.

This file and what it imports use the standard library alone, because they make everything else available.
Their syntax stays readable for Python 3.7, so that an older Python gets a sentence and not a syntax error.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import system_libraries
from sentences import SetUpError, say
from virtual_environment import VirtualEnvironment

TYPE_CHECKING = False  # `typing` costs 10 ms at every start; checkers know this name
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TextIO

ROOT = Path(__file__).resolve().parent.parent
VENV = VirtualEnvironment(ROOT)
OLDEST_PYTHON = (3, 11)
MOST_WORKERS = 8
"""Processes that the tests share: each holds a few hundred megabytes."""

COMMANDS = {
    "run [ARGS]": "set everything up, then start the wizard, or pass ARGS to mlawriter",
    "test [ARGS]": "set everything up, then run the tests, or pass ARGS to pytest",
    "check": "lint, format, types, catalogues, generated pages and locks: one line each",
    "bench [ARGS]": "measure the figures that the design promises",
    "faults [ARGS]": "kill the program 1,000 times while it saves, and count what is damaged or lost",
    "screens DIR": "save pictures of the window to DIR",
    "manual DIR [TAG...]": "photograph the window anew and write the manuals to DIR",
    "slides DIR [TAG...]": "make slides of the manual's pictures in DIR",
    "translate": "bring the catalogues up to date with the texts of the program",
    "docs": "write the generated pages",
    "lock [ARGS]": "write the lock files anew, needs uv; ARGS go to it, for instance --upgrade",
    "package wheel": "build a reproducible wheel into dist/ and look into it",
    "package linux [--prove]": "build the .deb and the .tar.xz into dist/, and prove them in a bare Debian",
    "package wheelhouse": "put that wheel and all that it needs into one tar, for a machine without a network",
    "package windows ARGS": "build setup.exe and a zip for a stick into dist/ from --python PATH --sha256 SUM",
}


def refusal(version: tuple[int | str, ...]) -> str | None:
    """Return why this Python cannot be used, or nothing when it can."""
    if version[:2] >= OLDEST_PYTHON:
        return None
    wanted = ".".join(map(str, OLDEST_PYTHON))
    return (
        f"Python {wanted} or newer is needed and this is {version[0]}.{version[1]}: "
        f"start packaging/dev.py with a newer one, for instance python{wanted}."
    )


def stale_catalogues(root: Path) -> list[Path]:
    """Return the catalogues whose compiled form is missing or older than they are."""
    stale = []
    for source in sorted(root.glob("locales/*/LC_MESSAGES/*.po")):
        compiled = source.with_suffix(".mo")
        if not compiled.is_file() or compiled.stat().st_mtime_ns < source.stat().st_mtime_ns:
            stale.append(source)
    return stale


def script(name: str) -> str:
    """Return the path of a script beside this one."""
    return str(ROOT / "packaging" / name)


def arguments(args: Sequence[str]) -> list[str]:
    """Return a command line of the project's Python; a module is never taken from the caller's folder."""
    return [str(VENV.python), *(["-P"] if args[0] == "-m" else []), *args]


def environment(*, offscreen: bool) -> dict[str, str]:
    """Return the environment in which the checkout can be imported from any folder."""
    paths = [str(ROOT), os.environ.get("PYTHONPATH", "")]
    result = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}
    if offscreen:
        result.setdefault("QT_QPA_PLATFORM", "offscreen")
    return result


def become(args: Sequence[str], *, offscreen: bool = False, folder: Path | None = None) -> int:
    """Become the project's Python where the system can, in the caller's folder unless told another."""
    sys.stdout.flush()
    env = environment(offscreen=offscreen)
    if os.name == "posix":
        os.chdir(folder or ".")
        os.execve(VENV.python, arguments(args), env)
    return subprocess.run(arguments(args), check=False, cwd=folder, env=env).returncode


def set_up(packages: str) -> None:
    """Provide packages, and compile the catalogues when one has changed."""
    VENV.provide(packages)
    if stale_catalogues(ROOT):
        order = arguments([script("catalogues.py"), "compile"])
        env = environment(offscreen=True)
        if subprocess.run(order, check=False, cwd=ROOT, env=env, stdout=subprocess.DEVNULL).returncode:
            # Not the end: `check` tells what is wrong, `translate` may mend it, and both begin here.
            say("A catalogue could not be compiled; packaging/dev.py check says what is wrong with it.")


def provide_libraries(kinds: frozenset[str], also: Mapping[str, str]) -> None:
    """Provide the system libraries of a window on these displays, and what else is asked for with them."""
    libraries = system_libraries.wanted(kinds, sys.platform)
    if libraries:
        system_libraries.provide({**libraries, **also}, VENV.folder / "libraries.stamp")


def set_up_for_drawing() -> None:
    """Provide what tests, benchmarks and pictures need: they draw, on no display, with a font."""
    set_up("dev")
    provide_libraries(frozenset({"offscreen"}), system_libraries.FONTS)


def run(args: Sequence[str]) -> int:
    """Start the wizard; where there is no display and nothing else is asked, write a sample letter."""
    kinds = system_libraries.displays(os.environ, sys.platform)
    set_up("run")
    try:
        provide_libraries(kinds, {})
    except SetUpError as error:
        if not args:
            raise
        say(str(error))  # and go on: most commands open no window
    if kinds or args:
        return become(["-m", "mlawriter", *args])
    letter = ROOT / "out" / "bank-records-en.docx"
    letter.parent.mkdir(exist_ok=True)
    order = ["-m", "mlawriter", "draft", "--sample", "bank-records", "--language", "en", "--out", str(letter)]
    env = environment(offscreen=False)
    done = subprocess.run(arguments(order), check=False, env=env, stdout=subprocess.DEVNULL)
    if done.returncode == 0:
        print(
            f"No display was found, so a sample letter was written to {letter}; "
            'to see the window, run this in a desktop session or through "ssh -X".'
        )
    return done.returncode


def test(args: Sequence[str]) -> int:
    """Run the tests, from the top of the checkout."""
    set_up_for_drawing()
    if sys.platform.startswith("linux") and system_libraries.is_root():
        try:
            system_libraries.provide(system_libraries.TOOLS, VENV.folder / "tools.stamp")
        except SetUpError as error:
            say(str(error))  # and go on: the tests see less without them
    # All tests share the processors; a few of them are done before workers have started.
    workers = () if args else ("-n", str(min(os.cpu_count() or 1, MOST_WORKERS)))
    return become(["-m", "pytest", *workers, *args], offscreen=True, folder=ROOT)


def steps() -> dict[str, list[str]]:
    """Return what `check` runs: name -> arguments of the project's Python, the slowest first."""
    return {
        "types": ["-m", "mypy"],
        "lint": ["-m", "ruff", "check"],
        "format": ["-m", "ruff", "format", "--check"],
        "catalogues": [script("catalogues.py"), "check"],
        "generated pages": [script("generated_docs.py"), "check"],
        "directory": [script("directory_pack.py"), "check"],
        "locks": [script("locks.py"), "check"],
    }


def outcome(args: Sequence[str]) -> tuple[int, str]:
    """Run a step of `check` and return its exit code and all that it printed."""
    env = {**environment(offscreen=True), "PYTHONUTF8": "1"}
    done = subprocess.run(
        arguments(args),
        check=False,
        cwd=ROOT,
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    return done.returncode, done.stdout.rstrip()


def check() -> int:
    """Run every step, two at a time, and print one line each; what a failed one printed follows its line."""
    from concurrent.futures import ThreadPoolExecutor

    set_up_for_drawing()
    failed = 0
    with ThreadPoolExecutor(2) as pool:
        running = {name: pool.submit(outcome, args) for name, args in steps().items()}
        for name, future in running.items():
            code, printed = future.result()
            print(f"{name}: failed\n{printed}" if code else f"{name}: ok", flush=True)
            failed += bool(code)
    return 1 if failed else 0


def draw(*args: str) -> int:
    """Run a script of the project that shows windows."""
    set_up_for_drawing()
    return become(args, offscreen=True)


def write(*args: str) -> int:
    """Run a script of the project that shows none."""
    set_up("dev")
    return become(args)


def package_linux(*, prove: bool) -> int:
    """Build the packages for Linux, with Debian's own Python and in an environment of their own."""
    import debian_builder

    python = str(debian_builder.set_up(ROOT, prove=prove).python)
    orders = [[script("catalogues.py"), "compile"], [str(ROOT / "packaging" / "linux" / "build_linux.py")]]
    if prove:
        orders.append([str(ROOT / "packaging" / "linux" / "prove.py")])
    for order in orders:
        code = subprocess.run(
            [python, *order], check=False, cwd=ROOT, env=environment(offscreen=True)
        ).returncode
        if code:
            return code
    return 0


def write_locks(args: Sequence[str]) -> int:
    """Write the lock files anew; no set-up, because they are what a set-up reads."""
    return subprocess.run([sys.executable, script("locks.py"), "write", *args], check=False).returncode


def main(args: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    command, rest = (args[0], args[1:]) if args else ("", ())
    if command == "run":
        return run(rest)
    if command == "test":
        return test(rest)
    if command == "lock":
        return write_locks(rest)
    if command == "bench":
        return draw(str(ROOT / "benchmarks" / "run.py"), *rest)
    if command == "faults":
        return draw(str(ROOT / "benchmarks" / "faults.py"), *rest)
    if command == "screens" and len(rest) == 1:
        return draw(script("screens.py"), *rest)
    if command == "manual" and rest:
        return draw(script("manuals.py"), *rest)
    if command == "slides" and rest:
        return draw(script("slides.py"), *rest)
    if command == "check" and not rest:
        return check()
    if command == "translate" and not rest:
        return write(script("catalogues.py"), "update")
    if command == "docs" and not rest:
        return write(script("generated_docs.py"), "write") or write(script("directory_pack.py"), "write")
    if command == "package" and list(rest) == ["wheel"]:
        return write(script("build_wheel.py"))
    if command == "package" and list(rest) in (["linux"], ["linux", "--prove"]):
        return package_linux(prove="--prove" in rest)
    if command == "package" and list(rest) == ["wheelhouse"]:
        return write(script("wheelhouse.py"))
    if command == "package" and rest and rest[0] == "windows":
        return write(str(ROOT / "packaging" / "windows" / "build_windows.py"), *rest[1:])
    if not args:
        return usage(sys.stdout)
    print(
        f"There is no command {' '.join(args)!r}, or it needs something else. These are the commands:",
        file=sys.stderr,
    )
    return usage(sys.stderr)


def usage(stream: TextIO) -> int:
    """Print the commands; a wrong one was given when that goes to standard error."""
    width = max(map(len, COMMANDS))
    print("python3 packaging/dev.py COMMAND", file=stream)
    for command, purpose in COMMANDS.items():
        print(f"  {command:{width}}  {purpose}", file=stream)
    return 2 if stream is sys.stderr else 0


def start() -> int:
    """Refuse an old Python, run the command, turn what is missing into one sentence."""
    problem = refusal(sys.version_info)
    if problem:
        say(problem)
        return 1
    try:
        return main(sys.argv[1:])
    except SetUpError as error:
        say(str(error))
    except OSError as error:
        say(f"The set-up stopped at {error.filename or 'a file'}: {error.strerror}.")
    except KeyboardInterrupt:
        return 130
    return 1


if __name__ == "__main__":
    sys.exit(start())
