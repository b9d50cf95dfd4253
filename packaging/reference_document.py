"""Write `templates/reference.docx`, the document that carries the styles of every letter.

Run it after a change here; a test compares the result with the file. An office that wants its own looks
edits a copy of the file in Word: the names of the styles are the contract (`mlawriter/render/word/names.py`).
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from mlawriter.render.word import names  # noqa: E402 - the script runs from a checkout, not installed
from mlawriter.render.word.archive import archive, entry  # noqa: E402
from mlawriter.render.word.wml import DECLARATION, R, W  # noqa: E402

OFFICE = "application/vnd.openxmlformats-officedocument"
RELATED = R
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"

KEEP = "<w:keepNext/>"
LINES = "<w:keepLines/>"
BOLD = "<w:b/><w:bCs/>"
CENTRE = '<w:jc w:val="center"/>'
GREY = '<w:color w:val="595959"/>'


def size(half_points: int) -> str:
    """Return a size for all scripts; Arabic letters are smaller at the same size, so they get one point more."""
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points + 2}"/>'


def spacing(before: int = 0, after: int = 0, line: int = 0) -> str:
    """Return spacing in twentieths of a point; `line` in 240ths of a line."""
    height = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{before}" w:after="{after}"{height}/>'


def indent(left: int, hanging: int = 0, right: int = 0) -> str:
    """Return an indent in twentieths of a point; `left` is the side where lines begin."""
    return f'<w:ind w:left="{left}" w:right="{right}" w:hanging="{hanging}"/>'


def rule(side: str, weight: int = 4, space: int = 4) -> str:
    """Return one line of a border."""
    return f'<w:{side} w:val="single" w:sz="{weight}" w:space="{space}" w:color="7F7F7F"/>'


def border(*sides: str) -> str:
    """Return a paragraph's border."""
    return f"<w:pBdr>{''.join(sides)}</w:pBdr>"


