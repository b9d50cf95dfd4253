from __future__ import annotations

import pytest

from mlawriter.core.reach import is_email, is_international_number


@pytest.mark.parametrize("text", ["gute.reise@nordlichtmail.example", "a+b@c.example", "بريد@مثال.إختبار"])
def test_email_address_is_known(text: str) -> None:
    assert is_email(text)


@pytest.mark.parametrize(
    "text", ["", "nordlichtmail.example", "a@b", "a@b.example, c@d.example", "a b@c.example"]
)
def test_other_text_is_no_email_address(text: str) -> None:
    assert not is_email(text)


@pytest.mark.parametrize("text", ["+49 155 5041 7720", "+216 70 000 417"])
def test_number_with_the_code_of_a_country_is_known(text: str) -> None:
    assert is_international_number(text)


@pytest.mark.parametrize("text", ["", "0155 5041 7720", "+49", "+999 1 2 3", "call me"])
def test_other_number_cannot_be_dialled_from_abroad(text: str) -> None:
    assert not is_international_number(text)
