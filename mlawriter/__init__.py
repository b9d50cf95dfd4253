"""Draft requests for mutual legal assistance, offline, ready for signature."""

__version__ = "0.1.0"
