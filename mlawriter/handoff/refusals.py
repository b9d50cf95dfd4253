"""Name what keeps a translation from going out or coming back."""

from __future__ import annotations

from mlawriter.core.errors import FileProblem, MlaError
from mlawriter.i18n.messages import N_


class NotATranslation(FileProblem):
    """Say that a file is no XLIFF file of this program; nothing was taken over."""

    message = N_("The file {file} is not a translation that can be taken over: {reason}.")
    advice = N_(
        "Ask the translator for the file in XLIFF 1.2, as it was handed out, with the texts filled in."
    )


class NothingTranslated(FileProblem):
    """Say that a file came back as it went out; nothing was taken over."""

    message = N_("The file {file} holds no translated text; the request was not changed.")
    advice = N_("Ask the translator for the file with the translations in it.")


class OtherRequest(FileProblem):
    """Say that a translation was made of another request."""

    message = N_("The file {file} is a translation of another request: {found}.")
    advice = N_(
        "Open the request with that reference. If the reference has changed since, hand the texts out again."
    )


class OfAnExercise(FileProblem):
    """Say that a translation belongs to an exercise, and the request is none."""

    message = N_("The file {file} holds texts of a training exercise, and this request is none.")
    advice = N_("Take it over into the exercise that it was made from.")


class OtherLanguages(FileProblem):
    """Say that a translation is between other languages than the request needs."""

    message = N_("The file {file} translates from {source} into {target}, which does not fit this request.")
    advice = N_(
        "Take over a translation out of the language of the letter into another one that the program writes."
    )


class NoSourceLanguage(MlaError):
    """Say that nobody has chosen the language in which the request is written."""

    message = N_("The language of the letter is not chosen in the request.")
    advice = N_("Choose it on the page Language and signature.")


class SameLanguage(MlaError):
    """Say that a request is to be translated into the language in which it is written."""

    message = N_("The request is written in this language already.")
    advice = N_("Choose another language for the translation.")


class TellsIdentity(MlaError):
    """Say that a text for the translator gives a protected person away."""

    message = N_("A text to be translated tells who {code} is.")
    advice = N_(
        "The review shows where. Write the code in its place, or hand out the sealed texts too if the translator may know them."
    )


class NothingToTranslate(MlaError):
    """Say that a request holds no text."""

    message = N_("There is nothing to translate in this request yet.")
    advice = N_("Write the texts of the letter first.")
