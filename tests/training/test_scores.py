"""What a letter is worth, computed by hand."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest

from mlawriter.assistance.evidence.service import Service
from mlawriter.core.findings import Severity
from mlawriter.request.request import Request
from mlawriter.training import scenario_file
from mlawriter.training.check import Check
from mlawriter.training.place import holds
from mlawriter.training.proof import proven
from mlawriter.training.samples import load
from mlawriter.training.scenario import Scenario
from mlawriter.training.scenarios import scenario
from mlawriter.training.score import score

DOCS = Path(__file__).resolve().parents[2] / "docs" / "scenarios.md"


def of_service() -> Scenario:
    found = scenario("service", None, "en").scenario
    assert found is not None
    return found


def badly_drafted() -> Request:
    """Return a letter in which seven of fourteen points are missing, two of them where the program blocks."""
    letter = load("service", "en")
    accused, witness = letter.items
    assert isinstance(accused, Service)
    assert isinstance(witness, Service)
    letter.facts.narrative = "Vuk RADONJIĆ founded a criminal organization."
    letter.persons[0].address = "Santos, Brazil"
    letter.persons[1].address = "Santos, Brazil"
    letter.matter.nature = None
    accused.proof = [one for one in accused.proof if one != "receipt"]
    accused.serve_by_reason = ""
    witness.allowances = "Paid by the court."
    return letter


def test_a_badly_drafted_letter_is_worth_what_was_computed_by_hand() -> None:
    reached = score(of_service(), badly_drafted())

    # Half of the points, and 2 * 5 of the 20 for a letter without faults: (80 + 10) / 2.
    assert (reached.met, len(reached.judged), reached.total) == (7, 14, 45)
    assert [one.severity for one in reached.left] == [Severity.BLOCKING, Severity.BLOCKING]
    assert {one.wanted.key: one.wanted.source for one in reached.missed} == {
        "no-facts": "UNTOC 18(15)(c)",
        "trial": "UNTOC 18(15)(b)",
        "accused": "UNTOC 18(15)(e)",
        "witness": "UNTOC 18(15)(e)",
        "proof": "UNTOC 18(17)",
        "dates": "UNTOC 18(24)",
        "safe-conduct": "UNTOC 18(27)",
    }
    assert all(one.wanted.why for one in reached.missed)
    assert {one.wanted.key: one.path for one in reached.missed}["trial"] == ("matter", "nature")


def test_weights_count_and_faults_cost_no_more_than_there_is_for_them() -> None:
    letter = badly_drafted()
    letter.requesting.reference = ""
    letter.signatory.name = ""
    letter.language.tag = ""
    key = of_service()
    heavy = [one.model_copy(update={"weight": 3 if one.key == "addressee" else 1}) for one in key.points]

    reached = score(key.model_copy(update={"points": heavy}), letter)

    assert sum(one.severity is Severity.BLOCKING for one in reached.left) > 4
    assert reached.total == round(80 * (7 + 2) / (14 + 2))


def test_a_point_that_forbids_is_met_only_by_a_letter_that_says_something() -> None:
    point = {"key": "silent", "says": "s", "checks": [{"at": "*", "lacks": "brother"}]}
    other = {"key": "state", "says": "s", "checks": [{"at": "requested.state", "equals": "BR"}]}
    key = Scenario.model_validate(
        {
            "format": 1,
            "name": "x",
            "level": 1,
            "minutes": 1,
            "title": "t",
            "note": "n",
            "points": [point, other],
        }
    )
    letter = Request()
    empty = score(key, letter)
    letter.requested.state = "BR"

    assert [one.met for one in empty.judged] == [False, False]
    assert [one.met for one in score(key, letter).judged] == [True, True]


CHECKS = [
    ("persons[role=accused].born", {"equals": dt.date(1982, 6, 11)}, True),
    ("persons[role=witness].born", {"equals": dt.date(1982, 6, 11)}, False),
    ("items[service][addressee.role=witness].safe_conduct", {"equals": True}, True),
    ("items[service][addressee.role=accused].safe_conduct", {"filled": True}, False),
    ("items[service][addressee.role=accused].safe_conduct", {"empty": True}, True),
    ("items[service][addressee.role=accused][serve_by=2027-01-15]", {"filled": True}, False),
    ("items[documents].holder", {"filled": True}, False),
    ("items[documents].holder", {"empty": True}, True),
    ("persons[name~SIQUEIRA].role", {"equals": "witness"}, True),
    ("persons[2].role", {"equals": "WITNESS"}, True),
    ("persons[*].role", {"equals": ["suspect", "witness"]}, True),
    ("persons[9].role", {"filled": True}, False),
    ("annexes", {"at_least": 9}, True),
    ("annexes", {"at_least": 10}, False),
    ("items[service].documents.annex.title", {"has": "Kt-S 88/2026"}, True),
    ("offences[route=art-5].years", {"equals": 15}, True),
    ("offences[route=art-6].years", {"equals": 15}, False),
    ("items[service].documents[paper=summons].threatens", {"equals": False}, False),
    ("*", {"has": "Atlantico meridional"}, True),
    ("*", {"lacks": ["Atlântico"]}, False),
]


@pytest.mark.parametrize(("at", "wants", "held"), CHECKS)
def test_a_check_looks_at_the_entries_that_are_meant(
    at: str, wants: dict[str, object], *, held: bool
) -> None:
    check = Check.model_validate({"at": at, **wants})

    assert check.holds(load("service", "en"), set()) is held


WORDS = [
    ("CH37 8999 0004 4173 0251 8", "ch3789990004417302518", True),
    ("account CH37-8999-0004-4173-0251-8.", "CH3789990004417302518", True),
    ("账户CH37 8999在", "CH378999", True),
    ("USD 2 318 450,00", "2318450", True),
    ("٤١٢ مليون", "412", True),
    ("41,702", "417", False),
    ("1417/2025", "417", False),
    ("za sada", "zasad", False),
    ("bez zasede", "zased", True),
    ("Émbuscade", "embuscade", True),
    ("他的兄弟住在", "兄弟", True),
    ("لشقيقه", "شقيق", True),
    ("", "x", False),
    ("text", "-", False),
]


@pytest.mark.parametrize(("text", "words", "there"), WORDS)
def test_words_are_found_however_they_are_spelt_and_not_across_other_words(
    text: str, words: str, *, there: bool
) -> None:
    assert holds(text, words) is there


def test_the_example_of_the_documentation_is_sound_with_its_translation(tmp_path: Path) -> None:
    scenario_text, french = re.findall(r"```toml\n(.*?)```", DOCS.read_text("utf-8"), re.DOTALL)
    file = tmp_path / "papers-for-one.toml"
    file.write_text(scenario_text, "utf-8")
    (tmp_path / "papers-for-one.fr.toml").write_text(french, "utf-8")
    assert proven(file).name == "papers-for-one"
    told = scenario_file.load(file, "fr")
    assert told.title == "Pièces pour un destinataire"
    assert told.points[0].says != scenario_file.load(file).points[0].says
    assert told.points[1].says == scenario_file.load(file).points[1].says, "what is not translated stays"
