"""What was asked, and what it cost."""

from dataclasses import dataclass, field
from threading import Lock

from recbole_dpr.llm.backend import Answer, Messages, guess_tokens


@dataclass(frozen=True)
class Prices:
    """In any currency, per million tokens."""

    prompt: float = 0.0
    answer: float = 0.0

    def cost(self, prompt_tokens: int, answer_tokens: int) -> float:
        """Of so many tokens."""
        return (prompt_tokens * self.prompt + answer_tokens * self.answer) / 1e6


@dataclass
class Usage:
    """Counts of one job, from several threads.

    Attributes:
        sent: requests that were answered now; those found in the store are not among them.
        found: requests whose answer was in the store.
        failures: tries that failed and were made again.
        guessed: answers whose tokens the back end did not count; theirs are estimated.
    """

    prices: Prices
    sent: int = 0
    found: int = 0
    failures: int = 0
    guessed: int = 0
    prompt_tokens: int = 0
    answer_tokens: int = 0
    _lock: Lock = field(default_factory=Lock, repr=False)

    def add_sent(self, messages: Messages, answer: Answer) -> None:
        """An answer that has just come."""
        with self._lock:
            self.sent += 1
            self.guessed += answer.prompt_tokens is None or answer.answer_tokens is None
            self.prompt_tokens += (
                prompt_tokens(messages) if answer.prompt_tokens is None else answer.prompt_tokens
            )
            self.answer_tokens += (
                guess_tokens(answer.text) if answer.answer_tokens is None else answer.answer_tokens
            )

    def add_found(self) -> None:
        """An answer out of the store."""
        with self._lock:
            self.found += 1

    def add_failure(self) -> None:
        """A try in vain."""
        with self._lock:
            self.failures += 1

    @property
    def cost(self) -> float:
        """Of this job so far."""
        return self.prices.cost(self.prompt_tokens, self.answer_tokens)

    def __str__(self) -> str:
        parts = [f"{self.sent:,} requests", f"{self.found:,} more answered before"]
        if self.failures:
            parts.append(f"{self.failures:,} tries failed")
        about = "about " if self.guessed else ""
        parts.append(f"{about}{self.prompt_tokens:,} tokens in, {self.answer_tokens:,} out")
        if self.prices != Prices():
            parts.append(f"cost {self.cost:.4f}")
        return ", ".join(parts)


def prompt_tokens(messages: Messages) -> int:
    """About how many tokens a request has."""
    return sum(guess_tokens(message["content"]) for message in messages)
