"""Check a Word file for faults that validators miss, and for data that must not leave the office."""

from __future__ import annotations

import io
import itertools
import posixpath
import zipfile
from collections import Counter
from typing import TYPE_CHECKING, Final

from mlawriter.render.word.wml import R, W, w

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_TYPES: Final = "[Content_Types].xml"
_CONTENT: Final = frozenset(w(name) for name in ("p", "tbl", "sdt", "customXml", "altChunk"))
_STYLED: Final = frozenset(w(name) for name in ("pStyle", "rStyle", "tblStyle"))
_CONTROL_KINDS: Final = frozenset(
    w(name)
    for name in (
        *("text", "date", "comboBox", "dropDownList", "richText", "picture", "docPartObj", "docPartList"),
        *("group", "citation", "bibliography", "equation"),
    )
)
_REVISIONS: Final = frozenset(
    w(name)
    for name in (
        *("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange"),
        *(
            "cellIns",
            "cellDel",
            "rsids",
            "rsid",
            "attachedTemplate",
            "docVars",
            "mailMerge",
            "writeProtection",
        ),
    )
)
_COMMENTS: Final = frozenset(w(name) for name in ("commentRangeStart", "commentRangeEnd", "commentReference"))
_PERSONAL: Final = (
    "creator",
    "lastModifiedBy",
    "category",
    "description",
    "keywords",
    "revision",
    "lastPrinted",
)
_DESCRIBING: Final = frozenset(
    ("Application", "AppVersion", "Company", "Manager", "Template", "TotalTime", "HyperlinkBase")
)
_FOREIGN: Final = ("vbaProject", "embeddings/", "customXml", "comments", "thumbnail", "people", "activeX")


