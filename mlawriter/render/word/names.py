"""Name the styles: the contract between the printer and `templates/reference.docx`."""

from __future__ import annotations

from typing import Final

TITLE: Final = "Title"
HEADING: Final = "heading 1"
SUBHEADING: Final = "heading 2"
BODY: Final = "Body Text"
NUMBERED: Final = "Numbered Paragraph"
NUMBERED_LEAD: Final = "Numbered Paragraph Lead"
"""A numbered paragraph before the first heading."""
LIST_LETTER: Final = "List Letter"
LIST_NUMBER: Final = "List Number"
LIST_BULLET: Final = "List Bullet"
LIST_PLAIN: Final = "List Plain"
ADDRESS: Final = "Address"
REFERENCE: Final = "Reference"
MARK: Final = "Mark"
QUOTE: Final = "Quotation"
OPENING: Final = "Opening"
TABLE_TEXT: Final = "Table Text"
TABLE_HEAD: Final = "Table Head"
TABLE_GAP: Final = "Table Gap"
"""The empty paragraph that Word needs between two tables and behind the last."""
SIGNATURE: Final = "Signature Block"
SIGNATURE_LINE: Final = "Signature Line"
SIGNATURE_NAME: Final = "Signature Name"
SEAL: Final = "Seal"
LETTERHEAD_STATE: Final = "Letterhead State"
LETTERHEAD: Final = "Letterhead"
LETTERHEAD_END: Final = "Letterhead End"
HEADER: Final = "header"
HEADER_MARK: Final = "Header Mark"
FOOTER: Final = "footer"
PLACEHOLDER: Final = "Placeholder Text"
TABLE: Final = "Request Table"

PARAGRAPHS: Final = (
    *(TITLE, HEADING, SUBHEADING, BODY, NUMBERED, NUMBERED_LEAD),
    *(LIST_LETTER, LIST_NUMBER, LIST_BULLET, LIST_PLAIN),
    *(ADDRESS, REFERENCE, MARK, QUOTE, OPENING, TABLE_TEXT, TABLE_HEAD, TABLE_GAP),
    *(SIGNATURE, SIGNATURE_LINE, SIGNATURE_NAME, SEAL),
    *(LETTERHEAD_STATE, LETTERHEAD, LETTERHEAD_END, HEADER, HEADER_MARK, FOOTER),
)
ALL: Final = (*PARAGRAPHS, PLACEHOLDER, TABLE)
"""What a reference document must have. Those of the numbered paragraphs and lists must be numbered."""
