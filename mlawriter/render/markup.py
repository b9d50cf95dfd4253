"""Read the XML text that the templates make, strictly, into blocks.

Anything that is not in this list is a fault of the template and is reported with its place in the text that
the template made. `inline` is text with `<b> <i> <ltr> <br/>`, and `<ref step="" number=""/>` for the number
that a paragraph of a section bears: render.references puts it in.

    <document title="">                                     holds all that follows, in this order
      <letterhead><line>inline</line></letterhead>  <running>inline</running>
      <mark>text</mark>  <pages before="" between="" after=""/>
      <title>inline</title>  <h1>inline</h1>  <h2>inline</h2>
      <p manner="body|address|reference|mark|quote|opening" keep="yes|no">inline</p>  <n>inline</n>  <page/>
      <list kind="letter|decimal|bullet"><li>inline</li></list>
      <table widths="30 70" head="0" caption=""><row><cell header="yes|no">inline, lines or one <blank/></cell></row></table>
      <signature seal=""><place>text and <blank tag="" label="" kind="text|date|lines">text</blank></place>
        <line tag="" label=""/><name>inline</name><office>inline</office></signature>

White space is as in running text. What comes out empty is left out: a paragraph, a list entry, a row without
values, a list or table without entries, a heading above nothing.

The standard library's parser is used because it is the fastest here and, without a document type
declaration, expands nothing. A declaration is refused before it is read.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias
from xml.etree import ElementTree as ET

from mlawriter.core.errors import TemplateProblem
from mlawriter.render.block_elements import BLOCKS
from mlawriter.render.blocks import Block, Document, Heading, Inline, PageBreak, Picture, Title
from mlawriter.render.elements import (
    SPACE,
    Fault,
    attributes,
    empty,
    malformed,
    no_text,
    place,
    refuse,
    required,
    snippet,
)
from mlawriter.render.pictures_in_text import NO_PICTURES, with_pictures
from mlawriter.render.running_text import inline, lines, plain

if TYPE_CHECKING:
    from collections.abc import Mapping

_DECLARATION = re.compile(r"<[!?]")
_BEFORE_BLOCKS = ("letterhead", "running", "mark", "pages")
_ONE_TITLE = "a document has one title"
_END = "</document>"
_BLOCK = re.compile(f"<(?:{'|'.join(BLOCKS)})[ />]")

Pieces: TypeAlias = dict[str, tuple[Block, ...]]
"""What each piece of a text came to when it was read."""


def parse(
    text: str,
    last: Pieces | None = None,
    /,
    *,
    template: str,
    language: str,
    created: str,
    pictures: Mapping[str, bytes] = NO_PICTURES,
) -> Document:
    """Return the document that a rendered template describes.

    `language` is a tag of `mlawriter.i18n.languages`, `created` the time for the document's properties.
    `last` is what the last text came to, and is brought up to date: what has not changed is not read again.
    `pictures` are those that the text may show, by name: without them it can show none.

    Raises:
        TemplateProblem: at the first thing that is not in the vocabulary; the line is that of the rendered text.

    """
    forbidden = _DECLARATION.search(text)
    if forbidden:
        line = text.count("\n", 0, forbidden.start()) + 1
        reason = f"a declaration or comment is not allowed: {snippet(text, forbidden.start())}"
        raise TemplateProblem(template=template, line=line, reason=reason)
    document = None
    if last is not None:
        try:
            document = _document_of_pieces(text, language, created, last)
        except (ET.ParseError, Fault, RecursionError, ValueError):
            last.clear()  # and read the whole, which knows the place of the fault
    if document is None:
        document = _document_of_whole(text, template, language, created)
    if not any(isinstance(block, Picture) for block in document.blocks):
        return document
    return with_pictures(document, pictures, text, template)


def _document_of_whole(text: str, template: str, language: str, created: str) -> Document:
    """Read the text as one, and report the first fault with its place."""
    try:
        root = ET.fromstring(_collapsed(text))  # noqa: S314 - declarations, hence entities, are refused before
    except (ET.ParseError, ValueError) as error:
        raise malformed(text, template, error) from error
    try:
        title = _title(root)
        around, blocks = _outermost(root)
        return _document(title, around, blocks, language, created)
    except Fault as fault:
        line, begun = place(text, root, fault.element)
        reason = f"{fault.reason}: {begun}"
        raise TemplateProblem(template=template, line=line, reason=reason) from fault
    except RecursionError as error:
        raise TemplateProblem(
            template=template, line=1, reason="its elements are nested too deeply"
        ) from error


def _document_of_pieces(text: str, language: str, created: str, last: Pieces) -> Document:
    """Read the text block by block, and take from the last reading what has not changed.

    Pieces that are well formed each, and hold whole blocks, make a text that is; so nothing wrong passes here.
    """
    text = text.rstrip(SPACE)
    if not text.endswith(_END):
        raise ValueError(_END)
    starts = [match.start() for match in _BLOCK.finditer(text)]
    ends = [*starts, len(text) - len(_END)]
    head, *pieces = [text[start:end] for start, end in zip([0, *starts], ends, strict=True)]
    root = ET.fromstring(_collapsed(head + _END))  # noqa: S314 - declarations, hence entities, are refused before
    title = _title(root)
    around, first = _outermost(root)
    read = {piece: last.get(piece) or _blocks_of(piece) for piece in pieces}
    last.clear()
    last.update(read)
    blocks = first + [block for piece in pieces for block in read[piece]]
    if sum(isinstance(block, Title) for block in blocks) > 1:
        refuse(root, _ONE_TITLE)
    return _document(title, around, blocks, language, created)


def _blocks_of(piece: str) -> tuple[Block, ...]:
    root = ET.fromstring(_collapsed(f"<document>{piece}</document>"))  # noqa: S314 - as above
    around, blocks = _outermost(root)
    if around:
        refuse(root, "only what stands before the text can be here")
    return tuple(blocks)


def _collapsed(text: str) -> str:
    """Return the text with each run of white space as one blank; whole-text replacing beats a regex tenfold."""
    text = text.replace("\n", " ").replace("\t", " ").replace("\r", " ")
    while "  " in text:
        text = text.replace("  ", " ")
    return text.strip(" ")


def _outermost(root: ET.Element) -> tuple[dict[str, ET.Element], list[Block]]:
    """Return what stands before the blocks, by name, and the blocks."""
    no_text(root)
    around: dict[str, ET.Element] = {}
    blocks: list[Block] = []
    for child in root:
        read = BLOCKS.get(child.tag)
        if read is not None:
            if (block := read(child)) is not None:
                if isinstance(block, Title) and any(isinstance(other, Title) for other in blocks):
                    refuse(child, _ONE_TITLE)
                blocks.append(block)
        elif child.tag not in _BEFORE_BLOCKS:
            refuse(child, f"there is no element <{child.tag}> here")
        elif blocks or child.tag in around:
            refuse(child, f"<{child.tag}> stands once, before the text")
        else:
            around[child.tag] = child
    return around, blocks


def _title(root: ET.Element) -> str:
    if root.tag != "document":
        refuse(root, "the outermost element is <document>")
    attributes(root, "title")
    return required(root, "title").strip(" ")


def _document(
    title: str, around: dict[str, ET.Element], blocks: list[Block], language: str, created: str
) -> Document:
    return Document(
        language=language,
        title=title,
        blocks=tuple(_without_bare_headings(blocks)),
        letterhead=_letterhead(around.get("letterhead")),
        running_head=_running(around.get("running")),
        mark=_mark(around.get("mark")),
        page_of=_pages(around.get("pages")),
        created=created,
    )


def _letterhead(element: ET.Element | None) -> tuple[Inline, ...]:
    if element is None:
        return ()
    attributes(element)
    return lines(element)


def _running(element: ET.Element | None) -> Inline:
    if element is None:
        return ()
    attributes(element)
    return inline(element)


def _mark(element: ET.Element | None) -> str:
    if element is None:
        return ""
    attributes(element)
    return plain(element)


def _pages(element: ET.Element | None) -> tuple[str, str, str]:
    if element is None:
        return ("Page ", " of ", "")
    attributes(element, "before", "between", "after")
    empty(element)
    return (element.get("before", ""), element.get("between", ""), element.get("after", ""))


def _without_bare_headings(blocks: list[Block]) -> list[Block]:
    """Drop each heading with nothing before the next one of its level or above."""
    kept: list[Block] = []
    filled = [False, False]
    for block in reversed(blocks):
        if isinstance(block, Heading):
            said = filled[block.level - 1]
            filled[block.level - 1 :] = [False] * (len(filled) - block.level + 1)
            if not said:
                continue
        elif not isinstance(block, PageBreak):
            filled = [True, True]
        kept.append(block)
    kept.reverse()
    return kept
