"""Many requests at a time. Of one about several items, each item's answer is checked alone."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from tqdm import tqdm

from recbole_dpr.llm.backend import Messages, Refused
from recbole_dpr.llm.client import ChatClient
from recbole_dpr.llm.json_answer import BadAnswer, ask
from recbole_dpr.llm.parallel import in_parallel
from recbole_dpr.llm.schema import Schema, record
from recbole_dpr.utils.errors import UserError

J = TypeVar("J")
V = TypeVar("V")
# Turns an item's id and its part of the answer into the wanted value, or raises BadAnswer.
Read = Callable[[str, object], V]

PROGRESS_DELAY = 3  # seconds; shorter work shows no progress bar


@dataclass(frozen=True)
class ItemJob:
    """One request about some items.

    Attributes:
        forms: id -> schema of the item's part of the answer; the ids are its required keys.
    """

    forms: Mapping[str, Schema]
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
    whole: Outcome[V] = Outcome()
    for part in ask_each(client, jobs, read, repairs, threads):
        whole.values.update(part.values)
        whole.failed.update(part.failed)
    return whole


def ask_each(
    client: ChatClient, jobs: Sequence[ItemJob], read: Read[V], repairs: int, threads: int
) -> list[Outcome[V]]:
    """Like :func:`ask_items`, but with one outcome per request; ids may occur in several."""
    return _outcomes(client, jobs, lambda job: _ask_one(client, job, read, repairs), threads)


def ask_all(
    client: ChatClient, jobs: Sequence[J], answer: Callable[[J], V], threads: int
) -> list[V | None]:
    """Return the answers in the order of the jobs, with a progress bar; None if a job failed.

    Args:
        answer: does one job, in a thread; raises BadAnswer or Refused if it fails.

    Raises:
        UserError: as :func:`ask_items` does, or if all jobs failed.
    """

    def attempt(job: J) -> Outcome[V]:
        try:
            return Outcome({"": answer(job)})
        except (BadAnswer, Refused) as error:
            return Outcome(failed={"": str(error)})

    outcomes = _outcomes(client, jobs, attempt, threads)
    if jobs and all(outcome.failed for outcome in outcomes):
        raise UserError(
            f"{client.backend.model}: none of {len(jobs)} answers could be used (the last: "
            f"{outcomes[-1].failed['']}); try another model"
        )
    return [outcome.values.get("") for outcome in outcomes]


def _outcomes(
    client: ChatClient, jobs: Sequence[J], work: Callable[[J], Outcome[V]], threads: int
) -> list[Outcome[V]]:
    """Do all jobs in threads, with a progress bar; return the outcomes in the order of the jobs."""
    outcomes: list[Outcome[V]] = [Outcome()] * len(jobs)
    places, failed = range(len(jobs)), 0
    with tqdm(total=len(jobs), unit="request", delay=PROGRESS_DELAY) as bar:
        for at, each in in_parallel(lambda at: work(jobs[at]), places, threads, client.stop):
            outcomes[at] = each
            failed += len(each.failed)
            bar.set_postfix_str(f"{failed} failed", refresh=False)
            bar.update()
    return outcomes


def _ask_one(client: ChatClient, job: ItemJob, read: Read[V], repairs: int) -> Outcome[V]:
    """Ask one request; each answer to it fills the outcome further."""
    outcome: Outcome[V] = Outcome()

    def missing() -> list[str]:
        return [id for id in job.forms if id not in outcome.values]

    def form() -> Schema:
        return record({id: job.forms[id] for id in missing()})

    def accept(answer: object) -> None:
        outcome.failed = {}
        if not isinstance(answer, dict):
            raise BadAnswer("it is not one JSON object with the ids as keys")
        for id in missing():
            try:
                if id not in answer:
                    raise BadAnswer("is missing")
                outcome.values[id] = read(id, answer[id])
            except BadAnswer as error:
                outcome.failed[id] = str(error)
        if not outcome.failed:
            return
        wrong = [f"item {id}: {fault}" for id, fault in outcome.failed.items()]
        strange = [repr(id) for id in answer if id not in job.forms]
        if strange:
            wrong.append(f"{', '.join(strange[:5])}: no id of the items asked about")
        if outcome.values:
            wrong.append(f"the rest is accepted, so write {', '.join(missing())} only")
        raise BadAnswer("; ".join(wrong))

    try:
        ask(client, job.messages, accept, repairs, form)
    except (BadAnswer, Refused) as error:
        faults = outcome.failed if isinstance(error, BadAnswer) else {}
        outcome.failed = {id: faults.get(id, str(error)) for id in missing()}
    return outcome
