"""RecTools' SASRec on the same training part and test cases."""

import logging
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from recbole_dpr.benchmark.files import TRAIN
from recbole_dpr.benchmark.flops import training_flops
from recbole_dpr.benchmark.job import LEARNING_RATE, LENGTH, SEED, SIZES, Job, Unavailable
from recbole_dpr.benchmark.worker import Enough, Meter

BATCH = 128  # users per step, RecTools' default


def train(job: Job, meter: Meter) -> dict[str, Any]:
    """Fit RecTools' SASRec; settings that the contenders do not share keep RecTools' defaults.

    It learns from the last ``LENGTH`` targets of each user, all positions at once, and from no
    others. Its feed-forward network is as wide as the model; RecBole's is four times as wide.

    Raises:
        Unavailable: RecTools is not installed, or the model is not SASRec.
    """
    if job.model != "SASRec":
        raise Unavailable(f"RecTools has no {job.model}")
    try:
        import pytorch_lightning
        from rectools.models import SASRecModel
    except ImportError as error:
        raise Unavailable("not installed: pip install 'recbole_dpr[benchmark]'") from error
    logging.getLogger("pytorch_lightning").setLevel(logging.ERROR)
    pytorch_lightning.seed_everything(SEED)

    with meter.phase("loading"):
        split = dict(np.load(Path(job.folder) / "split.npz"))
        dataset = _dataset(split, split["part"] == TRAIN)
    sizes = dict(SIZES[job.model])
    model = SASRecModel(
        n_blocks=sizes["n_layers"],
        n_heads=sizes["n_heads"],
        n_factors=sizes["hidden_size"],
        session_max_len=LENGTH,
        lr=LEARNING_RATE,
        batch_size=BATCH,
        epochs=job.epochs,
        recommend_torch_device="cpu",
        get_trainer_func=_trainer_maker(job, meter),
    )
    with meter.phase("training"), suppress(Enough):
        model.fit(dataset)
    # Every position is scored, padding included.
    sizes |= {"inner_size": sizes["hidden_size"]}
    n_items = len(model.data_preparator.item_id_map.external_ids)
    counts = meter.positions, meter.pairs, meter.positions
    told = meter.trained(f"{BATCH} users", training_flops(job.model, sizes, n_items, *counts))
    if job.evaluate and not meter.cut:
        with meter.phase("evaluating"):
            told["ndcg"] = _ndcg(model, split)
    return told


def ndcg(lists: np.ndarray, answer: np.ndarray) -> float:
    """Mean NDCG of ranked lists (int64 [cases, k]) with one answer each (int64 [cases])."""
    case, place = np.nonzero(lists == answer[:, None])
    return float((1 / np.log2(place + 2)).sum() / len(answer)) if len(case) else 0.0


def _dataset(split: dict[str, np.ndarray], chosen: np.ndarray) -> Any:
    """Convert interactions for RecTools; their order replaces the time."""
    from rectools import Columns
    from rectools.dataset import Dataset

    flat = np.nonzero(chosen)[0]
    frame = {
        Columns.User: split["user"][flat],
        Columns.Item: split["item"][flat],
        Columns.Weight: 1.0,
        Columns.Datetime: pd.to_datetime(flat, unit="s"),
    }
    return Dataset.construct(pd.DataFrame(frame))


def _ndcg(model: Any, split: dict[str, np.ndarray]) -> float:
    from rectools import Columns

    end, user = split["end"], split["user"]
    cut = np.zeros(int(user.max()) + 1, dtype=np.int64)
    cut[user[end]] = end
    history = _dataset(split, np.arange(len(user)) < cut[user])
    shown = model.recommend(user[end], history, k=10, filter_viewed=False)
    lists = np.zeros((len(cut), 10), dtype=np.int64)
    lists[shown[Columns.User], shown[Columns.Rank] - 1] = shown[Columns.Item]
    return ndcg(lists[user[end]], split["answer"])


def _trainer_maker(job: Job, meter: Meter) -> Any:
    """Return RecTools' own Lightning trainer, with a callback that measures."""
    from pytorch_lightning import Callback, Trainer

    class Measure(Callback):
        def on_train_epoch_start(self, trainer: Any, module: Any) -> None:
            self.epoch = meter.epoch()
            self.epoch.__enter__()

        def on_train_batch_start(self, trainer: Any, module: Any, batch: dict, index: int) -> None:
            try:
                meter.fed(int((batch["y"] > 0).sum()), *batch["x"].shape)
            except Enough as enough:
                self.epoch.__exit__(Enough, enough, None)
                raise

        def on_train_epoch_end(self, trainer: Any, module: Any) -> None:
            self.epoch.__exit__(None, None, None)

    return lambda: Trainer(
        max_epochs=job.epochs,
        min_epochs=job.epochs,
        accelerator="cpu",
        devices=1,
        enable_progress_bar=False,
        enable_model_summary=False,
        enable_checkpointing=False,
        logger=False,
        callbacks=[Measure()],
    )
