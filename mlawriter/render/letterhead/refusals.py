"""Name what makes a file unfit to be a letterhead, each with advice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.core.errors import FileProblem, MlaError
from mlawriter.core.text import clean_line
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mlawriter.i18n.translator import Translator

_LONGEST = 60
_MOST_CAUSES = 12


def told(causes: Iterable[LetterheadFault], speak: Translator) -> list[str]:
    """Return each reason with its advice, in a person's language; the same advice is given once."""
    lines: list[str] = []
    given: set[str] = set()
    for cause in causes:
        words = [speak.text(cause.message, **cause.params)]
        if cause.advice not in given:
            words.append(speak.text(cause.advice, **cause.params))
        given.add(cause.advice)
        lines.append(" ".join(words))
    return lines


def named(text: str) -> str:
    """Return what a file says of itself as it may stand in a message: one short line that hides nothing."""
    line = "".join(letter for letter in clean_line(text) if letter.isprintable())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"


class LetterheadFault(MlaError):
    """Name one reason for which a file cannot be a letterhead."""

    message = N_("The file cannot be a letterhead.")
    advice = N_("Make a new document in your word processor that holds the letterhead alone, and import it.")


class LetterheadRefused(FileProblem):
    """Say that a file cannot be a letterhead; `causes` are all the reasons that were found."""

    message = N_("The file {file} cannot be used as a letterhead.")
    advice = N_("Correct what is named, save the file under another name and import it again.")

    def __init__(self, *, file: str, causes: Iterable[LetterheadFault]) -> None:
        super().__init__(file=file)
        self.causes = _different(causes)


def _different(causes: Iterable[LetterheadFault]) -> tuple[LetterheadFault, ...]:
    """Return each cause once, and no more of them than a person reads."""
    once = {(type(cause), *sorted(cause.params.items(), key=str)): cause for cause in causes}
    return tuple(once.values())[:_MOST_CAUSES]


class NotAWordDocument(LetterheadFault):
    """Say that the bytes are of another kind altogether."""

    message = N_("It is not a Word document (.docx).")
    advice = N_("Open it in your word processor and save it as a Word document (.docx).")


class OldOrProtected(LetterheadFault):
    """Say that the file is an OLE container: an old .doc, or a file with a password."""

    message = N_("It is a document of the old kind (.doc), or a password protects it.")
    advice = N_("Open it in your word processor and save it as a Word document (.docx) without a password.")


class StrictDocument(LetterheadFault):
    """Say that the file is of the strict variety of the format, which few programs write."""

    message = N_("It is saved as Strict Open XML, which is not read here.")
    advice = N_("Open it in your word processor and save it as an ordinary Word document (.docx).")


class DamagedPart(LetterheadFault):
    """Say which part cannot be read."""

    message = N_("It is damaged: {part} cannot be read.")
    advice = N_("Open it in your word processor, save it under another name and import that file.")


class DamagedFile(LetterheadFault):
    """Say that the file as a whole cannot be read."""

    message = N_("It is damaged: what it contains cannot be unpacked.")
    advice = DamagedPart.advice


class FileTooLarge(LetterheadFault):
    """Say that the file is larger than a letterhead can be."""

    message = N_("It is too large for a letterhead: {size} MB, at most {limit} MB.")
    advice = N_("Make its pictures smaller, and leave out everything but the header and the footer.")


class UnpacksTooLarge(LetterheadFault):
    """Say that the file would fill the memory once unpacked."""

    message = N_("Unpacked, it would be far larger than a letterhead can be ({part}).")
    advice = FileTooLarge.advice


class TooComplicated(LetterheadFault):
    """Say that a part holds more elements than any letterhead."""

    message = N_("The part {part} is too long for a letterhead.")
    advice = N_("Leave out everything but the header and the footer.")


class TooManyParts(LetterheadFault):
    """Say that the file consists of too many parts."""

    message = N_("It consists of more than {limit} parts.")
    advice = TooComplicated.advice


class UnsafeName(LetterheadFault):
    """Say that a part is called as no part may be, or is there twice."""

    message = N_("One of its parts has a name that is not allowed, or that is there twice: {part}.")


class HiddenDefinitions(LetterheadFault):
    """Say that a part declares a document type, with which readers can be made to open other files."""

    message = N_("The part {part} declares a document type, or is not written in UTF-8.")


class Macros(LetterheadFault):
    """Say that the file holds programs."""

    message = N_("It holds macros, which are programs ({part}).")
    advice = N_("Save it as a Word document without macros (.docx).")


class EmbeddedFile(LetterheadFault):
    """Say that another file or a control is embedded."""

    message = N_("It holds another file, an object or a control ({part}).")
    advice = N_("Delete the object, or put a picture (PNG or JPEG) in its place.")


class ForeignPart(LetterheadFault):
    """Say that the file holds something that no letterhead needs."""

    message = N_("It holds a part of a kind that no letterhead needs: {part}.")


class OutsideSource(LetterheadFault):
    """Say that the file would load something from elsewhere when it is opened."""

    message = N_("The part {part} would load something from elsewhere when it is opened: {target}.")
    advice = N_("Put the picture or the text itself into the file, instead of a link to it.")


class UnsafeLink(LetterheadFault):
    """Say that a link leads elsewhere than to a web site or an e-mail address."""

    message = N_(
        "The part {part} has a link that is neither to a named web site nor an e-mail address: {target}."
    )
    advice = N_("Remove the link and leave its words.")


class AttachedTemplate(LetterheadFault):
    """Say that Word would load a template from elsewhere."""

    message = N_("A template is attached to it, which Word would load from elsewhere: {target}.")
    advice = N_(
        "In Word, among the add-ins of the Developer tab, attach the template Normal instead, and save."
    )


class MailMerge(LetterheadFault):
    """Say that the file is tied to a source of addresses."""

    message = N_("It is a main document of a mail merge.")
    advice = N_("Make it an ordinary document again, among the mailings of your word processor.")


class ImportedText(LetterheadFault):
    """Say that text of another file would be brought in."""

    message = N_("The part {part} would bring in the text of another file.")
    advice = OutsideSource.advice


class DangerousField(LetterheadFault):
    """Say which field could run or load something."""

    message = N_("The part {part} has a field that could run or load something: {field}.")
    advice = N_("Replace the field by its text; in Word, select it and press Ctrl+Shift+F9.")


class FieldInField(LetterheadFault):
    """Say that a field is made up by other fields, so that nobody can tell what it does."""

    message = N_("The part {part} has a field that is put together by other fields.")
    advice = DangerousField.advice


class DrawingWithPrograms(LetterheadFault):
    """Say that a picture is an SVG."""

    message = N_("The picture {part} is an SVG drawing, which can hold programs.")
    advice = N_("Save the picture as PNG, and put that in its place.")


class NotThatPicture(LetterheadFault):
    """Say that a picture is not what its name says."""

    message = N_("The picture {part} is damaged, or is not of the kind that its name says.")
    advice = N_("Save the picture anew as PNG or JPEG, and put that in its place.")


class HugePicture(LetterheadFault):
    """Say that a picture has more dots than can be shown."""

    message = N_("The picture {part} has too many dots: {width} × {height}.")
    advice = N_("Save it smaller; 2000 dots from side to side are enough for a whole page.")


class NothingInMargins(LetterheadFault):
    """Say that header and footer are empty."""

    message = N_("Its header and its footer are empty.")
    advice = N_(
        "Put the letterhead into the header of the first page, not into the text; in Word, cut it, open the header "
        "with a double click at the top of the page, and insert it there."
    )
