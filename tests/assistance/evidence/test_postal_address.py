from __future__ import annotations

import pytest

from mlawriter.assistance.evidence.postal_address import Door, leads_to


@pytest.mark.parametrize(
    "address",
    [
        "P.O. Box 30041, Nairobi",
        "P. O. Box 30041-00100 Nairobi",
        "PO Box 41, 00100 Nairobi",
        "Nairobi\nP.O. Box No. 41",
        "B.P. 1234 Yaoundé",
        "BP 1234, Dakar",
        "Boîte postale n° 12, Tunis",
        "Apartado 55, Panamá",
        "ص.ب 1234، الدوحة",
        "صندوق بريد ص.ب 12",
        "P.O. Box GP 123, Accra",
        "P.O. Box",
        "صندوق بريد ١٢٣٤، الكويت",
        "P.O. Box 112, PC 111, Muscat",
    ],
)
def test_box_with_nothing_but_a_place_leads_to_no_door(address: str) -> None:
    assert leads_to(address) is Door.NONE


@pytest.mark.parametrize(
    "address",
    [
        "P.O. Box 30041, Nairobi, Kenya",
        "P.O. Box 5, Dubai, United Arab Emirates",
        "Karen, P.O. Box 41, Nairobi",
    ],
)
def test_box_with_several_places_leaves_doubt(address: str) -> None:
    assert leads_to(address) is Door.UNSURE


@pytest.mark.parametrize(
    "address",
    [
        "Rua Augusta 1500, apartment 12, P.O. Box 30041, São Paulo",
        "Kenyatta Avenue, P.O. Box 30041, Nairobi",
        "Anniversary Towers, University Way, P.O. Box 1, Nairobi",
        "P.O. Box 1, Villa 7, Al Wasl, Dubai",
        "12, Karen, P.O. Box 4, Nairobi",
        "14 rue de Thiong, BP 1234, Dakar",
        "Quartier Bastos, B.P. 1234, Yaoundé",
        "شارع حمد الكبير، مبنى 4، ص.ب 1234، الدوحة",
        "Hauptstraße 9, Postfach 12, Wien",
        "Believed to be in Sampleville",
        "5 Fifth Street, Sampleville",
        "12 Abp. Makarios III, Nicosia",
    ],
)
def test_address_with_a_street_or_a_building_leads_to_a_door(address: str) -> None:
    assert leads_to(address) is Door.LIKELY
