"""A trained run and its test cases, on which language models are measured too."""

import hashlib
from collections.abc import Sequence, Sized
from dataclasses import dataclass, replace
from pathlib import Path

import pandas as pd
import torch
from recbole.utils import init_seed
from torch import Tensor, nn

from recbole_dpr.build import create_dataset, create_model, create_test_cases, data_preparation
from recbole_dpr.config import Config, SavedConfig
from recbole_dpr.data.case import SEQ, Cases
from recbole_dpr.data.case_loader import CaseLoader
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.evaluator.evaluate import PerCase, measure
from recbole_dpr.llm.wording import UserRequest
from recbole_dpr.trainer.trained import finished_run, with_trained
from recbole_dpr.trainer.trainer import DPRTrainer
from recbole_dpr.utils import seeds
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.json_file import load_json


@dataclass
class RunCases:
    """The run in a folder, its test part with the histories, and the cases to measure.

    The prompt rows of the cases index ``texts``.
    """

    run: Path
    config: Config
    dataset: PromptMixin
    trainer: DPRTrainer
    cases: list[Cases]
    texts: list[str]

    @property
    def backbone(self) -> str:
        """The name of the backbone."""
        return self.config["backbone"].rpartition(".")[2]

    def sample(
        self,
        users: int | None,
        tasks: Sequence[str],
        n: Sequence[int] | None = None,
        modes: Sequence[str] | None = None,
    ) -> None:
        """Keep the cases of some users only, drawn with the run's seed.

        The first 100 of 1,000 users are the same as 100 drawn alone.

        Args:
            users: how many; all if None or more than there are.
            n, modes: for POS and NEG, the N and prompt modes to keep; all if not given.

        Raises:
            UserError: nothing is left.
        """
        owner = self.dataset.store.user
        everyone = torch.cat([owner[group.end] for group in self.cases]).unique()
        generator = seeds.generator(self.config["seed"], "llm", "users")
        chosen = everyone[torch.randperm(len(everyone), generator=generator)[:users]]
        kept = [
            group.take(torch.isin(owner[group.end], chosen))
            for group in self.cases
            if group.task in tasks
            and (group.task == SEQ or n is None or group.n in n)
            and (group.task == SEQ or modes is None or group.mode in modes)
        ]
        kept = [group for group in kept if len(group)]
        if not kept:
            raise UserError("no case is left: the run has none of these --tasks, --n and --prompts")
        # Only the texts of these cases, renumbered: fewer texts to encode.
        used = sorted({row for group in kept if group.task != SEQ for row in group.row.tolist()})
        self.texts = [self.texts[row] for row in used]
        rows = torch.tensor(used, dtype=torch.int64)
        self.cases = [
            group if group.task == SEQ else replace(group, row=torch.searchsorted(rows, group.row))
            for group in kept
        ]

    def requests(self, group: Cases, length: int) -> list[UserRequest]:
        """Return the model's input for each case: the last ``length`` titles, and the prompt."""
        return [
            UserRequest(
                [self.dataset.item_title[item] for item in self.history(group, case)[-length:]],
                "" if group.task == SEQ else self.texts[group.row[case]],
            )
            for case in range(len(group))
        ]

    def history(self, group: Cases, case: int) -> list[int]:
        """Return the items of a case's whole history, oldest first."""
        store, end = self.dataset.store, int(group.end[case])
        return store.item[end - int(store.position[end]) : end].tolist()

    @torch.no_grad()
    def top_items(self, group: Cases, k: int) -> Tensor:
        """Return the untouched backbone's k best items for each case, ranked: int64 [M, k].

        Raises:
            UserError: there are fewer than k items.
        """
        model, device = self.trainer.model.eval(), self.trainer.device
        best = []
        with self.trainer.untouched_backbone():
            for interaction, excluded, *_ in CaseLoader(self.config, self.dataset, group):
                scores = model.full_sort_predict(interaction.to(device))
                scores[:, 0] = -torch.inf
                if excluded is not None:
                    scores[excluded] = -torch.inf
                left = int((scores > -torch.inf).sum(1).min())
                if k > left:
                    raise UserError(f"--top {k}: some case has {left} candidates; lower it")
                best.append(scores.topk(k).indices.cpu())
        return torch.cat(best)

    def own_rows(self, per_case: PerCase) -> pd.DataFrame:
        """Measure the untouched backbone and DPR, with the text channel if the run has one."""
        trainer, name = self.trainer, self.backbone
        with trainer.untouched_backbone():
            rows = [self._measured(self.cases, name, False, per_case)]
        if max(self.config["stages"]) > 1 and trainer.model.follows_prompts:
            trainer.model.load_prompts(self.texts)
            rows.append(self._measured(self.cases, f"DPR ({name})", True, per_case))
            channel = self.run / "text_channel.json"
            if self.config["text_channel"] and channel.is_file():
                trainer.model.load_text_channel(channel)
                rows.append(self._measured(self.cases, f"DPR + text ({name})", True, per_case))
                trainer.model.text_channel = None
        return pd.concat(rows, ignore_index=True)

    def rows_of_lists(
        self, lists: Sequence[Sequence[Sequence[int]]], method: str, k: int, per_case: PerCase
    ) -> pd.DataFrame:
        """Measure lists of at most k items, best first, for each group of cases and each case.

        Items missing from a list count as not retrieved. Metrics that look beyond k are left out.
        """
        own, tables = self.trainer.model, []
        try:
            for group, answers in zip(self.cases, lists, strict=True):
                self.trainer.model = Listed(answers, group.targets, self.dataset.item_num)
                tables.append(self._measured([group], method, False, per_case))
        finally:
            self.trainer.model = own
        table = pd.concat(tables, ignore_index=True)
        beyond = table["metric"].map(lambda metric: int(metric.partition("@")[2] or 0) > k)
        return table[~beyond]

    def _measured(
        self, cases: list[Cases], method: str, prompted: bool, per_case: PerCase
    ) -> pd.DataFrame:
        trainer, config, dataset = self.trainer, self.config, self.dataset
        return measure(trainer, config, dataset, cases, method, prompted, per_case=per_case)

    def digest(self) -> str:
        """Hash what identifies the cases: users, history ends, targets and texts."""
        total = hashlib.sha256()
        for group in self.cases:
            words = [] if group.task == SEQ else [self.texts[row] for row in group.row]
            parts = (group.name, group.end.tolist(), group.targets.tolist(), words)
            total.update(repr(parts).encode())
        return total.hexdigest()


