"""The letters of the file on horn money say what a good request for restraint, and for enforcement, must say."""

from __future__ import annotations

import pytest

from mlawriter.training.samples import load
from tests.training.letters import CHECKED, text

TAGS = CHECKED

# One entry for each point of the checklist; the number is the point's. Words of each language, then those of all three.
ENFORCEMENT: dict[str, dict[str, tuple[str, ...]]] = {
    "1 addressee of the Region": {
        "en": ("Hong Kong Special Administrative Region", "People’s Republic of China"),
        "fr": ("Région administrative spéciale de Hong Kong", "République populaire de Chine"),
        "ar": ("منطقة هونغ كونغ الإدارية الخاصة", "جمهورية الصين الشعبية"),
        "": ("Secretary for Justice", "Justice Place"),
    },
    "2 agreement of 2009 and Convention": {
        "en": (
            "signed on 20 February 2009",
            "Article 13 (international cooperation for purposes of confiscation)",
            "20 February 2004",
        ),
        "fr": (
            "signé le 20 février 2009",
            "Article 13 (coopération internationale aux fins de confiscation)",
            "20 février 2004",
        ),
        "ar": ("الموقع في 20 فبراير 2009", "المادة 13 (التعاون الدولي لأغراض المصادرة)", "20 فبراير 2004"),
    },
    "3 link to the restraint": {
        "en": ("Request of 14 April 2026",),
        "fr": ("Demande du 14 avril 2026",),
        "ar": ("طلب مؤرخ 14 أبريل 2026",),
        "": ("9/11/4-CN(HK)-2026/0417/1", "HCMP 417/2026", "INT-MLA/R/417/2026"),
    },
    "4 mode and copy of the order": {
        "en": ("(article 13(1)(b) of the Convention).", "Copy of the order", "Annex 1"),
        "fr": ("alinéa b", "Copie de la décision", "Annexe 1"),
        "ar": ("المادة 13، الفقرة 1(ب) من الاتفاقية", "نسخة الأمر", "المرفق 1"),
    },
    "5 finality": {
        "en": ("Final since 30 October 2026", "9 November 2026"),
        "fr": ("Définitive depuis le 30 octobre 2026", "9 novembre 2026"),
        "ar": ("نهائي منذ 30 أكتوبر 2026", "9 نوفمبر 2026"),
    },
    "6 extent": {
        "en": (
            "HKD 9,850,000.00",
            "ZAR 38,640,000.00",
            "ZAR 12,200,000.00",
            "ZAR 26,440,000.00",
            "About HKD 11,900,000.00, at the rate of 13 November 2026",
        ),
        "fr": (
            "9 850 000,00 HKD",
            "38 640 000,00 ZAR",
            "12 200 000,00 ZAR",
            "26 440 000,00 ZAR",
            "13 novembre 2026",
        ),
        "ar": (
            "9,850,000.00 HKD",
            "38,640,000.00 ZAR",
            "12,200,000.00 ZAR",
            "26,440,000.00 ZAR",
            "13 نوفمبر 2026",
        ),
    },
    "7 facts": {
        "en": ("Nineteen consignments", "38.4 kg", "USD 1,946,300"),
        "fr": ("Dix-neuf envois", "38,4 kg", "1 946 300 USD"),
        "ar": ("تسع عشرة شحنة", "38.4 كغ", "1,946,300 USD"),
    },
    "8 serious crime, group, transnational": {
        "en": (
            "Serious crime (article 2(b))",
            "up to 10 years",
            "organized criminal group",
            "(article 3(2)(a))",
        ),
        "fr": ("Infraction grave", "10 ans", "groupe criminel organisé", "article 3"),
        "ar": ("جريمة خطيرة", "10 سنوات", "جماعة إجرامية منظمة", "المادة 3"),
    },
    "9 property, marks, holder, value and day": {
        "en": (
            "HKD 3,905,117.40",
            "HKD 5,600,000.00",
            "HKD 610,000.00",
            "HKD 400,000.00",
            "On 13 November 2026",
        ),
        "fr": (
            "3 905 117,40 HKD",
            "5 600 000,00 HKD",
            "610 000,00 HKD",
            "400 000,00 HKD",
            "Au 13 novembre 2026",
        ),
        "ar": (
            "3,905,117.40 HKD",
            "5,600,000.00 HKD",
            "610,000.00 HKD",
            "400,000.00 HKD",
            "في 13 نوفمبر 2026",
        ),
        "": (
            "099-417-720183-001",
            "23051200417720",
            "KIL 4177 s.A",
            "SALGA2EVXHA417720",
            "ZZ 4177",
            "0417",
            "Silver Carp Trading Limited",
        ),
    },
    "10 half share and good faith": {
        "en": (
            "One half, that of CHEUNG Wai-kit",
            "Found to be in good faith",
            "Notified and heard",
            "paragraph 8",
        ),
        "fr": (
            "La moitié, celle de CHEUNG Wai-kit",
            "Bonne foi reconnue",
            "Avis donné et audition faite",
            "paragraphe 8",
        ),
        "ar": ("النصف العائد إلى CHEUNG Wai-kit", "ثبت حسن النية", "أُخطر الطرف وسُمعت أقواله", "الفقرة 8"),
        "": ("LEE Suk-fan", "Eastern Example Bank"),
    },
    "11 present and heard": {
        "en": ("Present in person and defended by counsel",),
        "fr": ("Présente en personne et défendue par un avocat",),
        "ar": ("حضر شخصيا ودافع عنه محام",),
    },
    "12 ranking and ties": {
        "en": (
            "in the order of this table",
            "Proceeds of crime",
            "Proceeds intermingled with legitimate property",
            "Property of a value corresponding to the proceeds",
        ),
        "fr": ("suive l’ordre de ce tableau", "Produit du crime", "Produit mêlé à des biens licites"),
        "ar": ("بترتيب هذا الجدول", "عائدات الجرائم", "عائدات مختلطة بممتلكات مشروعة"),
    },
    "13 victims and return": {
        "en": (
            "article 14, paragraph 2, of the Convention",
            "ZAR 4,100,000.00",
            "two wildlife reserves",
            "be deducted first",
        ),
        "fr": ("article 14, paragraphe 2", "4 100 000,00 ZAR", "deux réserves naturelles", "déduits d’abord"),
        "ar": ("الفقرة 2 من المادة 14", "4,100,000.00 ZAR", "محميتين طبيعيتين", "خصم النفقات"),
    },
    "14 restraint continues": {
        "en": ("asked to keep the following measure in force: order HCMP 417/2026",),
        "fr": ("prié de bien vouloir maintenir la mesure suivante",),
        "ar": ("إبقاء التدبير التالي ساري المفعول",),
    },
    "15 date and its reason": {
        "en": ("30 June 2027", "sale for arrears from July 2027"),
        "fr": ("30 juin 2027", "vente pour arriérés à partir de juillet 2027"),
        "ar": ("30 يونيو 2027", "بيع بسبب المتأخرات اعتبارا من يوليو 2027"),
    },
    "16 names in traditional characters": {"": ("張偉傑", "李淑芬", "銀鯉貿易有限公司", "樣本海濱苑")},
}
RESTRAINT: dict[str, dict[str, tuple[str, ...]]] = {
    "18 risk, actions, no notice": {
        "en": (
            "advertisement of 2 April 2026",
            "To freeze it",
            "To identify and trace",
            "no notice before the measure",
        ),
        "fr": (
            "annonce du 2 avril 2026",
            "Les geler",
            "Identifier et localiser",
            "ne soient pas avisées avant",
        ),
        "ar": ("إعلان مؤرخ 2 أبريل 2026", "تجميدها", "اقتفاء أثرها", "ألا يُخطر الأشخاص المعنيون قبل"),
    },
    "18 home order, duration, what follows": {
        "en": ("Restraint order of the High Court", "at first for twelve months", "within three months"),
        "fr": ("Ordonnance de blocage de la Haute Cour", "douze mois", "dans les trois mois"),
        "ar": ("أمر تجميد صادر عن المحكمة العليا", "اثني عشر شهرا", "ثلاثة أشهر"),
    },
}
LETTERS = {"confiscation-order": ENFORCEMENT, "restraint": RESTRAINT}
POINTS = [(name, point, tag) for name, points in LETTERS.items() for point in points for tag in TAGS]


