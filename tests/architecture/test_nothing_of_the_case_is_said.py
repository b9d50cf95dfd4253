"""Logs and reports of errors hold nothing of a case: no name, no reference, no text, no name of a file (SECURITY.md, 3)."""

from __future__ import annotations

import logging
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import pytest
from pydantic import ValidationError

import mlawriter
from mlawriter.__main__ import main
from mlawriter.assistance.expense import costs_considered
from mlawriter.casebook import case_file, small_file
from mlawriter.casebook.folders import Folders
from mlawriter.casebook.journal import pending
from mlawriter.casebook.open_case import OpenCase
from mlawriter.cli.letter import draft
from mlawriter.core.errors import MlaError
from mlawriter.core.text import clean
from mlawriter.directory.search import matching
from mlawriter.handoff.outgoing import written
from mlawriter.help.glossary import in_every_language
from mlawriter.i18n.translator import translator
from mlawriter.last_words import technical_report
from mlawriter.lexicon.wording import count_words
from mlawriter.life.case import Case
from mlawriter.life.status import status
from mlawriter.render.compose import compose
from mlawriter.render.html import html
from mlawriter.render.word import write
from mlawriter.request.examine import examine
from mlawriter.request.request import Request
from mlawriter.training.samples import SCENARIO_DAY, load, samples
from mlawriter.ui.case_title import title

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PACKAGE = Path(mlawriter.__file__).parent
SECRET = "Jane Wanjiru, account 4477-1"
FILE = "operation-heron.mla"


def texts(value: object) -> Iterator[str]:
    """Yield what was typed: every text that is no choice, no code and no number of an entry."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in {"id", "kind", "state", "language"}:
                yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)
    elif isinstance(value, str) and len(value) > 4 and re.search(r"[^a-z0-9\-_]", value):
        yield value


def needles(request: Request) -> set[str]:
    """Return what is searched for: each text, and of long ones every line's beginning."""
    found: set[str] = set()
    for text in texts(request.model_dump(mode="json")):
        found.update(line.strip()[:40] for line in text.splitlines() if len(line.strip()) > 4)
    return found


def session(folder: Path, name: str, language: str) -> set[str]:
    """Work on a sample as an officer does, trouble included; return what must appear nowhere."""
    request = load(name, language)
    folders = Folders(state=folder / "state", config=folder / "config")
    file = folder / f"{name}-{FILE}"
    case = OpenCase.new(folders)
    content = case_file.plain(Case(request=request))
    case.record(content)
    case.save_as(file, content)
    case.save(case_file.plain(Case(request=request.model_copy(update={"training": not request.training}))))
    second = OpenCase.open(file, folders)
    with pytest.raises(MlaError):
        second.save(content)
    with pytest.raises(MlaError):
        case.save_as(folder / "no" / FILE, content)
    second.close()
    case.close()
    damaged = folders.journal / "0123.journal"
    damaged.write_bytes(b"{" + SECRET.encode())
    assert pending(folders.journal).damaged
    small_file.read_object(folders.state / "none.json")
    file.write_bytes(file.read_bytes()[:-40])
    for broken in (file, folder / "none" / FILE):
        with pytest.raises(MlaError):
            OpenCase.open(broken, folders)
    examine(request, SCENARIO_DAY)
    document = compose(request, language)
    assert html(document)
    assert write(document)
    assert written(request, "fr" if language != "fr" else "en")
    return {*needles(request), FILE, FILE.removesuffix(".mla"), SECRET}


@pytest.mark.parametrize("sample", [sample.name for sample in samples()])
def test_a_session_over_a_sample_leaves_nothing_of_it_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str], sample: str
) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("mlawriter").setLevel(logging.DEBUG)

    secrets = session(tmp_path, sample, "en") | session(tmp_path / "ar", sample, "ar")

    assert caplog.records, "trouble is logged"
    said = caplog.text + "".join(capfd.readouterr())
    assert len(secrets) > 40
    assert [secret for secret in secrets if secret in said] == []


