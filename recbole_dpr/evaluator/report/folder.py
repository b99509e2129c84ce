"""The folder ``report`` of a finished run.

::

    table.md               the measured figures
    table.csv              the same with the mean over N, one figure per row
    trade_off.png          SEQ against POS: a point per method, and a path of validation by epoch
    ndcg_by_n.png          POS and NEG by N, one line per method
    examples.md            three users: history, prompt, the ten best items before and after
"""

import importlib.util
from logging import getLogger
from pathlib import Path

import pandas as pd

from recbole_dpr.config import Config
from recbole_dpr.data.case import SEQ, Cases
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.evaluator.evaluate import render, with_means
from recbole_dpr.evaluator.report.examples import examples
from recbole_dpr.model.dpr import DPR
from recbole_dpr.utils.errors import one_line
from recbole_dpr.utils.json_file import load_json
from recbole_dpr.utils.table_file import write_table, write_text
from recbole_dpr.utils.tensor_file import load_tensors


def write_report(
    run: Path,
    config: Config,
    model: DPR,
    dataset: PromptMixin,
    cases: list[Cases],
    texts: list[str],
    table: pd.DataFrame,
) -> None:
    """Write the report of a finished run.

    An error here is only logged, in one line: a failed picture must not lose hours of training.

    Args:
        run: the folder of the run.
        model: has the final weights of the run.
        dataset: the test part.
        cases, texts: the test cases, and the prompt texts that they index.
        table: rows of :data:`recbole_dpr.evaluator.evaluate.COLUMNS`.
    """
    folder, logger = run / "report", getLogger()
    try:
        head, body = render(table, config, "pipe").split("\n", 1)
        text = f"# {run.name}\n\n{head[0].upper()}{head[1:]}.\n\n{body}\n"
        write_table(folder, with_means(table), text)
        prompted = [group for group in cases if group.task != SEQ]
        if prompted and model.follows_prompts and max(config["stages"]) > 1:
            write_text(folder / "examples.md", examples(config, model, dataset, prompted, texts))
        if set(table["task"]) != {SEQ}:
            _draw(run, config, table)
    except Exception as error:
        logger.warning(f"the report of {run} is not complete: {one_line(error)}")
    else:
        logger.info(f"report: {folder}")


def _draw(run: Path, config: Config, table: pd.DataFrame) -> None:
    folder = run / "report"
    if importlib.util.find_spec("matplotlib") is None:
        getLogger().info(
            f"{folder}: without plots, as there is no matplotlib; pip install 'recbole_dpr[plot]'"
        )
        return
    from recbole_dpr.evaluator.report.plots import ndcg_by_n, trade_off

    state = run / "state.safetensors"  # missing in a run from the model hub
    history = load_tensors(state)[1].get("history", []) if state.is_file() else []
    known, metric = list(table["metric"].unique()), config["valid_metric"].lower()
    if metric not in known:
        metric = known[0]
    trade_off(table, history, metric, folder / "trade_off.png")
    ndcg_by_n(table, metric, folder / "ndcg_by_n.png")


def saved_table(run: Path) -> pd.DataFrame:
    """Read the figures of a finished run.

    Raises:
        UserError: the table cannot be read, for example because the run is not finished.
    """
    return pd.DataFrame(load_json(run / "results.json")["table"])
