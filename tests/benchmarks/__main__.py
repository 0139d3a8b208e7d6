"""Runs every benchmark of this folder (a module with a `main`), or those named."""

import importlib
import sys
from pathlib import Path

names = sys.argv[1:] or sorted(
    file.stem for file in Path(__file__).parent.glob("*.py") if not file.stem.startswith("__")
)
for name in names:
    print(f"== {name}", flush=True)
    importlib.import_module(f"tests.benchmarks.{name}").main()
