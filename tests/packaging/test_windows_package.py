"""Prove the lists, texts and small formats of what is packed for Windows; no Wine, no compiler, no download."""

from __future__ import annotations

import hashlib
import re
import struct
import zipfile
from typing import TYPE_CHECKING

import build_windows
import embeddable
import installer
import launchers
import montenegrin
import pytest
import windows_folder
from sentences import SetUpError
from windows_texts import OF_NSIS, OF_WINDOWS, TEXTS

from mlawriter.i18n.languages import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

SCRIPT = (installer.HERE / "mlawriter.nsi").read_text("utf-8")
TAGS = {language.tag for language in LANGUAGES}


def a_python(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    version = "FileVersion\0\0".encode("utf-16-le") + "3.13.2\0".encode("utf-16-le")
    (folder / "python313.dll").write_bytes(b"MZ" + version)
    (folder / "python313._pth").write_text("python313.zip\n.\n")
    return folder


def test_python_without_a_sum_is_refused_and_the_sum_told(tmp_path: Path) -> None:
    folder = a_python(tmp_path / "python")
    listed = embeddable.listing({path.name: path.read_bytes() for path in folder.iterdir()})

    with pytest.raises(SetUpError, match=hashlib.sha256(listed).hexdigest()):
        embeddable.trusted(folder, "", "3.13")


def test_python_with_its_sum_is_taken(tmp_path: Path) -> None:
    packed = tmp_path / "python.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for path in a_python(tmp_path / "python").iterdir():
            archive.write(path, path.name)

    found = embeddable.trusted(packed, hashlib.sha256(packed.read_bytes()).hexdigest().upper(), "3.13")

    assert (found.version, found.series, found.library) == ("3.13.2", "3.13", "python313.dll")


def test_another_python_is_refused(tmp_path: Path) -> None:
    folder = a_python(tmp_path / "python")
    meant = embeddable.read(folder).sha256
    (folder / "extra.pyd").write_bytes(b"")

    with pytest.raises(SetUpError, match="another Python than meant"):
        embeddable.trusted(folder, meant, "3.13")


def test_python_of_another_series_is_refused(tmp_path: Path) -> None:
    folder = a_python(tmp_path / "python")

    with pytest.raises(SetUpError, match=r"locked for Python 3\.14"):
        embeddable.trusted(folder, embeddable.read(folder).sha256, "3.14")


def test_folder_that_is_no_python_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SetUpError, match="not the embeddable CPython"):
        embeddable.read(tmp_path)


@pytest.mark.parametrize(
    "name", "python.exe pythonw.exe _ssl.pyd libssl-3.dll libcrypto-3.dll _hashlib.pyd _asyncio.pyd".split()
)
def test_part_of_python_that_nothing_needs_is_left_out(name: str) -> None:
    python = embeddable.Embeddable({name: b"", "python313.dll": b"", "_sqlite3.pyd": b""}, "")

    assert set(windows_folder.python_files(python)) == {"python313.dll", "_sqlite3.pyd"}


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("PySide6/Qt6Core.dll", True),
        ("PySide6/QtWidgets.pyd", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/plugins/styles/qmodernwindowsstyle.dll", True),
        ("PySide6/Qt6Network.dll", False),
        ("PySide6/plugins/tls/qschannelbackend.dll", False),
        ("PySide6/opengl32sw.dll", False),
        ("PySide6/designer.exe", False),
        ("shiboken6/shiboken6.abi3.dll", True),
        ("shiboken6/shiboken6.abi3.lib", False),
        ("babel/locale-data/ar.dat", True),
        ("babel/locale-data/sw.dat", False),
        ("lxml-6.1.3.dist-info/METADATA", True),
        ("lxml-6.1.3.dist-info/RECORD", False),
    ],
)
def test_files_of_packages_are_pruned(name: str, stays: bool) -> None:
    assert windows_folder.stays(name, frozenset({"root", "ar"})) is stays


def test_program_is_there_with_all_its_data() -> None:
    held = windows_folder.own_files()

    assert {"mlawriter/__main__.py", "mlawriter/_data/templates/letter.xml.j2"} <= set(held)
    assert f"mlawriter/training/samples/bank-records/{LANGUAGES[0].tag}.mla" in held


def test_what_is_installed_is_removed_by_the_same_list() -> None:
    names = [
        "mlawriter.exe",
        "program/lib/a/b.pyc",
        "program/lib/a.pyc",
        "program/python313.dll",
        "odd $ name.txt",
    ]

    script = installer.files(names)

    put = re.findall(r'^  File "\$\{SOURCE\}/(.*)"$', script, re.MULTILINE)
    gone = re.findall(r'^  Delete "\$INSTDIR\\(.*)"$', script, re.MULTILINE)
    assert sorted(put) == sorted(names)
    assert sorted(one.replace("\\", "/").replace("$$", "$") for one in gone) == sorted(names)
    folders = re.findall(r'^  RMDir "(.*)"$', script, re.MULTILINE)
    assert folders == [r"$INSTDIR\program\lib\a", r"$INSTDIR\program\lib", r"$INSTDIR\program"]