@pytest.mark.parametrize(("name", "point", "tag"), POINTS)
def test_the_letter_meets_the_point(name: str, point: str, tag: str) -> None:
    wanted = LETTERS[name][point]

    assert [
        words for words in (*wanted.get(tag, ()), *wanted.get("", ())) if words not in text(name, tag)
    ] == []


@pytest.mark.parametrize("name", LETTERS)
@pytest.mark.parametrize("tag", TAGS)
def test_the_agreement_comes_before_the_convention_and_no_treaty_of_the_mainland_is_cited(
    name: str, tag: str
) -> None:
    letter = text(name, tag)
    agreement = {"en": "20 February 2009", "fr": "20 février 2009", "ar": "20 فبراير 2009"}[tag]
    convention = {
        "en": "United Nations Convention against",
        "fr": "Convention des Nations Unies contre",
        "ar": "اتفاقية الأمم المتحدة",
    }[tag]

    assert 0 < letter.index(agreement) < letter.index(convention)
    assert "2003" not in letter.replace(
        {"en": "23 September 2003", "fr": "23 septembre 2003", "ar": "23 سبتمبر 2003"}[tag], ""
    )


@pytest.mark.parametrize("name", LETTERS)
@pytest.mark.parametrize("tag", TAGS)
def test_paragraphs_that_the_agreement_replaces_are_not_cited(name: str, tag: str) -> None:
    cited = {
        "en": "article 18, paragraph {}, of",
        "fr": "article 18, paragraphe {}",
        "ar": "المادة 18، الفقرة {}",
    }[tag]

    assert [n for n in range(9, 30) if f"({cited.format(n)}" in text(name, tag)] == []


@pytest.mark.parametrize("tag", TAGS)
def test_nothing_secret_is_asked_in_the_second_letter_and_all_in_the_first(tag: str) -> None:
    assert not load("confiscation-order", tag).conditions.confidentiality.wanted
    assert load("restraint", tag).conditions.confidentiality.wanted


@pytest.mark.parametrize("tag", TAGS)
def test_the_letter_states_nothing_of_their_law(tag: str) -> None:
    """Point 17: no provision of the Region is named, since the file holds none."""
    assert "Cap. " not in text("confiscation-order", tag)
    assert all(not offence.dual.theirs for offence in load("confiscation-order", tag).offences)
