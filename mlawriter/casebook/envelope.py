"""Turn a case into the bytes of its file and back; bytes that are none are refused in plain words.

The file is UTF-8 JSON: `{"format": "mlawriter request", "version": 3, "sha256": "...", "request": {...}}`. The sum tells a medium's
damage, or another program's change, where all still reads as a request; who leaves it out makes no claim. What became of the request stands
beside it under `life`, who can open the file under `readers`.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

from mlawriter.casebook import disk, reasons
from mlawriter.casebook.kept_texts import KeptTexts
from mlawriter.casebook.upgrades import UPGRADES, Content, newest, upgraded
from mlawriter.core.errors import FileFromNewerVersion, FileNotWritten, FileTooLarge, NotARequest
from mlawriter.i18n.messages import N_, Message

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from mlawriter.casebook.upgrades import Upgrade

FORMAT = "mlawriter request"
_SUM = "sha256"

_DEPTH = 50
# Each group of fields costs some hundred bytes once read, so that 32 MB of brackets would cost a gigabyte.
_GROUPS = 500_000
_LAST_VERSION = 9999
_BESIDE: dict[str, type] = {"life": dict, "readers": list}
"""What may stand beside the request, and of which shape it is. Older files have neither."""

_ESCAPED_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")

DAMAGED = N_("it is damaged, or its end is missing")
UNKNOWN_KIND = N_("it holds something else")
NO_VERSION = N_("the version of its format is missing or impossible")


@dataclass(frozen=True, slots=True)
class Unpacked:
    """Hold what a file contains, brought up to date, and the version the file itself has."""

    content: Content
    version: int
    altered: bool = False
    """Whether it is not what the program wrote, although it reads as a request."""


class Refusal(Exception):
    """Leave the parser from any depth; who called it says it in the words of a file."""

    def __init__(self, reason: Message) -> None:
        self.reason = reason


def pack(
    content: Content,
    path: Path,
    upgrades: Mapping[int, Upgrade] = UPGRADES,
    *,
    texts: KeptTexts | None = None,
    fingerprinted: str = "",
) -> bytes:
    """Return the bytes of a request file. Half characters, which no file can hold, become U+FFFD.

    Args:
        content: the case as plain data.
        path: for messages only.
        upgrades: tell the version of the format.
        texts: what is known of the packed texts since the case was packed last.
        fingerprinted: the `fingerprint` of the content for the same version, where the caller has it.

    Raises:
        FileNotWritten: when they would be more than can be read back.

    """
    texts, version = texts or KeptTexts(), newest(upgrades)
    try:
        pieces = _written(content, version, texts, fingerprinted)
    except UnicodeEncodeError:
        whole = json.loads(mended(json.dumps(content, ensure_ascii=False)))
        pieces = _written(whole, version, texts, "")
    packed = b"".join(pieces)
    # Every other piece is a text, in which no group begins.
    if len(packed) > disk.LIMIT or _too_many_groups(b"".join(pieces[::2])):
        raise FileNotWritten(file=reasons.shown(path), reason=reasons.TOO_LARGE)
    return packed


def unpack(packed: bytes, path: Path, upgrades: Mapping[int, Upgrade] = UPGRADES) -> Unpacked:
    """Return what the bytes of a request file hold, brought up to date. The path is for messages only.

    Raises:
        FileTooLarge: when they are more than a request can have.
        NotARequest: when they are anything else than a request, with the reason in words.
        FileFromNewerVersion: when a newer program wrote them.

    """
    if len(packed) > disk.LIMIT:
        raise FileTooLarge(
            file=reasons.shown(path), size=-(-len(packed) // disk.MEGABYTE), limit=disk.LIMIT // disk.MEGABYTE
        )
    try:
        whole = parsed(packed)
        version = _version(whole)
        if version > newest(upgrades):
            raise FileFromNewerVersion(file=reasons.shown(path), found=version, known=newest(upgrades))
        content, said = _content(whole), _sum_in(whole)
        altered = said is not None and said != _sum(content, version, KeptTexts())
        return Unpacked(_brought_up(content, version, upgrades), version, altered)
    except Refusal as refusal:
        raise NotARequest(file=reasons.shown(path), reason=refusal.reason) from refusal


def _written(content: Content, version: int, texts: KeptTexts, fingerprinted: str) -> list[bytes]:
    total = fingerprinted or _sum(content, version, texts)
    lean, kept = texts.apart(content)
    whole = {"format": FORMAT, "version": version, _SUM: total, **lean}
    pieces = list(texts.pieces(whole, kept, legible=True))
    pieces[-1] += b"\n"
    return pieces


def _sum(content: Content, version: int, texts: KeptTexts) -> str:
    lean, kept = texts.apart(content)
    total = hashlib.sha256()
    for piece in texts.pieces([version, lean], kept, legible=False):
        total.update(piece)
    return total.hexdigest()


def _sum_in(whole: object) -> object:
    return whole.get(_SUM) if isinstance(whole, dict) else None


def fingerprint(content: Content, texts: KeptTexts | None = None) -> str:
    """Return what tells one content from another, whatever becomes of the dictionaries later: the sum in its file."""
    return _sum(content, newest(UPGRADES), texts or KeptTexts())


def mended(text: str) -> str:
    """Return text whose halves of characters are joined where they stand in pairs, else replaced."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def parsed(packed: bytes) -> object:
    """Return what the JSON in some bytes says, hostile bytes refused.

    Raises:
        Refusal: with the reason in words.

    """
    _refuse_other_kinds(packed)
    try:
        text = packed.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refusal(N_("it is not text in UTF-8")) from error
    try:
        whole = _from_json(text)
        if _ESCAPED_SURROGATE.search(text):
            whole = _from_json(mended(json.dumps(whole, ensure_ascii=False)))
    except RecursionError as error:
        raise Refusal(N_("it is nested too deeply")) from error
    except json.JSONDecodeError as error:
        raise Refusal(DAMAGED if text.lstrip().startswith("{") else UNKNOWN_KIND) from error
    if _deeper_than(_DEPTH, whole):
        raise Refusal(N_("it is nested too deeply"))
    return whole


