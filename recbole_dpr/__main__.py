"""The command: parse, run, and turn a user's mistake into one line."""

import argparse
import sys

from recbole_dpr.errors import UserError


def main() -> None:
    """Entry point of ``run_recbole_dpr.py`` and ``python -m recbole_dpr``."""
    parser = argparse.ArgumentParser(
        prog="run_recbole_dpr",
        description="Train and evaluate DPR, or any ranking model of RecBole, on prompted recommendation.",
        epilog="Any parameter of RecBole or of properties/*.yaml can be given as --key=value.",
    )
    parser.add_argument("--model", "-m", help="DPR (default), or a model of RecBole")
    parser.add_argument("--dataset", "-d", help="name of a data set; default ml-100k")
    parser.add_argument("--config_files", help="config files, separated by spaces")
    parser.add_argument(
        "--resume", action="store_true", help="go on with the latest run of this configuration"
    )
    arguments, rest = parser.parse_known_args()
    for extra in rest:
        if not extra.startswith("--") or "=" not in extra:
            parser.error(f"{extra}: parameters are given as --key=value")
    files = arguments.config_files.split() if arguments.config_files else None
    # RecBole's Config reads --key=value from sys.argv by itself; leave it only those.
    sys.argv = [sys.argv[0], *rest]
    try:
        from recbole_dpr.quick_start import run_recbole_dpr

        run_recbole_dpr(
            arguments.model,
            arguments.dataset,
            files,
            {"resume": True} if arguments.resume else None,
        )
    except UserError as error:
        print(f"error: {error}", file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()
