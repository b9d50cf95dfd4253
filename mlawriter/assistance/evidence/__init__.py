"""Evidence, documents and service: article 18(3)(a) to (f)."""
