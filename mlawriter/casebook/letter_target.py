"""Keep a letter from taking the place of a request."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mlawriter.casebook import atomic, case_file, envelope, reasons, sealing
from mlawriter.core.errors import MlaError
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from pathlib import Path

_HEAD = 4096
# Whatever the version: the format is named first in each.
_IS_REQUEST = re.compile(rb'"format"\s*:\s*"' + re.escape(envelope.FORMAT).encode() + b'"')


class WouldReplaceRequest(MlaError):
    """Say that the letter would take the place of a request."""

    message = N_("The letter would replace the request file {file}.")
    advice = N_("Give the letter another name, one that ends in .docx.")


class NameOfRequest(MlaError):
    """Say that the letter would be called like a request."""

    message = N_("A letter cannot be called {file}: that ending belongs to request files.")
    advice = N_("Give the letter another name, one that ends in .docx.")


def refuse_request(path: Path) -> None:
    """Refuse a place where a letter would destroy a request, its backup included, or be taken for one.

    Raises:
        WouldReplaceRequest: when a request of whatever version is there.
        NameOfRequest: when nothing is there, and the name is that of a request.

    """
    target = atomic.real(path)
    is_named_so = target.name.lower().endswith(case_file.ENDING)
    if _holds_request(target) or (is_named_so and target.exists()):
        raise WouldReplaceRequest(file=reasons.shown(path))
    if is_named_so:
        raise NameOfRequest(file=reasons.shown(path))


def _holds_request(path: Path) -> bool:
    try:
        if not path.is_file():
            return False  # opening a pipe would wait for ever
        with path.open("rb") as file:
            head = file.read(_HEAD)
            return sealing.is_sealed(head) or bool(_IS_REQUEST.search(head))
    except (OSError, ValueError):
        return False  # the writing itself will refuse it in words