def test_no_folder_is_removed_with_what_is_in_it() -> None:
    assert not re.search(r"RMDir\s+/r", SCRIPT + installer.files(["a/b"]), re.IGNORECASE)


def test_no_administrator_is_asked_for_and_only_the_user_is_changed() -> None:
    assert "RequestExecutionLevel user" in SCRIPT
    assert not re.search(r"\bHKLM\b|\bHKCR\b|SetShellVarContext all", SCRIPT)


def test_every_sentence_is_there_in_every_language() -> None:
    assert {name: set(texts) for name, texts in TEXTS.items()} == dict.fromkeys(TEXTS, TAGS)
    assert set(OF_NSIS) == TAGS == set(OF_WINDOWS)


def test_every_sentence_keeps_its_braces() -> None:
    for texts in TEXTS.values():
        for text in texts.values():
            assert sorted(re.findall(r"\{\w+\}", text)) == sorted(re.findall(r"\{\w+\}", texts["en"])), text


def test_every_language_string_of_the_installer_is_written_for_every_language(tmp_path: Path) -> None:
    written = installer.languages(tmp_path)

    asked = {name for name in re.findall(r"\$\(([A-Z_]+)\)", SCRIPT) if not name.startswith("^")}
    assert asked
    for name in asked:
        assert set(re.findall(rf"^LangString {name} \$\{{LANG_(\w+)\}}", written, re.MULTILINE)) == {
            language.upper() for language in OF_NSIS.values()
        }
    assert "{folder}" not in written
    assert "{installed}" not in written


def test_quote_in_a_sentence_does_not_end_it() -> None:
    assert installer.said('a "b" $1') == 'a $\\"b$\\" $$1'


def test_montenegrin_is_made_from_serbian(tmp_path: Path) -> None:
    source = tmp_path / "Contrib" / "Language files"
    source.mkdir(parents=True)
    (source / "SerbianLatin.nlf").write_text("# Header\nNLF v6\n2074\n# next\nNapred >\n", "utf-8-sig")
    sentence = '  ${LangFileString} X "videli $\\r$\\nPre toga"\n'
    (source / "SerbianLatin.nsh").write_text(
        f'; by\n!insertmacro LANGFILE "SerbianLatin"\n{sentence}', "utf-8-sig"
    )

    montenegrin.write(tmp_path, tmp_path)

    assert (tmp_path / "Montenegrin.nlf").read_text("utf-8-sig").splitlines()[2:] == [
        "11290",
        "# next",
        "Naprijed >",
    ]
    words = (tmp_path / "Montenegrin.nsh").read_text("utf-8-sig")
    assert words.startswith('!insertmacro LANGFILE "Montenegrin"')
    assert 'X "vidjeli $\\r$\\nPrije toga"' in words


def test_sentences_of_the_starters_are_there_and_ascii() -> None:
    header = launchers.header("python313.dll")

    assert header.isascii()
    assert r'L"program\\python313.dll"' in header
    assert all(f'L"{begin}"' in header for begins in OF_WINDOWS.values() for begin in begins)


def test_montenegrin_windows_is_not_taken_for_serbian() -> None:
    order = [begin for begins in OF_WINDOWS.values() for begin in begins]

    assert order.index("sr-Latn-ME") < order.index("sr-Cyrl") < order.index("sr")


@pytest.mark.parametrize(
    ("version", "shown"),
    [("1.0.0", "1,0,0,0"), ("2.10", "2,10,0,0"), ("1.2.3.4.5", "1,2,3,4"), ("1.0+x", "1,0,0,0")],
)
def test_version_is_four_numbers(version: str, shown: str) -> None:
    assert launchers.four(version) == shown


def test_icon_holds_every_size() -> None:
    pictures = [(launchers.ICONS / f"mlawriter-{size}.png").read_bytes() for size in (16, 256)]

    made = launchers.icon(pictures)

    assert struct.unpack("<HHH", made[:6]) == (0, 1, 2)
    assert [made[6], made[22]] == [16, 0]
    length, at = struct.unpack("<II", made[6 + 16 + 8 : 6 + 32])
    assert made[at : at + length] == pictures[1]


def test_stick_holds_the_marker_and_has_the_same_bytes_twice(tmp_path: Path) -> None:
    folder = tmp_path / "mlawriter"
    (folder / "program").mkdir(parents=True)
    (folder / "mlawriter.exe").write_bytes(b"MZ")
    (folder / "program" / "x").write_bytes(b"x" * 1000)
    first, second = tmp_path / "1.zip", tmp_path / "2.zip"

    build_windows.pack_stick(folder, first, 1_700_000_001)
    build_windows.pack_stick(folder, second, 1_700_000_001)

    assert first.read_bytes() == second.read_bytes()
    with zipfile.ZipFile(first) as archive:
        assert archive.namelist() == [
            "mlawriter/mlawriter.exe",
            "mlawriter/portable.txt",
            "mlawriter/program/x",
        ]


def test_files_have_the_time_of_the_build(tmp_path: Path) -> None:
    (tmp_path / "program").mkdir()
    (tmp_path / "program" / "x").touch()

    build_windows.date(tmp_path, 1_700_000_000)

    assert {path.stat().st_mtime for path in tmp_path.rglob("*")} == {1_700_000_000}
