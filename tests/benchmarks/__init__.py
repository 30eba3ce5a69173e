"""Claims of speed, each a ratio against a peer or a floor that ran beside it. Nothing here is collected as a
test."""
