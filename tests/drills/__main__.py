"""`python -m tests.drills [NAME]`: runs a drill at full size; without a name it lists them."""

import ast
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path


def drills() -> Iterator[tuple[str, str]]:
    """The modules here that have a `main`, with the first line of what they say of themselves."""
    for path in sorted(Path(__file__).parent.glob("[a-z]*.py")):
        source = ast.parse(path.read_text("utf-8"))
        names = {node.name for node in source.body if isinstance(node, ast.FunctionDef)}
        if "main" in names:
            about = ast.get_docstring(source) or ""
            yield path.stem, about.partition("\n")[0]


def run(name: str, *given: str) -> int:
    status: int = import_module(f"tests.drills.{name}").main(given)
    return status


if __name__ == "__main__":
    known = dict(drills())
    if len(sys.argv) > 1 and sys.argv[1] in known:
        sys.exit(run(*sys.argv[1:]))
    for name, about in known.items():
        print(f"{name:10} {about}")
    sys.exit(2)
