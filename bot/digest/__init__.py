"""Digests out: when, what, and delivered once."""
