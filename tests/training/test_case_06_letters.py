"""The letters of case 06 say what a good letter of its file note must say, in each language, and mix no two regimes."""

from __future__ import annotations

import pytest

from tests.training.letters import CHECKED, text

TAGS = CHECKED
SAMPLE = "custody-transfer"


def items(tag: str) -> tuple[str, str]:
    """Return what the letter says in each of the two items."""
    heading = {"en": "Item {}", "fr": "Point {}", "ar": "البند {}"}[tag]
    use = {"en": "Purpose and use", "fr": "But et utilisation", "ar": "الغرض والاستخدام"}[tag]
    # Numbers of items are named elsewhere too: their headings go on with a dash.
    _, _, rest = text(SAMPLE, tag).partition(heading.format(1) + " – ")
    first, _, rest = rest.partition(heading.format(2) + " – ")
    return first, rest.partition(f"\n{use}\n")[0]


# One entry for each point of the checklist; the number is the point's.
POINTS = {
    "1 basis": (
        (
            "(Strasbourg, 20 April 1959)",
            "Second Additional Protocol",
            "civil and criminal matters, 2005",
            "article 18(3)(h)",
            "paragraphs 10 to 12 and 27",
            "1 April 2008",
            "20 December 2005",
        ),
        (
            "(Strasbourg, 20 avril 1959)",
            "Deuxième Protocole additionnel",
            "matière civile et pénale, 2005",
            "18, paragraphe 3, alinéa h",
            "paragraphes 10 à 12 et 27",
            "1er avril 2008",
            "20 décembre 2005",
        ),
        (
            "1959",
            "البروتوكول الإضافي الثاني",
            "المسائل المدنية والجنائية، 2005",
            "18، الفقرة 3(ح)",
            "الفقرات 10 إلى 12 والفقرة 27",
            "1 أبريل 2008",
            "20 ديسمبر 2005",
        ),
    ),
    "2 two items": (("Item 1 –", "Item 2 –"), ("Point 1 –", "Point 2 –"), ("البند 1 –", "البند 2 –")),
    "3 consent": (
        (
            "take the free and informed consent",
            "Annex 3",
            "Dragana Petković-Šašić",
            "“if brought back at once”",
        ),
        (
            "recueillir son consentement libre et éclairé",
            "annexe 3",
            "Dragana Petković-Šašić",
            "ramené aussitôt",
        ),
        ("موافقته الحرة عن علم", "المرفق 3", "Dragana Petković-Šašić", "أُعيد على الفور"),
    ),
    "4 purpose": (
        ("Testimony", "Identification", "not to stand trial", "knows of no proceedings"),
        ("Témoignage", "Identification", "non pour y être jugée", "aucune procédure"),
        ("الشهادة", "التعرف", "لا لمحاكمته", "لا علم للدولة الطالبة بأي إجراءات"),
    ),
    "5 place, sentence, end": (
        ("KPZ Sremska Mitrovica", "Six years", "4 November 2029", "November 2027"),
        ("KPZ Sremska Mitrovica", "Six ans", "4 novembre 2029", "novembre 2027"),
        ("KPZ Sremska Mitrovica", "ست سنوات", "4 نوفمبر 2029", "نوفمبر 2027"),
    ),
    "6 dates and guarantee": (
        ("Friday, 12 March 2027, 10:00", "Monday, 22 March 2027", "Rača", "10 November 2026 (Annex 4)"),
        ("vendredi 12 mars 2027, 10:00", "lundi 22 mars 2027", "Rača", "10 novembre 2026 (Annexe 4)"),
        ("الجمعة، 12 مارس 2027، 10:00", "الاثنين، 22 مارس 2027", "Rača", "10 نوفمبر 2026 (المرفق 4)"),
    ),
    "7 undertakings and immunity": (
        (
            "kept in custody",
            "without delay",
            "initiate extradition",
            "credited",
            "whatever his or her nationality",
        ),
        (
            "maintenue en détention",
            "sans retard",
            "procédure d’extradition",
            "décompte de la peine",
            "quelle que soit sa nationalité",
        ),
        ("قيد الاحتجاز", "دون تأخير", "إجراءات تسليم المجرمين", "تُحتسب المدة", "أيا كانت جنسيته"),
    ),
    "8 expert": (
        (
            "free to decline",
            "EUR 0.30",
            "three nights",
            "BAM 250",
            "BAM 500",
            "15 consecutive days",
            "tariff",
        ),
        (
            "libre de décliner",
            "0,30 EUR",
            "trois nuits",
            "250 BAM",
            "500 BAM",
            "15 jours consécutifs",
            "tarif",
        ),
        ("الحرية في الاعتذار", "0.30 EUR", "لثلاث ليال", "250 BAM", "500 BAM", "15 يوما متصلة", "للتعريفة"),
    ),
    "9 why not video": (
        ("A hearing by video conference was considered", "would not show the tool marks"),
        ("Une audition par vidéoconférence a été envisagée", "ne montrerait pas les traces d’outil"),
        ("نُظر في عقد جلسة استماع بواسطة الفيديو", "ولا تظهر آثار الأدوات"),
    ),
    "10 facts": (
        ("18 February 2025", "7.62x39 mm", "C-417720", "F-88312", "1,240", "EUR 74,300", "WVZZZZ7N6LV417720"),
        ("18 février 2025", "7,62x39 mm", "C-417720", "F-88312", "1 240", "74 300 EUR", "WVZZZZ7N6LV417720"),
        ("18 فبراير 2025", "7.62x39 mm", "C-417720", "F-88312", "1,240", "74,300 EUR", "WVZZZZ7N6LV417720"),
    ),
    "11 group": (
        ("five accused", "From at least May 2023 to February 2025"),
        ("cinq accusés", "De mai 2023 au plus tard à février 2025"),
        ("المتهمون الخمسة", "من مايو 2023 على الأقل إلى فبراير 2025"),
    ),
    "12 maximum": (
        ("up to 20 years", "not less than 5 years", "up to 10 years"),
        ("20 ans", "5 ans au moins", "10 ans"),
        ("20 سنة", "لا تقل عن 5 سنوات", "10 سنوات"),
    ),
    "13 names in two scripts": (
        *[("Goran VASILJKOVIĆ", "Горан Васиљковић", "др Милица Станојчић", "Nedeljko TOMIĆ", "Недељко Томић")]
        * 3,
    ),
    "14 secrecy": (
        ("For security reasons the route and the hour",),
        ("Pour des raisons de sécurité, l’itinéraire et l’heure",),
        ("لأسباب أمنية ينبغي أن يبقى مسار النقل وساعته",),
    ),
    "15 deadline": (
        ("1 February 2027", "30 days"),
        ("1er février 2027", "30 jours"),
        ("1 فبراير 2027", "30 يوما"),
    ),
    "16 costs": (
        ("may be extraordinary", "grateful to be consulted", "transport within its territory"),
        ("peuvent être extraordinaires", "consult", "le transport sur son territoire"),
        ("قد تكون تكاليف النقل غير عادية", "التشاور", "النقل داخل إقليمها"),
    ),
    "17 earlier request": (*[("0133/25",)] * 3,),
    "18 escort": (
        ("If the requested State so wishes", "would exercise no powers", "unarmed or as both States agree"),
        ("Si l’État requis le souhaite", "n’y exerceraient aucun pouvoir", "sans arme"),
        ("إذا رغبت الدولة متلقية الطلب", "ولن يمارسوا فيه أي سلطات", "دون سلاح"),
    ),
}
EACH = [(point, tag) for point in POINTS for tag in TAGS]


