from __future__ import annotations

from decimal import Decimal
from typing import Annotated

import pytest

from mlawriter.core.amounts import Amount, CurrencyCode, read_amount
from mlawriter.core.fields import Part, Shape, Ui, declared
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.translator import translator


class Debt(Part):
    sum: Annotated[Amount | None, Ui("Sum")] = None
    currency: Annotated[CurrencyCode, Ui("Currency")] = ""


@pytest.mark.parametrize(
    ("typed", "sign", "meant"),
    [
        ("3905117.40", ".", "3905117.40"),
        ("3,905,117.40", ".", "3905117.40"),
        ("3.905.117,40", ",", "3905117.40"),
        ("3 905 117,40", ",", "3905117.40"),
        ("3'905'117.40", ".", "3905117.40"),
        ("٣٬٩٠٥٬١١٧٫٤٠", ".", "3905117.40"),
        ("38,640,000", ".", "38640000"),
        ("38.640.000", ",", "38640000"),
        ("12,20,50,000", ".", "122050000"),
        ("1,234", ".", "1234"),
        ("1,234", ",", "1.234"),
        ("1.234", ",", "1234"),
        ("0.125", ",", "0.125"),
        ("12,5", ".", "12.5"),
        ("7", ".", "7"),
    ],
)
def test_amount_is_read_as_people_write_it(typed: str, sign: str, meant: str) -> None:
    assert read_amount(typed, sign) == Decimal(meant)


@pytest.mark.parametrize("typed", ["", "  ", "\u00a0"])
def test_nothing_typed_is_no_amount(typed: str) -> None:
    assert read_amount(typed) is None


@pytest.mark.parametrize(
    "typed", ["ten", "-5", "1,2,3", "1.2.3,4", "12..5", "1,,000", "5.", ".5", "1e6", "NaN", "12,34.56,7", "½"]
)
def test_what_is_no_amount_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_amount(typed)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
@pytest.mark.parametrize("amount", ["0", "12", "1234", "234.500", "3905117.40", "0.00000001", "999999.5"])
def test_what_an_editor_shows_is_read_again_as_the_same(language: object, amount: str) -> None:
    speak = translator(getattr(language, "tag", ""), "interface")

    assert read_amount(speak.figures(Decimal(amount)), speak.decimal_sign()) == Decimal(amount)


def test_a_file_keeps_an_amount_to_the_last_decimal_and_as_text() -> None:
    debt = Debt(sum=Decimal("3905117.40"), currency="HKD")

    assert debt.model_dump_json() == '{"sum":"3905117.40","currency":"HKD"}'
    assert str(Debt.model_validate_json(debt.model_dump_json()).sum) == "3905117.40"


def test_an_exponent_is_written_out() -> None:
    assert str(Debt(sum=Decimal("1E+6")).sum) == "1000000"


def test_a_zero_has_no_sign() -> None:
    assert str(Debt(sum=Decimal("-0")).sum) == "0"


@pytest.mark.parametrize("sum_", ["-1", "NaN", "Infinity", "1e40", "0.000000001", "ten"])
def test_what_no_sum_can_be_is_refused(sum_: str) -> None:
    with pytest.raises(ValueError, match="sum"):
        Debt.model_validate({"sum": sum_})


@pytest.mark.parametrize("currency", ["hkd", "HK", "dollar"])
def test_a_currency_is_its_code(currency: str) -> None:
    with pytest.raises(ValueError, match="currency"):
        Debt.model_validate({"currency": currency})


def test_an_amount_has_a_shape_of_its_own() -> None:
    assert declared(Debt)[0].shape is Shape.AMOUNT
    assert declared(Debt)[0].optional
