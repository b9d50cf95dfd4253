"""A document shows the pictures that the program hands over, with their words, and nothing of where they are from."""

from __future__ import annotations

import dataclasses
import io
import struct
import zipfile
import zlib
from pathlib import Path

import pytest

from mlawriter.core.errors import TemplateProblem
from mlawriter.render.blocks import Contents, Document, Heading, Paragraph, Picture, Span
from mlawriter.render.compose import compose
from mlawriter.render.html import html
from mlawriter.render.markup import parse
from mlawriter.render.word import write
from mlawriter.render.word.structure import faults
from mlawriter.training.samples import load
from tests.render.test_word import audited, body, written

_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"


def chunk(kind: bytes, content: bytes) -> bytes:
    checked = kind + content
    return struct.pack(">I", len(content)) + checked + struct.pack(">I", zlib.crc32(checked))


def png(width: int = 40, height: int = 20, shade: int = 0, *told: bytes) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    dots = zlib.compress((b"\0" + bytes([shade]) * width) * height)
    kinds = [chunk(b"IHDR", head), *told, chunk(b"IDAT", dots), chunk(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(kinds)


def read(text: str, pictures: dict[str, bytes] | None = None, tag: str = "en") -> Document:
    return parse(
        f'<document title="Manual">{text}</document>',
        template="manual.xml.j2",
        language=tag,
        created="2026-01-02T00:00:00Z",
        pictures=pictures or {},
    )


SHOWN = '<h1>Start</h1><picture name="a" width="120" alt="The window">What you see</picture><p>Text</p>'


def test_a_picture_has_its_size_its_words_and_its_caption() -> None:
    picture = read(SHOWN, {"a": png()}).blocks[1]

    assert isinstance(picture, Picture)
    assert (picture.alt, picture.width, picture.height) == ("The window", 120, 60)
    assert picture.caption == (Span("What you see"),)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('<picture name="b" width="120" alt="x"/>', "there is no picture b here"),
        ('<picture name="/etc/passwd" width="120" alt="x"/>', "there is no picture"),
        ('<picture name="a" width="120"/>', "needs the attribute alt"),
        ('<picture name="a" width="120" alt=" "/>', "alt says what the picture shows"),
        ('<picture name="a" width="161" alt="x"/>', "from 1 to 160"),
        ('<picture name="a" width="wide" alt="x"/>', "from 1 to 160"),
        ('<picture name="a" file="x.png" width="1" alt="x"/>', "knows no attribute file"),
        ('<picture name="broken" width="1" alt="x"/>', "no whole PNG or JPEG"),
        ('<picture name="gif" width="1" alt="x"/>', "no whole PNG or JPEG"),
    ],
)
def test_what_was_not_handed_over_or_is_no_picture_is_refused(text: str, reason: str) -> None:
    pictures = {"a": png(), "broken": png()[:-20], "gif": b"GIF89a" + bytes(40)}

    with pytest.raises(TemplateProblem, match=reason):
        read(text, pictures)


def test_the_template_of_a_request_can_show_no_picture(tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(png())
    own = tmp_path / "letter.xml.j2"
    own.write_text(
        f'<document title="x"><picture name="{secret}" width="9" alt="x"/></document>', encoding="utf-8"
    )

    with pytest.raises(TemplateProblem, match="there is no picture"):
        compose(load("service", "en"), "en", overrides=tmp_path)


@pytest.mark.parametrize("tag", ["en", "fr", "ar", "zh_Hans"])
def test_a_word_file_with_pictures_is_sound(tag: str, tmp_path: Path) -> None:
    shown = "".join(f'<picture name="{name}" width="100" alt="A &amp; b">Below</picture>' for name in "abba")
    content = written(read(f"<contents/>{SHOWN}{shown}", {"a": png(), "b": png(shade=9)}, tag))

    assert faults(content) == []
    assert audited(content, tmp_path) == []
    embedded = [blip.get(_RELATION) for blip in body(content).iter() if str(blip.tag).endswith("}blip")]
    assert embedded == ["rIdP1", "rIdP1", "rIdP2", "rIdP2", "rIdP1"]
    words = [one.get("descr") for one in body(content).iter() if str(one.tag).endswith("}docPr")]
    assert words == ["The window", *["A & b"] * 4]


def test_the_same_pictures_give_the_same_bytes_and_tell_nothing_beside() -> None:
    told = chunk(b"tEXt", b"Author\0Jane Doe")
    first, second = (write(read(SHOWN, {"a": png(40, 20, 0, *more)})) for more in ((told,), ()))

    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as package:
        assert b"Jane Doe" not in package.read("word/media/figure1.png")


def test_a_jpeg_has_its_size_too() -> None:
    head = b"\xff\xe0\x00\x07JFIF\0"
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 11, 8, 30, 60, 1) + b"\x01\x11\x00"
    scan = b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00" + b"\x12\x34" + b"\xff\xd9"
    picture = read(
        '<picture name="a" width="100" alt="x"/>', {"a": b"\xff\xd8" + head + frame + scan}
    ).blocks[0]

    assert isinstance(picture, Picture)
    assert (picture.ending, picture.dots, picture.height) == ("jpeg", (60, 30), 50)


def test_the_list_of_sections_leads_to_each_heading() -> None:
    document = Document(
        "en",
        "Manual",
        (
            Contents(),
            Heading((Span("First"),)),
            Paragraph((Span("a"),)),
            Heading((Span("Part"),), 2),
            Paragraph((Span("b"),)),
            Heading((Span("Second"),)),
            Paragraph((Span("c"),)),
        ),
    )
    root = body(write(document))
    links = [one.values()[0] for one in root.iter() if str(one.tag).endswith("}hyperlink")]
    names = [one.values()[-1] for one in root.iter() if str(one.tag).endswith("}bookmarkStart")]

    assert links == names == ["_Toc000001", "_Toc000002"]
    shown = html(document)
    assert [shown.count(f'href="#section-{n}."') for n in (1, 2)] == [1, 1]
    assert [shown.count(f'<a name="section-{n}."></a>') for n in (1, 2)] == [1, 1]
    without = dataclasses.replace(document, blocks=document.blocks[1:])
    assert "section-" not in html(without)


def test_the_preview_shows_a_picture_with_its_words() -> None:
    shown = html(read(SHOWN, {"a": png()}))

    assert 'src="data:image/png;base64,' in shown
    assert 'alt="The window"' in shown
    assert "<i>What you see</i>" in shown
