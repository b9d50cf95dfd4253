"""Examine a file that is to be a letterhead: everything in it must be of a known, harmless kind.

The examination covers the whole file, also what is never taken over: a file that carries a program or a link to
elsewhere was made by somebody who should be asked, and the officer's word processor would run what we only leave out.
"""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import unquote, urlsplit

from lxml import etree

from mlawriter.render.letterhead import pictures
from mlawriter.render.letterhead.container import Unfit
from mlawriter.render.letterhead.fields import HARMLESS, fields
from mlawriter.render.letterhead.refusals import (
    AttachedTemplate,
    DamagedPart,
    DangerousField,
    DrawingWithPrograms,
    EmbeddedFile,
    FieldInField,
    ForeignPart,
    HiddenDefinitions,
    ImportedText,
    LetterheadFault,
    Macros,
    MailMerge,
    NotAWordDocument,
    NotThatPicture,
    OutsideSource,
    StrictDocument,
    TooComplicated,
    UnsafeLink,
    UnsafeName,
    named,
)
from mlawriter.render.letterhead.vocabulary import PARTS, PICTURES, RELATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_TYPES: Final = "[content_types].xml"
"""In small letters, as the names of all parts here."""
_XML: Final = re.compile(r"[/+]xml$")
_MOST_TAGS: Final = 200_000
_DECLARED: Final = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([A-Za-z0-9._-]+)")
_PLAIN: Final = frozenset((b"utf-8", b"utf8", b"us-ascii", b"ascii"))
_MAIN: Final = re.compile(r"wordprocessingml\.(document|template)\.main\+xml$")
_STRICT: Final = b"http://purl.oclc.org/ooxml/"
_LEADS_OUT: Final = re.compile(r"^(?:[A-Za-z][A-Za-z0-9+.-]*:|//|\\|/\\)")
_HOST: Final = re.compile(r"(?=.*[^\W\d_])[\w-]+(\.[\w-]+)+\.?")
_BARE_SITE: Final = re.compile(r"www\.[\w.-]+(/[^\\\s]*)?", re.IGNORECASE)
"""A site as Word keeps it when somebody left out the scheme."""
_MAIL: Final = re.compile(r"mailto:[^@\s]+@[^@\s]+", re.IGNORECASE)
_TELEPHONE: Final = re.compile(r"(tel|fax|callto):[-+()./\d\s%]+", re.IGNORECASE)
_FORBIDDEN: Final[dict[str, type[LetterheadFault]]] = {
    "attachedTemplate": AttachedTemplate,
    "mailMerge": MailMerge,
    **dict.fromkeys(("altChunk", "subDoc", "externalData", "frameset", "saveThroughXslt"), ImportedText),
    **dict.fromkeys(("object", "control", "OLEObject", "objectEmbed", "objectLink", "movie"), EmbeddedFile),
}


class Relation(NamedTuple):
    """Hold one line of a part's relationships."""

    kind: str
    target: str
    """Name of the part, or where an external one leads."""
    external: bool


class Examined(NamedTuple):
    """Hold the parts of a file that was found harmless."""

    contents: dict[str, bytes]
    trees: dict[str, _Element]
    relations: dict[str, dict[str, Relation]]
    """Of each part, by their identifiers."""


def examined(contents: dict[str, bytes]) -> Examined:
    """Return the parts, read.

    Raises:
        Unfit: with every reason for which the file is refused.

    """
    types, found = _content_types(contents)
    trees: dict[str, _Element] = {}
    for name, content in contents.items():
        if name == _TYPES:
            continue
        kind = types.get(name, "")
        found += _part_faults(name, kind, content)
        if name.endswith((".xml", ".rels")) or _XML.search(kind):
            try:
                trees[name] = parsed(name, content)
            except Unfit as fault:
                found += fault.faults
    relations: dict[str, dict[str, Relation]] = {}
    for name, tree in trees.items():
        if name.endswith(".rels"):
            relations[_owner(name)] = dict(_relations(name, tree))
    for name, of_part in relations.items():
        found += _relation_faults(name, of_part)
    foreign = _foreign(relations)
    for name, tree in trees.items():
        if not name.endswith(".rels") and name not in foreign:
            found += _element_faults(name, tree)
    if found:
        raise Unfit(*found)
    return Examined(contents, trees, relations)


def parsed(name: str, content: bytes) -> _Element:
    """Return a part as a tree; nothing that it names is loaded.

    Raises:
        Unfit: when it is no plain XML.

    """
    if _is_disguised(content):
        raise Unfit(HiddenDefinitions(part=named(name)))
    if content.count(b"<") > _MOST_TAGS:
        raise Unfit(TooComplicated(part=named(name)))
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        tree = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Unfit(DamagedPart(part=named(name))) from error
    if tree.getroottree().docinfo.doctype:  # type: ignore[union-attr]  # the stubs lack it
        raise Unfit(HiddenDefinitions(part=named(name)))
    return tree


def _is_disguised(content: bytes) -> bool:
    """Tell whether a part declares a type, or is written so that a search for that would miss it."""
    declared = _DECLARED.search(content[:200])
    return (
        b"\0" in content
        or content.startswith((b"\xff\xfe", b"\xfe\xff"))
        or re.search(rb"<!(DOCTYPE|ENTITY)", content, re.IGNORECASE) is not None
        or (declared is not None and declared[1].lower() not in _PLAIN)
    )


