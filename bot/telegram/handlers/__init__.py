"""A router factory a file; a handler translates: it reads what came, calls one function, answers."""
