"""Draft requests for mutual legal assistance, offline, ready for signature."""

__version__ = "1.0.0"
