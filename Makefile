# Everything a person types here. `make run` and `make test` do all the set-up themselves; `make help` lists the rest.
# The set-up is tools/bootstrap: quick when nothing has changed, so every target simply asks for it.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
SHELL := /bin/sh

VENV := .venv
PYTHON_HERE := $(VENV)/bin/python
SCREEN := $(DISPLAY)$(WAYLAND_DISPLAY)

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile | expand -t 20

run: ## start deskbreak; without a screen, play a day on a virtual one and leave its pictures in demo/
ifneq ($(strip $(SCREEN)),)
	@tools/bootstrap --for run
	@$(VENV)/bin/deskbreak
else
	@tools/bootstrap --for run --virtual-desktop
	@echo "deskbreak: no screen here, so this plays a working day (about two minutes) on a virtual one"
	@tools/virtual_desktop $(VENV)/bin/deskbreak demo --pictures demo
	@echo "deskbreak: a picture of each window is in demo/"
endif

setup:
	@tools/bootstrap --for tests

setup-desktop:
	@tools/bootstrap --for tests --desktop-tests

# Qt draws into memory in the tests, so no window flickers over the person's screen. The one that needs a whole desktop
# brings its own and says so when it is left out.
test: setup ## set up and run the tests; the core has to be covered to the last branch
	@QT_QPA_PLATFORM=offscreen $(PYTHON_HERE) -m pytest --numprocesses=auto --dist=loadfile --no-loadscope-reorder --max-worker-restart=0 \
	    --cov=deskbreak.core --cov-branch --cov-report=

format: setup ## put the code into its form
	@$(PYTHON_HERE) -m ruff format . && $(PYTHON_HERE) -m ruff check --fix .

lint: setup ## format, rules, types and walls, without the tests
	@$(PYTHON_HERE) -m ruff format --check .
	@$(PYTHON_HERE) -m ruff check .
	@$(PYTHON_HERE) -m mypy
	@$(VENV)/bin/lint-imports

check: lint test ## what has to be green before a change lands: lint, tests, core covered to the last branch
	@$(PYTHON_HERE) -m coverage report --fail-under=100 --show-missing --skip-covered

test-all: setup ## the tests on every Python from 3.11 up that this machine has
	@$(PYTHON_HERE) tools/every_python.py

test-desktop: setup-desktop ## only the run on a whole virtual desktop, with everything it needs
	@DESKBREAK_DESKTOP_TESTS=required $(PYTHON_HERE) -m pytest tests/desktop tests/compositors tests/accessibility

bench: setup-desktop ## the numbers: memory, wake-ups, start-up, motion, as ratios against a bare PySide6 tray
	@tools/virtual_desktop $(PYTHON_HERE) -m bench

readme: setup ## write the README's tables of settings and of desktops anew
	@$(PYTHON_HERE) -m tools.settings_table
	@$(PYTHON_HERE) -m tools.desktops

pictures: setup ## every window in every state, light and dark, and the ways in which languages look otherwise, into pictures/
	@$(PYTHON_HERE) -m tools.pictures

pictures-all: setup ## every window in every state, language and scale, into pictures/ (a quarter of an hour)
	@$(PYTHON_HERE) -m tools.pictures --all

pictures-accept: setup ## every window is meant to look as it does now: what the tests compare with, anew
	@$(PYTHON_HERE) -m tools.pictures.references

readme-pictures: setup ## the README's pictures, and the one that moves, into docs/pictures/
	@$(PYTHON_HERE) -m tools.pictures.readme

figures: setup ## the figure for the eye: every key frame, movement and look, into figures/
	@$(PYTHON_HERE) -m tools.figure_sheets

assets: setup ## draw the stills in assets/images anew, after the figure or a pose has changed
	@$(PYTHON_HERE) -m tools.make_stills

translations: setup ## find all texts, merge them into assets/translations/*.ts, and make the .qm that are shown
	@$(PYTHON_HERE) -m tools.translations

wheel: setup ## build the wheel into dist/
	@$(PYTHON_HERE) -m hatchling build -t wheel

clean: ## remove everything that was made here
	rm -rf .venv .venv.lock .venvs dist build demo pictures figures .coverage .coverage.* .pytest_cache .mypy_cache .ruff_cache \
	    .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: help run setup setup-desktop test format lint check test-all test-desktop bench readme pictures pictures-all pictures-accept readme-pictures figures assets translations wheel clean
