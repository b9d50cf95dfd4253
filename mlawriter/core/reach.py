"""Tell whether a telephone number or an e-mail address has a form that can be used from abroad."""

from __future__ import annotations

import functools
import re

_EMAIL = re.compile(r"[^@\s,;<>()]+@(?:[^@\s.,;<>()]+\.)+[^@\s.,;<>()\d]{2,}")


def is_email(text: str) -> bool:
    """Tell whether a text has the form of one e-mail address."""
    return _EMAIL.fullmatch(text) is not None


@functools.lru_cache(maxsize=256)  # parsing takes longer than most rules
def is_international_number(text: str) -> bool:
    """Tell whether a text is a telephone number with the code of a country, of a length that exists there."""
    import phonenumbers

    try:
        return bool(phonenumbers.is_possible_number(phonenumbers.parse(text, None)))
    except phonenumbers.NumberParseException:
        return False
