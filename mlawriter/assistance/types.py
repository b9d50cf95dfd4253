"""List the types of assistance: add a class here, and everything else follows from its declaration."""

from __future__ import annotations

from typing import Annotated, TypeAlias, cast, get_args

from pydantic import Field

from mlawriter.assistance.apart.proceedings import ProceedingsTransfer
from mlawriter.assistance.apart.spontaneous import SpontaneousInformation
from mlawriter.assistance.electronic.content_data import ContentData
from mlawriter.assistance.electronic.emergency_disclosure import EmergencyDisclosure
from mlawriter.assistance.electronic.live_content import LiveContent
from mlawriter.assistance.electronic.live_traffic import LiveTraffic
from mlawriter.assistance.electronic.preservation import Preservation
from mlawriter.assistance.electronic.subscriber_data import SubscriberData
from mlawriter.assistance.electronic.traffic_data import TrafficData
from mlawriter.assistance.evidence.documents import Documents
from mlawriter.assistance.evidence.examination import Examination
from mlawriter.assistance.evidence.information import Information
from mlawriter.assistance.evidence.search import Search
from mlawriter.assistance.evidence.service import Service
from mlawriter.assistance.evidence.statements import Evidence
from mlawriter.assistance.item import Item
from mlawriter.assistance.persons.appearance import Appearance
from mlawriter.assistance.persons.custody_transfer import CustodyTransfer
from mlawriter.assistance.persons.video_hearing import VideoHearing
from mlawriter.assistance.property.asset_return import AssetReturn
from mlawriter.assistance.property.confiscation import Confiscation
from mlawriter.assistance.property.enforcement import Enforcement
from mlawriter.assistance.property.freezing import Freezing
from mlawriter.assistance.property.tracing import Tracing
from mlawriter.assistance.techniques.controlled_delivery import ControlledDelivery
from mlawriter.assistance.techniques.interception import Interception
from mlawriter.assistance.techniques.joint_investigation import JointInvestigation
from mlawriter.assistance.techniques.observation import Observation
from mlawriter.assistance.techniques.undercover import Undercover

# In the order of the Convention, which is that of the menu.
AnyItem: TypeAlias = Annotated[
    Evidence
    | Service
    | Search
    | Examination
    | Information
    | Documents
    | Tracing
    | Appearance
    | CustodyTransfer
    | VideoHearing
    | Preservation
    | SubscriberData
    | TrafficData
    | ContentData
    | LiveTraffic
    | LiveContent
    | EmergencyDisclosure
    | Freezing
    | Confiscation
    | Enforcement
    | AssetReturn
    | JointInvestigation
    | ControlledDelivery
    | Undercover
    | Interception
    | Observation
    | SpontaneousInformation
    | ProceedingsTransfer,
    Field(discriminator="kind"),
]  # fmt: skip
"""Any item of assistance, told apart by `kind`."""

TYPES: tuple[type[Item], ...] = cast("tuple[type[Item], ...]", get_args(get_args(AnyItem)[0]))
"""The types of assistance, in that order."""


def kind_of(assistance: type[Item]) -> str:
    """Return the value of `kind` that marks this type in a file."""
    return str(assistance.model_fields["kind"].default)


def type_of(kind: str) -> type[Item]:
    """Return the type with this kind.

    Raises:
        KeyError: when there is none.

    """
    for assistance in TYPES:
        if kind_of(assistance) == kind:
            return assistance
    raise KeyError(kind)
