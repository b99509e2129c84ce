"""Counts what was asked, and what it cost."""

from dataclasses import dataclass, field

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
        if self == Prices():
            return text
        return f"{text}, cost {self.cost(prompt_tokens, answer_tokens):.4f}"


@dataclass
class Tokens:
    """Token counts of some requests and their answers."""

    prompt: int = 0
    answer: int = 0
    guessed: int = 0  # answers that the back end did not count

    def add(self, messages: Messages, answer: Answer) -> None:
        """Add the tokens of one request."""
        sent, received = answer.prompt_tokens, answer.answer_tokens
        self.guessed += sent is None or received is None
        self.prompt += prompt_tokens(messages) if sent is None else sent
        self.answer += guess_tokens(answer.text) if received is None else received

    def told(self, prices: Prices) -> str:
        """Format the tokens, with their cost if there are prices."""
        return ("about " if self.guessed else "") + prices.told(self.prompt, self.answer)


@dataclass
class Usage:
    """Counts of one job: requests, failed attempts, and tokens."""

    prices: Prices
    sent: int = 0  # answered now
    found: int = 0  # the answer was already in the store
    repeated: int = 0  # this job had asked before
    refused: int = 0  # without an answer
    failures: int = 0  # attempts, whether or not they were retried
    tokens: Tokens = field(default_factory=Tokens)  # of what was sent
    found_tokens: Tokens = field(default_factory=Tokens)

    def add(self, what: str, messages: Messages, answer: Answer) -> None:
        """Count an answer: it was ``sent``, ``found`` or ``repeated``."""
        setattr(self, what, getattr(self, what) + 1)
        if what != "repeated":
            (self.tokens if what == "sent" else self.found_tokens).add(messages, answer)

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
        now, before = self.tokens, self.found_tokens
        both = Tokens(
            now.prompt + before.prompt, now.answer + before.answer, now.guessed + before.guessed
        )
        return f"{self.sent + self.found:,} answers, {both.told(self.prices)}"

    def __str__(self) -> str:
        parts = [f"{self.sent:,} requests", f"{self.found:,} more answered before"]
        for count, what in (
            (self.repeated, "repeated"),
            (self.failures, "tries failed"),
            (self.refused, "without an answer"),
        ):
            parts += [f"{count:,} {what}"] if count else []
        text = ", ".join([*parts, self.tokens.told(self.prices)])
        if self.found:
            text += f"; those before: {self.found_tokens.told(self.prices)}"
        return text


def prompt_tokens(messages: Messages) -> int:
    """Estimate how many tokens a request has."""
    return sum(guess_tokens(message["content"]) for message in messages)
