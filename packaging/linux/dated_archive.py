"""Write archives whose bytes depend on nothing but what is in them and on one date: .tar.xz and .deb."""

from __future__ import annotations

import gzip
import hashlib
import io
import lzma
import tarfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@dataclass(frozen=True, slots=True)
class Link:
    """Stand for a symbolic link."""

    target: str


Content: TypeAlias = "Path | bytes | Link"
Tree: TypeAlias = "Mapping[str, Content]"
"""Place with slashes -> a file of the disk, bytes, or a link. Folders come by themselves."""

_PLAIN, _PROGRAM = 0o644, 0o755
_FILTERS = [
    {"id": lzma.FILTER_X86},  # addresses of calls become comparable: 2 MB less
    {"id": lzma.FILTER_LZMA2, "preset": 9},
]
_MAGIC = b"!<arch>\n"


def of_folder(folder: Path, under: str = "") -> dict[str, Content]:
    """Return the tree of a folder, links as links, placed under another one."""
    found: dict[str, Content] = {}
    for path in sorted(folder.rglob("*")):
        place = PurePosixPath(under, path.relative_to(folder).as_posix()).as_posix()
        if path.is_symlink():
            found[place] = Link(path.readlink().as_posix())
        elif path.is_file():
            found[place] = path
    return found


def size(tree: Tree) -> int:
    """Return the bytes of all files."""
    return sum(len(_bytes(content)) for content in tree.values() if not isinstance(content, Link))


def packed(text: str) -> bytes:
    """Return a text as a .gz without a date, as manual pages and change logs lie in Debian."""
    return gzip.compress(text.encode(), 9, mtime=0)


def tar(tree: Tree, epoch: int, programs: frozenset[str] = frozenset()) -> bytes:
    """Return a tree as a tar archive, all of it root's; what is named in `programs` may be started."""
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for place, content in _in_order(tree):
            entry = tarfile.TarInfo(place)
            entry.mtime, entry.uname, entry.gname = epoch, "root", "root"
            match content:
                case None:
                    entry.type, entry.mode = tarfile.DIRTYPE, _PROGRAM
                    archive.addfile(entry)
                case Link(target=linked):
                    entry.type, entry.linkname, entry.mode = tarfile.SYMTYPE, linked, 0o777
                    archive.addfile(entry)
                case _:
                    held = _bytes(content)
                    entry.size = len(held)
                    entry.mode = _PROGRAM if place.removeprefix("./") in programs else _PLAIN
                    archive.addfile(entry, io.BytesIO(held))
    return target.getvalue()


def xz(content: bytes) -> bytes:
    """Return it compressed."""
    return lzma.compress(content, check=lzma.CHECK_CRC64, filters=_FILTERS)


def deb(control: Mapping[str, str], tree: Tree, epoch: int, programs: frozenset[str] = frozenset()) -> bytes:
    """Return a Debian package: the files that describe it, and the tree that is installed below the root."""
    sums = "".join(
        f"{hashlib.md5(_bytes(content), usedforsecurity=False).hexdigest()}  {place}\n"
        for place, content in sorted(tree.items())
        if not isinstance(content, Link)
    )
    described = {f"./{name}": text.encode() for name, text in {**control, "md5sums": sums}.items()}
    installed = {f"./{place}": content for place, content in tree.items()}
    members = {
        "debian-binary": b"2.0\n",
        "control.tar.xz": xz(tar(described, epoch)),
        "data.tar.xz": xz(tar(installed, epoch, programs)),
    }
    return _MAGIC + b"".join(_member(name, content, epoch) for name, content in members.items())


def _member(name: str, content: bytes, epoch: int) -> bytes:
    head = f"{name:<16}{epoch:<12}{0:<6}{0:<6}{'100644':<8}{len(content):<10}`\n"
    return head.encode() + content + b"\n" * (len(content) % 2)


def _in_order(tree: Tree) -> Iterator[tuple[str, Content | None]]:
    """Yield what the archive holds by name, each folder (without content) before what is in it."""
    folders = {
        f"./{parent.as_posix()}" if place.startswith("./") and parent.as_posix() != "." else parent.as_posix()
        for place in tree
        for parent in PurePosixPath(place).parents
    }
    if not any(place.startswith("./") for place in tree):
        folders -= {"."}
    yield from sorted({**dict.fromkeys(folders), **tree}.items(), key=lambda entry: entry[0])


def _bytes(content: Content) -> bytes:
    assert not isinstance(content, Link)
    return content if isinstance(content, bytes) else content.read_bytes()
