"""The data that all contenders read: real interactions sorted by time, or synthetic ones.

RecBole keeps times as 32-bit floats, which are about a minute apart for Unix times, and sorts by
them. Both would make the split differ between contenders. Writing the rows in the order of time
avoids this.
"""

import csv
from pathlib import Path

import numpy as np
import pandas as pd
import recbole

from recbole_dpr.benchmark.contenders import our_config
from recbole_dpr.benchmark.job import ORDERED, SEED, Job
from recbole_dpr.benchmark.worker import Meter
from recbole_dpr.build import create_dataset
from recbole_dpr.data.case import seq_cases
from recbole_dpr.utils.errors import UserError

COLUMNS = ["user_id:token", "item_id:token", "timestamp:float"]
TRAIN, VALID, TEST = range(3)


def prepare(job: Job, meter: Meter) -> dict[str, int]:
    """Copy ``job.source`` in the order of time, and record how RecBole splits it.

    Returns:
        Numbers of users, items, interactions, training targets and test cases.

    Raises:
        UserError: the file does not exist, or lacks a column.
    """
    # Without a source it is the data set that lies inside RecBole.
    inside = "dataset_example/ml-100k/ml-100k.inter"
    source = Path(job.source) if job.source else Path(recbole.__path__[0]) / inside
    with meter.phase("ordering"):
        rows = _read(source)
        rows = rows.sort_values(COLUMNS[2], kind="stable", key=lambda times: times.astype(float))
        target = _inter_file(job)
        rows.to_csv(target, sep="\t", index=False, quoting=csv.QUOTE_NONE)
    with meter.phase("splitting"):
        return _note_split(job)


def _inter_file(job: Job) -> Path:
    folder = Path(job.folder) / ORDERED
    folder.mkdir(parents=True, exist_ok=True)
    return folder / f"{ORDERED}.inter"


def _read(file: Path) -> pd.DataFrame:
    try:
        return pd.read_csv(file, sep="\t", usecols=COLUMNS, dtype=str, quoting=csv.QUOTE_NONE)
    except OSError as error:
        raise UserError(f"{file}: {error.strerror}; check --datasets and --data_path") from error
    except ValueError as error:
        raise UserError(f"{file}: needs the columns {', '.join(COLUMNS)}") from error


def _note_split(job: Job) -> dict[str, int]:
    """Write ``split.npz``: flat interactions with their part, and the test cases.

    user, item, part: int64 [n], sorted by user and time; ids are RecBole's. end, answer: int64
    [cases], the flat index just past a case's history, and the item to predict.
    """
    parts = create_dataset(our_config(job)).build()
    store, cases = parts[0].store, seq_cases(parts[TEST], "test")
    flat = np.arange(len(store))
    users = store.user.numpy()
    ends = store.train_end.numpy()[users], store.valid_end.numpy()[users]
    part = np.select([flat < ends[0], flat < ends[1]], [TRAIN, VALID], TEST)
    np.savez(
        Path(job.folder) / "split.npz",
        user=users,
        item=store.item.numpy(),
        part=part,
        end=cases.end.numpy(),
        answer=cases.targets[:, 0].numpy(),
    )
    return {
        "users": parts[0].user_num - 1,
        "items": parts[0].item_num - 1,
        "interactions": len(store),
        "targets": int(((store.position.numpy() > 0) & (part == TRAIN)).sum()),
        "cases": len(cases),
    }


def synthesise(job: Job, meter: Meter) -> dict[str, int]:
    """Write synthetic interactions of ``job.shape``, in the order of time.

    Every user has at least two and every item at least one. Beyond that, interactions per user are
    log-normal and items follow Zipf's law.

    Returns:
        Size of the file in bytes.
    """
    users, items, count = job.shape
    random = np.random.default_rng(SEED)
    with meter.phase("drawing"):
        weight = random.lognormal(size=users)
        share = weight / weight.sum() * (count - 2 * users)
        lengths = 2 + np.floor(share).astype(np.int64)
        lengths[: count - lengths.sum()] += 1  # what rounding left, less than one per user
        user = random.permutation(np.repeat(np.arange(users), lengths))
        chance = np.cumsum(1 / np.arange(1, items + 1))
        item = np.searchsorted(chance, random.random(count) * chance[-1])
        item[:items] = np.arange(items)
        random.shuffle(item)
        time = np.sort(random.integers(1_600_000_000, 1_700_000_000, count))
    target = _inter_file(job)
    with meter.phase("writing"):
        columns = names("u", users)[user], names("i", items)[item], time
        rows = pd.DataFrame(dict(zip(COLUMNS, columns, strict=True)))
        rows.to_csv(target, sep="\t", index=False)
    return {"bytes": target.stat().st_size}


def names(mark: str, count: int) -> np.ndarray:
    """Return the ids of synthetic users (mark ``u``) or items (``i``): str [count]."""
    digits = max(len(str(count - 1)), 7)
    return np.array([f"{mark}{number:0{digits}d}" for number in range(count)], dtype=object)
