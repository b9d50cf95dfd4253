"""Prove, point by point, that the letters on stored data say what the checklist of their file note asks."""

from __future__ import annotations

import pytest

from mlawriter.render.compose import compose
from mlawriter.render.word import write
from mlawriter.render.word.reading import text_lines
from mlawriter.request.treaty import Treaty
from mlawriter.training.samples import load
from tests.reading import plain
from tests.training.letters import CHECKED, text

SAMPLE = "stored-data"
TAGS = CHECKED


def between(tag: str, start: str, end: str) -> str:
    return text(SAMPLE, tag).partition(start)[2].partition(end)[0]


# The number is the point's; "all" stands in the letters of every language.
POINTS: dict[str, dict[str, tuple[str, ...]]] = {
    "1 treaties": {
        "en": (
            "Treaty of 19 July 1966",
            "article 18, paragraph 7",
            "articles 29 and 31",
            "(article 29 of the Convention on Cybercrime)",
            "(article 31 of the Convention on Cybercrime)",
        ),
        "fr": (
            "Traité du 19 juillet 1966",
            "article 18, paragraphe 7",
            "articles 29 et 31",
            "(article 29 de la Convention sur la cybercriminalité)",
            "(article 31 de la Convention sur la cybercriminalité)",
        ),
        "ar": (
            "معاهدة 19 يوليو 1966",
            "بالفقرة 7 من المادة 18",
            "المادتان 29 و31",
            "(المادة 29 من الاتفاقية المتعلقة بالجريمة الإلكترونية)",
            "(المادة 31 من الاتفاقية المتعلقة بالجريمة الإلكترونية)",
        ),
    },
    "2 Migrants Protocol": {
        "en": ("14 July 2003", "14 June 2006", "Smuggling of Migrants", "articles 1 and 6"),
        "fr": ("14 juillet 2003", "14 juin 2006", "trafic illicite de migrants", "article premier", "article 6"),
        "ar": ("14 يوليو 2003", "14 يونيو 2006", "تهريب المهاجرين", "المادة 1", "المادة 6"),
    },
    "3 urgent": {
        "en": ("URGENT", "deletes the data of unused mailboxes after 180 days"),
        "fr": ("URGENT", "efface les données des boîtes inutilisées au bout de 180 jours"),
        "ar": ("عاجل", "صناديق البريد غير المستعملة بعد 180 يوما"),
    },
    "4 the judge": {
        "all": ("4/41772/2026",),
        "en": ("Directs the judicial inquiry, orders searches", "decides whether to send the case to trial"),
        "fr": ("Dirige l’information judiciaire, ordonne les perquisitions", "décide du renvoi"),
        "ar": ("يدير البحث القضائي ويأذن بالتفتيش", "إحالة القضية على المحاكمة"),
    },
    "5 persons": {
        "all": (
            "أنيس بن صالح الماجري",
            "Anis Ben Salah MEJRI",
            "نزار الخليفي الهمامي",
            "Nizar KHELIFI-HAMMAMI",
            "فاتن الجلاصي",
            "Faten JLASSI",
            "رضا",
            "Ridha",
            "HRA 41772",
            "HRB 417720",
            "08417720",
        ),
        "en": ("Identity not known because", "Only the first name is known"),
        "fr": ("Seul le prénom est connu",),
        "ar": ("لا يُعرف إلا الاسم الأول",),
    },
    "6 facts": {
        "all": ("203.0.113.77", "6C5-1417720", "Yamaha 60"),
        "en": ("16 to 17 May 2026", "38 persons", "Three drowned", "TND 6,500 to 9,000", "EUR 31,400", "seven crossings"),
        "fr": ("16 au 17 mai 2026", "38 personnes", "Trois se sont noyées", "6 500 à 9 000 TND", "31 400 EUR", "sept traversées"),
        "ar": ("16 و17 مايو 2026", "38 شخصا", "وغرق ثلاثة", "6,500 و9,000", "31,400 يورو", "سبع رحلات عبور"),
    },
    "7 benefit and aggravation": {
        "all": ("50-30-20",),
        "en": ("article 6(3)(a) of the Protocol", "floor parted seven miles out", "financial or other material benefit"),
        "fr": ("dont le plancher a cédé à sept milles", "partageaient l’argent"),
        "ar": ("انفصلت أرضيته على بعد سبعة أميال", "وتقاسم الأعضاء الأموال"),
    },
    "8 four years": {
        "en": ("Article 39, Law 75-40", "Serious crime (article 2(b))", "up to 4 years"),
        "fr": ("Article 39, loi n° 75-40", "4 ans"),
        "ar": ("الفصل 39 من القانون عدد 40 لسنة 1975", "4 سنوات"),
    },
    "9 preservation": {
        "all": ("Nordlicht Mail GmbH", "DE-P-2026-8831", "Beispielkai 17, 20457 Hamburg"),
        "en": (
            "preserved without delay and unaltered",
            "1 September 2025 to the day of preservation",
            "deleted after 180 days",
            "asked for in this letter itself",
            "kept its orders, passenger lists and sums in this mailbox",
        ),
        "fr": ("conserver sans délai et sans altération", "au jour de la conservation", "par la présente lettre"),
        "ar": ("دون تغيير", "إلى يوم الحفظ", "بموجب هذه الرسالة ذاتها"),
    },
    "10 log-ins": {
        "all": (
            "203.0.113.77",
            "51514",
            "21:04:05 (UTC+2)",
            "= 19:04:05 UTC",
            "2001:db8:41:7720::18",
            "40112",
            "06:31:40 (UTC+2)",
            "= 04:31:40 UTC",
        ),
        "en": ("14 May 2026", "12 May 2026"),
        "fr": ("14 mai 2026", "12 mai 2026"),
        "ar": ("14 مايو 2026", "12 مايو 2026"),
    },
    "11 content": {
        "en": ("1 September 2025 to 31 May 2026", "Only content about the following", "Boats and engines", "Family messages"),
        "fr": ("1er septembre 2025", "31 mai 2026", "Bateaux et moteurs", "messages familiaux"),
        "ar": ("1 سبتمبر 2025 إلى 31 مايو 2026", "القوارب والمحركات", "الرسائل العائلية"),
    },
    "12 search": {
        "all": ("Altendorfer Probestraße 88", "Am Prüfhafen 5, 47119 Duisburg", "SHA-256"),
        "en": ("at the same hour", "complete forensic image", "Hall 2", "Cash records, packing papers"),
        "fr": ("même heure", "Halle 2", "Registres d’espèces"),
        "ar": ("في الساعة نفسها", "المستودع 2", "سجلات النقد"),
    },
    "13 order at home": {
        "all": ("417/4",),
        "en": ("3 November 2026", "(Annex 1)", "Articles 93 to 100 of the Code of Criminal Procedure"),
        "fr": ("3 novembre 2026", "Articles 93 à 100 du Code de procédure pénale"),
        "ar": ("3 نوفمبر 2026", "الفصول من 93 إلى 100 من مجلة الإجراءات الجزائية"),
    },
    "14 dual criminality": {
        "en": ("brought across a border in secret for money", "punishable in the requested State as well"),
        "fr": ("conduites clandestinement au-delà d’une frontière contre de l’argent",),
        "ar": ("نُقل أشخاص سرا عبر حدود مقابل المال",),
    },
    "15 minors": {
        "en": ("in a closed envelope; minors by initials", "for the executing authority alone"),
        "fr": ("sous enveloppe fermée ; mineurs par initiales", "pour la seule autorité d’exécution"),
        "ar": ("في ظرف مغلق؛ والقُصّر بالأحرف الأولى", "للسلطة المنفذة وحدها"),
    },
    "16 presence": {
        "en": ("Subject to the consent of the requested State", "one officer of the National Guard"),
        "fr": ("agent de la Garde nationale",),
        "ar": ("وعون من الحرس الوطني",),
    },
    "17 uses": {"all": ("4/41772/2026", "4/39011/2025"), "en": ("Confiscation",), "fr": ("Confiscation",), "ar": ("مصادرة",)},
    "18 identifiers whole": {
        "all": (
            "DE74 9999 0000 1847 3500 21",
            "359077211044180",
            "+49 155 5041 7720",
            "gute.reise@nordlichtmail.example",
            "dgap@justice.example",
            "+216 70 000 417",
        )
    },
}  # fmt: skip


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("point", POINTS)
def test_the_letter_meets_the_point(point: str, tag: str) -> None:
    wanted = (*POINTS[point].get("all", ()), *POINTS[point].get(tag, ()))

    assert wanted
    assert [words for words in wanted if words not in text(SAMPLE, tag)] == []


