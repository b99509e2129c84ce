"""Chooses how many threads torch computes with, by timing steps of the training itself."""

import os
import time
from logging import getLogger

import torch

from recbole_dpr.config import Config
from recbole_dpr.utils import distributed

# torch's own number: the cores that this process may use. No run has changed it at this point.
MOST = torch.get_num_threads()
_TRIALS = 2  # steps timed with each number; the fastest counts
_HOPELESS = 2.0  # a number is not tried again if its step takes so many times the best
_SLOW = 1.5  # a step is slow if it takes so many times the usual
_IN_A_ROW = 4  # slow steps after which the numbers are timed again
_AGAIN = 300  # steps after which they are in any case: cores may be free again


class Threads:
    """The number of torch's threads during training.

    Where other work keeps a core busy, threads wait for each other, and fewer are faster. The first
    steps of a stage are trained with various numbers in turn, and the fastest is kept. This is
    repeated once steps suddenly slow, and now and then. Another number adds in another order, which
    changes the last digits of sums, so ``used`` is saved with the results.

    Nothing is timed where ``threads`` or ``OMP_NUM_THREADS`` gives the number, on a GPU, and where
    several processes share the cores.

    Attributes:
        used (list of dict): stage, epoch and number of threads; one entry for each choice.
    """

    def __init__(self, config: Config) -> None:
        self.used: list[dict[str, int]] = []
        self._fixed = (
            bool(config["threads"] or os.environ.get("OMP_NUM_THREADS"))
            or str(config["device"]) != "cpu"
            or distributed.world_size() > 1
        )
        self._times: dict[int, list[float]] = {}
        self._trials: list[int] = []
        self._begun: float | None = None
        self._place = (0, 0)
        self._usual = 0.0
        self._steps = self._slow = 0

    def enter(self, stage: int, epoch: int) -> None:
        """Call it before each epoch."""
        new, self._place, self._begun = stage != self._place[0], (stage, epoch), None
        if new and self._fixed:
            self._note(torch.get_num_threads())
        elif new:
            self._try_others()

    def step(self) -> None:
        """Call it as each step begins."""
        if self._fixed:
            return
        now = time.perf_counter()
        if self._begun is not None:
            self._ended(now - self._begun)
        if self._trials:
            torch.set_num_threads(self._trials[-1])
        self._begun = now

    def _try_others(self) -> None:
        """Time the present number, half of it and twice of it in the next steps."""
        own = torch.get_num_threads()
        numbers = {number for number in (own, own // 2, min(2 * own, MOST)) if number}
        # A whole step of threads that wait for a busy core could take longer than an epoch.
        pass_of = {number: _pass(number) for number in numbers}
        numbers = {n for n in numbers if pass_of[n] <= _HOPELESS * pass_of[min(numbers)]}
        torch.set_num_threads(own if own in numbers else min(numbers))
        if len(numbers) == 1:
            self._times = {min(numbers): [float("inf")]}
            self._choose()
        else:
            self._times = {number: [] for number in numbers}
            self._trials = sorted(numbers, reverse=True) * _TRIALS  # the last one comes first
        self._steps = self._slow = 0

    def _ended(self, seconds: float) -> None:
        if self._trials:
            number = self._trials.pop()
            self._times[number].append(seconds)
            if seconds > _HOPELESS * min(min(own) for own in self._times.values() if own):
                self._trials = [other for other in self._trials if other != number]
            if not self._trials:
                self._choose()
            return
        self._steps += 1
        self._slow = self._slow + 1 if seconds > _SLOW * self._usual else 0
        if MOST > 1 and (self._slow == _IN_A_ROW or self._steps == _AGAIN):
            self._try_others()

    def _choose(self) -> None:
        before = self.used[-1]["threads"] if self.used else MOST
        fastest = min(self._times, key=lambda number: min(self._times[number]))
        self._usual = sum(self._times[fastest]) / len(self._times[fastest])
        torch.set_num_threads(fastest)
        told = ", ".join(f"{n}: {1e3 * min(t):.0f} ms" for n, t in sorted(self._times.items()))
        told = f"a step with {told}" if len(self._times) > 1 else "others wait for busy cores"
        if MOST == 1:
            told = "there is one core"
        if not self.used or fastest != before or self.used[-1]["stage"] != self._place[0]:
            getLogger().info(f"threads: {fastest} ({told}); threads= fixes the number")
            self._note(fastest)
        if fastest != before:  # perhaps half or twice as many are faster still
            self._try_others()

    def _note(self, number: int) -> None:
        stage, epoch = self._place
        self.used.append({"stage": stage, "epoch": epoch, "threads": number})


def _pass(number: int) -> float:
    """Seconds that ``number`` threads take for a pass over a small tensor; a tenth in all."""
    torch.set_num_threads(number)
    values, count, seconds = torch.ones(2**18), 0, 0.0
    begun = time.perf_counter()
    while count < 64 and seconds < 0.1:
        values.sigmoid_()
        count += 1
        seconds = time.perf_counter() - begun
    return seconds / count
