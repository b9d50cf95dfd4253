"""Prove that archives hold what they were given, and the same bytes for the same content and date."""

from __future__ import annotations

import io
import lzma
import os
import shutil
import subprocess
import tarfile
from typing import TYPE_CHECKING

import dated_archive
import pytest
from dated_archive import Link

if TYPE_CHECKING:
    from pathlib import Path

EPOCH = 1_700_000_000
PROGRAM = "usr/lib/made/made"
CONTROL = "Package: made\nVersion: 1\nArchitecture: all\nMaintainer: nobody <nobody@made.invalid>\nDescription: made\n"


def folder(root: Path) -> Path:
    (root / "inner").mkdir(parents=True)
    (root / "made").write_bytes(b"program")
    (root / "inner" / "text").write_text("words", "utf-8")
    (root / "inner" / "link").symlink_to("text")
    return root


def tree(root: Path) -> dict[str, dated_archive.Content]:
    return {**dated_archive.of_folder(folder(root), "usr/lib/made"), "usr/bin/made": Link("../lib/made/made")}


def members(packed: bytes) -> dict[str, tarfile.TarInfo]:
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        return {member.name: member for member in archive.getmembers()}


def test_archive_holds_files_links_and_folders_of_root_with_one_date(tmp_path: Path) -> None:
    held = members(dated_archive.tar(tree(tmp_path / "a"), EPOCH, frozenset({PROGRAM})))

    assert list(held) == sorted(held)
    assert {member.mtime for member in held.values()} == {EPOCH}
    assert {(member.uid, member.gid, member.uname) for member in held.values()} == {(0, 0, "root")}
    assert held[PROGRAM].mode == 0o755
    assert held["usr/lib/made/inner/text"].mode == 0o644
    assert held["usr/lib/made/inner/link"].linkname == "text"
    assert held["usr/lib"].isdir()


def test_same_content_and_date_give_the_same_bytes_whatever_the_disk_says(tmp_path: Path) -> None:
    first, second = tree(tmp_path / "a"), tree(tmp_path / "b")
    os.utime(tmp_path / "b" / "made", (1, 1))
    (tmp_path / "b" / "made").chmod(0o700)

    assert dated_archive.deb({"control": CONTROL}, first, EPOCH) == dated_archive.deb(
        {"control": CONTROL}, dict(reversed(second.items())), EPOCH
    )
    assert dated_archive.deb({"control": CONTROL}, first, EPOCH) != dated_archive.deb(
        {"control": CONTROL}, first, EPOCH + 1
    )


def test_compressed_archive_can_be_read_back(tmp_path: Path) -> None:
    plain = dated_archive.tar(tree(tmp_path / "a"), EPOCH)

    assert lzma.decompress(dated_archive.xz(plain)) == plain


def test_package_has_three_members_of_even_length(tmp_path: Path) -> None:
    package = dated_archive.deb({"control": CONTROL}, tree(tmp_path / "a"), EPOCH)

    at, names = 8, []
    while at < len(package):
        head = package[at : at + 60]
        assert head.endswith(b"`\n")
        names.append(head[:16].decode().strip())
        length = int(head[48:58])
        at += 60 + length + length % 2
    assert names == ["debian-binary", "control.tar.xz", "data.tar.xz"]


@pytest.mark.parametrize("wanted", ["-f", "-c"])
def test_debian_reads_the_package(wanted: str, tmp_path: Path) -> None:
    if shutil.which("dpkg-deb") is None:
        return  # another system; the form is proven above
    file = tmp_path / "made.deb"
    file.write_bytes(
        dated_archive.deb({"control": CONTROL}, tree(tmp_path / "a"), EPOCH, frozenset({PROGRAM}))
    )

    read = subprocess.run(["dpkg-deb", wanted, str(file)], check=True, capture_output=True, text=True).stdout

    assert {"-f": "Package: made", "-c": "-rwxr-xr-x root/root"}[wanted] in read


def test_size_counts_files_and_no_links(tmp_path: Path) -> None:
    assert dated_archive.size(tree(tmp_path / "a")) == len(b"program") + len("words")
