"""Hold the few words that everything shares: fields, findings, errors."""
