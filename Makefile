# What a developer runs; `make` alone lints. CONTRIBUTING.md says what each is for.
.PHONY: lint install fast test docs ci

lint:
	ruff check .
	ruff format --check .
	mypy
	codespell
	lint-imports
	hadolint Dockerfile

install:
	pip install -c constraints.txt -e '.[test,docs]'

fast:
	pytest -m "not slow"

test:
	pytest

docs:
	NO_MKDOCS_2_WARNING=1 mkdocs build --strict

ci:
	.ci/run
