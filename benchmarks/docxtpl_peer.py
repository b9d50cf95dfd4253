"""Print the same blocks with docxtpl, from a Word template that is made here in code.

The peer gets the blocks ready, and has neither to compose them nor to number, to set content controls or to
write foreign stretches as runs of their own. What it saves by that is in its favour.
"""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING, Any

from mlawriter.render.blocks import Heading, Listing, Paragraph, Signature, Span, Table, Title

if TYPE_CHECKING:
    from mlawriter.render.blocks import Block, Cell, Document, Inline

_PARAGRAPHS = ("Title", "Heading 1", "Heading 2", "Body Text", "List Number")


def template() -> bytes:
    """Return a Word template with a loop over blocks: a branch for each style, and one for tables."""
    import docx

    document = docx.Document()
    document.add_paragraph("{%p for block in blocks %}")
    for style in _PARAGRAPHS:
        document.add_paragraph("{%p if block.style == '" + style + "' %}")
        document.add_paragraph("{{ block.text }}", style)
        document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p if block.rows %}")
    table = document.add_table(rows=3, cols=3, style="Table Grid")
    table.cell(0, 0).text = "{%tr for row in block.rows %}"
    for column, text in enumerate(("{%tc for cell in row %}", "{{ cell }}", "{%tc endfor %}")):
        table.cell(1, column).text = text
    table.cell(2, 0).text = "{%tr endfor %}"
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p endfor %}")
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def context(document: Document) -> dict[str, Any]:
    """Return the words of a document for the template."""
    head = [_entry("Body Text", line) for line in document.letterhead]
    return {"blocks": [*head, *(entry for block in document.blocks for entry in _entries(block))]}


def write(ready: bytes, values: dict[str, Any]) -> bytes:
    """Return the filled template as the bytes of a .docx file; docxtpl reads its template anew each time."""
    from docxtpl import DocxTemplate

    target = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        document = DocxTemplate(io.BytesIO(ready))
        document.render(values, autoescape=True)
        document.save(target)
    return target.getvalue()


def _entries(block: Block) -> list[dict[str, object]]:
    match block:
        case Title():
            return [_entry("Title", block.content)]
        case Heading():
            return [_entry(f"Heading {block.level}", block.content)]
        case Paragraph():
            return [_entry("Body Text", block.content)]
        case Listing():
            return [_entry("List Number", item) for item in block.items]
        case Table():
            return [{"rows": [[_cell(cell) for cell in row] for row in block.rows]}]
        case Signature():
            lines = (tuple(piece for piece in block.place_and_date if isinstance(piece, Span)), block.name)
            return [_entry("Body Text", line) for line in (*lines, *block.office)]
        case _:
            return []


def _entry(style: str, content: Inline) -> dict[str, object]:
    return {"style": style, "text": _words(content)}


def _cell(cell: Cell) -> str:
    return "\n".join(_words(line) for line in cell.paragraphs)


def _words(content: Inline) -> str:
    return "".join(span.text for span in content)
