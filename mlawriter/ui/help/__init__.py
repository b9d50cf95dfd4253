"""Show help: a window of its own, opened by F1 at what has the keyboard."""
