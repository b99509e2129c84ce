"""The checks of CONTRIBUTING.md, each in an environment of its own: ``pipx run nox --list``."""

import nox

nox.options.sessions = ["tests"]


@nox.session
@nox.parametrize(
    ("python", "recbole", "torch"),
    [
        ("3.11", "1.2.1", "constraint"),
        ("3.11", "1.2.1", "newest"),
        ("3.11", "1.2.0", "constraint"),
        ("3.13", "1.2.0", "constraint"),
    ],
)
def tests(session: nox.Session, recbole: str, torch: str) -> None:
    """The tests; words after ``--`` are for pytest, such as ``-m "not slow"``."""
    bound = ["-c", "constraints.txt"] if torch == "constraint" else ["--upgrade", "torch"]
    session.install(*bound, f"recbole=={recbole}", ".[test]")
    session.run("pytest", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Style, types, spelling, layers and the Dockerfile."""
    session.install("-c", "constraints.txt", ".[test]")
    session.run("make", "lint", external=True)


@nox.session
def docs(session: nox.Session) -> None:
    """The documentation."""
    session.install("-c", "constraints.txt", ".[docs]")
    session.run("make", "docs", external=True)