def faults(data: bytes) -> list[str]:
    """Return what is wrong with the bytes of a .docx file, in English; an empty list for a sound one."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = package.namelist()
            contents = {name: package.read(name) for name in names}
    except (zipfile.BadZipFile, OSError, EOFError) as error:
        return [f"not a zip file: {error}"]
    found = [*_name_faults(names)]
    trees = {}
    for name, content in contents.items():
        if name.endswith((".xml", ".rels")):
            tree = _parsed(content)
            if isinstance(tree, str):
                found.append(f"{name}: {tree}")
            else:
                trees[name] = tree
    found += _type_faults(names, trees)
    targets, relation_faults = _relations(names, trees)
    found += relation_faults
    styles = _values(trees.get("word/styles.xml"), "style", "styleId")
    lists = _values(trees.get("word/numbering.xml"), "num", "numId") | {"0"}
    for name, tree in trees.items():
        if name.startswith("word/") and name.endswith(".xml"):
            problems = [
                *_part_faults(tree, styles, lists),
                *_reference_faults(tree, targets.get(name, set())),
            ]
            found += [f"{name}: {problem}" for problem in problems]
    return [*found, *_metadata_faults(trees)]


def _parsed(content: bytes) -> _Element | str:
    from lxml import etree

    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        return "declares a document type"
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        return str(error)


def _name_faults(names: list[str]) -> Iterator[str]:
    if not names or names[0] != _TYPES:
        yield f"{_TYPES} does not come first"
    for name, count in Counter(map(str.lower, names)).items():
        if count > 1:
            yield f"{name} is there {count} times"
    for name in names:
        if "\\" in name or name.startswith("/") or ".." in name.split("/"):
            yield f"bad name of a part: {name}"
        for foreign in _FOREIGN:
            if foreign in name:
                yield f"a part that no letter has: {name}"


def _values(tree: _Element | None, element: str, attribute: str) -> set[str]:
    return set() if tree is None else {found.get(w(attribute), "") for found in tree.iter(w(element))}


def _local(element: _Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _type_faults(names: list[str], trees: dict[str, _Element]) -> Iterator[str]:
    types = trees.get(_TYPES)
    if types is None:
        yield "no content types"
        return
    parts = {str(e.get("PartName"))[1:]: e.get("ContentType") for e in types if _local(e) == "Override"}
    endings = {str(e.get("Extension")).lower(): e.get("ContentType") for e in types if _local(e) == "Default"}
    for name in names:
        ending = name.rpartition(".")[2].lower()
        if name != _TYPES and name not in parts and ending not in endings:
            yield f"no content type: {name}"
        elif posixpath.dirname(name) == "word" and ending == "xml" and name not in parts:
            yield f"only a general content type: {name}"
    yield from (f"a content type without a part: {name}" for name in parts if name not in names)


def _relations(names: list[str], trees: dict[str, _Element]) -> tuple[dict[str, set[str]], list[str]]:
    """Return the identifiers that each part may refer to, and what is wrong with them."""
    identifiers: dict[str, set[str]] = {}
    found: list[str] = []
    kinds: set[str] = set()
    for name, tree in trees.items():
        if not name.endswith(".rels"):
            continue
        folder, file = posixpath.split(name)
        owner = posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))
        identifiers[owner] = {relation.get("Id", "") for relation in tree}
        for relation in tree:
            kinds.add(relation.get("Type", "").rpartition("/")[2])
            target = relation.get("Target", "")
            if relation.get("TargetMode") == "External":
                found.append(f"{name}: leads outside: {target}")
            elif _resolved(owner, target) not in names:
                found.append(f"{name}: leads nowhere: {target}")
    if "officeDocument" not in kinds:
        found.append("nothing says which part is the document")
    return identifiers, found


def _resolved(owner: str, target: str) -> str:
    if target.startswith("/"):
        return target[1:]
    return posixpath.normpath(posixpath.join(posixpath.dirname(owner), target))


def _reference_faults(tree: _Element, identifiers: set[str]) -> Iterator[str]:
    for element in tree.iter("*"):
        for key, value in element.items():
            if str(key).startswith(f"{{{R}}}") and str(value) not in identifiers:
                yield f"refers to {value!s}, which is not there"
            if str(key).startswith(f"{{{W}}}rsid"):
                yield "tells of an editing session (rsid)"


def _part_faults(tree: _Element, styles: set[str], lists: set[str]) -> Iterator[str]:
    controls: list[str] = []
    pictures: list[str] = []
    begun: list[str] = []
    ended: list[str] = []
    depth = 0
    for element in tree.iter("*"):
        tag = str(element.tag)
        yield from _element_faults(element, tag, styles, lists)
        if tag == w("fldChar"):
            depth += {"begin": 1, "end": -1}.get(element.get(w("fldCharType"), ""), 0)
            if depth < 0:
                yield "a field ends that never began"
        elif tag == w("sdtPr"):
            identifier = element.find(w("id"))
            controls.append("" if identifier is None else identifier.get(w("val"), ""))
        elif tag in {w("bookmarkStart"), w("bookmarkEnd")}:
            (begun if tag == w("bookmarkStart") else ended).append(element.get(w("id"), ""))
        elif tag.endswith("}docPr"):
            pictures.append(element.get("id", ""))
    if depth > 0:
        yield "a field does not end"
    if sorted(begun) != sorted(ended):
        yield "bookmarks do not begin and end in pairs"
    for what, identifiers in (("content control", controls), ("picture", pictures), ("bookmark", begun)):
        yield from (f"{what} {i!r} is there {n} times" for i, n in Counter(identifiers).items() if n > 1)


def _element_faults(element: _Element, tag: str, styles: set[str], lists: set[str]) -> Iterator[str]:
    value = element.get(w("val"), "")
    if tag in _STYLED and value not in styles:
        yield f"style {value} is not defined"
    elif tag == w("numId") and value not in lists and element.getparent() is not None:
        yield f"list {value} is not defined"
    elif tag == w("tc"):
        content = [str(child.tag) for child in element if child.tag in _CONTENT]
        if not content or content[-1] != w("p"):
            yield "a cell does not end with a paragraph"
    elif tag == w("tr") and element.find(w("tc")) is None:
        yield "a row has no cells"
    elif tag == w("sdtPr") and sum(child.tag in _CONTROL_KINDS for child in element) > 1:
        yield "a content control is of two kinds"
    elif tag == w("body"):
        content = [str(child.tag) for child in element if child.tag in _CONTENT]
        if content and content[-1] == w("tbl"):
            yield "the text ends with a table"
        if any(a == b == w("tbl") for a, b in itertools.pairwise(content)):
            yield "two tables touch, which Word joins"
    elif tag in _REVISIONS:
        yield f"tells of earlier versions or other files ({_local(element)})"
    elif tag in _COMMENTS:
        yield "holds comments"


def _metadata_faults(trees: dict[str, _Element]) -> Iterator[str]:
    for name, tree in trees.items():
        if not name.startswith("docProps/"):
            continue
        for element in tree.iter("*"):
            kind = _local(element)
            if (kind in _PERSONAL or kind in _DESCRIBING) and (element.text or "").strip():
                yield f"{name}: tells {kind}"
