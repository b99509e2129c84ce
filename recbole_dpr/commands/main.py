"""The command ``recbole-dpr``: a verb, followed by the arguments of that verb."""

import sys
from importlib import import_module

from recbole_dpr.utils.terminal import MISTAKE, leave

# Verb -> (module whose `main` runs it, arguments put before the user's, description).
VERBS: dict[str, tuple[str, list[str], str]] = {
    "train": ("train", [], "train and evaluate a model; the default where no verb is given"),
    "experiment": ("train", ["--experiment"], "several runs that make a table of the paper"),
    "compare": ("train", ["--compare"], "DPR beside models of RecBole"),
    "tune": ("tune", [], "search the best values of parameters, on validation cases"),
    "report": ("report", [], "write the report of a finished run again"),
    "serve": ("serve", [], "serve a run over HTTP"),
    "ask": ("serve", ["--ask"], "answer one prompt in the terminal"),
    "batch": ("batch", [], "recommendations for all users, to Parquet"),
    "push": ("serve", ["push"], "copy a run to a folder or the Hugging Face hub"),
    "pull": ("serve", ["pull"], "fetch a run from there"),
    "llm": ("llm", [], "measure language models beside a run"),
    "data": ("data", [], "raw data to atomic files, tags, prompts"),
    "benchmark": ("benchmark", [], "measure speed and memory"),
}


def main() -> None:
    """Entry point of ``recbole-dpr`` and ``python -m recbole_dpr``."""
    given = sys.argv[1:]
    if not given or (given[0].startswith("-") and given[0] not in ("-h", "--help")):
        given = ["train", *given]
    verb, *rest = given
    if verb in ("-h", "--help"):
        sys.stdout.write(_help())
        return
    if verb not in VERBS:
        leave(f"error: {verb}: no such verb; one of {', '.join(VERBS)}", MISTAKE)
    module, first, _ = VERBS[verb]
    if rest[:1] in (["-h"], ["--help"]):
        # Without this, --help would become the value of an option.
        first = [word for word in first if not word.startswith("--")]
    # Every command reads sys.argv itself, as RecBole's Config does.
    sys.argv = [sys.argv[0], *first, *rest]
    sys.exit(import_module(f"recbole_dpr.commands.{module}").main())


def _help() -> str:
    width = max(map(len, VERBS))
    lines = [f"  {verb:<{width}}  {what}" for verb, (_, _, what) in VERBS.items()]
    return (
        "usage: recbole-dpr [VERB] ...\n\nSteer a RecBole sequential recommender with plain "
        "language.\n\nverbs, each with --help of its own:\n" + "\n".join(lines) + "\n"
    )


if __name__ == "__main__":
    main()
