"""How good extraction is, measured on annotated articles: `python -m tests.evaluate GOLD…`."""
