"""Keep requests as files on disk so that nothing is lost: atomic saves, backups, locks, recovery."""
