"""Runs every benchmark of this folder (a module `bench_...` with a `main`), or those named."""

import importlib
import sys
from pathlib import Path

names = sys.argv[1:] or sorted(
    file.stem.removeprefix("bench_") for file in Path(__file__).parent.glob("bench_*.py")
)
for name in names:
    print(f"== {name}")
    importlib.import_module(f"tests.benchmarks.bench_{name}").main()
