# Every task, one line each, by `make`. All of them set up what they need.
.DEFAULT_GOAL := help
.PHONY: help setup run test check lock bench shots diagrams planted
MAKEFLAGS += --no-print-directory
BIN := .venv/bin

help: ## list the tasks
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1	\2/p' Makefile | expand -t 18

setup: ## make .venv with everything, from the locked dependencies
	@requirements/install

run: setup ## open the demo: a fictional programme in the browser
	@$(BIN)/been-there demo

# Whoever has finished takes over what the other still has before it.
TWO := -n 2 --dist worksteal
# bot/ is covered by its own tests alone; to measure it in all others takes long.
COVERED := --cov=bot --cov-branch --cov-fail-under=100 tests/bot
test: setup ## run the tests
	$(BIN)/pytest $(TWO) $(COVERED)
	$(BIN)/pytest $(TWO) --ignore=tests/bot

check: setup ## format, lint, types, import contracts, tests: green before a commit
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	@$(MAKE) test

LOCK := $(BIN)/uv pip compile --quiet --generate-hashes --no-emit-index-url --no-emit-find-links --universal --python-version 3.11 --custom-compile-command 'make lock'
lock: setup ## choose dependencies anew from requirements/*.in (UPGRADE=--upgrade for the newest)
	cd requirements && ../$(LOCK) $(UPGRADE) run.in -o run.txt
	cd requirements && ../$(LOCK) $(UPGRADE) dev.in -o dev.txt

bench: setup ## measure, and print the medians and ratios of docs/PERFORMANCE.md
	@$(BIN)/python -m benchmarks

shots: setup ## write a screenshot of every scene
	@$(BIN)/python -m tests.shots
	@$(BIN)/python -m tests.shots.slack
	@$(BIN)/python -m tests.shots.teams

planted: setup ## plant known bugs in a copy, and say which promise notices
	@$(BIN)/python -m tests.planted

diagrams: setup ## draw docs/STATES.md from the tables in bot/
	@$(BIN)/python -m tests.diagrams
