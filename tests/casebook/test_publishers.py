"""Prove that an office keeps the keys it trusts, and trusts nothing that it cannot read."""

from __future__ import annotations

import json

import pytest

from mlawriter.casebook.folders import Folders
from mlawriter.casebook.publishers import (
    KeyRefused,
    PublisherUnnamed,
    load_publishers,
    publishers_file,
    trust,
    trust_no_more,
)
from tests.directory.signing import SIGNED, Signer

KEY = (SIGNED / "publisher.pub").read_text("utf-8")


def test_none_is_trusted_before_the_office_says_so(folders: Folders) -> None:
    assert load_publishers(folders) == ()


def test_a_key_is_kept_renamed_and_taken_out(folders: Folders) -> None:
    (publisher,) = trust(folders, " Ministry ", KEY)
    assert load_publishers(folders) == (publisher,)
    assert (publisher.name, publisher.key.shown_id) == ("Ministry", "B7E06C6136ACCC61")

    (renamed,) = trust(folders, "Ministry of Justice", publisher.key.text)
    assert (renamed.name, renamed.key) == ("Ministry of Justice", publisher.key)

    other = Signer().public
    assert len(trust(folders, "Other", other.text)) == 2
    assert [one.key for one in trust_no_more(folders, publisher.key)] == [other]


@pytest.mark.parametrize("text", ["", "RW", "untrusted comment: x", "secret"])
def test_what_is_no_key_is_refused(folders: Folders, text: str) -> None:
    with pytest.raises(KeyRefused):
        trust(folders, "Ministry", text)
    assert not publishers_file(folders).exists()


def test_a_key_needs_a_name(folders: Folders) -> None:
    with pytest.raises(PublisherUnnamed):
        trust(folders, " ", KEY)


@pytest.mark.parametrize(
    "held", ["[]", "{", '{"publishers": {"key": "RW"}}', '{"publishers": [7, {"key": "RW"}]}']
)
def test_what_cannot_be_read_is_not_trusted(folders: Folders, held: str) -> None:
    publishers_file(folders).parent.mkdir(parents=True)
    publishers_file(folders).write_text(held)

    assert load_publishers(folders) == ()


def test_one_entry_that_cannot_be_read_costs_no_more_than_itself(folders: Folders) -> None:
    trust(folders, "Ministry", KEY)
    held = json.loads(publishers_file(folders).read_text())
    held["publishers"].insert(0, {"name": "x", "key": "?"})
    publishers_file(folders).write_text(json.dumps(held))

    assert [one.name for one in load_publishers(folders)] == ["Ministry"]
