"""What each process of torchrun does for test_ddp.py: ``ddp_worker.py SETTINGS REPORT``."""

import copy
import json
import sys
from logging import getLogger
from pathlib import Path

import torch

from recbole_dpr.commands.train import main
from recbole_dpr.quick_start import run_recbole_dpr
from recbole_dpr.trainer.trainer import DPRTrainer
from recbole_dpr.utils import distributed

FIT, TRAIN_EPOCH = DPRTrainer.fit, DPRTrainer._train_epoch


class Killed(BaseException):
    """As an interrupt from outside: no library catches it."""


def killed(self, data, epoch_idx, *args, **kwargs):
    result = TRAIN_EPOCH(self, data, epoch_idx, *args, **kwargs)
    if (self.stage, epoch_idx) == (2, 1):
        raise Killed
    return result


def work(settings: dict[str, dict], report: str) -> None:
    """A run of each name in ``settings``; the first once more, killed and resumed; the command."""
    held = []

    def fit_and_hold(self, *args, **kwargs):
        result = FIT(self, *args, **kwargs)
        held.append(copy.deepcopy(self.model.state_dict()))
        return result

    DPRTrainer.fit = fit_and_hold
    runs = {
        name: run_recbole_dpr(config_dict=own | {"checkpoint_dir": name})
        for name, own in settings.items()
    }
    cut = next(iter(settings.values())) | {"checkpoint_dir": "cut"}
    DPRTrainer._train_epoch = killed
    try:
        run_recbole_dpr(config_dict=cut)
    except Killed:
        DPRTrainer._train_epoch = TRAIN_EPOCH
    runs["cut"] = run_recbole_dpr(config_dict=cut | {"resume": True})

    everyones = [None] * distributed.world_size()
    torch.distributed.all_gather_object(everyones, held)
    same = [
        all(torch.equal(one[key], other[key]) for key in one)
        for one, other in zip(*everyones, strict=True)
    ]
    if distributed.is_main():
        content = {"runs": runs, "same": dict(zip(runs, same, strict=True))}
        Path(report).write_text(json.dumps(content), "utf-8")
    for handler in list(getLogger().handlers):
        getLogger().removeHandler(handler)  # the runs above were quiet, and that lasts
    sys.argv = ["run_recbole_dpr.py", "--config_files=small.yaml", "--stages=[2]"]
    main()


if __name__ == "__main__":
    given, report = sys.argv[1:]
    sys.argv = sys.argv[:1]  # RecBole's Config reads it
    work(json.loads(Path(given).read_text("utf-8")), report)
