"""Declare the tables of the register."""

from __future__ import annotations

APPLICATION = 0x6D6C6172
"""What marks the file as ours: "mlar"."""
VERSION = 1
"""A file of another version is made anew from the cases."""

SCHEMA = """
CREATE TABLE cases (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    digest TEXT NOT NULL,
    reference TEXT NOT NULL,
    reference_key TEXT NOT NULL,
    theirs TEXT NOT NULL,
    incoming INTEGER NOT NULL,
    training INTEGER NOT NULL,
    state TEXT NOT NULL,
    requesting TEXT NOT NULL,
    requested TEXT NOT NULL,
    kinds TEXT NOT NULL,
    offences TEXT NOT NULL,
    persons TEXT NOT NULL,
    subject TEXT NOT NULL,
    status TEXT NOT NULL,
    made TEXT,
    sent TEXT,
    answered TEXT,
    last TEXT,
    officer TEXT NOT NULL,
    channel TEXT NOT NULL,
    urgent INTEGER NOT NULL,
    deadline TEXT,
    language TEXT NOT NULL,
    year INTEGER NOT NULL
) STRICT;
CREATE INDEX cases_by_reference ON cases (reference_key);
CREATE TABLE reckoned (numbers TEXT NOT NULL) STRICT;
CREATE TABLE unread (
    path TEXT PRIMARY KEY,
    message TEXT NOT NULL,
    params TEXT NOT NULL
) STRICT;
CREATE TABLE texts (
    case_id INTEGER PRIMARY KEY REFERENCES cases (id),
    packed BLOB NOT NULL
) STRICT;
CREATE TABLE persons (
    case_id INTEGER NOT NULL REFERENCES cases (id),
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    found_by TEXT NOT NULL,
    protected INTEGER NOT NULL,
    json TEXT NOT NULL
) STRICT;
CREATE INDEX persons_by_case ON persons (case_id);
CREATE TABLE asked (
    case_id INTEGER NOT NULL REFERENCES cases (id),
    kind TEXT NOT NULL,
    person TEXT NOT NULL
) STRICT;
CREATE INDEX asked_by_case ON asked (case_id);
CREATE INDEX asked_by_person ON asked (person, kind);
CREATE TABLE due (
    case_id INTEGER NOT NULL REFERENCES cases (id),
    code TEXT NOT NULL,
    "on" TEXT NOT NULL,
    json TEXT NOT NULL
) STRICT;
CREATE INDEX due_by_case ON due (case_id);
CREATE VIEW passages AS
    SELECT texts.case_id AS case_id, one.value ->> 0 AS path, one.value ->> 1 AS text
    FROM texts, json_each(unpacked(texts.packed)) AS one;
CREATE VIRTUAL TABLE words USING fts5 (folded, content='', columnsize=0, prefix='2', tokenize='ascii');
"""
"""Texts lie packed and the words lie without their texts: both together would be three times as much."""