def _refuse_other_kinds(packed: bytes) -> None:
    if not packed.strip():
        raise Refusal(N_("it is empty"))
    if packed.startswith(b"PK"):
        raise Refusal(N_("it is a Word document or an archive"))
    if b"\0" in packed:
        raise Refusal(N_("it is damaged, or not text"))
    if _too_many_groups(packed):
        raise Refusal(N_("it holds far more groups of fields than a request can"))


def _too_many_groups(packed: bytes) -> bool:
    return packed.count(b"{") + packed.count(b"[") > _GROUPS


def _from_json(text: str) -> object:
    return json.loads(
        text, object_pairs_hook=_unique, parse_constant=_no_constant, parse_float=_finite, parse_int=_whole
    )


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    unique = dict(pairs)
    if len(unique) != len(pairs):
        raise Refusal(N_("one of its fields is there twice"))
    return unique


def _no_constant(_constant: str) -> NoReturn:
    raise Refusal(N_("one of its numbers is not a number"))


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise Refusal(N_("one of its numbers is too large"))
    return number


def _whole(digits: str) -> int:
    if len(digits) > 100:
        raise Refusal(N_("one of its numbers is too large"))
    return int(digits)


def _deeper_than(limit: int, value: object) -> bool:
    """Tell whether groups stand in groups more than so many deep, without recursing."""
    level = [value]
    for _ in range(limit):
        level = [child for parent in level for child in _children(parent)]
        if not level:
            return False
    return True


def _children(value: object) -> list[object]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []


def _version(whole: object) -> int:
    if not isinstance(whole, dict) or whole.get("format") != FORMAT:
        raise Refusal(UNKNOWN_KIND)
    version = whole.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or not 1 <= version <= _LAST_VERSION:
        raise Refusal(NO_VERSION)
    return version


def _content(whole: object) -> Content:
    if not isinstance(whole, dict) or not isinstance(whole.get("request"), dict):
        raise Refusal(N_("the request is missing in it"))
    content: Content = {key: value for key, value in whole.items() if key not in ("format", "version", _SUM)}
    if any(not isinstance(value, _BESIDE.get(key, dict)) for key, value in content.items()):
        raise Refusal(N_("it holds more than a request"))
    if not {"request", *_BESIDE} >= content.keys():
        raise Refusal(N_("it holds more than a request"))
    return content


def _brought_up(content: Content, version: int, upgrades: Mapping[int, Upgrade]) -> Content:
    try:
        return upgraded(content, version, upgrades)
    except (AttributeError, LookupError, TypeError, ValueError) as error:
        # An upgrade may trust the shape that its version had; a file that lacks it is damaged.
        raise Refusal(N_("it comes from an older version and is damaged")) from error
