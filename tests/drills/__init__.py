"""Drills: what must hold when things go wrong, each printing the figures it was held by."""
