"""Know the States, with source and date beside each value."""
