"""The letters of the samples say what a good letter of their file notes must say, and nothing that it must not."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.translator import translator
from mlawriter.render.blocks import Heading
from mlawriter.render.compose import compose
from mlawriter.render.word import write
from mlawriter.render.word.structure import faults
from mlawriter.training.samples import load, samples
from mlawriter.training.selftest import selftest
from tests.training.letters import letter, text, written

TAGS = [language.tag for language in LANGUAGES]
EACH = [(sample.name, tag) for sample in samples() for tag in TAGS]
AUDITED = [
    (sample.name, TAGS[(number + step) % len(TAGS)])
    for number, sample in enumerate(samples())
    for step in (0, 1)
]
"""Each sample in two languages, and every language: an audit takes as long as all other checks of a letter."""


def headings(name: str, tag: str) -> list[str]:
    blocks = letter(name, tag).blocks
    return ["".join(span.text for span in one.content) for one in blocks if isinstance(one, Heading)]


# One entry for each point of the checklists; the number is the point's.
BANK_RECORDS = {
    "1 addressee": ("Federal Office of Justice", "Bundesrain 20", "3003 Bern", "Swiss Confederation"),
    "2 authorities and what each does": (
        "Office of the Attorney-General and Department of Justice",
        "Directorate of Criminal Investigations, Financial Investigations Unit",
        "gathers the evidence",
        "Office of the Director of Public Prosecutions, Economic Crimes Division",
        "decides on charges",
        "DCI/FIU/INQ/88/2025",
        "ODPP/EC/417/2026",
    ),
    "3 basis": ("16 June 2004", "27 October 2006", "Accession", "Ratification", "no other treaty"),
    "4 routes": ("(article 6)", "(article 5)", "committed in Kenya"),
    "5 facts": (
        "412,600,000",
        "2,318,450.00",
        "410,000.00",
        "KHB250314-0077",
        "388,200.00",
        "KHB250509-0031",
        "502,750.00",
        "KHB250630-0102",
        "17 March 2025",
        "to complete the signatures",
        "2 July 2025",
        "the balance",
    ),
    "6 group": ("weekly meetings", "Eleven months", "shares in per cent", "6 per cent", "Geneva"),
    "7 persons": (
        "Wycliffe Omondi NDEGE",
        "Miriam Wanjiru KARANJA",
        "Hassan Abdi FARAH",
        "حسن عبدي فرح",
        "fundi_1",
        "Baobab Auto Imports Limited",
        "Acacia Lac Holding SA",
        "Luc BAUDRY-KESSLER",
        "Jean-Pascal ROCHAT-MEYLAN",
        "Identity not known because",
        "+254 700 000 977",
    ),
    "8 numbers": ("CH37 8999 0004 4173 0251 8", "CH49 8999 0004 4173 0269 0", "0847-331.20", "not an IBAN"),
    "9 items": (
        "Item 1",
        "Item 2",
        "Item 3",
        "1 January 2025",
        "31 October 2026",
        "Connection with the facts",
    ),
    "10 witnesses": (
        "Prosecutor",
        "Oath or solemn affirmation",
        "warning usual in Switzerland",
        "Annex 4",
        "Annex 5",
    ),
    "11 bank secrecy": ("article 18, paragraph 8", "bank secrecy"),
    "12 uses": ("Criminal Case E417 of 2026", "Confiscation proceedings", "article 18, paragraph 19"),
    "13 confidentiality": ("article 18, paragraph 20", "move funds", "before any step is taken"),
    "14 date": ("15 February 2027", "28 days before the trial", "article 18, paragraph 24"),
    "15 presence": ("Subject to the consent", "One State Counsel and one investigator"),
    "16 penalties": ("14 years", "10 years", "15 years"),
    "18 annexes": (
        "Charge sheet",
        "Table of the eleven transfers",
        "Form of certificate",
        "French translations",
    ),
}
SERVICE = {
    "1 addressee and court": (
        "Department of Asset Recovery and International Legal Cooperation (DRCI)",
        "Directorate for International Legal Cooperation",
        "Viši sud u Podgorici",
        "at first instance",
    ),
    "2 service only": ("18(3)(b)",),
    "3 subject and nature": ("Judicial proceeding", "Ks 41/2026", "22 February 2027", "09:30"),
    "4 basis": ("23 October 2006", "29 January 2004", "Succession", "(article 5)", "(article 6)"),
    "5 addressees": (
        "Rua dos Ensaios 417, ap. 82",
        "Avenida Fictícia 1830, 5º andar",
        "11060-000 Santos, SP",
        "Accused",
        "Witness",
        "Atlântico Meridional Agenciamento Marítimo Ltda",
    ),
    "6 papers": (
        "Kt-S 88/2026",
        "4 September 2026",
        "1 October 2026",
        "Summons",
        "8 days of receipt",
        "24 February 2027",
    ),
    "7 translations": ("certified translation", "Portuguese", "sworn court interpreter"),
    "8 manner": ("in person", "prescribes for its own documents"),
    "9 proof": ("who served, on whom, when, where and how", "Receipt dated and signed", "Annex 7"),
    "10 dates": ("5 January 2027", "15 January 2027", "at least eight days", "book the witness’s travel"),
    "11 threat": ("has no effect", "Annex 8"),
    "12 invitation": (
        "EUR 120",
        "EUR 60",
        "15 consecutive days",
        "article 18, paragraph 27",
        "free to decline",
    ),
    "14 letters": (
        "RADONJIĆ",
        "Вук Радоњић",
        "Mijušković-Ražnatović",
        "Đurović-Kaluđerović",
        "Vučinić-Perović",
    ),
}


@pytest.mark.parametrize("point", BANK_RECORDS)
def test_the_letter_on_bank_records_meets_the_point(point: str) -> None:
    assert [words for words in BANK_RECORDS[point] if words not in text("bank-records", "en")] == []


@pytest.mark.parametrize("point", SERVICE)
def test_the_letter_on_service_meets_the_point(point: str) -> None:
    assert [words for words in SERVICE[point] if words not in text("service", "en")] == []


IN_EVERY_LANGUAGE = {
    "custody-transfer": ("07-14-3-0417/26", "S1 3 K 041772 26 K", "T20 0 KT 0417720 24", "2207975700144"),
    "video-hearing": ("DOJ-OCSC-MLA-2026-0417", "R-SFP-26-04177-CR", "P4177203B", "1417/2025", "V-3"),
    "spontaneous": (
        "MJ-DLS-INF-2026-0417",
        "ZZZU 417020-3",
        "Anh Khải",
        "Công ty TNHH Ví Dụ Xanh",
        "0200417417",
    ),
    "proceedings": (
        "AG-MLA-TP-2026-0417",
        "Nader BEN METHEL",
        "نادر بن مثال",
        "04170417",
        "41/7-2026",
        "Y. S.",
    ),
    "bank-records": (
        *(
            "CH37 8999 0004 4173 0251 8",
            "CH49 8999 0004 4173 0269 0",
            "0847-331.20",
            "VAUCCHGG",
            "0417-720-1830",
        ),
        *("KHB250314-0077", "KHB250509-0031", "KHB250630-0102", "+254 700 000 977", "+254 700 000 041"),
        *("AG/MLA/KE/2026/0417", "DCI/FIU/INQ/88/2025", "ODPP/EC/417/2026", "CHE-417.720.180", "PVT-7LU4177"),
        *("24177203", "BK0417720", "27883125", "AK0883125", "حسن عبدي فرح", "fundi_1", "mla@ag.example"),
    ),
    "service": (
        *("883.125.604-16", "417.720.183-92", "P4177203", "Вук Радоњић", "Vuk RADONJIĆ", "Kt-S 88/2026"),
        *("Rafael Augusto SIQUEIRA LOBATO", "Rua dos Ensaios 417, ap. 82", "MP-MPP-KS-2026-0417"),
    ),
    "statements": (
        "+598 90 000 417",
        "4.177.208-3",
        "DPP/MLA/2026/0883",
        "SCS/CR/125/2026",
        "ENSAYO PRADERI",
    ),
    "search-and-site": (
        *("DMR/RG/2026/0417", "HS 417/2026-R", "R-417/2026", "+507 6000-0417", "+354 555 0883", "SHA-256"),
        *(
            "Rodrigo ENSAYO BATISTA",
            "Calle Ficticia 17, casa 12",
            "Avenida de los Ensayos 417, bodega 12",
            "NES-96",
        ),
        *(
            "417720-8810",
            "3-0417-7208",
            "Sigríður TILBÚADÓTTIR",
            "04-177-208831-2",
            "PA-4177-C",
            "ISO/IEC 17025",
        ),
    ),
    "controlled-delivery": (
        *("TSTU 0417883", "JO-88304", "RX-0417", "TESTMARE", "JO-UC-7", "490154203237518", "apteka_88"),
        *(
            "16:00 UTC+3",
            "11:00 UTC+4",
            "09:00 UTC+4",
            "CFI-AQ/417/2026",
            "PP-AQ/883/2026-4",
            "+962 6 000 0419",
        ),
        *("+995 500 000 418", "Kolkha Nimushi Pharma LLC", "MOJ/MLA/2026/0417"),
    ),
    "joint-investigation": ("MOJ/IC/2026/0883", "PG/ECU/41/2026", "SHIKONGO-MUSTER", "Uncle Seven"),
    "stored-data": (
        *("DE74 9999 0000 1847 3500 21", "359077211044180", "2001:db8:41:7720::18", "203.0.113.77"),
        *("gute.reise@nordlichtmail.example", "MJ/AP/2026/0417", "DE-P-2026-8831", "HRB 417720"),
    ),
    "live-data": (
        *("okuafo_77", "198.51.100.23", "40022", "22:17:09 (UTC)", "+233 30 200 0417", "KvK 04177208"),
        *("AG/ICU/MLA/2026/0883", "CID/AKU/125/2026", "HC/CR/417/2026", "tech@police.example"),
    ),
    "new-confiscation": (
        *("AG/MLA/PT/2026/0417", "FE/417/2025", "ECD/417/2025", "+233 30 200 0417", "CS0417201"),
        *("PTXMP0AM0414", "1Msadnd727B6JEhYmrD4TdnCPFxvDxa84L", "Rua do Exemplo 17, 3.º"),
    ),
    "restraint": (
        *("9/11/4-CN(HK)-2026/0417/1", "CC 88/2025", "CAS 417/07/2024", "K417720(7)", "Z683345(5)"),
        *(
            "張偉傑",
            "李淑芬",
            "銀鯉貿易有限公司",
            "樣本海濱苑",
            "099-417-720183-001",
            "SALGA2EVXHA417720",
            "ZZ 4177",
        ),
    ),
    "confiscation-order": (
        *("9/11/4-CN(HK)-2026/0417", "INT-MLA/R/417/2026", "HCMP 417/2026", "8604175104083", "9109230212086"),
        *(
            "張偉傑",
            "李淑芬",
            "銀鯉貿易有限公司",
            "樣本海濱苑",
            "099-417-720183-001",
            "SALGA2EVXHA417720",
            "ZZ 4177",
        ),
    ),
}
IN_ONE_LANGUAGE = {
    ("bank-records", "fr"): (
        *(
            "République du Kenya",
            "Confédération suisse",
            "2 318 450,00 USD",
            "412 600 000 KES",
            "16 juin 2004",
        ),
        *(
            "15 février 2027",
            "1er juillet 2025",
            "secret bancaire",
            "groupe criminel organisé",
            "14 ans",
            "15 ans",
        ),
    ),
    ("bank-records", "ar"): (
        *("جمهورية كينيا", "الاتحاد السويسري", "2,318,450.00 USD", "412,600,000 KES", "16 يونيو 2004"),
        *("15 فبراير 2027", "السرية المصرفية", "جماعة إجرامية منظمة"),
    ),
    ("service", "fr"): (
        "Monténégro",
        "République fédérative du Brésil",
        "22 février 2027",
        "120 EUR",
        "5 janvier 2027",
    ),
    ("service", "ar"): (
        "الجبل الأسود",
        "جمهورية البرازيل الاتحادية",
        "22 فبراير 2027",
        "120 EUR",
        "5 يناير 2027",
    ),
    ("controlled-delivery", "en"): (
        "replaced, wholly or in part",
        "would be handed over to the officers of the requested State in Sarpi",
        "decide on it in this case (article 20, paragraph 3, of the Convention)",
        "incite nobody",
        "would not begin before they agree (article 4 of the Convention)",
        "That order holds until 18 January 2027",
        "carry no service weapons",
        "No home and no place closed to the public would be entered",
        "Confidential annex, sealed",
    ),
    ("controlled-delivery", "fr"): (
        "Livraison surveillée",
        "190 000 USD",
        "15 décembre 2026",
        "Opération d’infiltration",
    ),
    ("controlled-delivery", "ar"): ("التسليم المراقب", "190,000 USD", "15 ديسمبر 2026", "عملية مستترة"),
    ("joint-investigation", "en"): (
        "agree on a joint investigation (article 19 of the Convention)",
        "enclosed as Annex 2",
        "Until an agreement has been concluded, nobody would act jointly",
        "sovereignty",
        "1 March 2027 to 29 February 2028",
    ),
    ("joint-investigation", "fr"): ("enquête conjointe", "3 100 000 NAD", "1er mars 2027"),
    ("joint-investigation", "ar"): ("تحقيق مشترك", "3,100,000 NAD", "1 مارس 2027"),
    ("statements", "fr"): ("République du Botswana", "9 640 000 BWP", "1er mars 2027", "7 ans"),
    ("statements", "ar"): ("جمهورية بوتسوانا", "9,640,000 BWP", "1 مارس 2027"),
    ("search-and-site", "fr"): ("Islande", "République du Panama", "29 septembre 2026", "1 264 000,00 USD"),
    ("search-and-site", "ar"): ("أيسلندا", "جمهورية بنما", "29 سبتمبر 2026", "1,264,000.00 USD"),
}


@pytest.mark.parametrize(("name", "tag"), EACH)
def test_numbers_and_names_of_the_case_stay_as_they_are_in_every_language(name: str, tag: str) -> None:
    assert [fact for fact in IN_EVERY_LANGUAGE[name] if fact not in text(name, tag)] == []


@pytest.mark.parametrize(("name", "tag"), IN_ONE_LANGUAGE)
def test_facts_are_written_as_the_language_writes_them(name: str, tag: str) -> None:
    assert [fact for fact in IN_ONE_LANGUAGE[name, tag] if fact not in text(name, tag)] == []


@pytest.mark.parametrize("tag", TAGS)
def test_a_letter_that_asks_for_service_alone_gives_no_account_of_facts(tag: str) -> None:
    heading = translator(tag, "document").text("Summary of the relevant facts")

    assert heading not in headings("service", tag)
    assert heading in headings("bank-records", tag)


def test_no_safe_conduct_is_promised_to_the_accused() -> None:
    before_the_witness = text("service", "en").partition("Item 2 – ")[0]

    assert "safe conduct" not in before_the_witness.casefold()


@pytest.mark.parametrize(("name", "tag"), EACH)
def test_the_letter_has_no_gap_to_fill(name: str, tag: str) -> None:
    assert "[…]" not in text(name, tag)


@pytest.mark.parametrize(("name", "tag"), EACH)
def test_the_word_file_has_no_fault_of_structure(name: str, tag: str) -> None:
    assert faults(written(name, tag)) == []


@pytest.mark.parametrize(("name", "tag"), AUDITED)
def test_the_word_file_follows_the_schema_of_word(name: str, tag: str, tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(written(name, tag))

    assert list(OpenXmlValidator().validate(path).errors) == []


@pytest.mark.parametrize(("name", "tag"), EACH)
def test_the_same_request_gives_the_same_bytes(name: str, tag: str) -> None:
    assert write(compose(load(name, tag), tag)) == written(name, tag)


PRINT_DIGESTS = """
import hashlib, sys
from mlawriter.render.compose import compose
from mlawriter.render.word import write
from mlawriter.training.samples import load
for pair in sys.argv[1:]:
    name, tag = pair.split(":")
    print(hashlib.sha256(write(compose(load(name, tag), tag))).hexdigest())
"""


@pytest.mark.parametrize("seed", ["1", "271"])
def test_another_process_gives_the_same_bytes_whatever_its_hash_seed(seed: str) -> None:
    pairs = [f"{name}:{tag}" for name, tag in EACH]
    there = subprocess.run(
        [sys.executable, "-c", PRINT_DIGESTS, *pairs],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONHASHSEED": seed},
        cwd=Path(__file__).parents[2],
    ).stdout.split()

    assert there == [hashlib.sha256(written(name, tag)).hexdigest() for name, tag in EACH]


def test_the_self_test_covers_every_sample_in_every_language_without_a_fault() -> None:
    outcomes = list(selftest())

    # One outcome for each document: a confidential annex is one of its own.
    assert list(dict.fromkeys((one.sample, one.language) for one in outcomes)) == EACH
    assert [one for one in outcomes if one.faults] == []


@pytest.mark.usefixtures("half_translated")
def test_the_self_test_counts_a_language_half_translated_as_a_fault() -> None:
    faulty = {one.language for one in selftest() if one.faults}

    assert faulty == set(TAGS) - {"en"}