class Poisoned:
    """Stand for anything of a case in which something breaks: whoever touches it gets an error that quotes it."""

    def _break(self, *_: object) -> NoReturn:
        raise ValueError(SECRET)

    __getattr__ = __getitem__ = __iter__ = __len__ = __str__ = __contains__ = __lt__ = _break
    __hash__ = object.__hash__


ROOMS: dict[str, Callable[[Any], object]] = {
    "assistance": lambda case: list(costs_considered.check(case, case)),
    "casebook": case_file.plain,
    "cli": lambda case: draft(case, case),
    "core": clean,
    "directory": lambda case: matching(case, "en"),
    "handoff": lambda case: written(case, "fr"),
    "help": in_every_language,
    "i18n": lambda case: translator(case, "interface"),
    "lexicon": count_words,
    "life": status,
    "render": lambda case: compose(case, "en"),
    "request": lambda case: examine(case, SCENARIO_DAY),
    "training": lambda case: load(case, "en"),
    "ui": lambda case: title(case, case),
}
"""Room -> what breaks in it."""


def test_each_room_is_broken_once() -> None:
    assert set(ROOMS) == {file.parent.name for file in PACKAGE.glob("*/__init__.py")}


@pytest.mark.parametrize("room", ROOMS)
def test_the_report_of_an_error_names_the_room_and_quotes_nothing(room: str) -> None:
    try:
        ROOMS[room](Poisoned())
    except Exception as error:  # noqa: BLE001 - whatever comes of it
        kind, trace = type(error), error.__traceback__

    report = technical_report(kind, trace)

    assert f"mlawriter/{room}/" in report
    assert not [word for word in SECRET.split() if word in report]
    assert str(Path.home()) not in report
    assert str(PACKAGE) not in report


def test_a_value_that_does_not_fit_is_not_quoted() -> None:
    """Pydantic's own sentences repeat what was entered."""
    with pytest.raises(ValidationError, match="Jane Wanjiru") as caught:
        Request.model_validate({"facts": SECRET})

    assert SECRET not in technical_report(caught.type, caught.tb)


CRASHES = {
    "command": f"cli.run = lambda words: {{}}[{SECRET!r}]; __main__.start()",
    "chain": f"""
def broken(words):
    try:
        raise ValueError({SECRET!r})
    except ValueError as error:
        raise RuntimeError({SECRET!r}) from error
cli.run = broken
__main__.start()""",
    "thread": f"""
import threading
def run(words):
    thread = threading.Thread(target=lambda: int({SECRET!r}), name={SECRET!r})
    thread.start()
    thread.join()
cli.run = run
__main__.start()""",
    "unraisable": f"""
class Gone:
    def __del__(self):
        raise ValueError({SECRET!r})
def run(words):
    Gone()
cli.run = run
__main__.start()""",
    "value": f"""
from mlawriter.request.request import Request
cli.run = lambda words: Request.model_validate({{"facts": {SECRET!r}}})
__main__.start()""",
}


@pytest.mark.parametrize("how", CRASHES)
def test_the_process_says_where_it_broke_and_nothing_else(tmp_path: Path, how: str) -> None:
    code = f"from mlawriter import __main__, cli\n{CRASHES[how]}"
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=False,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(PACKAGE.parent)},
        capture_output=True,
        text=True,
    )

    assert "It holds nothing of the case" in done.stderr
    assert "builtins." in done.stderr or "pydantic" in done.stderr
    said = done.stderr + done.stdout
    # What stands in the code of this very test is no part of a case.
    assert not [word for word in SECRET.split() if word in said]
    assert "Traceback" not in said


def test_no_memory_is_written_to_the_disk_when_the_process_breaks(tmp_path: Path) -> None:
    code = (
        "from mlawriter import __main__, cli; import resource;"
        "cli.run = lambda words: print(resource.getrlimit(resource.RLIMIT_CORE)); __main__.start()"
    )
    env = {**os.environ, "PYTHONPATH": str(PACKAGE.parent)}
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, cwd=tmp_path, env=env, capture_output=True, text=True
    )

    assert done.stdout.strip() == "(0, 0)"


def test_a_refusal_on_the_command_line_is_no_crash(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["check", str(tmp_path / "none.mla")]) == 2

    assert "The program made an error" not in capsys.readouterr().err
