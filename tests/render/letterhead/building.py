"""Build Word files part by part, sound ones and hostile ones."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from typing import TypeAlias

Parts: TypeAlias = dict[str, bytes]
Change: TypeAlias = Callable[[Parts], Parts]

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "application/vnd.openxmlformats-officedocument"
WORD = f"{OFFICE}.wordprocessingml"
DECLARED = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
HEADER = "word/header1.xml"
FOOTER = "word/footer1.xml"
DOCUMENT = "word/document.xml"
SETTINGS = "word/settings.xml"
TYPES = "[Content_Types].xml"
REFERENCES = (
    '<w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/>'
)
PAGE = (
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2000" w:right="1134" w:bottom="1500" w:left="1134" '
    'w:header="600" w:footer="500" w:gutter="0"/>'
)


def png(width: int = 2, height: int = 2, *extra: bytes) -> bytes:
    """Return a small picture; `extra` are further chunks, kind and content together."""
    rows = b"".join(b"\0" + b"\x20\x40\x80" * width for _ in range(min(height, 4)))
    chunks = [
        b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0),
        *extra,
        b"IDAT" + zlib.compress(rows),
        b"IEND",
    ]
    written = [
        struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk)) for chunk in chunks
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(written)


def segment(marker: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content


def jpeg(width: int = 2, height: int = 2, *extra: bytes) -> bytes:
    """Return the frame of a JPEG, with coded dots that stand for any; `extra` are further segments."""
    return b"".join(
        (
            b"\xff\xd8",
            segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0"),
            *extra,
            segment(0xDB, b"\0" + bytes(64)),
            segment(0xC0, struct.pack(">BHHB", 8, height, width, 1) + b"\1\x11\0"),
            segment(0xC4, b"\0" + bytes(16)),
            segment(0xDA, b"\1\1\0\0\x3f\0"),
            b"\x12\x34\xff\x00\x56",
            b"\xff\xd9",
        )
    )


def relationship(identifier: str, kind: str, target: str, *, external: bool = False) -> str:
    full = kind if "/" in kind else f"{R}/{kind}"
    mode = ' TargetMode="External"' if external else ""
    return f'<Relationship Id="{identifier}" Type="{full}" Target="{target}"{mode}/>'


def relationships(*rows: tuple[str, str, str]) -> bytes:
    """Return relationships: identifier, kind and target of each."""
    entries = "".join(relationship(*row) for row in rows)
    return f'<?xml version="1.0"?><Relationships xmlns="{PACKAGE}/relationships">{entries}</Relationships>'.encode()


def band(tag: str, content: str) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{tag} {DECLARED}>{content}</w:{tag}>'.encode()


def text(words: str, looks: str = "") -> str:
    return f'<w:r><w:rPr>{looks}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def line(content: str, looks: str = "") -> str:
    return f"<w:p><w:pPr>{looks}</w:pPr>{content}</w:p>"


def field(code: str, shown: str = "1") -> str:
    """Return a field; `code` may hold the end of one run and the beginning of the next."""
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {code} '
        '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{text(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def picture(identifier: str = "rId9", words: str = "Coat of arms", *, place: str = "inline") -> str:
    """Return a drawing of one picture; `place` is `inline` or the content of an anchor, wrapping included."""
    inner = (
        f'<wp:docPr id="1" name="C:\\Users\\clerk\\logo.png" descr="{words}"><a:hlinkClick r:id="rId77"/></wp:docPr>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        '<pic:nvPicPr><pic:cNvPr id="1" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        f'<a:blip r:embed="{identifier}"><a:extLst><a:ext uri="x"/></a:extLst></a:blip><a:stretch/></pic:blipFill>'
        "<pic:spPr/></pic:pic></a:graphicData></a:graphic>"
    )
    size = '<wp:extent cx="720000" cy="360000"/>'
    if place == "inline":
        return f"<w:r><w:drawing><wp:inline>{size}{inner}</wp:inline></w:drawing></w:r>"
    before, wrapped = place.split("|")
    return (
        f'<w:r><w:drawing><wp:anchor behindDoc="0" simplePos="0">{before}{size}{wrapped}{inner}</wp:anchor>'
        "</w:drawing></w:r>"
    )


def sound(
    header: str = "", footer: str = "", *, section: str = "", body: str = "", styles: str = ""
) -> Parts:
    """Return the parts of a file with a header and a footer, which changes then break."""
    return {
        TYPES: (
            f'<?xml version="1.0"?><Types xmlns="{PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            '<Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>'
            + "".join(
                f'<Override PartName="/word/{part}" ContentType="{WORD}.{kind}+xml"/>'
                for part, kind in (
                    ("document.xml", "document.main"),
                    ("header1.xml", "header"),
                    ("footer1.xml", "footer"),
                    ("settings.xml", "settings"),
                    ("styles.xml", "styles"),
                )
            )
            + "</Types>"
        ).encode(),
        "_rels/.rels": relationships(("rId1", "officeDocument", "word/document.xml")),
        DOCUMENT: (
            f'<?xml version="1.0" encoding="UTF-8"?><w:document {DECLARED}><w:body>{body or "<w:p/>"}'
            f"<w:sectPr>{REFERENCES}{PAGE}{section}</w:sectPr></w:body></w:document>"
        ).encode(),
        "word/_rels/document.xml.rels": relationships(
            ("rId1", "header", "header1.xml"),
            ("rId2", "footer", "footer1.xml"),
            ("rId3", "settings", "settings.xml"),
            ("rId4", "styles", "styles.xml"),
        ),
        HEADER: band("hdr", header or line(text("REPUBLIC OF EXAMPLIA"))),
        "word/_rels/header1.xml.rels": relationships(("rId9", "image", "media/logo.png")),
        FOOTER: band("ftr", footer or line(text("1 Justice Square"))),
        "word/_rels/footer1.xml.rels": relationships(),
        SETTINGS: f'<?xml version="1.0"?><w:settings {DECLARED}><w:zoom w:percent="100"/></w:settings>'.encode(),
        "word/styles.xml": f'<?xml version="1.0"?><w:styles {DECLARED}>{styles}</w:styles>'.encode(),
        "word/media/logo.png": png(),
    }


def packed(parts: Parts) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return target.getvalue()


def with_part(name: str, content: bytes, kind: str = "") -> Change:
    """Add a part, and tell its kind if there is one to tell."""

    def change(parts: Parts) -> Parts:
        types = parts[TYPES]
        if kind:
            override = f'<Override PartName="/{name}" ContentType="{kind}"/></Types>'
            types = types.replace(b"</Types>", override.encode())
        return {**parts, TYPES: types, name: content}

    return change


def with_relation(owner: str, kind: str, target: str, *, external: bool = False) -> Change:
    """Add a relationship to a part."""
    folder, _, file = owner.rpartition("/")
    name = f"{folder}/_rels/{file}.rels" if folder else f"_rels/{file}.rels"

    def change(parts: Parts) -> Parts:
        entry = relationship("rId50", kind, target, external=external) + "</Relationships>"
        return {**parts, name: parts[name].replace(b"</Relationships>", entry.encode())}

    return change


def with_text(name: str, old: str, new: str) -> Change:
    """Replace text in a part."""

    def change(parts: Parts) -> Parts:
        assert old.encode() in parts[name]
        return {**parts, name: parts[name].replace(old.encode(), new.encode(), 1)}

    return change


def in_body(markup: str) -> Change:
    return with_text(DOCUMENT, "<w:body>", f"<w:body>{markup}")


def in_header(markup: str) -> Change:
    return with_text(HEADER, "</w:hdr>", f"{markup}</w:hdr>")


def in_settings(markup: str) -> Change:
    return with_text(SETTINGS, "<w:zoom", f"{markup}<w:zoom")


def changed(*changes: Change) -> bytes:
    """Return a sound file after some changes."""
    parts = sound()
    for change in changes:
        parts = change(parts)
    return packed(parts)
