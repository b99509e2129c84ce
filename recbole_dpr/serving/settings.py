"""Settings of a server; each is an option of ``recbole-dpr serve``."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from recbole_dpr.utils.errors import UserError

TOKEN_VARIABLE = "RECBOLE_DPR_TOKEN"
THREADS = 1  # of torch: for one request's computation, more would only wait for each other
MULTIPROCESS = "PROMETHEUS_MULTIPROC_DIR"  # prometheus_client's, read when it is imported
MILVUS_VARIABLE = "RECBOLE_DPR_MILVUS_TOKEN"
_PATH = re.compile(r"(/[^/?#\s]+)*")
_ORIGIN = re.compile(r"\*|https?://[^/?#\s]+")


def _option(default: float, least: float, help: str) -> Any:
    return field(default=default, metadata={"least": least, "help": help})


def _text(help: str) -> Any:
    return field(default="", metadata={"help": help})


@dataclass(frozen=True)
class Settings:
    """The limits of a server, beyond which a request is refused, and where it may be reached.

    Raises:
        UserError: a value is below the smallest that makes sense, or no path or origin.
    """

    max_body: int = _option(65_536, 1, "bytes of a request")
    body_wait: float = _option(5.0, 0.1, "seconds that a request may take to arrive; then 408")
    max_history: int = _option(1_000, 1, "items of a history")
    max_prompts: int = _option(8, 0, "prompts of a request")
    max_text: int = _option(500, 1, "characters of a prompt or a title")
    max_where: int = _option(1_000, 1, "values of a filter")
    max_k: int = _option(100, 1, "items of an answer")
    max_strength: float = _option(10.0, 0, "largest strength of a prompt")
    max_batch: int = _option(32, 1, "requests computed together")
    batch_wait: float = _option(3.0, 0, "milliseconds that a request waits for others")
    max_queue: int = _option(128, 1, "requests of each path that may wait; more are answered 503")
    prompt_cache: int = _option(10_000, 0, "prompts whose vectors are kept in memory")
    root_path: str = _text("path under which a proxy shows the server, such as /films")
    cors: str = _text(
        "pages of which other origins may ask the server: https://example.org, several with "
        "commas between, or * for all"
    )

    def __post_init__(self) -> None:
        for each in fields(self):
            value, least = getattr(self, each.name), each.metadata.get("least")
            if least is not None and not least <= value < float("inf"):
                raise UserError(f"{each.name}={value}: must be a number, at least {least}")
        if not _PATH.fullmatch(self.root_path):
            raise UserError(
                f"root_path={self.root_path}: must be a path such as /films, with / before it and "
                "none behind"
            )
        for origin in self.origins:
            if not _ORIGIN.fullmatch(origin):
                raise UserError(
                    f"cors={origin}: must be an origin such as https://example.org, without a "
                    "path, or * for all"
                )

    @property
    def origins(self) -> list[str]:
        """The origins of ``cors``."""
        return [origin.strip() for origin in self.cors.split(",")] if self.cors else []


def token(environment: Mapping[str, str]) -> str | None:
    """Return the bearer token that requests must carry; None if no token is required.

    Raises:
        UserError: the variable is set but blank, which is probably a mistake.
    """
    value = environment.get(TOKEN_VARIABLE)
    if value is not None and not value.strip():
        raise UserError(f"{TOKEN_VARIABLE}: blank; put a token into it, or unset it")
    return value.strip() if value else None
