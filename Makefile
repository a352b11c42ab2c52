# make annotate   annotate the sample reports into out/ and show the result
# make test       run the tests
# make lint       style, types and layers
# make clean      remove what these made
# Another Python: make PYTHON=python3.12 annotate

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq
JOBS ?= 2

.PHONY: annotate test lint format bench clean

annotate: $(VENV)/.installed
	$(BIN)/gongkai annotate samples --out out/samples.jsonl --jobs $(JOBS)
	$(BIN)/gongkai show out/samples.jsonl

test: $(VENV)/.installed-dev
	$(BIN)/python -m pytest --quiet

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/.installed-dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(VENV)/.installed
	$(BIN)/python -m benchmarks.speed samples --out out/speed.json

clean:
	rm -rf $(VENV) out build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "gongkai needs Python 3.11 or newer, found " + sys.version.split()[0] + ": make PYTHON=python3.12 $(MAKECMDGOALS)")'
	$(PYTHON) -m venv $(VENV)

# Stamps: installed again only when the list of what is needed changes. The code itself is linked, not copied.
$(VENV)/.installed: pyproject.toml | $(BIN)/python
	$(PIP) install --editable .
	@touch $@

$(VENV)/.installed-dev: pyproject.toml | $(BIN)/python
	$(PIP) install --editable '.[dev]'
	@touch $@ $(VENV)/.installed