class Listed(nn.Module):
    """Scores that rank the lists of all cases, which must be requested in their order.

    Items of a list come first, then items that are not targets, then the targets (int64 [M, N],
    0-padded) missing from the list: equal scores cannot place one of those high by chance.
    """

    def __init__(self, lists: Sequence[Sequence[int]], targets: Tensor, n_items: int) -> None:
        super().__init__()
        self._lists, self._targets, self._n_items = lists, targets, n_items
        self._next = 0

    def full_sort_predict(self, interaction: Sized) -> Tensor:
        """Return the scores of the next rows: float [B, n_items]."""
        rows = slice(self._next, self._next + len(interaction))
        self._next = rows.stop
        targets = self._targets[rows]
        scores = torch.zeros(len(targets), self._n_items).scatter_(1, targets, -1.0)
        for row, items in zip(scores, self._lists[rows], strict=True):
            row[list(items)] = torch.arange(len(items), 0, -1.0)
        return scores


def run_config(run: Path, data_path: str | None, target_file: str | None = None) -> Config:
    """Return the configuration of a finished run, to be measured.

    Args:
        data_path: of its data set; where the run had it, or else RecBole's place, if not given.
        target_file: fixed cases to use instead of the run's.

    Raises:
        UserError: the run has no readable configuration.
    """
    given = {"trained": str(run), "checkpoint_dir": str(run.parent), "show_progress": False}
    given |= {"data_path": data_path} if data_path else {}
    given |= {"target_file": target_file} if target_file else {}
    dataset = load_json(run / "config.json")["dataset"]
    return with_trained(SavedConfig("DPR", dataset, None, given))


def load_run(
    folder: str,
    data_path: str | None = None,
    target_file: str | None = None,
    sizes: Sequence[int] = (),
) -> RunCases:
    """Load a run with all its test cases.

    Args:
        folder: of the run, or of several runs; then the latest is loaded.
        data_path, target_file: see :func:`run_config`.
        sizes: lengths of the lists that will be measured. If all metrics of the run look beyond a
            size, everything is measured at that size too.

    Raises:
        UserError: there is no finished run, or its data cannot be read.
    """
    run = finished_run(Path(folder))
    config = run_config(run, data_path, target_file)
    # After the run's own sizes: the NDCG of single cases uses the first one.
    config["topk"] += [k for k in dict.fromkeys(sizes) if k < min(config["topk"])]
    init_seed(config["seed"], config["reproducibility"])
    train, _, test = data_preparation(config, create_dataset(config))
    cases, texts = create_test_cases(test._dataset)
    trainer = DPRTrainer(config, create_model(config, train._dataset).to(config["device"]))
    trainer.adopt(run, train)
    return RunCases(run, config, test._dataset, trainer, cases, texts)
