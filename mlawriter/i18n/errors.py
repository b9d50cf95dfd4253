"""Hold the root of all expected failures here, below every layer that reports one."""

from __future__ import annotations

from typing import ClassVar

from mlawriter.i18n.messages import N_, Message


class MlaError(Exception):
    """Report one failure of the outside world: what happened, and what to do about it.

    `message` and `advice` are message ids with named braces; `params` fills both. They are translated
    where they are shown, never here. `str(error)` is the English sentence, for logs and developers.
    """

    message: ClassVar[Message] = N_("Something outside the program went wrong.")
    advice: ClassVar[Message] = N_("Try again.")

    def __init__(self, **params: object) -> None:
        self.params = params
        super().__init__(self.message.format(**params))


class CatalogueMissing(MlaError):
    """Say that the translations of a language were never built, or are damaged."""

    message = N_("The translations for the language {language} cannot be read: {file}.")
    advice = N_("Set the program up again with packaging/dev.py, or install it again.")
