# Everything that is done with Potluck from a shell; each line is one command you could type.
PYTHON ?= python3
BIN = .venv/bin

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: .venv/run ## try Potluck in the browser: a local Slack, nothing else needed
	@$(BIN)/python -m bot sandbox

demo-reset: .venv/run ## the same, from the beginning
	@$(BIN)/python -m bot sandbox --reset

run: .venv/run ## run Potluck in a real workspace, with the tokens in .env
	@$(BIN)/python -m bot run

test: check .venv/test ## lint, types, import rules and all tests
	$(BIN)/pytest -n 2

bench: .venv/bench ## print how good and how fast the parts are (minutes)
	$(BIN)/python -m tests.benchmarks

check: .venv/test ## lint, types and import rules
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: .venv/test ## format the code, mend what ruff can mend
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

lock: .venv/test ## write the lock files anew from pyproject.toml
	$(BIN)/uv pip compile $(LOCK) pyproject.toml -o requirements.txt
	$(BIN)/uv pip compile $(LOCK) pyproject.toml --group dev -c requirements.txt -o requirements-dev.txt
	$(BIN)/uv pip compile $(LOCK) pyproject.toml --group bench -c requirements-dev.txt -o requirements-bench.txt

LOCK = --universal --python-version 3.11 --generate-hashes --no-annotate --upgrade --quiet \
  --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"

.venv/run: requirements.txt pyproject.toml | .venv/made
	@echo "Installing what Potluck needs (a minute, once) ..."
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps -e .
	@touch $@

.venv/test: requirements-dev.txt .venv/run
	@echo "Installing what the tests need (a minute or two, once) ..."
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

.venv/bench: requirements-bench.txt .venv/test
	@echo "Installing what the benchmarks compare with (a minute, once) ..."
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-bench.txt
	@touch $@

.venv/made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Potluck needs Python 3.11 or newer: make PYTHON=python3.12 ...")'
	@$(PYTHON) -m venv .venv || { echo "Python lacks its venv module. Debian, Ubuntu: apt-get install python3-venv"; exit 1; }
	@touch $@

.PHONY: help demo demo-reset run test bench check format lock
