"""Articles in: from sources to storage."""
