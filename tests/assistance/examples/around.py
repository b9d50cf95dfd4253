"""Hold what stands around an item in several examples."""

from __future__ import annotations

PEOPLE = {
    "persons": [
        {"id": "suspect", "role": "suspect", "address": "3 Third Street"},
        {"id": "witness", "role": "witness", "address": "P.O. Box 7, Sampleville", "languages": "English"},
        {"id": "nobody", "role": "other"},
        {"id": "boxed", "role": "witness", "address": "P.O. Box 7, Sampleville, Samplestan"},
        {"id": "housed", "role": "witness", "address": "Sample Avenue, P.O. Box 7, Sampleville"},
        {"id": "child", "role": "victim", "born": "2009-02-28", "address": "صندوق بريد ص.ب 12"},
        {"id": "leap", "role": "victim", "born": "2008-11-22", "address": "1 First Street"},
    ],
    "annexes": [{"id": "questions", "title": "Questions"}],
}
COURT_DAYS = {
    "requesting": {"state": "BA"},
    "requested": {"state": "RS"},
    "matter": {"hearings": [{"on": "2027-03-15", "until": "2027-03-19"}]},
}
CONFIDENTIAL = {"conditions": {"confidentiality": {"wanted": True}}}
NO_CONSULTATION = {"conditions": {"costs": {"consult": False}}}
