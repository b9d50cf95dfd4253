"""The command line answers in plain words whatever the outside world does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from mlawriter import __version__
from mlawriter.cli.arguments import COMMANDS
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.training.samples import samples

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Command, Start

LETTERS = len(samples()) * len(LANGUAGES)


def test_the_version_is_printed(command: Command) -> None:
    answer = command("--version")

    assert (answer.code, answer.out) == (0, f"mlawriter {__version__} (from a checkout)\n")


def test_the_help_lists_every_command_and_gives_examples(command: Command) -> None:
    answer = command("--help")

    assert answer.code == 0
    assert [name for name in COMMANDS if f"    {name} " not in answer.out] == []
    assert "mlawriter draft --sample bank-records --language en --out sample.docx" in answer.out


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_has_help_of_its_own(command: Command, name: str) -> None:
    answer = command(name, "--help")

    assert answer.code == 0
    assert COMMANDS[name] in " ".join(answer.out.split())


def test_an_unknown_command_is_refused_and_the_known_ones_are_named(command: Command) -> None:
    answer = command("chek")

    assert (answer.code, answer.out) == (2, "")
    assert answer.err.count("\n") == 1
    assert all(name in answer.err for name in COMMANDS)


def test_an_unknown_option_is_refused_in_one_line(command: Command) -> None:
    answer = command("types", "--jason")

    assert answer.code == 2
    assert answer.err.count("\n") == 1


@pytest.mark.parametrize("place", ["before", "after"])
def test_the_language_of_messages_can_be_chosen_before_and_after_the_command(
    command: Command, place: str
) -> None:
    language = ("--interface", "fr")

    answer = command(*language, "types") if place == "before" else command("types", *language)

    assert answer.code == 0


def test_an_unknown_language_of_messages_is_refused(command: Command) -> None:
    answer = command("types", "--interface", "tlh")

    assert answer.code == 2
    assert ", ".join(language.tag for language in LANGUAGES) in answer.err


@pytest.mark.parametrize("held", ["C", "", "xx_YY.UTF-8", "en_GB.UTF-8"])
def test_a_system_in_another_language_gets_english(
    command: Command, monkeypatch: pytest.MonkeyPatch, held: str
) -> None:
    monkeypatch.setenv("LC_ALL", held)
    monkeypatch.delenv("LC_MESSAGES", raising=False)
    monkeypatch.delenv("LANG", raising=False)

    assert "Service of judicial documents" in command("types").out


@pytest.mark.parametrize("held", ["fr", "fr_CA.UTF-8", "xx:fr"])
def test_the_language_of_the_system_is_taken_where_the_program_has_it(
    monkeypatch: pytest.MonkeyPatch, held: str
) -> None:
    from mlawriter.cli.tongue import speaker

    monkeypatch.setenv("LC_ALL", "en_US.UTF-8" if ":" in held else held)
    monkeypatch.setenv("LANGUAGE", held if ":" in held else "")

    assert speaker().language.tag == "fr"


def test_a_refusal_is_told_in_the_language_asked_for(command: Command, tmp_path: Path) -> None:
    from mlawriter.core.errors import FileMissing
    from mlawriter.i18n.translator import translator

    path = tmp_path / "nowhere.mla"

    answer = command("check", path, "--interface", "fr")

    assert translator("fr", "interface").text(FileMissing.message, file=str(path)) in answer.err


def test_the_self_test_says_how_many_letters_it_wrote(command: Command) -> None:
    answer = command("selftest")

    assert answer.code == 0
    assert answer.out == f"Letters written and read back: {LETTERS}. With faults: 0.\n"


def test_the_self_test_tells_each_letter_when_asked(command: Command) -> None:
    lines = command("selftest", "--verbose").out.splitlines()

    assert len(lines) == LETTERS + 1
    assert lines[0] == "bank-records en: ok"


def test_a_console_without_the_letters_still_gets_json(start: Start) -> None:
    answer = start("languages", "--json", PYTHONIOENCODING="ascii")

    assert answer.code == 0
    assert [row["name"] for row in json.loads(answer.out)] == [language.name for language in LANGUAGES]


def test_a_console_without_the_letters_gets_their_codes(start: Start) -> None:
    answer = start("languages", PYTHONIOENCODING="ascii")

    assert answer.code == 0
    assert "Fran\\xe7ais" in answer.out


def test_lists_load_no_window_and_the_version_loads_next_to_nothing() -> None:
    program = (
        "import sys; from mlawriter.__main__ import main; main(sys.argv[1:]);"
        "print(*(name for name in ('PySide6', 'docx', 'jinja2', 'babel', 'pydantic') if name in sys.modules))"
    )
    loaded = {}
    for name in ("--version", "types"):
        order = [sys.executable, "-c", program, name]
        done = subprocess.run(order, check=True, capture_output=True, text=True)
        loaded[name] = done.stdout.splitlines()[-1].split()

    assert loaded["--version"] == []
    assert loaded["types"] == ["pydantic"]


if sys.platform == "linux":

    @pytest.mark.parametrize("name", ["types", "schema", "selftest"])
    def test_a_full_disk_behind_the_output_is_told_in_one_line(start: Start, name: str) -> None:
        answer = start(name, into="/dev/full")

        assert answer.code == 2
        assert answer.err.count("\n") == 1
        assert "could not be printed" in answer.err

    def test_a_reader_that_goes_away_ends_the_command_quietly() -> None:
        order = [sys.executable, "-m", "mlawriter", "types"]
        buffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
        with subprocess.Popen(order, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=buffered) as child:
            assert child.stdout is not None
            assert child.stderr is not None
            child.stdout.close()
            told = child.stderr.read()

        assert (child.returncode, told) == (0, b"")

    def test_without_a_display_one_line_says_so(start: Start) -> None:
        answer = start(DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")

        assert (answer.code, answer.out) == (2, "")
        assert answer.err.count("\n") == 1
        assert "no display was found" in answer.err
