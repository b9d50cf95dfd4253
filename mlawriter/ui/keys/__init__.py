"""The dialogs of keys: set up, unlock, lock, hand over."""
