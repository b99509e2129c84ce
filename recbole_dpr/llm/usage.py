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

    def told(self, prompt_tokens: int, answer_tokens: int) -> str:
        """Tokens in words, with their cost where there are prices."""
        text = f"{prompt_tokens:,} tokens in, {answer_tokens:,} out"
        if self != Prices():
            text += f", cost {self.cost(prompt_tokens, answer_tokens):.4f}"
        return text


@dataclass
class Tokens:
    """Of some requests and their answers.

    Attributes:
        guessed: answers whose tokens the back end did not count; theirs are estimated.
    """

    prompt: int = 0
    answer: int = 0
    guessed: int = 0

    def add(self, messages: Messages, answer: Answer) -> None:
        """Those of one request."""
        self.guessed += answer.prompt_tokens is None or answer.answer_tokens is None
        self.prompt += (
            prompt_tokens(messages) if answer.prompt_tokens is None else answer.prompt_tokens
        )
        self.answer += (
            guess_tokens(answer.text) if answer.answer_tokens is None else answer.answer_tokens
        )

    def told(self, prices: Prices) -> str:
        """In words, with their cost where there are prices."""
        return ("about " if self.guessed else "") + prices.told(self.prompt, self.answer)


@dataclass
class Usage:
    """Counts of one job, from several threads.

    Attributes:
        sent: requests that were answered now; those found in the store are not among them.
        found: requests whose answer was in the store before. repeated: those asked for before
            in this job.
        refused: requests without an answer.
        failures: tries that failed, whether or not they were made again.
        tokens, found_tokens: of what was sent, and of what was found.
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
        """An answer that has just come."""
        with self._lock:
            self.sent += 1
            self.tokens.add(messages, answer)

    def add_found(self, messages: Messages, answer: Answer) -> None:
        """An answer out of the store, from before."""
        with self._lock:
            self.found += 1
            self.found_tokens.add(messages, answer)

    def add_repeated(self) -> None:
        """A request that this job has asked before."""
        with self._lock:
            self.repeated += 1

    def add_refused(self) -> None:
        """A request that will have no answer."""
        with self._lock:
            self.refused += 1

    def add_failure(self) -> None:
        """A try in vain."""
        with self._lock:
            self.failures += 1

    @property
    def cost(self) -> float:
        """Of this job so far."""
        return self.prices.cost(self.tokens.prompt, self.tokens.answer)

    @property
    def asked(self) -> bool:
        """Whether anything was."""
        return any((self.sent, self.found, self.refused, self.failures))

    def total(self) -> str:
        """What all answers took, those of earlier jobs too."""
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
    """About how many tokens a request has."""
    return sum(guess_tokens(message["content"]) for message in messages)
