"""Counts what was asked, and what it cost."""

from dataclasses import dataclass, field
from threading import Lock

from recbole_dpr.llm.backend import Answer, Messages, guess_tokens


@dataclass(frozen=True)
class Prices:
    """Prices in any currency, per million tokens."""

    prompt: float = 0.0
    answer: float = 0.0

    def cost(self, prompt_tokens: int, answer_tokens: int) -> float:
        """Return the cost of these tokens."""
        return (prompt_tokens * self.prompt + answer_tokens * self.answer) / 1e6

    def told(self, prompt_tokens: int, answer_tokens: int) -> str:
        """Format the tokens, with their cost if there are prices."""
        text = f"{prompt_tokens:,} tokens in, {answer_tokens:,} out"
        if self != Prices():
            text += f", cost {self.cost(prompt_tokens, answer_tokens):.4f}"
        return text


@dataclass
class Tokens:
    """Token counts of some requests and their answers.

    Attributes:
        guessed: number of answers without a count from the back end; their tokens are estimated.
    """

    prompt: int = 0
    answer: int = 0
    guessed: int = 0

    def add(self, messages: Messages, answer: Answer) -> None:
        """Add the tokens of one request."""
        self.guessed += answer.prompt_tokens is None or answer.answer_tokens is None
        self.prompt += (
            prompt_tokens(messages) if answer.prompt_tokens is None else answer.prompt_tokens
        )
        self.answer += (
            guess_tokens(answer.text) if answer.answer_tokens is None else answer.answer_tokens
        )

    def told(self, prices: Prices) -> str:
        """Format the tokens, with their cost if there are prices."""
        return ("about " if self.guessed else "") + prices.told(self.prompt, self.answer)


@dataclass
class Usage:
    """Counts of one job; several threads may update them.

    Attributes:
        sent: requests answered now, without those found in the store.
        found: requests whose answer was already in the store.
        repeated: requests that this job had asked before.
        refused: requests without an answer.
        failures: failed attempts, whether or not they were retried.
        tokens, found_tokens: tokens of what was sent, and of what was found.
    """

    prices: Prices
    sent: int = 0
    found: int = 0
    repeated: int = 0
    refused: int = 0
    failures: int = 0
    tokens: Tokens = field(default_factory=Tokens)
    found_tokens: Tokens = field(default_factory=Tokens)
    _lock: Lock = field(default_factory=Lock, repr=False)

    def add_sent(self, messages: Messages, answer: Answer) -> None:
        """Count an answer that has just arrived."""
        with self._lock:
            self.sent += 1
            self.tokens.add(messages, answer)

    def add_found(self, messages: Messages, answer: Answer) -> None:
        """Count an answer from the store."""
        with self._lock:
            self.found += 1
            self.found_tokens.add(messages, answer)

    def add_repeated(self) -> None:
        """Count a request that this job has asked before."""
        with self._lock:
            self.repeated += 1

    def add_refused(self) -> None:
        """Count a request that will have no answer."""
        with self._lock:
            self.refused += 1

    def add_failure(self) -> None:
        """Count a failed attempt."""
        with self._lock:
            self.failures += 1

    @property
    def cost(self) -> float:
        """The cost of this job so far."""
        return self.prices.cost(self.tokens.prompt, self.tokens.answer)

    @property
    def asked(self) -> bool:
        """Whether anything was asked."""
        return any((self.sent, self.found, self.refused, self.failures))

    def total(self) -> str:
        """Describe what all answers took, including those of earlier jobs."""
        both = Tokens(
            self.tokens.prompt + self.found_tokens.prompt,
            self.tokens.answer + self.found_tokens.answer,
            self.tokens.guessed + self.found_tokens.guessed,
        )
        return f"{self.sent + self.found:,} answers, {both.told(self.prices)}"

    def __str__(self) -> str:
        parts = [f"{self.sent:,} requests", f"{self.found:,} more answered before"]
        parts += [f"{self.repeated:,} repeated"] * bool(self.repeated)
        parts += [f"{self.failures:,} tries failed"] * bool(self.failures)
        parts += [f"{self.refused:,} without an answer"] * bool(self.refused)
        text = ", ".join([*parts, self.tokens.told(self.prices)])
        if self.found:
            text += f"; those before: {self.found_tokens.told(self.prices)}"
        return text


def prompt_tokens(messages: Messages) -> int:
    """Estimate how many tokens a request has."""
    return sum(guess_tokens(message["content"]) for message in messages)
