"""The letters of case 04 say what a good letter of its file note must say, in each language, and tell no identity."""

from __future__ import annotations

import io
import zipfile

import pytest

from mlawriter.render.compose import compose
from mlawriter.render.word import write
from mlawriter.render.word.reading import text_lines
from mlawriter.training.samples import load
from tests.training.letters import CHECKED, text, written

TAGS = CHECKED
SAMPLE = "video-hearing"


# One entry for each point of the checklist; the number is the point's.
POINTS = {
    "1 basis": (
        (
            "Manila, 2 March 2004",
            "article 1(2)(a)",
            "article 18, paragraph 18, of the Convention",
            "article 24, paragraph 2(b)",
            "28 May 2002",
            "1 March 2002",
            "Trafficking in Persons, Especially Women and Children",
        ),
        (
            "Manille, 2 mars 2004",
            "article 1(2)(a)",
            "paragraphe 18 de l’article 18 de la Convention",
            "article 24, paragraphe 2(b)",
            "28 mai 2002",
            "1er mars 2002",
            "traite des personnes",
        ),
        (
            "مانيلا، 2 مارس 2004",
            "المادة 1(2)(a)",
            "الفقرة 18 من المادة 18 من الاتفاقية",
            "المادة 24",
            "28 مايو 2002",
            "1 مارس 2002",
            "الاتجار بالأشخاص",
        ),
    ),
    "2 code": (("V-3", "Identity protected"), ("V-3", "Identité protégée"), ("V-3", "هوية")),
    "3 elements": (
        ("recruited in Angeles City", "promised work as spa therapists", "made to give sexual services"),
        ("recrutées à Angeles City", "praticienne de spa", "contraintes de fournir des services sexuels"),
        ("جُندت نساء في مدينة أنجيليس", "معالجات في منتجع صحي", "أُكرهن على تقديم خدمات جنسية"),
    ),
    "4 women, dates, sums": (
        ("Sixteen women", "11 January 2024", "EUR 14,000", "27 remittances", "EUR 61,300", "PHP 180,000"),
        ("Seize femmes", "11 janvier 2024", "14 000 EUR", "27 envois", "61 300 EUR", "180 000 PHP"),
        ("ست عشرة امرأة", "11 يناير 2024", "14,000 EUR", "27 حوالة", "61,300 EUR", "180,000 PHP"),
    ),
    "5 witness": (
        ("Witness", "willing to testify from Spain"),
        ("Témoin", "disposée à témoigner depuis l’Espagne"),
        ("شاهد", "مستعدة للإدلاء بشهادتها من إسبانيا"),
    ),
    "6 why no travel": (
        ("It is not desirable", "at risk", "11,600 km", "residence permit"),
        ("Il n’est pas souhaitable", "en danger", "11 600 km", "titre de séjour"),
        ("ليس من المستصوب", "للخطر", "11,600 km", "تصريح الإقامة"),
    ),
    "7 judges": (
        (
            "Macaspac-Reyes",
            "a judicial authority of the requested State attend",
            "questions in Annex 3",
            "identity",
        ),
        (
            "Macaspac-Reyes",
            "une autorité judiciaire de l’État requis y assiste",
            "questions de l’annexe 3",
            "l’identité",
        ),
        ("Macaspac-Reyes", "تحضرها سلطة قضائية", "الأسئلة الواردة في المرفق 3", "التثبت من هوية"),
    ),
    "8 times": (
        (
            "Tuesday, 6 April 2027\n16:00 (UTC+08:00)\nTuesday, 6 April 2027\n10:00 (UTC+02:00, summer time)",
            "Tuesday, 13 April 2027\n16:00 (UTC+08:00)\nTuesday, 13 April 2027\n10:00 (UTC+02:00, summer time)",
            "Tuesday, 30 March 2027\n15:30 (UTC+08:00)\nTuesday, 30 March 2027\n09:30 (UTC+02:00, summer time)",
            "Reserve date",
            "Test of the connection",
            "Madrid",
        ),
        (
            "mardi 6 avril 2027\n16:00 (UTC+08:00)\nmardi 6 avril 2027\n10:00 (UTC+02:00, heure d’été)",
            "mardi 13 avril 2027\n16:00 (UTC+08:00)\nmardi 13 avril 2027\n10:00 (UTC+02:00, heure d’été)",
            "mardi 30 mars 2027\n15:30 (UTC+08:00)\nmardi 30 mars 2027\n09:30 (UTC+02:00, heure d’été)",
            "Date de réserve",
            "Essai de la liaison",
            "Manille",
        ),
        (
            "الثلاثاء، 6 أبريل 2027\n16:00 (UTC+08:00)\nالثلاثاء، 6 أبريل 2027\n10:00 (UTC+02:00، التوقيت الصيفي)",
            "الثلاثاء، 13 أبريل 2027\n16:00 (UTC+08:00)\nالثلاثاء، 13 أبريل 2027\n10:00 (UTC+02:00، التوقيت الصيفي)",
            "الثلاثاء، 30 مارس 2027\n15:30 (UTC+08:00)\nالثلاثاء، 30 مارس 2027\n09:30 (UTC+02:00، التوقيت الصيفي)",
            "موعد احتياطي",
            "اختبار الوصلة",
            "مدريد",
        ),
    ),
    "9 oath, privileges, interpreter": (
        ("Oath or solemn affirmation", "under the law of either State", "Annex 4", "Tagalog and Spanish"),
        (
            "Serment ou déclaration solennelle",
            "du droit de l’un ou de l’autre État",
            "Annexe 4",
            "Tagalog et espagnol",
        ),
        ("اليمين أو التأكيد الرسمي", "بموجب قانون أي من الدولتين", "المرفق 4", "التاغالوغية والإسبانية"),
    ),
    "10 protection": (
        (
            "The face of the person is hidden",
            "The voice of the person is altered",
            "A support person",
            "2 November 2026",
        ),
        ("Le visage de la personne est dissimulé", "La voix", "Une personne de soutien", "2 novembre 2026"),
        ("يُحجب وجه الشخص", "يُغيَّر صوت الشخص", "مرافق داعم", "2 نوفمبر 2026"),
    ),
    "11 technician": (*[("Dante Punsalan", "+63 2 8000 0423", "H.323", "AES")] * 3,),
    "12 record": (
        ("all persons present", "the technical conditions", "objections", "Both sides record"),
        ("toutes les personnes présentes", "les conditions techniques", "les objections", "Les deux parties"),
        ("جميع الحاضرين", "الظروف التقنية", "الاعتراضات", "يسجل الجانبان"),
    ),
    "13 notebook": (
        ("Item 2", "48 pages", "only if V-3 agrees", "The original is not needed", "certified copies"),
        (
            "Point 2",
            "48 pages",
            "que si V-3 y consent",
            "L’original n’est pas nécessaire",
            "copies certifiées",
        ),
        ("البند 2", "48 صفحة", "إلا إذا وافقت V-3", "ولا حاجة إلى الأصل", "نسخ مصدقة"),
    ),
    "14 maximum": (
        ("Deprivation of liberty for life", "no death penalty"),
        ("perpétuité", "ne connaît pas la peine de mort"),
        ("السجن المؤبد", "عقوبة الإعدام"),
    ),
    "15 costs": (
        ("may be beyond the ordinary", "grateful to be consulted"),
        ("peuvent dépasser l’ordinaire", "consult"),
        ("قد تتجاوز الوصلة", "التشاور"),
    ),
    "16 parallel case": (*[("1417/2025", "Juzgado de Instrucción")] * 3,),
    "17 deadline": (
        ("26 February 2027", "no later than 13 April 2027", "30 April 2027", "the judge leaves in May"),
        ("26 février 2027", "le 13 avril 2027 au plus tard", "30 avril 2027", "le juge part en mai"),
        ("26 فبراير 2027", "أقصاه 13 أبريل 2027", "30 أبريل 2027", "يغادر القاضي في مايو"),
    ),
    "18 sealed annexes": (
        ("Report of 15 October 2026 (sealed)", "Further report (sealed)", "Confidential annex, sealed"),
        ("Rapport du 15 octobre 2026 (sous scellés)", "Autre rapport (sous scellés)", "scellé"),
        ("تقرير 15 أكتوبر 2026 (مختوم)", "تقرير آخر (مختوم)", "مختوم"),
    ),
    "19 the manager": (
        ("Not an accused in the present case",),
        ("N’est pas accusé dans la présente affaire",),
        ("وليس متهما في هذه القضية",),
    ),
}
EACH = [(point, tag) for point in POINTS for tag in TAGS]
SECRET = (
    "Rosalinda",
    "Pangilinan",
    "ABRANTES",
    "X9417720W",
    "Roig",
    "Moltó",
    "Carrer Imaginari",
    "+34 600 000 417",
    "30 August 1999",
    "Porac",
    "shelter",
    "psycholog",
)


