"""Dayek: who said what in Central Asia, word for word."""
