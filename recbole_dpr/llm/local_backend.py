"""Causal language models of Hugging Face on this machine, through transformers."""

import os
from collections.abc import Mapping
from pathlib import Path
from threading import Event, Lock
from typing import Any

from recbole_dpr.llm.backend import Answer, Messages, Refused, Stopped
from recbole_dpr.llm.schema import Schema
from recbole_dpr.llm.store import request_key
from recbole_dpr.utils.errors import UserError, one_line

DEFAULTS = {"max_new_tokens": 2048, "do_sample": False}


class LocalBackend:
    """A chat model. It answers one request at a time, for all threads.

    Args:
        model: the folder of a saved model, or its name on the Hugging Face hub.
        parameters: of transformers' ``generate``, over :data:`DEFAULTS`.
        device: where it runs, as torch spells it.
        seed: if ``do_sample`` is true, the draws of each request derive from it.
        dtype: of the weights, as torch names it, whatever they were saved in; by default float32 on
            the CPU and bfloat16 elsewhere.

    Raises:
        UserError: the model cannot be found or loaded, or has no chat template.
    """

    needs_template = True  # a subclass that continues plain text does not

    def __init__(
        self,
        model: str,
        parameters: Mapping[str, object],
        device: str = "cpu",
        seed: int = 2020,
        dtype: str | None = None,
    ) -> None:
        self.model = model
        self.parameters: dict[str, Any] = {**DEFAULTS, **parameters}
        if self.parameters["do_sample"]:
            self.parameters["seed"] = seed
        longest = self.parameters["max_new_tokens"]
        if not isinstance(longest, int) or longest < 1:
            raise UserError(f"--parameters max_new_tokens={longest}: write a whole number from 1")
        self._lock = Lock()
        advice = "name the folder of a causal language model, or one of the hub"
        # Otherwise a missing path would be looked up on the hub, and the error would be about that.
        folder = os.path.expanduser(model)
        if model.startswith((os.sep, ".", "~")) and not os.path.isdir(folder):
            raise UserError(f"--model {model}: no such folder; {advice}")
        # The import takes seconds, and servers do not need it.
        import torch
        from transformers import AutoModelForCausalLM, AutoTokenizer

        dtype = dtype or ("float32" if torch.device(device).type == "cpu" else "bfloat16")
        try:
            self._tokenizer: Any = AutoTokenizer.from_pretrained(folder)
            loaded: Any = AutoModelForCausalLM.from_pretrained(folder)
            self._model = loaded.to(device=device, dtype=getattr(torch, dtype)).eval()
        except Exception as error:  # hub, network, device and files raise different exceptions
            told = f"--model {model}: did not load ({one_line(error)}); {advice}"
            raise UserError(told) from None
        weights = _weights(folder) or getattr(self._model.config, "_commit_hash", "")
        self.source = f"{weights} {dtype}"
        if self.needs_template and not self._tokenizer.chat_template:
            raise UserError(f"--model {model}: has no chat template; choose one made for chat")

    def complete(self, messages: Messages, stop: Event, schema: Schema | None = None) -> Answer:
        """See :class:`~recbole_dpr.llm.backend.Backend`; the schema is not used."""
        encoded = self._encode(messages)
        size, most = encoded["input_ids"].shape[1], self.parameters["max_new_tokens"]
        longest = getattr(self._model.config, "max_position_embeddings", None)
        if longest is not None and size + most > longest:
            raise Refused(
                f"{size} tokens and {most} for the answer are more than the {longest} that the "
                "model takes; lower --batch_size, --history or max_new_tokens"
            )
        with self._lock:
            if stop.is_set():
                raise Stopped
            rows = self._generate(encoded.to(self._model.device), messages, stop)[:, size:]
        if stop.is_set():
            raise Stopped
        return self._answer(rows, size)

    def _encode(self, messages: Messages) -> Any:
        """Return the tokens of a request, as the tokenizer returns them: ``[1, n_prompt]`` each."""
        prompt = self._tokenizer.apply_chat_template(
            list(messages), add_generation_prompt=True, tokenize=False
        )
        # The template already contains the special tokens.
        return self._tokenizer(prompt, add_special_tokens=False, return_tensors="pt")

    def _answer(self, rows: Any, size: int) -> Answer:
        """Decode generated tokens, int64 ``[n_rows, n_answer]``; the prompt had ``size`` tokens."""
        tokens = rows[0]
        ended = len(tokens) > 0 and int(tokens[-1]) in self._end_tokens()
        text = self._tokenizer.decode(tokens, skip_special_tokens=True)
        return Answer(text, not ended, size, len(tokens))

    def _options(self, size: int) -> dict[str, Any]:
        """Return the options of ``generate`` for a request of ``size`` tokens."""
        return dict(self.parameters)

    def _generate(self, encoded: Any, messages: Messages, stop: Event) -> Any:
        """Return int64 ``[n_rows, n_prompt + n_answer]``. The process's random state is kept."""
        import torch

        from recbole_dpr.utils.seeds import derive

        options = self._options(encoded["input_ids"].shape[1])
        seed, pad = options.pop("seed", None), self._tokenizer.pad_token_id
        if pad is None:  # without one transformers warns at each request
            pad = min(self._end_tokens(), default=None)

        def stopped(ids: Any, scores: Any, **_: Any) -> Any:
            return torch.full((len(ids),), stop.is_set(), device=ids.device)

        devices = [self._model.device] if self._model.device.type == "cuda" else []
        with torch.random.fork_rng(devices=devices), torch.inference_mode():
            if seed is not None:
                key = request_key(self.model, messages, self.parameters)
                torch.manual_seed(derive(seed, "llm", key))
            try:
                return self._model.generate(
                    **encoded, **options, pad_token_id=pad, stopping_criteria=[stopped]
                )
            except (TypeError, ValueError) as error:
                raise UserError(
                    f"--model {self.model}: generation failed ({one_line(error)}); check "
                    "--parameters"
                ) from None
            except RuntimeError as error:  # out of memory: a shorter prompt may fit
                raise Refused(
                    f"generation failed ({one_line(error)}); lower --batch_size or --history"
                ) from None

    def _end_tokens(self) -> set[int]:
        ends = self._model.generation_config.eos_token_id
        return set(ends) if isinstance(ends, list) else {ends} - {None}


def _weights(folder: str) -> str:
    """Return names, sizes and times of the files in a model's folder, "" if there is none.

    They show when weights were replaced; reading the files would take as long as loading them.
    """
    files = sorted(path for path in Path(folder).glob("*") if path.is_file())
    told = [(path.name, path.stat().st_size, path.stat().st_mtime_ns) for path in files]
    return repr(told) if told else ""
