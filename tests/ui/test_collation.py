"""Lists are sorted as their language sorts: each pair is one that code points or another language would turn round."""

from __future__ import annotations

import pytest

from mlawriter.directory.states import STATES
from mlawriter.i18n.formats import Formats
from mlawriter.i18n.languages import LANGUAGES, Language, language
from mlawriter.ui.collation import in_order

CROATIAN = ("Cipar", "Crna Gora", "Čad", "Češka", "Danska", "Dominika", "Džibuti", "Đakovo", "Estonija")
LATIN_DIGRAPHS = (
    "Litva",
    "Luksemburg",
    "Ljubljana",
    "Norveška",
    "Novi Zeland",
    "Njemačka",
    "Srbija",
    "Šri Lanka",
)


@pytest.mark.parametrize(
    ("tag", "names"),
    [
        ("en", ("Costa Rica", "Côte d’Ivoire", "Croatia", "Zambia")),
        (
            "fr",
            (
                "Costa Rica",
                "Côte d’Ivoire",
                "Égypte",
                "Érythrée",
                "Espagne",
                "États-Unis d’Amérique",
                "Zambie",
            ),
        ),
        ("es", ("Nicaragua", "Níger", "Nigeria", "Nueva Zelandia", "Ñandú", "Omán")),
        ("pt", ("Austrália", "Áustria", "Azerbaijão", "Índia", "Irão")),
        ("ru", ("Египет", "Ёлка", "Ель", "Замбия", "Италия", "Йемен", "Кабо-Верде")),
        ("zh_Hans", ("阿尔巴尼亚", "阿富汗", "巴西", "德国", "俄罗斯联邦", "法国", "中国")),
        ("ar", ("إثيوبيا", "أذربيجان", "الأرجنتين", "الأردن", "أرمينيا", "البحرين", "البرازيل", "تونس")),
        ("hr", CROATIAN + LATIN_DIGRAPHS),
        ("bs", CROATIAN + LATIN_DIGRAPHS),
        ("sr_Latn", CROATIAN + LATIN_DIGRAPHS),
        ("cnr", CROATIAN + LATIN_DIGRAPHS),
        (
            "sr_Cyrl",
            (
                "Данска",
                "Ђаково",
                "Еквадор",
                "Исланд",
                "Јапан",
                "Катар",
                "Лаос",
                "Љубљана",
                "Мали",
                "Норвешка",
                "Њујорк",
                "Оман",
                "Чад",
                "Џибути",
                "Шведска",
            ),
        ),
    ],
)
def test_names_are_in_the_order_of_their_language(tag: str, names: tuple[str, ...]) -> None:
    mixed = [(name, name) for name in sorted(names, reverse=True)]

    assert [name for name, _ in in_order(mixed, language(tag))] == list(names)


@pytest.mark.parametrize("spoken", LANGUAGES, ids=lambda spoken: spoken.tag)
def test_every_state_keeps_its_place_however_the_list_came(spoken: Language) -> None:
    named = [(code, Formats(spoken.locale).country(code)) for code in STATES]

    assert in_order(named, spoken) == in_order(reversed(named), spoken)
