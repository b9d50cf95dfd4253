"""Say for every field of a request whether a copy for another State takes it over.

A field that is not named here is not taken over: nothing of the State asked before can slip through. A test wants
each field named once, so whoever adds one decides.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from pydantic import BaseModel

from mlawriter.assistance.techniques.joint_investigation import Side
from mlawriter.core.fields import Choice
from mlawriter.i18n.messages import N_
from mlawriter.request.facts import Ground


class Why(Choice):
    """Say why something is not taken over."""

    ADDRESSEE = "addressee", N_("It belongs to the authority asked before.")
    BETWEEN = "between", N_("It was answered for the two States of the request before.")
    THEIRS = "theirs", N_("It speaks of law or proceedings of the State asked before.")
    THERE = "there", N_("It tells what is in the State asked before.")
    LANGUAGE = "language", N_("It goes with a language of the request before.")
    EARLIER = "earlier", N_("It tells of earlier dealings with an authority.")
    PROMISE = "promise", N_("What is promised or agreed to is decided anew.")
    GIVEN = "given", N_("It was given for the request before.")
    OWN = "own", N_("Each request has its own.")
    NOT_WANTED = "not-wanted", N_("Only persons and facts are taken over.")


KEPT: Mapping[str, str] = MappingProxyType(
    {
        "Request": (
            "requesting conducting basis matter persons facts scope offences items use conditions assurances "
            "annexes confidential_annex language signatory training"
        ),
        "RequestingAuthority": "state state_name name address classification contact",
        "Contact": "name function telephone email hours languages",
        "Entry": "id",
        "ConductingAuthority": "name functions case_number officer",
        "Basis": "requesting protocols",
        "PartyStatus": "party adherence since extension",
        "ProtocolParties": "protocol requesting",
        "ProtocolStatus": "party adherence since",
        "Matter": "subject nature stage court court_case hearings fiscal",
        "Hearing": "on until detail",
        "Person": (
            "kind role name original_name aliases unknown_because born born_detail documents registration "
            "officers nationality languages address nowhere_because detention detention_detail connection "
            "liability protected code"
        ),
        "IdentityDocument": "document number",
        "Facts": "narrative tags",
        "Scope": "members count period aim benefit grounds",
        "Offence": (
            "name provision text text_annex route predicate predicate_abroad predicate_law participation "
            "victims firearms maximum years months penalty_detail legal_persons limitation limitation_date dual"
        ),
        "Firearm": "make model calibre serial marks",
        "DualCriminality": "elements conduct",
        "Element": "of own conduct ours",
        "Item": "kind purpose link remarks",
        "Evidence": (
            "kind person hearing hearer compulsion lawful_at_home topics questions questions_annex exhibits "
            "photo_annex oath oath_fallback rights privilege records interpreter protection certificate_annex"
        ),
        "Service": (
            "kind purpose link addressee elsewhere documents threat_note summary manner manner_fallback proof "
            "proof_annex serve_by serve_by_reason appearance appearance_detail invited allowances safe_conduct "
            "safe_conduct_days reply"
        ),
        "ServedDocument": "paper title dated annex threatens",
        "MeasureItem": "lawful_at_home home_order home_order_annex",
        "Search": (
            "kind places things grounds newest_information same_hour same_hour_as earliest latest timing_reason "
            "reachable risks secrecy secrecy_plan third_parties imaging hash_method live_data handling_log "
            "remote_data data_limits money crypto handover custody_record custody_annex transport returned"
        ),
        "SearchPlace": "target person address occupants reason",
        "SecuredThing": "sort description limits taking",
        "Examination": (
            "kind objects method questions examiner experts_attend recordings duration expense samples divided "
            "using_up special_law dangers transport report"
        ),
        "Examined": "sort what where holder holder_words access",
        "Information": (
            "kind form subject holder address person what period access delivery fallback biometrics "
            "biometric_format biometric_annex biometric_law original_reason surrender packing custody_record "
            "custody_annex returned field questions material material_annex qualification methods using_up "
            "remainder report declaration expense"
        ),
        "Documents": (
            "kind sort access holder address bic accounts reason_to_believe classes other_records period_from "
            "period_to no_period_reason copies original_reason file_format certificate certificate_annex "
            "certificate_fallback voluntary bank_secrecy lawful_at_home"
        ),
        "Account": "identifier number holder branch note",
        "Tracing": (
            "kind sought subjects trail known profile registers other_registers period_from period_to results "
            "restraint compulsion bank_secrecy"
        ),
        "Traced": "person name numbers",
        "KnownProperty": "what number where source",
        "Appearance": (
            "kind person appear_on appear_until hour place why_in_person willingness invitation_annex threatens "
            "proof reply travel stay allowances advance entry contact interpreter rights pending pending_detail "
            "safe_conduct_days"
        ),
        "CustodyTransfer": (
            "kind person aims alternatives pending pending_detail consent_annex consent_with handover_on "
            "handover_hour return_on held_at guarantee guarantee_annex if_ends our_national return_secured "
            "transit transit_detail escort escort_detail health"
        ),
        "VideoHearing": (
            "kind person hindrance reason compulsion willingness our_zone sessions window conduct conducted_by "
            "tasks conduct_fallback topics questions_annex exhibits oath oath_fallback privilege "
            "privilege_annex refusal interpreter_here shields protection protection_reason technical_contact "
            "connection recording minutes"
        ),
        "Session": "use day hour duration",
        "NotYetEvidence": "purpose",
        "Silence": "customer_not_told",
        "PreservedEarlier": "",
        "DataKept": "step classes other_data period_from period_to necessity follow follow_by",
        "AtProvider": "provider provider_state service targets",
        "Target": "kind value port day hour zone note",
        "Preservation": "kind",
        "HandedOver": "handover file_format",
        "Obtainable": "other_way direct_request",
        "OfStoredData": "period_from period_to no_period_reason",
        "SubscriberDataWanted": "classes other_data",
        "SubscriberData": "kind",
        "TrafficDataWanted": "classes other_data other_providers",
        "TrafficData": "kind",
        "ContentWanted": "classes other_data account_use topics left_out",
        "ContentData": "kind",
        "WhilePassing": "days order_ends necessity feed technical_contact",
        "LiveTrafficWanted": "classes other_data",
        "LiveTraffic": "kind",
        "LiveContentWanted": "classes other_data account_use left_out",
        "LiveContent": "kind",
        "Danger": "danger imminence classes other_data call_back",
        "EmergencyDisclosure": "kind",
        "Freezing": (
            "kind purpose link against assets actions actions_detail risk risk_annex without_notice duration "
            "follow_up planned management others third_parties"
        ),
        "Asset": (
            "kind what account register_entry vin plate imo craft_mark isin company network wallet marks where "
            "holder holder_words share burden value currency valued_on value_note perishable tie tie_facts"
        ),
        "ThirdParty": "person name thing claim notice faith outcome",
        "Confiscation": (
            "kind purpose link against assets ground conviction conviction_annex no_conviction evidence "
            "evidence_annex benefit benefit_currency benefit_detail time_limit others third_parties claims"
        ),
        "Enforcement": (
            "kind purpose link against court number dated provision order_annex ground aim finality final_on "
            "finality_detail finality_annex attendance attendance_detail ordered currency recovered extent "
            "interest interest_detail assets ranked others third_parties claims"
        ),
        "AssetReturn": (
            "kind purpose link what wishes victims victims_sum victims_currency owners proof_annex sharing "
            "contact costs_first account_on_demand"
        ),
        "JointInvestigation": (
            "kind purpose link subject form draft_annex other_states leader members period_from period_to "
            "territory working_language powers weapons evidence_use media personal_data liability team_costs "
            "next_step"
        ),
        "Member": "side who service",
        "TechniqueItem": "responsible on_call",
        "ControlledDelivery": (
            "kind goods quantity classification method method_detail conveyance route transit transit_detail "
            "persons hand_over loss intervention seizure jurisdiction"
        ),
        "Passage": "point place on hour zone",
        "PersonWatched": "person part",
        "TimedTechnique": "period_from period_to",
        "Undercover": (
            "kind purpose link operation persons places status codes identities acts no_incitement recording "
            "immunity"
        ),
        "Interception": (
            "kind home_order home_order_annex line targets user use_known provider wanted necessity feed "
            "technical spoken privileged order_until"
        ),
        "Observation": (
            "kind person companions vehicles places observers officers arms means homes_spared report"
        ),
        "SpontaneousInformation": (
            "kind purpose remarks subject terms conditions until uses reason information certainty origin "
            "offences material material_law own offer offer_detail feedback"
        ),
        "ProceedingsTransfer": (
            "kind purpose remarks case extent extent_detail grounds evidence remaining custody assets "
            "interrupted victims suspect_heard fate resume wished file file_annex"
        ),
        "Use": "purpose proceedings searched",
        "Conditions": "procedure confidentiality urgency deadline presence costs",
        "Wish": "what reason fallback",
        "Confidentiality": "wanted reason tell_first delay_notice",
        "Urgency": "urgent reason",
        "Deadline": "on wished reason",
        "Presence": "wanted who part",
        "Costs": "consult detail",
        "Assurances": "",
        "Annex": "title state cited_by",
        "ConfidentialAnnex": "entries classification off_file afterwards note",
        "SecretEntry": "subject heading text handling",
        "LetterLanguage": "tag",
        "Signatory": "name function on_behalf authorised place seal closing",
    }
)
"""Fields that are taken over, by the class that declares them."""
LEFT_OUT: Mapping[str, Mapping[Why, str]] = MappingProxyType(
    {
        "Request": {Why.ADDRESSEE: "requested", Why.GIVEN: "acknowledged", Why.LANGUAGE: "translations"},
        "RequestingAuthority": {Why.OWN: "reference"},
        "Basis": {
            Why.BETWEEN: "requested status_source confirmed_by confirmed_on other_treaty treaties treaties_confirmed_by treaties_confirmed_on in_lieu in_lieu_agreement explanation"
        },
        "ProtocolParties": {Why.BETWEEN: "requested"},
        "Matter": {Why.THEIRS: "parallel parallel_detail", Why.EARLIER: "earlier consulted"},
        "Person": {Why.PROMISE: "revealed in_annex"},
        "Facts": {Why.THERE: "evidence_there"},
        "Scope": {Why.THERE: "ground_facts"},
        "DualCriminality": {Why.THEIRS: "theirs status note"},
        "Element": {Why.THEIRS: "theirs"},
        "Item": {Why.BETWEEN: "treaty_article", Why.ADDRESSEE: "executing_authority"},
        "Service": {Why.LANGUAGE: "translated translated_into"},
        "Tracing": {Why.EARLIER: "contacts contact_detail"},
        "Traced": {Why.THERE: "ties"},
        "Appearance": {Why.PROMISE: "promised"},
        "CustodyTransfer": {
            Why.THERE: "detained_at custody sentence ends_on release handover_place return_place",
            Why.PROMISE: "promised",
            Why.GIVEN: "consent consent_detail",
        },
        "VideoHearing": {Why.THERE: "venue their_zone interpreter_there", Why.THEIRS: "accused_basis"},
        "PreservedEarlier": {Why.EARLIER: "earlier"},
        "Freezing": {Why.PROMISE: "damages"},
        "Confiscation": {Why.THEIRS: "their_law kept"},
        "Enforcement": {Why.THEIRS: "kept", Why.THERE: "asked asked_currency equivalent rate_on"},
        "AssetReturn": {Why.BETWEEN: "agreement agreement_detail"},
        "JointInvestigation": {Why.BETWEEN: "talks agreement"},
        "TechniqueItem": {Why.BETWEEN: "ground agreement"},
        "Undercover": {Why.THEIRS: "direction"},
        "SpontaneousInformation": {
            Why.EARLIER: "accepted",
            Why.THERE: "link",
            Why.ADDRESSEE: "executing_authority",
        },
        "ProceedingsTransfer": {Why.THERE: "link", Why.ADDRESSEE: "executing_authority"},
        "Urgency": {Why.EARLIER: "oral oral_detail"},
        "Assurances": {Why.PROMISE: "given detail"},
        "Annex": {Why.LANGUAGE: "translation"},
        "ConfidentialAnnex": {Why.ADDRESSEE: "readers delivery"},
        "SecretEntry": {Why.ADDRESSEE: "readers"},
        "LetterLanguage": {Why.LANGUAGE: "accepted translation certified"},
        "Signatory": {Why.OWN: "dated"},
    }
)
"""Fields that are not, and why."""
SIFTED: Mapping[tuple[str, str], Callable[[Any], bool]] = MappingProxyType(
    {
        ("Scope", "grounds"): lambda ground: ground is not Ground.EVIDENCE_THERE,
        ("JointInvestigation", "members"): lambda member: member.side is not Side.THEIRS,
    }
)
"""Lists that are taken over in part, and what of them is."""
OF_PERSONS_AND_FACTS = frozenset(
    {"requesting", "matter", "persons", "facts", "language", "signatory", "training"}
)
"""Parts of the request that are taken over where only persons and facts are wanted; the office itself among them."""


@functools.cache
def decided(part: type[BaseModel]) -> Mapping[str, Why | None]:
    """Return for each field of a part why it is left out; nothing where it is kept.

    What the class that declares a field says holds for those derived from it, unless they declare it anew.
    """
    found: dict[str, Why | None] = {}
    for name in part.model_fields:
        owner = next(base for base in part.__mro__ if name in inspect.get_annotations(base))
        if name not in KEPT.get(owner.__name__, "").split():
            found[name] = next(
                (why for why, names in LEFT_OUT.get(owner.__name__, {}).items() if name in names.split()),
                Why.GIVEN,
            )
        else:
            found[name] = None
    return MappingProxyType(found)
