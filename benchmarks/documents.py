"""Measure how long a request takes to become a Word file, beside docxtpl and beside the zip alone."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import docxtpl_peer, invented
from benchmarks.figure import Figure
from benchmarks.timing import median, p95, times
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.render import word
from mlawriter.render.compose import compose
from mlawriter.render.word.archive import archive, entry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mlawriter.request.request import Request

_WARM = 5
_PAGE = re.compile(rb"/Type\s*/Page\b")


def docx_bytes(request: Request, tag: str) -> bytes:
    """Return a request as a Word file in a language: all that an export does but for the disk."""
    return word.write(compose(request, tag))


def figures(runs: int) -> Iterator[Figure]:
    """Yield the figures of a five-page request in each language, and of the whole sample beside it."""
    tags = [language.tag for language in LANGUAGES]
    ours = {tag: _ours(tag, runs) for tag in tags}
    peers = {tag: _peer(tag, runs) for tag in tags}
    yield Figure(
        "docx_ms",
        "<=",
        2,
        {tag: float(ours[tag]["median"]) for tag in tags},
        {
            "what": "request -> .docx; each run another request, whose texts were never printed before",
            "languages": ours,
            "pages": _pages(tags),
        },
    )
    yield Figure(
        "docx_vs_docxtpl",
        ">=",
        4,
        {tag: round(peers[tag] / float(ours[tag]["median"]), 2) for tag in tags},
        {"docxtpl_ms": peers, "what": "docxtpl gets the blocks ready, ours begins with the request"},
    )
    yield _floor(runs)


def _ours(tag: str, runs: int) -> dict[str, float]:
    short, whole = invented.short(tag), invented.whole(tag)
    for request in _series(short, _WARM, -_WARM):
        docx_bytes(request, tag)
    fresh = times(lambda request: docx_bytes(request, tag), _series(short, runs))
    again = times(lambda request: docx_bytes(request, tag), [short] * runs)
    long = times(lambda request: docx_bytes(request, tag), _series(whole, runs))
    return {
        "median": median(fresh),
        "p95": p95(fresh),
        "the_same_again_median": median(again[1:]),
        "whole_sample_median": median(long),
    }


def _peer(tag: str, runs: int) -> float:
    ready = docxtpl_peer.template()
    contexts = [
        docxtpl_peer.context(compose(request, tag)) for request in _series(invented.short(tag), runs + 1)
    ]
    return median(times(lambda values: docxtpl_peer.write(ready, values), contexts)[1:])


def _floor(runs: int) -> Figure:
    """Compare with the zip: of all parts, and of only those that a request changes."""
    requests = list(_series(invented.short("en"), runs))
    first = docx_bytes(requests[0], "en")
    stock = _parts(docx_bytes(invented.whole("en"), "en"))
    parts = _parts(first)
    unchanged = [entry(name, content) for name, content in parts.items() if stock[name] == content]
    changed = {name: content for name, content in parts.items() if stock[name] != content}
    documents = [compose(request, "en") for request in requests]
    every = range(runs)
    all_parts = median(times(lambda _: archive([entry(*part) for part in parts.items()]), every))
    fewest = median(
        times(lambda _: archive([*unchanged, *(entry(*part) for part in changed.items())]), every)
    )
    from_blocks = median(times(word.write, documents))
    from_request = median(times(lambda request: docx_bytes(request, "en"), requests))
    return Figure(
        "docx_floor_ratio",
        "<=",
        4,
        {
            "from_blocks": round(from_blocks / all_parts, 2),
            "from_request": round(from_request / all_parts, 2),
        },
        {
            "zip_ms": all_parts,
            "zip_of_changed_parts_ms": fewest,
            "from_blocks_ms": from_blocks,
            "from_request_ms": from_request,
            "from_blocks_against_changed_parts": round(from_blocks / fewest, 2),
            "from_request_against_changed_parts": round(from_request / fewest, 2),
        },
    )


def _series(request: Request, count: int, first: int = 0) -> Iterator[Request]:
    """Yield requests that differ; each is made before it is timed."""
    yield from [invented.different(request, number) for number in range(first, first + count)]


def _parts(package: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(package)) as file:
        return {name: file.read(name) for name in file.namelist()}


def _pages(tags: list[str]) -> dict[str, dict[str, int]] | None:
    """Return how many pages LibreOffice makes of what was measured; nothing where it is not installed."""
    office = shutil.which("soffice")
    if office is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        for tag in tags:
            for name, request in (("five_pages", invented.short(tag)), ("whole_sample", invented.whole(tag))):
                Path(folder, f"{name}-{tag}.docx").write_bytes(docx_bytes(request, tag))
        profile = Path(folder, "profile").as_uri()
        letters = sorted(map(str, Path(folder).glob("*.docx")))
        order = [office, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf"]
        subprocess.run([*order, "--outdir", folder, *letters], check=True, capture_output=True, timeout=300)
        return {
            name: {tag: _pages_of(Path(folder, f"{name}-{tag}.pdf")) for tag in tags}
            for name in ("five_pages", "whole_sample")
        }


def _pages_of(pdf: Path) -> int:
    return len(_PAGE.findall(pdf.read_bytes()))
