"""Prove what the commands decide before they start anything."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import dev
import pytest
from system_libraries import FONTS, WAYLAND, WINDOW, X11, displays, key, missing, provide, wanted

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("version", [(3, 7, 16), (3, 10, 13)])
def test_older_python_is_told_what_to_do(version: tuple[int, ...]) -> None:
    sentence = dev.refusal(version)

    assert sentence is not None
    assert "Python 3.11 or newer" in sentence
    assert f"this is 3.{version[1]}" in sentence


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 14, 2), (4, 0, 0)])
def test_supported_python_is_accepted(version: tuple[int, ...]) -> None:
    assert dev.refusal(version) is None


@pytest.mark.parametrize(
    ("environ", "system", "kinds"),
    [
        ({}, "linux", set()),
        ({"DISPLAY": ""}, "linux", set()),
        ({"DISPLAY": ":0"}, "linux", {"x11"}),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "linux", {"wayland", "x11"}),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", {"chosen"}),
        ({}, "win32", {"native"}),
        ({}, "darwin", {"native"}),
    ],
)
def test_display_is_found_from_environment_and_system(
    environ: dict[str, str], system: str, kinds: set[str]
) -> None:
    assert displays(environ, system) == kinds


@pytest.mark.parametrize(
    ("kinds", "system", "libraries"),
    [
        (set(), "linux", {}),
        ({"chosen"}, "linux", WINDOW),
        ({"x11"}, "linux", WINDOW | X11),
        ({"wayland"}, "linux", WINDOW | WAYLAND),
        ({"wayland", "x11"}, "linux", WINDOW | WAYLAND),
        ({"native"}, "win32", {}),
        ({"native"}, "darwin", {}),
    ],
)
def test_libraries_follow_the_display(kinds: set[str], system: str, libraries: dict[str, str]) -> None:
    assert wanted(frozenset(kinds), system) == libraries


def test_missing_names_absent_libraries_and_files_only(tmp_path: Path) -> None:
    font = tmp_path / "there.ttf"
    font.touch()
    gone = str(tmp_path / "gone.ttf")

    absent = missing({"libnothing-of-ours.so.9": "one", gone: "two", str(font): "three"})

    assert absent == {"libnothing-of-ours.so.9": "one", gone: "two"}


def test_no_package_stands_for_two_kinds_of_need() -> None:
    packages = [*WINDOW.values(), *X11.values(), *WAYLAND.values(), *FONTS.values()]

    assert len(packages) == len(set(packages))


def test_libraries_are_not_looked_for_again_while_their_stamp_holds(tmp_path: Path) -> None:
    stamp = tmp_path / "libraries.stamp"
    wanted_here = {str(tmp_path / "gone.ttf"): "no-such-package"}
    stamp.write_text(key(wanted_here), "utf-8")

    provide(wanted_here, stamp)

    assert missing(wanted_here) == wanted_here


def test_found_libraries_leave_a_stamp(tmp_path: Path) -> None:
    font = tmp_path / "there.ttf"
    font.touch()
    stamp = tmp_path / "libraries.stamp"

    provide({str(font): "fonts"}, stamp)

    assert stamp.read_text("utf-8") == key({str(font): "fonts"})


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    """Return a catalogue that has just been compiled."""
    source = tmp_path / "locales" / "fr" / "LC_MESSAGES" / "interface.po"
    source.parent.mkdir(parents=True)
    for file in (source, source.with_suffix(".mo")):
        file.touch()
        os.utime(file, ns=(1_000, 1_000))
    return source


def test_compiled_catalogue_is_not_stale(catalogue: Path, tmp_path: Path) -> None:
    assert dev.stale_catalogues(tmp_path) == []


def test_catalogue_without_compiled_form_is_stale(catalogue: Path, tmp_path: Path) -> None:
    catalogue.with_suffix(".mo").unlink()

    assert dev.stale_catalogues(tmp_path) == [catalogue]


def test_catalogue_newer_than_its_compiled_form_is_stale(catalogue: Path, tmp_path: Path) -> None:
    os.utime(catalogue, ns=(1_001, 1_001))

    assert dev.stale_catalogues(tmp_path) == [catalogue]


def test_modules_are_not_taken_from_the_folder_of_the_caller() -> None:
    assert dev.arguments(["-m", "mlawriter"])[1:] == ["-P", "-m", "mlawriter"]


def test_checkout_comes_before_other_import_folders(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "elsewhere")

    folders = dev.environment(offscreen=False)["PYTHONPATH"].split(os.pathsep)

    assert folders == [str(dev.ROOT), "elsewhere"]


def test_platform_of_the_caller_wins_over_offscreen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "minimal")

    assert dev.environment(offscreen=True)["QT_QPA_PLATFORM"] == "minimal"


def test_tests_draw_offscreen_by_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)

    assert dev.environment(offscreen=True)["QT_QPA_PLATFORM"] == "offscreen"
    assert "QT_QPA_PLATFORM" not in dev.environment(offscreen=False)


def test_step_of_check_fails_when_its_script_is_not_there() -> None:
    code, printed = dev.outcome([dev.script("no_such_script.py")])

    assert code != 0
    assert "no_such_script.py" in printed


def test_without_a_command_the_commands_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main([]) == 0

    printed = capsys.readouterr().out
    assert all(command in printed for command in dev.COMMANDS)


@pytest.mark.parametrize("args", [["fly"], ["package", "amiga"], ["screens"], ["check", "twice"]])
def test_wrong_command_is_an_error_and_lists_the_commands(
    args: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev.main(args) == 2

    assert "package wheel" in capsys.readouterr().err