@pytest.mark.parametrize(
    ("tag", "treaty", "convention"),
    [
        ("en", "Treaty of 19 July 1966", "United Nations Convention against Transnational"),
        (
            "fr",
            "Traité du 19 juillet 1966",
            "Convention des Nations Unies contre la criminalité transnationale",
        ),
        ("ar", "معاهدة 19 يوليو 1966", "اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة"),
    ],
)
def test_the_treaty_of_the_two_states_comes_before_the_convention(
    tag: str, treaty: str, convention: str
) -> None:
    assert 0 < text(SAMPLE, tag).index(treaty) < text(SAMPLE, tag).index(convention)


def test_paragraphs_that_the_treaty_displaces_are_not_cited() -> None:
    """The treaty governs (UNTOC 18(7)): confidentiality, use and costs do not rest on article 18."""
    assert "(article 18, paragraph" not in text(SAMPLE, "en")


@pytest.mark.parametrize("tag", TAGS)
def test_no_section_of_the_other_state_is_claimed(tag: str) -> None:
    offences = between(
        tag, *{"en": ("Offence 1", "Item 1"), "fr": ("Infraction 1", "Point 1")}.get(tag, ("75", "2025"))
    )

    assert offences
    assert "§" not in offences
    assert "StGB" not in offences
    assert "Aufenthaltsgesetz" not in text(SAMPLE, tag)