def numbered(number: int, level: int = 0) -> str:
    """Tie a style to a list of `numbering()`."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


BOX = border(*(rule(side, 8, 4) for side in ("top", "left", "bottom", "right")))
CLOSE = "<w:contextualSpacing/>"
OUTLINE, LEAD, LETTERS, NUMBERS, BULLETS = range(1, 6)

# name: (style it is based on, paragraph properties, run properties), in the order the schema wants them.
STYLES: dict[str, tuple[str, str, str]] = {
    names.TITLE: ("Normal", KEEP + LINES + spacing(200, 280) + CENTRE, BOLD + size(28)),
    names.HEADING: (
        "Normal",
        KEEP + LINES + numbered(OUTLINE) + spacing(300, 120) + '<w:outlineLvl w:val="0"/>',
        BOLD + size(24),
    ),
    names.SUBHEADING: (
        "Normal",
        KEEP + LINES + spacing(200, 100) + '<w:outlineLvl w:val="1"/>',
        BOLD,
    ),
    names.BODY: ("Normal", "", ""),
    names.NUMBERED: (names.BODY, numbered(OUTLINE, 1), ""),
    names.NUMBERED_LEAD: (names.BODY, numbered(LEAD), ""),
    names.LIST_LETTER: (names.BODY, numbered(LETTERS) + spacing(0, 80), ""),
    names.LIST_NUMBER: (names.BODY, numbered(NUMBERS) + spacing(0, 80), ""),
    names.LIST_BULLET: (names.BODY, numbered(BULLETS) + spacing(0, 80), ""),
    names.LIST_PLAIN: (names.BODY, spacing(0, 80) + indent(851), ""),
    names.ADDRESS: ("Normal", LINES + spacing(0, 240) + CLOSE, ""),
    names.REFERENCE: (
        "Normal",
        '<w:tabs><w:tab w:val="left" w:pos="2552"/></w:tabs>' + spacing(0, 240) + CLOSE,
        "",
    ),
    names.MARK: ("Normal", KEEP + BOX + spacing(120, 240) + indent(100, right=100) + CENTRE, BOLD + size(26)),
    names.QUOTE: ("Normal", spacing(0, 140) + indent(1134, right=567), size(21)),
    names.OPENING: ("Normal", spacing(60, 160), ""),
    names.TABLE_TEXT: ("Normal", spacing(40, 40, 240), size(21)),
    names.TABLE_HEAD: (names.TABLE_TEXT, "", BOLD),
    names.TABLE_GAP: ("Normal", spacing(0, 0, 240), size(12)),
    names.SIGNATURE: ("Normal", LINES + spacing(0, 40), ""),
    names.SIGNATURE_LINE: (names.SIGNATURE, spacing(760, 60), ""),
    names.SIGNATURE_NAME: (names.SIGNATURE, "", BOLD),
    names.SEAL: ("Normal", spacing(0, 0) + CENTRE, GREY + size(18)),
    names.LETTERHEAD: ("Normal", spacing(0, 20, 240) + CENTRE, size(20)),
    names.LETTERHEAD_STATE: (names.LETTERHEAD, spacing(0, 60, 240), BOLD + size(28)),
    names.LETTERHEAD_END: (names.LETTERHEAD, border(rule("bottom", 6, 8)) + spacing(0, 360, 240), ""),
    names.HEADER: ("Normal", border(rule("bottom")) + spacing(0, 240, 240), GREY + size(18)),
    names.HEADER_MARK: (
        "Normal",
        spacing(0, 120, 240) + CENTRE,
        BOLD + '<w:color w:val="7F7F7F"/>' + size(32),
    ),
    names.FOOTER: ("Normal", spacing(120, 0, 240) + CENTRE, GREY + size(18)),
}

WORDS_OWN = {
    *(names.TITLE, names.HEADING, names.SUBHEADING, names.BODY, names.HEADER, names.FOOTER),
    *(names.LIST_NUMBER, names.LIST_BULLET, names.PLACEHOLDER),
}
"""Styles that Word knows by itself; all others are marked as custom."""


def style_id(name: str) -> str:
    """Return the identifier Word itself would give."""
    return "".join(word[0].upper() + word[1:] for word in name.split())


def style(kind: str, name: str, base: str, body: str, *, extra: str = "") -> str:
    """Return one style."""
    custom = "" if name in WORDS_OWN else ' w:customStyle="1"'
    return (
        f'<w:style w:type="{kind}"{custom} w:styleId="{style_id(name)}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{style_id(base)}"/>{extra}{body}</w:style>'
    )


def properties(paragraph: str, run: str) -> str:
    """Return paragraph and run properties, each only when there are any."""
    return (f"<w:pPr>{paragraph}</w:pPr>" if paragraph else "") + (f"<w:rPr>{run}</w:rPr>" if run else "")


def styles() -> str:
    """Return styles.xml."""
    cell_margins = "".join(
        f'<w:{side} w:w="{width}" w:type="dxa"/>'
        for side, width in (("top", 0), ("left", 100), ("bottom", 0), ("right", 100))
    )
    grid = "".join(rule(side, 4, 0) for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    shade = '<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/></w:tcPr>'
    shaded = "".join(
        f'<w:tblStylePr w:type="{part}">{shade}</w:tblStylePr>' for part in ("firstRow", "firstCol")
    )
    table = (
        f"<w:tblPr><w:tblBorders>{grid}</w:tblBorders><w:tblCellMar>{cell_margins}</w:tblCellMar></w:tblPr>"
    )
    follow = {names.TITLE: names.BODY, names.HEADING: names.NUMBERED, names.SUBHEADING: names.NUMBERED}
    paragraphs = "".join(
        style(
            "paragraph",
            name,
            base,
            properties(paragraph, run),
            extra=(f'<w:next w:val="{style_id(follow[name])}"/>' if name in follow else "") + "<w:qFormat/>",
        )
        for name, (base, paragraph, run) in STYLES.items()
    )
    return (
        f'<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr>'
        '<w:rFonts w:ascii="Times New Roman" w:eastAsia="SimSun" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>'
        f'{size(23)}<w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault/></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        f"<w:pPr><w:widowControl/>{spacing(0, 140, 264)}</w:pPr></w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        f"<w:tblCellMar>{cell_margins}</w:tblCellMar></w:tblPr></w:style>"
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
        + paragraphs
        + style("character", names.PLACEHOLDER, "Default Paragraph Font", f"<w:rPr>{GREY}</w:rPr>")
        + style("table", names.TABLE, "Table Normal", table + shaded)
        + "</w:styles>"
    )


def level(index: int, text: str, left: int, hanging: int, *, form: str = "decimal", tied: str = "") -> str:
    """Return one level of a list."""
    tie = f'<w:pStyle w:val="{style_id(tied)}"/>' if tied else ""
    # Below a heading that counts in words, paragraphs still count in digits.
    digits = "<w:isLgl/>" if index == 1 else ""
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{tie}{digits}<w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:tabs><w:tab w:val="num" w:pos="{left}"/></w:tabs>'
        f"{indent(left, hanging)}</w:pPr></w:lvl>"
    )


def numbering() -> str:
    """Return numbering.xml: one list for sections and their paragraphs, and one for each kind of list."""
    deeper = "".join(level(i, ".".join(f"%{n + 1}" for n in range(i + 1)), 851, 851) for i in range(2, 9))
    kinds = (
        level(0, "%1.", 851, 851, tied=names.HEADING)
        + level(1, "%1.%2", 851, 851, tied=names.NUMBERED)
        + deeper,
        level(0, "%1.", 851, 851, tied=names.NUMBERED_LEAD),
        level(0, "(%1)", 1418, 567, form="lowerLetter", tied=names.LIST_LETTER),
        level(0, "%1.", 1418, 567, tied=names.LIST_NUMBER),
        level(0, "•", 1418, 567, form="bullet", tied=names.LIST_BULLET),
    )
    lists = "".join(
        f'<w:abstractNum w:abstractNumId="{i}"><w:multiLevelType w:val="{"singleLevel" if i else "multilevel"}"/>'
        f"{levels}</w:abstractNum>"
        for i, levels in enumerate(kinds)
    )
    nums = "".join(
        f'<w:num w:numId="{i + 1}"><w:abstractNumId w:val="{i}"/></w:num>' for i in range(len(kinds))
    )
    return f'<w:numbering xmlns:w="{W}">{lists}{nums}</w:numbering>'


def settings() -> str:
    """Return settings.xml."""
    return (
        f'<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )


class Font(NamedTuple):
    """Describe a font, so that Word finds the nearest where it is missing: looks, scripts, other name."""

    name: str
    other_name: str
    panose: str
    charset: str
    family: str
    scripts: tuple[str, ...]
    """Ranges of Unicode, then code pages, as the font itself declares them."""


FONTS = (
    Font(
        "Times New Roman",
        "",
        "02020603050405020304",
        "00",
        "roman",
        ("E0002EFF", "C000785B", "00000009", "00000000", "000001FF", "00000000"),
    ),
    Font(
        "SimSun",
        "宋体",
        "02010600030101010101",
        "86",
        "auto",
        ("00000203", "288F0000", "00000016", "00000000", "00040001", "00000000"),
    ),
    Font(
        "SimHei",
        "黑体",
        "02010609060101010101",
        "86",
        "modern",
        ("800002BF", "38CF7CFA", "00000016", "00000000", "00040001", "00000000"),
    ),
)


def font(one: Font) -> str:
    """Return one font of the table."""
    other = f'<w:altName w:val="{one.other_name}"/>' if one.other_name else ""
    keys = ("usb0", "usb1", "usb2", "usb3", "csb0", "csb1")
    scripts = "".join(f' w:{key}="{value}"' for key, value in zip(keys, one.scripts, strict=True))
    return (
        f'<w:font w:name="{one.name}">{other}<w:panose1 w:val="{one.panose}"/><w:charset w:val="{one.charset}"/>'
        f'<w:family w:val="{one.family}"/><w:pitch w:val="variable"/><w:sig{scripts}/></w:font>'
    )


def font_table() -> str:
    """Return fontTable.xml."""
    return f'<w:fonts xmlns:w="{W}">{"".join(map(font, FONTS))}</w:fonts>'


def theme() -> str:
    """Return theme1.xml: black, white and greys, because a letter is printed in black."""
    greys = {
        "dk1": "000000",
        "lt1": "FFFFFF",
        "dk2": "404040",
        "lt2": "F2F2F2",
        "hlink": "000000",
        "folHlink": "404040",
    }
    order = ("dk1", "lt1", "dk2", "lt2", *(f"accent{i}" for i in range(1, 7)), "hlink", "folHlink")
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{greys.get(name, "7F7F7F")}"/></a:{name}>' for name in order
    )
    fonts = "".join(
        f'<a:{name}><a:latin typeface="Times New Roman"/><a:ea typeface=""/><a:cs typeface=""/></a:{name}>'
        for name in ("majorFont", "minorFont")
    )
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="6350">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    formats = (
        f"<a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{line * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst>"
    )
    return (
        f'<a:theme xmlns:a="{DRAWING}" name="Letter"><a:themeElements><a:clrScheme name="Letter">{colours}</a:clrScheme>'
        f'<a:fontScheme name="Letter">{fonts}</a:fontScheme><a:fmtScheme name="Letter">{formats}</a:fmtScheme>'
        "</a:themeElements></a:theme>"
    )


def document() -> str:
    """Return document.xml: one line in each style, so that an office sees what it changes."""
    lines = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style_id(name)}"/></w:pPr><w:r><w:t>{name}</w:t></w:r></w:p>'
        for name in names.PARAGRAPHS
    )
    table = (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style_id(names.TABLE)}"/><w:tblW w:w="9070" w:type="dxa"/></w:tblPr>'
        '<w:tblGrid><w:gridCol w:w="9070"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="9070" w:type="dxa"/></w:tcPr>'
        f"<w:p><w:r><w:t>{names.TABLE}</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>"
    )
    return (
        f'<w:document xmlns:w="{W}"><w:body>{lines}{table}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1418" w:right="1418" w:bottom="1304" w:left="1418" w:header="709" w:footer="624" w:gutter="0"/>'
        "</w:sectPr></w:body></w:document>"
    )


def relationships(*rows: tuple[str, str]) -> str:
    """Return a relationships part of (kind, target)."""
    entries = "".join(
        f'<Relationship Id="rId{i}" Type="{kind}" Target="{target}"/>'
        for i, (kind, target) in enumerate(rows, 1)
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{entries}</Relationships>'


def content_types(*rows: tuple[str, str]) -> str:
    """Return [Content_Types].xml of (part, kind)."""
    overrides = "".join(
        f'<Override PartName="/{part}" ContentType="{OFFICE}.{kind}+xml"/>' for part, kind in rows
    )
    return (
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def parts() -> dict[str, str]:
    """Return the parts of the reference document, in the order of the file."""
    word = ("styles", "numbering", "settings", "fontTable")
    return {
        "[Content_Types].xml": content_types(
            ("word/document.xml", "wordprocessingml.document.main"),
            *((f"word/{name}.xml", f"wordprocessingml.{name}") for name in word),
            ("word/theme/theme1.xml", "theme"),
        ),
        "_rels/.rels": relationships((f"{RELATED}/officeDocument", "word/document.xml")),
        "word/_rels/document.xml.rels": relationships(
            *((f"{RELATED}/{name}", f"{name}.xml") for name in word), (f"{RELATED}/theme", "theme/theme1.xml")
        ),
        "word/document.xml": document(),
        "word/fontTable.xml": font_table(),
        "word/numbering.xml": numbering(),
        "word/settings.xml": settings(),
        "word/styles.xml": styles(),
        "word/theme/theme1.xml": theme(),
    }


def main() -> None:
    """Write the file."""
    target = ROOT / "templates" / "reference.docx"
    target.write_bytes(archive(entry(name, (DECLARATION + part).encode()) for name, part in parts().items()))


if __name__ == "__main__":
    main()