@pytest.mark.parametrize(("point", "tag"), EACH)
def test_the_letter_meets_the_point_in_each_language(point: str, tag: str) -> None:
    wanted = POINTS[point][("en", "fr", "ar").index(tag)]

    assert [words for words in wanted if words not in text(SAMPLE, tag)] == []


@pytest.mark.parametrize("tag", TAGS)
def test_the_treaties_that_come_first_stand_before_the_convention(tag: str) -> None:
    convention = {"en": "hereinafter “the Convention”", "fr": "« la Convention »", "ar": "الاتفاقية»"}[tag]

    assert 0 < text(SAMPLE, tag).find("1959") < text(SAMPLE, tag).find(convention)


@pytest.mark.parametrize("tag", TAGS)
def test_no_number_of_days_stands_beside_the_detained_witness(tag: str) -> None:
    detained, free = items(tag)
    days = {"en": "15 consecutive days", "fr": "15 jours consécutifs", "ar": "15 يوما متصلة"}[tag]

    assert days not in detained
    assert days in free


@pytest.mark.parametrize("tag", TAGS)
def test_no_undertaking_of_custody_stands_beside_the_free_expert(tag: str) -> None:
    detained, free = items(tag)
    custody = {"en": "kept in custody", "fr": "maintenue en détention", "ar": "قيد الاحتجاز"}[tag]

    assert custody in detained
    assert custody not in free


@pytest.mark.parametrize("tag", TAGS)
def test_what_is_internal_stays_out_of_the_letter(tag: str) -> None:
    internal = ("ambush", "embuscade", "كمين", "security service", "service de sécurité", "الأمن")

    assert [words for words in internal if words in text(SAMPLE, tag)] == []
