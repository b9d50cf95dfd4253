"""List the kinds of parts and relationships that a Word document may have to be read as a letterhead."""

from __future__ import annotations

from typing import Final

_OFFICE: Final = "application/vnd.openxmlformats-officedocument."
_WORD: Final = f"{_OFFICE}wordprocessingml."
_PACKAGE: Final = "application/vnd.openxmlformats-package."

PICTURES: Final = {"image/png": "png", "image/jpeg": "jpeg", "image/jpg": "jpeg"}
"""Kinds of pictures that are taken over, and what their bytes must be."""

# In lower case, as kinds are compared.
PARTS: Final = frozenset(
    kind.lower()
    for kind in (
        *(
            f"{_WORD}{name}+xml"
            for name in (
                *("document.main", "template.main", "styles", "stylesWithEffects", "settings", "webSettings"),
                *("fontTable", "numbering", "header", "footer", "footnotes", "endnotes", "comments"),
                *("commentsExtended", "commentsIds", "commentsExtensible", "people", "document.glossary"),
            )
        ),
        "application/vnd.ms-word.stylesWithEffects+xml",
        f"{_WORD}printerSettings",
        f"{_OFFICE}theme+xml",
        f"{_OFFICE}extended-properties+xml",
        f"{_OFFICE}custom-properties+xml",
        f"{_OFFICE}customXmlProperties+xml",
        f"{_OFFICE}obfuscatedFont",
        f"{_PACKAGE}core-properties+xml",
        f"{_PACKAGE}relationships+xml",
        "application/x-font-ttf",
        "application/xml",
        "text/xml",
        # Pictures that are left out, and said to be.
        *("image/gif", "image/bmp", "image/tiff", "image/x-emf", "image/x-wmf", "image/emf", "image/wmf"),
    )
)
"""Kinds of parts that may be there; most of them are left out."""

RELATIONS: Final = frozenset(
    (
        *("officeDocument", "core-properties", "extended-properties", "custom-properties", "thumbnail"),
        *("styles", "stylesWithEffects", "settings", "webSettings", "fontTable", "theme", "numbering"),
        *("header", "footer", "footnotes", "endnotes", "image", "customXml", "customXmlProps", "comments"),
        *("commentsExtended", "commentsIds", "commentsExtensible", "people", "glossaryDocument", "font"),
        *("printerSettings", "hyperlink"),
    )
)
