"""Write a letterhead down as a small Word file of our own making.

It is read back like any other file, scan and all: what was changed on disk is as harmless as what is imported. An
office can open it in its word processor and see what its letters will show.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mlawriter.render.letterhead.letterhead import DECLARED, pictures_in
from mlawriter.render.word.archive import archive, entry
from mlawriter.render.word.wml import DECLARATION, R, W

if TYPE_CHECKING:
    from mlawriter.render.letterhead.letterhead import Letterhead, Measures
    from mlawriter.render.word.archive import Entry

_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_TOP, _BOTTOM = 1418, 1304


def relationships(rows: list[tuple[str, str, str]]) -> bytes:
    """Return a part of relationships: identifier, kind, target of each."""
    entries = "".join(
        f'<Relationship Id="{i}" Type="{R}/{kind}" Target="{target}"/>' for i, kind, target in rows
    )
    return f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">{entries}</Relationships>'.encode()


def picture_name(number: int, ending: str) -> str:
    """Return what a picture is called beside the document."""
    return f"media/letterhead{number}.{ending}"


def pictures(letterhead: Letterhead) -> list[Entry]:
    """Return the pictures as parts."""
    return [
        entry(f"word/{picture_name(number, picture.ending)}", picture.content)
        for number, picture in enumerate(letterhead.pictures, start=1)
    ]


def picture_relationships(letterhead: Letterhead, markup: str) -> bytes:
    """Return the relationships of a header or footer; nothing when it shows no picture."""
    shown = pictures_in(markup)
    if not shown:
        return b""
    return relationships(
        [
            (f"rIdL{number}", "image", picture_name(number, letterhead.pictures[number - 1].ending))
            for number in shown
        ]
    )


def kept(letterhead: Letterhead) -> bytes:
    """Return the letterhead as the bytes of a .docx file without text."""
    bands = {
        ("header", "default"): letterhead.header,
        ("footer", "default"): letterhead.footer,
        ("header", "first"): letterhead.first_header,
        ("footer", "first"): letterhead.first_footer,
    }
    alike = (letterhead.header, letterhead.footer) == (letterhead.first_header, letterhead.first_footer)
    named = {
        (kind, page): (f"rId{number}", f"{kind}{number}.xml", markup)
        for number, ((kind, page), markup) in enumerate(bands.items(), start=1)
        if markup and not (alike and page == "first")
    }
    references = "".join(
        f'<w:{kind}Reference w:type="{page}" r:id="{identifier}"/>'
        for (kind, page), (identifier, _, _) in named.items()
    )
    title = "" if alike else "<w:titlePg/>"
    body = (
        f'{DECLARATION}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body><w:p/><w:sectPr>{references}'
        f'<w:pgSz w:w="11906" w:h="16838"/>{_margins(letterhead.measures)}{title}</w:sectPr></w:body></w:document>'
    )
    parts = [
        entry(
            "[Content_Types].xml", _content_types([(kind, part) for (kind, _), (_, part, _) in named.items()])
        ),
        entry("_rels/.rels", relationships([("rId1", "officeDocument", "word/document.xml")])),
        entry("word/document.xml", body.encode()),
        entry(
            "word/_rels/document.xml.rels",
            relationships([(identifier, kind, part) for (kind, _), (identifier, part, _) in named.items()]),
        ),
    ]
    for (kind, _), (_, part, markup) in named.items():
        tag = "hdr" if kind == "header" else "ftr"
        parts.append(entry(f"word/{part}", f"{DECLARATION}<w:{tag} {DECLARED}>{markup}</w:{tag}>".encode()))
        if links := picture_relationships(letterhead, markup):
            parts.append(entry(f"word/_rels/{part}.rels", links))
    return archive([*parts, *pictures(letterhead)])


def _margins(measures: Measures) -> str:
    sides = {**measures._asdict(), "top": measures.top or _TOP, "bottom": measures.bottom or _BOTTOM}
    written = " ".join(f'w:{name}="{value}"' for name, value in sides.items())
    return f'<w:pgMar {written} w:gutter="0"/>'


def _content_types(parts: list[tuple[str, str]]) -> bytes:
    overrides = "".join(
        f'<Override PartName="/word/{part}" ContentType="{_WORD}.{kind}+xml"/>'
        for kind, part in [("document.main", "document.xml"), *parts]
    )
    return (
        f'{DECLARATION}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    ).encode()
