"""Providing originals or certified copies of documents and records (UNTOC 18(3)(f))."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from mlawriter.assistance.item import About, AnnexId, Case, Coercive, Item, annex_field
from mlawriter.assistance.period import period_in_order, period_not_future
from mlawriter.core.fields import MAX_ENTRIES, Choice, Entry, Line, Need, Text, Ui
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_, ND_


class Sort(Choice):
    """Name whose records are asked for."""

    BANK = "bank", ND_("Bank or financial records")
    COMPANY = "company", ND_("Company or business records")
    GOVERNMENT = "government", ND_("Government records")
    OTHER = "other", ND_("Other documents or records")


class Access(Choice):
    """Say whether government records are open to the public (UNTOC 18(29))."""

    PUBLIC = "public", ND_("Open to the public")
    CLOSED = "closed", ND_("Not open to the public")
    UNKNOWN = "unknown", ND_("Not known")


class Copies(Choice):
    """Say in which form documents are wanted."""

    CERTIFIED = "certified", ND_("Certified copies")
    ORIGINAL = "original", ND_("Originals")


class Identifier(Choice):
    """Say what a number of an account is."""

    IBAN = "iban", ND_("IBAN")
    ACCOUNT = "account", ND_("Account number")
    CUSTODY = "custody", ND_("Custody account number")
    CARD = "card", ND_("Card number")
    OTHER = "other", ND_("Other identifier")


class RecordClass(Choice):
    """Name a class of records."""

    OPENING = "opening", ND_("Account-opening documents")
    IDENTIFICATION = "identification", ND_("Customer identification documents")
    BENEFICIAL_OWNER = "owner", ND_("Declarations of beneficial ownership")
    SIGNATURES = "signatures", ND_("Signature cards")
    MANDATES = "mandates", ND_("Powers of attorney and mandates")
    STATEMENTS = "statements", ND_("Account statements")
    TRANSFERS = "transfers", ND_("Transfer messages with full originator and beneficiary data")
    CHEQUES = "cheques", ND_("Cheques and payment orders")
    CORRESPONDENCE = "correspondence", ND_("Correspondence")
    VISITS = "visits", ND_("Visit notes and customer notes")
    CARDS = "cards", ND_("Payment card records")
    SAFE = "safe", ND_("Records of safe deposit boxes")
    ACCESS_LOG = "access-log", ND_("Records of electronic access")
    REGISTER = "register", ND_("Extracts from a register")
    CONTRACTS = "contracts", ND_("Contracts and invoices")
    ACCOUNTING = "accounting", ND_("Accounting records")


class Account(Entry):
    """Identify one account."""

    identifier: Annotated[
        Identifier | None, Ui(ND_("Kind of number"), N_("Not every account has an IBAN."))
    ] = None
    number: Annotated[Line, Ui(ND_("Number"), ltr=True)] = ""
    holder: Annotated[Line, Ui(ND_("In the name of"), stays=True)] = ""
    branch: Annotated[Line, Ui(ND_("Branch"))] = ""
    note: Annotated[
        Line, Ui(ND_("Note"), N_("For instance: named as a sub-account in the message of 2 July."))
    ] = ""


def _is_bank(item: Documents) -> bool:
    return item.sort is Sort.BANK


def _is_closed(item: Documents) -> bool:
    return item.sort is not Sort.GOVERNMENT or item.access is not Access.PUBLIC


@rule("F41", Severity.WARNING, "ISO 13616, ISO 9362", N_("IBAN and BIC are well-formed"))
def identifiers_well_formed(item: Documents, _case: Case) -> Iterator[Found]:
    """Expect the check digits of an IBAN and the form of a BIC to be right; other numbers have no rule."""
    from stdnum import bic, iban

    if not _is_bank(item):
        return
    for index, account in enumerate(item.accounts):
        wants_iban = account.identifier is Identifier.IBAN and account.number
        if wants_iban and not iban.is_valid(account.number, check_country=False):
            yield Found(
                ("accounts", index, "number"),
                N_("The check digits of the IBAN {number} do not fit. Compare it with your source."),
                {"number": account.number},
            )
    if item.bic and not bic.is_valid(item.bic):
        yield Found(
            ("bic",), N_("A BIC has 8 or 11 characters; {number} has another form."), {"number": item.bic}
        )


@rule("F42", Severity.ADVICE, "UNTOC 18(8)", N_("The sentence on bank secrecy stands in the letter"))
def bank_secrecy_mentioned(item: Documents, _case: Case) -> Iterator[Found]:
    """Advise to recall that bank secrecy is no ground for refusal (UNTOC 18(8))."""
    if _is_bank(item) and not item.bank_secrecy:
        yield Found(
            ("bank_secrecy",), N_("Recall that bank secrecy is no ground for refusal: tick the sentence.")
        )


@rule(
    "F44",
    Severity.WARNING,
    "Practice: 1959 European Convention art. 3(3)",
    N_("Originals are asked with a reason"),
)
def originals_have_reason(item: Documents, _case: Case) -> Iterator[Found]:
    """Expect a reason for originals, which are sent only when expressly asked (1959 European Convention 3(3))."""
    if item.copies is Copies.ORIGINAL and not item.original_reason.strip():
        yield Found(
            ("original_reason",), N_("Say why originals are needed; otherwise ask for certified copies.")
        )


@rule("F47", Severity.BLOCKING, "UNTOC 18(15)(d)", N_("Bank records are tied to an account or a holder"))
def account_or_holder(item: Documents, _case: Case) -> Iterator[Found]:
    """Require an account number, or the name of a holder, for bank records (UNTOC 18(15)(d))."""
    if _is_bank(item) and not any(entry.number or entry.holder for entry in item.accounts):
        yield Found(("accounts",), N_("Enter the number of the account, or the name of its holder."))


@rule("F48", Severity.BLOCKING, "UNTOC 18(15)(d)", N_("The classes of documents are named"))
def classes_named(item: Documents, _case: Case) -> Iterator[Found]:
    """Require the kinds of documents wanted (UNTOC 18(15)(d))."""
    if not item.classes and not item.other_records.strip():
        yield Found(("classes",), N_("Tick the records that are wanted, or describe them."))


@rule("E10", Severity.BLOCKING, "UNTOC 18(15)(d)", N_("The period of the records is given"))
def period_given(item: Documents, _case: Case) -> Iterator[Found]:
    """Require a beginning and an end, or the reason why there is none."""
    if item.no_period_reason.strip():
        return
    if item.period_from is None:
        yield Found(
            ("period_from",), N_("Enter the first day of the records wanted, or say why there is no period.")
        )
    if item.period_to is None:
        yield Found(
            ("period_to",), N_("Enter the last day of the records wanted, or say why there is no period.")
        )


@rule("G03", Severity.WARNING, "UNTOC 18(20)", N_("A holder who must be told is told later"))
def notice_delayed(item: Documents, case: Case) -> Iterator[Found]:
    """Warn where the bank may have to tell its customer of a confidential request (UNTOC 18(20))."""
    if _is_bank(item) and case.confidential and not case.delay_of_notice_asked:
        yield Found(
            ("holder",),
            N_("The bank may have to tell its customer. Ask on the page Conditions that notice be delayed."),
        )


class Documents(Item):
    """Ask for documents or records, bank records included (UNTOC 18(3)(f))."""

    about: ClassVar[About] = About(
        title=ND_("Originals or certified copies of documents and records"),
        introduction=N_(
            "For bank, company, government and other records. One item for each holder. Freezing an account is another"
            " measure and is not asked here."
        ),
        paragraphs=(ND_("18(3)(f)"),),
        template="evidence/documents.xml.j2",
        concerns="holder",
        sample="bank-records",
        coercive=Coercive.DEPENDS,
        rules=(
            identifiers_well_formed,
            bank_secrecy_mentioned,
            originals_have_reason,
            account_or_holder,
            classes_named,
            period_given,
            period_in_order,
            period_not_future,
            notice_delayed,
        ),
        dual_criminality=N_(
            "Often asked when the holder is compelled. Bank secrecy is no ground for refusal."
        ),
    )

    kind: Literal["documents"] = "documents"
    sort: Annotated[
        Sort | None,
        Ui(
            ND_("Kind of records"),
            need=Need.REQUIRED,
            code="F54",
            missing=N_("Choose the kind of records."),
            source="UNTOC 18(15)(d)",
        ),
    ] = None
    access: Annotated[
        Access | None,
        Ui(
            ND_("Open to the public?"),
            N_("Public records shall be provided; others may be, wholly, in part or on conditions."),
            need=Need.ADVISED,
            code="F45",
            missing=N_("Say whether these government records are open to the public."),
            source="UNTOC 18(29)",
            when=lambda item: item.sort is Sort.GOVERNMENT,
        ),
    ] = None
    holder: Annotated[
        Line,
        Ui(
            ND_("Holder of the records"),
            N_("The full name of the bank, company or office that has them."),
            need=Need.REQUIRED,
            code="F40",
            missing=N_("Enter the name of the bank, company or office that holds the records."),
            source="UNTOC 18(15)(d)",
        ),
    ] = ""
    address: Annotated[
        Text,
        Ui(
            ND_("Address or branch"),
            N_("Where the records are, with every branch that matters."),
            need=Need.EXPECTED,
            code="F40",
            missing=N_("Enter the address or branch of the holder."),
            source="UNTOC 18(15)(d)",
        ),
    ] = ""
    bic: Annotated[Line, Ui(ND_("BIC"), N_("8 or 11 characters, if known."), ltr=True, when=_is_bank)] = ""
    accounts: Annotated[
        list[Account],
        Field(max_length=MAX_ENTRIES),
        Ui(
            ND_("Accounts"),
            N_("By number as far as known, otherwise by the name of the holder."),
            when=_is_bank,
            group=N_("What is wanted"),
        ),
    ] = []
    reason_to_believe: Annotated[
        Text,
        Ui(
            ND_("Why the records are believed to be there"),
            N_("For instance a transfer, an e-mail or a card that names this bank."),
            need=Need.EXPECTED,
            code="F43",
            missing=N_("Say why the records are believed to be with this holder."),
            source="Practice: Ireland s. 15(2)(c)(ii)",
        ),
    ] = ""
    classes: Annotated[
        list[RecordClass],
        Ui(ND_("Records wanted"), N_("Tick only what the case needs."), source="UNTOC 18(15)(d)"),
    ] = []
    other_records: Annotated[
        Text,
        Ui(
            ND_("Other records, in words"),
            N_("Precisely: author, subject, date. Avoid a mere 'all documents'."),
        ),
    ] = ""
    period_from: Annotated[date | None, Ui(ND_("From"), N_("First day of the records wanted."))] = None
    period_to: Annotated[date | None, Ui(ND_("To"), N_("Last day of the records wanted."))] = None
    no_period_reason: Annotated[
        Line,
        Ui(
            ND_("Why no period is given"),
            N_("Only when a period makes no sense, as for an entry in a register."),
            when=lambda item: item.period_from is None or item.period_to is None,
        ),
    ] = ""
    copies: Annotated[
        Copies | None,
        Ui(
            ND_("Copies or originals"),
            N_("Certified copies are enough as a rule."),
            need=Need.REQUIRED,
            code="F52",
            missing=N_("Choose certified copies or originals."),
            source="UNTOC 18(3)(f)",
            group=N_("In which form"),
        ),
    ] = None
    original_reason: Annotated[
        Text,
        Ui(
            ND_("Why originals are needed"),
            N_("For instance for an examination of handwriting. Say also that they will be returned."),
            when=lambda item: item.copies is Copies.ORIGINAL,
        ),
    ] = ""
    file_format: Annotated[
        Line,
        Ui(ND_("File format"), N_("For instance: account statements also as CSV files.")),
    ] = ""
    certificate: Annotated[
        Text,
        Ui(
            ND_("Certificate of the holder"),
            N_("For instance that the records were made in the ordinary course of business."),
            need=Need.ADVISED,
            code="F46",
            missing=N_("Say whether your court needs a certificate of the holder, and in which words."),
            source="Practice: PILON handbook",
        ),
    ] = ""
    certificate_annex: Annotated[AnnexId, annex_field(ND_("Annex with the form of certificate"))] = ""
    certificate_fallback: Annotated[
        Line,
        Ui(
            ND_("If that certificate is not possible"),
            N_("The second-best way, for instance any form of certification usual there."),
            when=lambda item: bool(item.certificate.strip()),
        ),
    ] = ""
    voluntary: Annotated[
        bool,
        Ui(
            N_("Only if the holder agrees"),
            N_(
                "No compulsion is asked, for instance of a witness or a lawyer who would give the records freely."
            ),
            when=_is_closed,
            group=N_("Law"),
        ),
    ] = False
    bank_secrecy: Annotated[
        bool,
        Ui(
            ND_("Recall that bank secrecy is no ground for refusal"),
            source="UNTOC 18(8)",
            when=_is_bank,
        ),
    ] = True
    lawful_at_home: Annotated[
        Line,
        Ui(
            ND_("Provision that would permit the measure in the requesting State"),
            N_("Article and law under which your own courts could order the holder to produce such records."),
            need=Need.EXPECTED,
            code="E05",
            raisable=True,
            missing=N_(
                "Name the provision under which your own courts could order such records to be produced."
            ),
            source="Practice: Switzerland IMAC art. 76; Austria-USA treaty art. 15",
            when=lambda item: _is_closed(item) and not item.voluntary,
        ),
    ] = ""

    @property
    def compels(self) -> bool:
        """Tell whether the holder may have to be compelled: whoever has closed records and is not left free."""
        return self.sort is not None and _is_closed(self) and not self.voluntary
