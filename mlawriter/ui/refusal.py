"""Say in one sentence why a value cannot go into a field."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from mlawriter.core.fields import MAX_TEXT, Shape
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from mlawriter.core.fields import Declared
    from mlawriter.i18n.translator import Translator


def refusal(field: Declared, value: object, speak: Translator) -> str | None:
    """Return what to do about a value that the request refused; None where no officer can cause that."""
    limits = field.limits
    match field.shape:
        case Shape.NUMBER if limits.highest is not None:
            words = N_("Enter a number from {lowest} to {highest}.")
            return speak.text(words, lowest=limits.lowest, highest=limits.highest)
        case Shape.AMOUNT:
            example = Decimal("12500.75")
            return speak.text(
                N_("This is not an amount. Enter it in figures, for instance {example}."), example=example
            )
        case Shape.TEXT | Shape.PROSE:
            return _too_long(speak)
        case Shape.TEXTS:
            if isinstance(value, list) and limits.most is not None and len(value) > limits.most:
                return speak.text(N_("Enter at most {most} lines."), most=limits.most)
            return _too_long(speak)
        case Shape.PARTS if limits.most is not None:
            return speak.text(N_("This list takes at most {most} entries."), most=limits.most)
    return None


def _too_long(speak: Translator) -> str:
    return speak.text(N_("Shorten this text: it may have at most {most} characters."), most=MAX_TEXT)
