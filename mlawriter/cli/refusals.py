"""Name what can be wrong with a command as it was given."""

from __future__ import annotations

from mlawriter.core.errors import MlaError
from mlawriter.i18n.messages import N_


class UnknownCommand(MlaError):
    """Say that the first word is neither a command nor a file."""

    message = N_("There is no command and no file called {name}.")
    advice = N_("The commands are: {known}.")


class UnknownState(MlaError):
    """Say that no State is meant, or more than one."""

    message = N_("There is no one State called {name}.")
    advice = N_("Perhaps one of these: {near}.")


class NoSuchState(MlaError):
    """Say that no State is meant, and that none reads like it."""

    message = N_("No State is called {name}.")
    advice = N_("`mlawriter states` lists them.")


class NoLanguage(MlaError):
    """Say that nobody has chosen the language of the letter."""

    message = N_("The language of the letter is not chosen in the request.")
    advice = N_("Add --language with one of: {known}.")


class OfAnotherState(MlaError):
    """Say that a letter of another State is not written here."""

    message = N_("This file holds a request that another State sent. Its letter is not written here.")
    advice = N_("It is answered by letters: menu Case, Course and letters of the request.")


class NoDocument(MlaError):
    """Say that the request makes no document of that kind."""

    message = N_("This request makes no document called {kind}.")
    advice = N_("Choose --document from: {known}.")


class NotBeside(MlaError):
    """Say that a document cannot stand in these two languages side by side."""

    message = N_("Nothing can stand in {second} beside this document.")
    advice = N_(
        "The second language is another than that of the letter and of its texts. It goes with one document that is sent, not with --set."
    )


class NotWord(MlaError):
    """Say that a letter would bear the name of another kind of file."""

    message = N_("The command line writes Word documents, and {file} has the ending of another kind of file.")
    advice = N_("Choose a name that ends in .docx.")


class NotCase(MlaError):
    """Say that an exercise would bear the name of another kind of file."""

    message = N_("An exercise is a request file, and {file} has the ending of another kind of file.")
    advice = N_("Choose a name that ends in .mla.")


class NotExercise(MlaError):
    """Say that a file is no exercise, so that nobody knows by which scenario to judge it."""

    message = N_("{file} is no exercise of a scenario.")
    advice = N_("Name the scenario with --scenario; `mlawriter scenarios` lists them.")


class WouldReplaceLetterhead(MlaError):
    """Say that the letter would take the place of the letterhead that it is written on."""

    message = N_("The letter would replace the letterhead {file}.")
    advice = N_("Give the letter another name, one that ends in .docx.")


class NoWindow(MlaError):
    """Say that no window can be shown."""

    message = N_("The window cannot open: {reason}.")
    advice = N_("Use a desktop session, or one of the commands that mlawriter --help lists.")


class NotPrinted(MlaError):
    """Say that the answer could not be printed."""

    message = N_("The answer could not be printed: {reason}.")
    advice = N_("Check where the output goes.")


class NoLetter(MlaError):
    """Say that the case has no letter with that number."""

    message = N_("The case has no letter with the number {number}.")
    advice = N_("It has {count}; `mlawriter letters` lists them.")


class NoCases(MlaError):
    """Say that nobody has named a case or a folder."""

    message = N_("No case is named, and no folder of cases is known.")
    advice = N_("Name a file, or a folder with --folder.")