def _content_types(contents: dict[str, bytes]) -> tuple[dict[str, str], list[LetterheadFault]]:
    """Return the kind of each part, and what is wrong with the list of them."""
    if _TYPES not in contents:
        raise Unfit(NotAWordDocument())
    endings: dict[str, str] = {}
    parts: dict[str, str] = {}
    for entry in parsed(_TYPES, contents[_TYPES]):
        kind = entry.get("ContentType", "").partition(";")[0].strip().lower()
        if entry.get("PartName"):
            parts[entry.get("PartName", "").removeprefix("/").lower()] = kind
        else:
            endings[entry.get("Extension", "").lower()] = kind
    kinds = {
        name: parts.get(name, endings.get(name.rpartition(".")[2], "")) for name in contents if name != _TYPES
    }
    found: list[LetterheadFault] = [
        Macros(part=named(kind)) for kind in parts.values() if "macroenabled" in kind
    ]
    if not found and not any(_MAIN.search(kind) for kind in kinds.values()):
        found.append(NotAWordDocument())
    return kinds, found


def _part_faults(name: str, kind: str, content: bytes) -> Iterator[LetterheadFault]:
    part = named(name)
    if "vbaproject" in name or "vba" in kind or name.endswith((".dotm", ".docm")):
        yield Macros(part=part)
    elif "oleobject" in kind or "activex" in kind or "/embeddings/" in name or "/activex/" in name:
        yield EmbeddedFile(part=part)
    elif "svg" in kind or name.endswith((".svg", ".svgz")):
        yield DrawingWithPrograms(part=part)
    elif kind in PICTURES or name.endswith((".png", ".jpg", ".jpeg")):
        wanted = PICTURES.get(kind) or ("png" if name.endswith(".png") else "jpeg")
        if pictures.kind_of(content) != wanted:
            yield NotThatPicture(part=part)
    elif kind not in PARTS and "macroenabled" not in kind:
        yield ForeignPart(part=part)
    if _STRICT in content[:4096] and _MAIN.search(kind):
        yield StrictDocument()


def _owner(name: str) -> str:
    folder, file = posixpath.split(name)
    return posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))


def _relations(name: str, tree: _Element) -> Iterator[tuple[str, Relation]]:
    owner = _owner(name)
    for entry in tree:
        kind = entry.get("Type", "").rstrip("/").rpartition("/")[2]
        target = entry.get("Target", "")
        external = entry.get("TargetMode", "Internal").strip().lower() != "internal"
        if not external and not _LEADS_OUT.match(target):
            target = (
                target[1:]
                if target.startswith("/")
                else posixpath.normpath(posixpath.join(posixpath.dirname(owner), target))
            ).lower()
        yield entry.get("Id", ""), Relation(kind, target, external)


def _foreign(relations: dict[str, dict[str, Relation]]) -> set[str]:
    """Return the parts that are data of other programs, and nothing else: what their elements mean is not ours."""
    every = [one for of_part in relations.values() for one in of_part.values()]
    custom = {one.target for one in every if one.kind in {"customXml", "customXmlProps"}}
    return custom - {one.target for one in every if one.kind not in {"customXml", "customXmlProps"}}


def _relation_faults(name: str, relations: dict[str, Relation]) -> Iterator[LetterheadFault]:
    part = named(name or _TYPES)
    for kind, target, external in relations.values():
        shown = named(target)
        if kind == "attachedTemplate":
            yield AttachedTemplate(target=shown)
        elif kind in {"vbaProject", "wordVbaData"}:
            yield Macros(part=shown)
        elif kind in {"oleObject", "package", "control", "activeXControlBinary"}:
            yield EmbeddedFile(part=shown)
        elif kind in {"aFChunk", "subDocument"}:
            yield ImportedText(part=part)
        elif kind == "hyperlink":
            if external and not is_safe_link(target):
                yield UnsafeLink(part=part, target=shown)
        elif external or _LEADS_OUT.match(target):
            yield OutsideSource(part=part, target=shown)
        elif target.startswith(".."):
            yield UnsafeName(part=shown)
        elif kind not in RELATIONS:
            yield ForeignPart(part=shown)


def is_safe_link(target: str) -> bool:
    """Tell whether a link leads to a named web site, an e-mail address or a telephone; it is left out all the same."""
    target = unquote(target).strip()
    if not target or target.startswith("#") or _MAIL.match(target) or _TELEPHONE.fullmatch(target):
        return True
    if _BARE_SITE.fullmatch(target):
        target = f"http://{target}"
    if "\\" in target or any(ord(letter) < 32 for letter in target):
        return False
    try:
        address = urlsplit(target)
        host = address.hostname or ""
    except ValueError:
        return False
    return (
        address.scheme.lower() in {"http", "https"}
        and not address.username
        and _HOST.fullmatch(host) is not None
        and not host.rpartition(".")[2].isdigit()
    )


def _element_faults(name: str, tree: _Element) -> Iterator[LetterheadFault]:
    part = named(name)
    for element in tree.iter("*"):
        fault = _FORBIDDEN.get(etree.QName(element).localname)
        if fault is AttachedTemplate:
            yield fault(target=part)
        elif fault is not None:
            yield fault(part=part)
        for key, value in element.items():
            attribute = str(key).rpartition("}")[2]
            if attribute in {"src", "href"} and _LEADS_OUT.match(str(value)):
                yield OutsideSource(part=part, target=named(str(value)))
    for field in fields(tree):
        if field.composed:
            yield FieldInField(part=part)
        elif not field.ended:
            yield DamagedPart(part=part)
        elif field.keyword not in HARMLESS:
            yield DangerousField(part=part, field=named(field.instruction))
        elif field.keyword == "HYPERLINK" and not is_safe_link(field.target):
            yield UnsafeLink(part=part, target=named(field.target))
