"""Turn a request into blocks, and blocks into a preview and a Word document."""
