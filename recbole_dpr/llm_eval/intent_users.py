"""Chooses the users of a run to simulate, with their histories."""

from dataclasses import dataclass
from pathlib import Path

import torch

from recbole_dpr.build import create_dataset
from recbole_dpr.config import SavedConfig
from recbole_dpr.trainer.trained import saved_parameters
from recbole_dpr.utils import seeds
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.json_file import load_json

KINDS = ("mood", "craving", "occasion")  # what a request expresses (paper, section 4.4)


@dataclass(frozen=True)
class User:
    """A user of the data set.

    Attributes:
        token: the user's name in the data set.
        kind: of :data:`KINDS`, what the request will express.
        history: item ids in the run's catalogue, oldest first; all items before the test part.
    """

    token: str
    kind: str
    history: list[int]


def data_folder(run: Path, given: str | None) -> str:
    """Return the parent of the data set's folder: the given one, or where the run had it."""
    # RecBole appends the name to the path.
    return given or str(Path(load_json(run / "config.json")["data_path"]).parent)


def sample_users(
    run: Path, data_path: str | None, items: list[str], count: int, seed: int
) -> list[User]:
    """Draw users with the seed, in an order that does not depend on ``count``.

    The first 100 of 500 users are the same as 100 drawn alone, so paid answers stay useful.

    Args:
        run: folder of a finished run.
        data_path: of its data set; the run's own path if not given.
        items: tokens of the run's catalogue, the padding item first.

    Raises:
        UserError: the data set cannot be read, is not the run's, or has fewer users.
    """
    record, where = load_json(run / "config.json"), data_folder(run, data_path)
    parameters = saved_parameters(record) | {"data_path": where}
    dataset = create_dataset(SavedConfig("DPR", record["dataset"], None, parameters))
    store = dataset.build()[0].store
    found = torch.nonzero(store.offset[1:] > store.valid_end).squeeze(1)
    if not 1 <= count <= len(found):
        raise UserError(f"--users={count}: write a number from 1 to {len(found)}, of users to test")
    order = torch.randperm(len(found), generator=seeds.generator(seed, "simulated users"))
    number = {token: index for index, token in enumerate(items)}
    item_tokens = dataset.field2id_token[dataset.iid_field]
    if not set(item_tokens[1:]) <= number.keys():
        raise UserError(
            f"--data_path={where}: has items of {record['dataset']} which the run {run} was not "
            "trained with; give the data of the run"
        )
    users = []
    for user in found[order[:count]].tolist():
        token = str(dataset.field2id_token[dataset.uid_field][user])
        history = store.item[store.offset[user] : store.valid_end[user]].tolist()
        kind = KINDS[seeds.derive(seed, "kind of request", token) % len(KINDS)]
        users.append(User(token, kind, [number[item_tokens[item]] for item in history]))
    return users
