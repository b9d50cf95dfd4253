"""Print a page of help as HTML for the window; every link stays inside the help."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from mlawriter.help.page import Page, Section

SCHEME = "help"


def html_of(page: Page, direction: str) -> str:
    """Return a page as HTML, without its title, in the direction of the officer's language."""
    inside = "".join(_section(section, direction) for section in page.sections)
    return f'<body dir="{direction}">{inside}</body>'


def _section(section: Section, direction: str) -> str:
    parts = [f'<h3 dir="{direction}">{escape(section.heading)}</h3>'] if section.heading else []
    parts += [f'<p dir="{direction}">{escape(words)}</p>' for words in section.paragraphs]
    if section.rows:
        rows = [
            (
                f'<td><p dir="{direction}"><b>{escape(row.name)}</b></p></td>',
                f'<td><p dir="{row.direction or direction}">{escape(row.words)}</p></td>',
            )
            for row in section.rows
        ]
        # Qt lays cells out from left to right whatever the direction.
        cells = ("".join(pair if direction == "ltr" else reversed(pair)) for pair in rows)
        width = ' width="100%"' if direction == "rtl" else ""
        parts.append(f'<table cellpadding="4"{width}>{"".join(f"<tr>{row}</tr>" for row in cells)}</table>')
    if section.links:
        items = "".join(
            f'<li dir="{direction}"><a href="{SCHEME}:{quote(link.topic)}">{escape(link.words)}</a></li>'
            for link in section.links
        )
        parts.append(f'<ul dir="{direction}">{items}</ul>')
    return "".join(parts)
