"""Examine an item that asks for information, an evidentiary item or an expert evaluation (UNTOC 18(3)(e))."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mlawriter.assistance.evidence.information_kinds import (
    ABOUT_A_PERSON,
    POLICE_LEVEL,
    Delivery,
    Form,
    Subject,
)
from mlawriter.assistance.expense import UsingUp, costs_considered
from mlawriter.assistance.home_order import order_enclosed
from mlawriter.core.findings import Found, Rule, Severity, rule
from mlawriter.i18n.messages import N_
from mlawriter.lexicon.spoken import patterns

if TYPE_CHECKING:
    from mlawriter.assistance.evidence.information import Information
    from mlawriter.assistance.item import Case

_LEGAL_OPINION = patterns(lambda words: words.legal_opinion)


@rule(
    "F56", Severity.WARNING, "UNTOC 18(15)(d), 18(15)(e)", N_("Information about a person names the person")
)
def person_named(item: Information, _case: Case) -> Iterator[Found]:
    """Expect the person whom a record, an identity or a comparison concerns."""
    asked = item.form is Form.INFORMATION and item.subject in ABOUT_A_PERSON
    if asked and not item.person and item.subject is not Subject.BIOMETRIC:
        yield Found(("person",), N_("Choose the person whom this information concerns."))


@rule("F56", Severity.WARNING, "Practice", N_("Knowledge of the police is not asked for as evidence"))
def knowledge_is_no_evidence(item: Information, _case: Case) -> Iterator[Found]:
    """Point out that intelligence is seldom released for use in court."""
    certified = item.delivery in {Delivery.EXTRACT, Delivery.STATEMENT}
    if item.form is Form.INFORMATION and item.subject is Subject.POLICE and certified:
        yield Found(
            ("delivery",),
            N_(
                "What the police know is seldom released as evidence. Ask for the record, document or witness behind it."
            ),
        )


@rule("B17", Severity.ADVICE, "UNTOC 27", N_("Information that the police can give is asked of the police"))
def police_channel(item: Information, _case: Case) -> Iterator[Found]:
    """Advise the quicker way between police services where a plain answer is enough (UNTOC 27)."""
    plain = item.delivery in {None, Delivery.ANSWER}
    if item.form is Form.INFORMATION and item.subject in POLICE_LEVEL and plain:
        yield Found(
            ("subject",),
            N_(
                "If a plain answer is enough, police services can exchange it between them within days (article 27)."
            ),
        )


@rule("E07", Severity.WARNING, "UNTOC 18(17)", N_("A requested form has a second-best way"))
def form_has_fallback(item: Information, _case: Case) -> Iterator[Found]:
    """Expect a second-best way where the requested State may not know such a statement (UNTOC 18(17))."""
    if item.form is Form.INFORMATION and item.delivery is Delivery.STATEMENT and not item.fallback.strip():
        yield Found(("fallback",), N_("Say what is to be done if such a statement is not possible there."))


@rule("F77", Severity.WARNING, "Practice", N_("An expert is not asked for an opinion on the law"))
def no_legal_opinion(item: Information, _case: Case) -> Iterator[Found]:
    """Warn of questions of law, which courts answer and experts do not."""
    if item.form is not Form.EVALUATION:
        return
    for index, question in enumerate(item.questions):
        hit = _LEGAL_OPINION.any.search(question)
        if hit is not None:
            yield Found(
                ("questions", index),
                N_(
                    "“{words}” asks for an opinion on the law. Ask the expert for facts: what, how, since when, how much."
                ),
                {"words": hit.group()},
            )


@rule("F37", Severity.WARNING, "Practice", N_("Material that may be used up is reported first"))
def material_kept(item: Information, _case: Case) -> Iterator[Found]:
    """Expect a word on what remains where the expert may use the material up."""
    if item.form is Form.EVALUATION and item.using_up is UsingUp.ALLOWED and not item.remainder.strip():
        yield Found(
            ("remainder",),
            N_("Say what is to be kept for a second evaluation, or that nothing can be kept."),
        )


RULES: tuple[Rule[Any, Case], ...] = (
    person_named,
    knowledge_is_no_evidence,
    police_channel,
    form_has_fallback,
    no_legal_opinion,
    material_kept,
    costs_considered,
    order_enclosed,
)
"""The rules on information, items and evaluations, in the order of the form."""
