"""Name what the outside world can do to us, with advice for the person in front of it."""

from __future__ import annotations

from mlawriter.i18n.errors import CatalogueMissing as CatalogueMissing
from mlawriter.i18n.errors import MlaError as MlaError
from mlawriter.i18n.messages import N_


class FileProblem(MlaError):
    """Name a file that could not be used."""


class FileMissing(FileProblem):
    """Say that a file is not there."""

    message = N_("The file {file} is not there.")
    advice = N_("Check the name and the folder.")


class FileNotReadable(FileProblem):
    """Say that the system refuses to read a file."""

    message = N_("The file {file} cannot be read: {reason}.")
    advice = N_("Check that the file exists, that you may open it, and that the medium is connected.")


class FileNotWritten(FileProblem):
    """Say that a file could not be written; what was there before is untouched."""

    message = N_("The file {file} could not be written: {reason}. What was there before is unchanged.")
    advice = N_("Choose another folder, or free some space, and save again.")


class NotARequest(FileProblem):
    """Say that a file is not a request file at all."""

    message = N_("The file {file} is not a request file: {reason}.")
    advice = N_("Choose a file that this program saved; its name usually ends in .mla.")


class FileTooLarge(FileProblem):
    """Say that a file is larger than a request can be."""

    message = N_("The file {file} is too large for a request: {size} MB, at most {limit} MB.")
    advice = N_("Choose a file that this program saved.")


class FileFromNewerVersion(FileProblem):
    """Say that a newer program wrote the file; it is never overwritten."""

    message = N_(
        "The file {file} was saved by a newer version of the program (format {found}, known up to {known})."
    )
    advice = N_("Open it with the newer version. The file has not been changed.")


class NewerNotReplaced(FileFromNewerVersion, FileNotWritten):
    """Say that what was to be kept is not, because a newer program keeps it; what that one wrote stays as it is."""

    advice = N_("Change it in the newer version. The file has not been changed.")


class KeptByNewerVersion(FileProblem):
    """Say once, at the start, that a newer program kept files for itself that this one leaves alone."""

    message = N_("A newer version of the program was used here. It keeps {files} in a form of its own.")
    advice = N_(
        "Use the newer version. Until then these files stay as they are: what you change of them here is not kept."
    )


class WrongField(FileProblem):
    """Say which field of a request file holds something impossible."""

    message = N_("The file {file} has a wrong value in the field {field}: {reason}.")
    advice = N_("Correct the field with a text editor, or restore the backup that lies beside the file.")


class FileAltered(FileProblem):
    """Say that a file reads as a request and is not what this program wrote: a letter may be another than was typed."""

    message = N_(
        "The file {file} is not as this program saved it: another program changed it, or the medium is damaged."
    )
    advice = N_("Look through it, and compare it with an earlier version of the file, before you rely on it.")


class ChangedOnDisk(FileProblem):
    """Say that another hand changed a file since it was opened; saving would undo that."""

    message = N_("The file {file} was changed on disk since it was opened here.")
    advice = N_(
        "Save under another name, or overwrite it: the other version then stays beside it as a backup."
    )


class OpenElsewhere(FileProblem):
    """Say that someone else has a file open."""

    message = N_("The file {file} is open elsewhere: {user} on {host}, since {since}.")
    advice = N_("Save under another name, or ask the colleague to close it.")


class WouldConnect(MlaError):
    """Say that a part of the program tried to reach outside it, and was stopped before anything happened."""

    message = N_(
        "A part of the program tried to reach another machine or program ({what}). It was stopped; nothing was sent."
    )
    advice = N_("Report it to those who look after this program: it must never happen.")


class TemplateProblem(MlaError):
    """Say where a document template is wrong."""

    message = N_("The template {template} has a fault in line {line}: {reason}.")
    advice = N_("Correct the template, or remove it to use the one that came with the program.")


class LetterTooLong(MlaError):
    """Say that a request holds more than one letter can carry."""

    message = N_("The request is too long for one letter.")
    advice = N_("Shorten the longest texts, put them into annexes, or divide the request into several.")