@pytest.mark.parametrize("tag", TAGS)
def test_the_names_of_the_survivors_are_not_in_the_open_letter(tag: str) -> None:
    request = load(SAMPLE, tag)

    assert all(person.role not in {"victim", "witness"} for person in request.persons)


def test_the_cybercrime_convention_is_cited_only_while_it_is_recorded_as_binding() -> None:
    request = load(SAMPLE, "en")
    request.basis.treaties = [one for one in request.basis.treaties if one.instrument != "budapest"]

    letter = plain("\n".join(text_lines(write(compose(request, "en")))))

    assert "Cybercrime" not in letter
    assert "18(3)(i)" in letter


@pytest.mark.parametrize(
    ("binding", "cited"),
    [
        (("budapest",), ("(article 29 of the Convention on Cybercrime)",)),
        (("un-cybercrime",), ("(article 42 of the United Nations Convention against Cybercrime)",)),
        (
            ("budapest", "un-cybercrime"),
            (
                "(article 29 of the Convention on Cybercrime and article 42 of the United Nations Convention against Cybercrime)",
            ),
        ),
    ],
)
def test_each_cybercrime_treaty_is_cited_by_its_own_article(
    binding: tuple[str, ...], cited: tuple[str, ...]
) -> None:
    request = load(SAMPLE, "en")
    request.basis.treaties = [
        Treaty.model_validate({"instrument": instrument, "binding": "yes"}) for instrument in binding
    ]

    letter = plain("\n".join(text_lines(write(compose(request, "en")))))

    assert [words for words in cited if words not in letter] == []