@pytest.mark.parametrize(("point", "tag"), EACH)
def test_the_letter_meets_the_point_in_each_language(point: str, tag: str) -> None:
    wanted = POINTS[point][("en", "fr", "ar").index(tag)]

    assert [words for words in wanted if words not in text(SAMPLE, tag)] == []


@pytest.mark.parametrize("tag", TAGS)
def test_nothing_in_the_open_file_tells_who_the_witness_is(tag: str) -> None:
    with zipfile.ZipFile(io.BytesIO(written(SAMPLE, tag))) as package:
        whole = "".join(package.read(name).decode("utf-8", "replace") for name in package.namelist())

    assert [words for words in SECRET if words in whole] == []


@pytest.mark.parametrize("tag", TAGS)
def test_the_confidential_annex_tells_it(tag: str) -> None:
    annex = text(SAMPLE, tag, "confidential-annex")

    assert [
        words
        for words in ("Rosalinda Pangilinan ABRANTES", "X9417720W", "Carrer Imaginari")
        if words not in annex
    ] == []


@pytest.mark.parametrize("tag", TAGS)
def test_the_bilateral_treaty_stands_before_the_convention(tag: str) -> None:
    convention = {"en": "hereinafter “the Convention”", "fr": "« la Convention »", "ar": "الاتفاقية»"}[tag]

    assert 0 < text(SAMPLE, tag).find("2004") < text(SAMPLE, tag).find(convention)


@pytest.mark.parametrize("tag", TAGS)
def test_no_paragraph_is_cited_that_the_treaty_displaces(tag: str) -> None:
    request = load(SAMPLE, tag)
    request.basis.explanation = ""
    lines = text_lines(write(compose(request, tag)))
    cited = {
        "en": "(article 18, paragraph 18",
        "fr": "(article 18, paragraphe 18",
        "ar": "(الفقرة 18 من المادة 18",
    }[tag]

    assert [line for line in lines if cited in line] == []
