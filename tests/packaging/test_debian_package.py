"""Prove what a Debian desktop is told of the program, and what the package asks of a machine."""

from __future__ import annotations

import gzip
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import debian_builder
import debian_package
import desktop_words
import elf_needs
import pytest

from mlawriter.cli.arguments import COMMANDS
from mlawriter.i18n.languages import LANGUAGES, Language

VERSION, DAY, EPOCH = "1.2.3", "2026-11-22", 1_700_000_000
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def judged(tool: list[str], name: str, text: str, tmp_path: Path) -> None:
    """Let a tool of the system judge a text, where the system has it."""
    if shutil.which(tool[0]):
        file = tmp_path / name
        file.write_text(text, "utf-8")
        done = subprocess.run([*tool, str(file)], check=False, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr


def test_menu_entry_speaks_every_language(tmp_path: Path) -> None:
    entry = desktop_words.desktop_entry()

    for language in LANGUAGES[1:]:
        (name, *_) = desktop_words.locales(language)
        for key in ("GenericName", "Comment", "Keywords"):
            assert re.search(rf"^{key}\[{name}\]=.+$", entry, re.MULTILINE), (key, name)
    assert "Comment[fr]=Rédiger des demandes d’entraide judiciaire, hors ligne\n" in entry
    assert f"MimeType={desktop_words.MIME};" in entry
    judged(["desktop-file-validate"], "mlawriter.desktop", entry, tmp_path)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: str(language.tag))
def test_sentence_on_the_desktop_is_the_first_of_two_in_every_language(
    language: Language,
) -> None:
    whole = desktop_words.in_language(language, desktop_words.ABOUT)
    first = desktop_words.first_sentence(whole)

    assert 5 < len(first) < len(whole) - 5
    assert desktop_words.KEYWORDS[language.tag]


def test_kind_of_file_is_known_by_its_name_and_by_its_first_line() -> None:
    kind = ET.fromstring(desktop_words.mime_type()).find(f"{MIME}mime-type")
    assert kind is not None
    glob, match = kind.find(f"{MIME}glob"), kind.find(f"{MIME}magic/{MIME}match")
    assert glob is not None
    assert match is not None

    assert glob.get("pattern") == "*.mla"
    first, last = map(int, match.attrib["offset"].split(":"))
    for path in (Path(debian_package.__file__).parents[2] / "mlawriter/training/samples").glob("*/en.mla"):
        at = path.read_bytes().find(match.attrib["value"].encode())
        assert first <= at <= last, path


def test_catalogue_of_programs_is_valid(tmp_path: Path) -> None:
    metainfo = desktop_words.metainfo(VERSION, DAY)

    assert ET.fromstring(metainfo).findtext("launchable") == "mlawriter.desktop"
    judged(["appstreamcli", "validate", "--no-net"], "mlawriter.metainfo.xml", metainfo, tmp_path)


def test_manual_page_names_every_command() -> None:
    shared = debian_package.shared(VERSION, DAY, EPOCH)
    packed = shared["man/man1/mlawriter.1.gz"]
    assert isinstance(packed, bytes)
    page = gzip.decompress(packed).decode()

    assert all(f".B {name.replace('-', chr(92) + '-')}\n" in page for name in COMMANDS)


def test_every_file_that_the_desktop_is_given_exists() -> None:
    for place, content in debian_package.shared(VERSION, DAY, EPOCH).items():
        assert content if isinstance(content, bytes) else isinstance(content, Path) and content.is_file(), (
            place
        )


def test_package_depends_on_what_the_program_lacks() -> None:
    needed = debian_package.depends({"libc.so.6", "libEGL.so.1", "libwayland-client.so.0"}, (2, 36))

    assert needed.startswith("libc6 (>= 2.36), libegl1, fontconfig-config")
    assert "wayland" not in needed


def test_library_that_nobody_declared_stops_the_build() -> None:
    with pytest.raises(debian_package.Unknown, match=r"libnew\.so\.1"):
        debian_package.depends({"libc.so.6", "libnew.so.1"}, (2, 36))


def test_needs_of_a_folder_are_those_that_it_does_not_hold(tmp_path: Path) -> None:
    program = Path("/bin/true")
    if shutil.which("objdump") is None or not program.is_file():
        return  # only a machine that packs has to have it
    shutil.copy(program, tmp_path / "true")

    assert elf_needs.needs(tmp_path)[0] == {"libc.so.6"}
    (tmp_path / "libc.so.6").touch()
    assert elf_needs.needs(tmp_path)[0] == set()


@pytest.mark.parametrize(("system", "debian"), [("darwin", True), ("win32", True), ("linux", False)])
def test_other_systems_are_refused_in_one_sentence(system: str, debian: bool, tmp_path: Path) -> None:
    version = tmp_path / "debian_version"
    if debian:
        version.touch()

    assert debian_builder.refusal(system, version).count(".") == 1


def test_proof_needs_more_of_the_system_than_the_build() -> None:
    built, proven = (debian_builder.tools((3, 11), prove=prove) for prove in (False, True))

    assert built["libpython3.11.so.1.0"] == "libpython3.11"
    assert set(proven.values()) - set(built.values()) == {"debootstrap", "strace", "xvfb"}
