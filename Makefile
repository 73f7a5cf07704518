# pga: set-up, tests and the few chores of the project. Needs make and Python 3.11 or newer.

# Which Python to use; `make demo PYTHON=/path/to/python3` names another.
PYTHON ?=
PYTHONS := $(if $(PYTHON),"$(PYTHON)",python3 python3.14 python3.13 python3.12 python3.11)

VENV := .venv
MINUTES ?= 60
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --quiet --disable-pip-version-check

# What the tools are installed from; `make test LOCK=` takes the newest that pyproject.toml allows.
LOCK ?= dependencies/dev.lock

# An environment holds the full path of its folder and of its Python, so one that was copied,
# moved, or lost its Python is made again.
ifneq ($(shell test -x $(BIN)/python && cat $(VENV)/.made 2>/dev/null),$(CURDIR))
.PHONY: $(VENV)/.made
endif

.DEFAULT_GOAL := help
.PHONY: help demo test matrix lock goldens docs evaluate bench fuzz leaks lengths format clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s  %s\n", $$1, $$2 }' Makefile

demo: $(VENV)/.installed ## install pga into .venv and show it on an invented case
	@$(BIN)/pga demo

test: $(VENV)/.tools ## run formatter, linter, strict types and tests
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/pytest --numprocesses auto --dist worksteal

# Those on the path, of pyenv and of uv; of two with the same number the first. What one of them
# cannot install or run is said at the end, after the others had their turn.
matrix: ## run the tests on every Python from 3.11 on; TESTS= names some of them
	@failed=; for number in 3.11 3.12 3.13 3.14 3.15; do \
	  for each in python$$number "$$HOME"/.pyenv/versions/$$number.*/bin/python \
	    "$$HOME"/.local/share/uv/python/*-$$number.*/bin/python; do \
	    if "$$each" -c pass 2>/dev/null; then \
	      echo "== Python $$("$$each" -c 'import platform; print(platform.python_version())')"; \
	      own=.matrix/$$number; \
	      { test -x $$own/bin/python || "$$each" -m venv $$own; } && \
	      $$own/bin/python -m pip install -qq --disable-pip-version-check --editable '.[all,dev]' && \
	      $$own/bin/python -m pytest -q -n auto $(TESTS) || failed="$$failed $$number"; \
	      break; \
	    fi; \
	  done; \
	done; \
	if [ -n "$$failed" ]; then echo "not right on:$$failed" >&2; exit 1; fi

goldens: $(VENV)/.tools ## write the expected reports in tests/ again
	$(BIN)/python -m tests.goldens

leaks: $(VENV)/.tools ## plant names and words in a thousand cases, and find none in a report
	$(BIN)/python -m tests.leaks

# Its guide comes for Linux and macOS alone, and nothing else needs it: without it, changes are blind.
fuzz: $(VENV)/.tools ## try hostile files for MINUTES=60; what breaks a promise becomes a test
	@$(PIP) atheris || echo 'atheris cannot be had here: changes will be blind'
	$(BIN)/python -m tests.fuzz --minutes $(MINUTES)

lengths: $(VENV)/.tools ## try notes that go on and on, and find what takes too long on them
	$(BIN)/python -m tests.lengths

docs: $(VENV)/.tools ## write the generated pages, screens and pictures in docs/ again
	$(BIN)/python -m pgacli.documentation

evaluate: $(VENV)/.tools ## say how well the prose rules do on labelled sentences
	$(BIN)/python -m evaluation.evaluate

# Its peers come from PyPI, npm and the system into .bench/; `make bench LARGE=--large` grows further.
bench: $(VENV)/.tools ## measure pga beside other programs, and write docs/performance.md
	$(BIN)/python -m benchmarks --write $(LARGE)

# Takes uv along for this alone: it can lock for every platform and Python at once. What is locked
# already stays as it is; `make lock UPGRADE=--upgrade` takes the newest of everything.
lock: $(VENV)/.tools ## pin every dependency by hash, and list them with their licences
	@$(PIP) uv
	@$(BIN)/uv pip compile --quiet $(UPGRADE) --universal --python-version 3.11 --generate-hashes \
	  --no-annotate --all-extras --custom-compile-command 'make lock' \
	  pyproject.toml dependencies/build.in --output-file dependencies/dev.lock
	@$(PIP) --require-hashes --requirement dependencies/dev.lock
	@$(BIN)/python -m dependencies.page

format: $(VENV)/.tools ## format the code and mend what the linter can mend
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

# Demo folders stay: somebody may have written in one.
clean: ## remove .venv and what the tools left behind
	rm -rf $(VENV) .matrix build dist tests/accessibility/node_modules .bench .fuzz .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find pgacli tests -name __pycache__ -type d -prune -exec rm -rf {} +

# The stamps live inside .venv, so that removing it forgets them too. A venv that failed halfway is
# removed: the next run would take it for a whole one.
$(VENV)/.made:
	@rm -rf $(VENV)
	@python=; for each in $(PYTHONS); do \
	  if "$$each" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; \
	  then python=$$each; break; fi; \
	done; \
	if [ -z "$$python" ]; then \
	  echo "pga needs Python 3.11 or newer, and found none. Install it, or name one: PYTHON=path" >&2; \
	  exit 1; \
	fi; \
	if ! said=$$("$$python" -m venv $(VENV) 2>&1); then \
	  rm -rf $(VENV); \
	  case $$said in \
	  *Errno*) echo "Could not make $(VENV): $$said" >&2;; \
	  *) echo "Python's venv module is missing. Debian, Ubuntu: sudo apt install $$(basename "$$python")-venv" >&2;; \
	  esac; \
	  exit 1; \
	fi
	@pwd -P > $@

$(VENV)/.installed: $(VENV)/.made pyproject.toml
	@echo 'Installing pga into $(VENV) (the first time takes about a minute)'
	@$(PIP) --editable '.[all]'
	@touch $@

# Every file that is fetched has to be the one that was locked. Where a registry does not have a
# version, that is said and another is taken; where it has another file for it, that is the end.
$(VENV)/.tools: $(VENV)/.made pyproject.toml $(LOCK)
	@echo 'Installing pga and the test tools into $(VENV) (the first time takes about a minute)'
	@if [ -z "$(LOCK)" ]; then $(PIP) --editable '.[all,dev]' --requirement dependencies/build.in; \
	elif said=$$($(PIP) --require-hashes --requirement $(LOCK) 2>&1); then \
	  $(PIP) --no-deps --no-build-isolation --editable .; \
	else \
	  case $$said in *'DO NOT MATCH THE HASHES'*) echo "$$said" >&2; exit 1;; esac; \
	  echo 'What is locked cannot all be had here, so the newest that pyproject.toml allows is taken:' >&2; \
	  echo "$$said" | tail -n 1 >&2; \
	  $(PIP) --editable '.[all,dev]' --requirement dependencies/build.in; \
	fi
	@touch $(VENV)/.installed $@
