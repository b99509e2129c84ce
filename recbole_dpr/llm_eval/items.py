"""Requests about several items at a time; the answer about each item is checked separately."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from tqdm import tqdm

from recbole_dpr.llm.backend import Messages, Refused
from recbole_dpr.llm.client import ChatClient
from recbole_dpr.llm.json_answer import BadAnswer, ask
from recbole_dpr.llm.parallel import in_parallel

V = TypeVar("V")
# Turns an item's id and its part of the answer into the wanted value, or raises BadAnswer.
Read = Callable[[str, object], V]

_PROGRESS_DELAY = 3  # seconds; shorter work shows no progress bar


@dataclass(frozen=True)
class ItemJob:
    """One request, with the ids of the items that it is about: the required keys of the answer."""

    ids: tuple[str, ...]
    messages: Messages


@dataclass
class Outcome(Generic[V]):
    """By item id: accepted values, and for the other items why the last answer was rejected."""

    values: dict[str, V] = field(default_factory=dict)
    failed: dict[str, str] = field(default_factory=dict)


def ask_items(
    client: ChatClient, jobs: Sequence[ItemJob], read: Read[V], repairs: int, threads: int
) -> Outcome[V]:
    """Ask all, with a progress bar. Correct parts of an answer are kept; the rest is asked again.

    Args:
        read: checks one item; called from several threads, for different items.
        repairs: how often the items of a request that are still wrong are asked again.
        threads: number of requests at a time.

    Raises:
        UserError: as :meth:`ChatClient.complete` does; earlier answers are stored.
    """
    outcome: Outcome[V] = Outcome()
    for part in ask_each(client, jobs, read, repairs, threads):
        outcome.values.update(part.values)
        outcome.failed.update(part.failed)
    return outcome


def ask_each(
    client: ChatClient, jobs: Sequence[ItemJob], read: Read[V], repairs: int, threads: int
) -> list[Outcome[V]]:
    """Like :func:`ask_items`, but with one outcome per request; ids may occur in several."""
    outcomes: list[Outcome[V]] = [Outcome()] * len(jobs)
    failed = 0
    with tqdm(total=sum(len(job.ids) for job in jobs), unit="item", delay=_PROGRESS_DELAY) as bar:
        for number, part in in_parallel(
            lambda number: _ask_one(client, jobs[number], read, repairs),
            range(len(jobs)),
            threads,
            client.stop,
        ):
            outcomes[number] = part
            failed += len(part.failed)
            bar.set_postfix_str(f"{failed} failed", refresh=False)
            bar.update(len(jobs[number].ids))
    return outcomes


def _ask_one(client: ChatClient, job: ItemJob, read: Read[V], repairs: int) -> Outcome[V]:
    accepted = _Accepted(job.ids, read)
    try:
        ask(client, job.messages, accepted, repairs)
    except BadAnswer as error:
        reason = str(error)
        return Outcome(
            accepted.values, {id: accepted.faults.get(id, reason) for id in accepted.missing}
        )
    except Refused as error:
        return Outcome(accepted.values, dict.fromkeys(accepted.missing, str(error)))
    return Outcome(accepted.values)


class _Accepted(Generic[V]):
    """Reads the answers to one request, and remembers the correct parts."""

    def __init__(self, ids: Sequence[str], read: Read[V]) -> None:
        self.values: dict[str, V] = {}
        self.faults: dict[str, str] = {}
        self._ids, self._read = ids, read

    @property
    def missing(self) -> list[str]:
        return [id for id in self._ids if id not in self.values]

    def __call__(self, answer: object) -> None:
        self.faults = {}
        if not isinstance(answer, dict):
            raise BadAnswer("it is not one JSON object with the ids as keys")
        for id in self.missing:
            try:
                if id not in answer:
                    raise BadAnswer("is missing")
                self.values[id] = self._read(id, answer[id])
            except BadAnswer as error:
                self.faults[id] = str(error)
        if not self.faults:
            return
        wrong = [f"item {id}: {fault}" for id, fault in self.faults.items()]
        strange = [repr(id) for id in answer if id not in self._ids]
        if strange:
            wrong.append(f"{', '.join(strange[:5])}: no id of the items asked about")
        if self.values:
            wrong.append(f"the rest is accepted, so write {', '.join(self.missing)} only")
        raise BadAnswer("; ".join(wrong))
