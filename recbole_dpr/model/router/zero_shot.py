"""The router ``zero-shot``: an NLI model finds the intent of a prompt (paper, appendix C.1)."""

import os
from functools import cached_property

from recbole_dpr.model.router import NEGATIVE, POSITIVE, Reading, Router, load_router, parts
from recbole_dpr.utils.errors import UserError, one_line


class ZeroShotRouter(Router):
    """Asks an NLI model which preference the text entails (paper, appendix C.1).

    :param model: a name on the Hugging Face hub, or the folder of a saved model.
    :param device: where the model runs, as torch spells it.
    :param batch_size: prompts classified at a time.
    :raises UserError: for a bad option, or a model that does not load or is no NLI model.
    """

    LABELS = {"positive preference": POSITIVE, "negative preference": NEGATIVE}
    HYPOTHESIS = "This text expresses a {}."

    def __init__(
        self, model: str = "facebook/bart-large-mnli", device: str = "cpu", batch_size: int = 16
    ) -> None:
        for key, value in (("model", model), ("device", device)):
            if not isinstance(value, str) or not value.strip():
                raise UserError(f"router option {key} must be a name, not {value!r}")
        if isinstance(batch_size, bool) or not isinstance(batch_size, int) or batch_size < 1:
            raise UserError(f"router option batch_size must be 1 or more, not {batch_size!r}")
        advice = "use router=offline, or give the folder of a saved NLI model"
        # Checked here: a missing path would be looked up on the hub, with a misleading error.
        if model.startswith((os.sep, ".", "~")):
            model = os.path.expanduser(model)
            if not os.path.isdir(model):
                raise UserError(f"router model {model}: no such folder; {advice}")
        # Imported here because it takes seconds, and the offline router does not need it.
        from transformers import pipeline

        try:
            self._classify = pipeline("zero-shot-classification", model=model, device=device)
        except Exception as error:  # hub, network, device and files raise different classes
            raise UserError(
                f"router model {model} did not load ({one_line(error)}); {advice}"
            ) from error
        # Otherwise the pipeline only warns, uses the last label as entailment and answers randomly.
        if not any(
            name.lower().startswith("entail") for name in self._classify.model.config.label2id or ()
        ):
            raise UserError(f"router model {model} has no entailment label; {advice}")
        self._batch_size = batch_size

    def _read(self, texts: list[str]) -> list[Reading]:
        return [self._read_one(text) for text in texts]

    def _read_one(self, text: str) -> Reading:
        # If the offline router does not understand the request, the model gets it as a whole.
        pieces = [piece for piece, _ in self._cutter.split(text)] or [text]
        spans, at = [], 0
        for piece, intent in zip(pieces, self._route(pieces), strict=True):
            start = text.index(piece, at)
            at = start + len(piece)
            spans.append((start, at, intent, 1.0))
        found = parts(text, spans)
        return Reading(found, found[0].intent if len(found) == 1 else self._route([text])[0])

    @cached_property
    def _cutter(self) -> Router:
        """The offline router, which splits a request. The model then finds each part's intent."""
        return load_router("offline")

    def _route(self, texts: list[str]) -> list[str]:
        answers = self._classify(
            texts,
            candidate_labels=list(self.LABELS),
            hypothesis_template=self.HYPOTHESIS,
            batch_size=self._batch_size,
        )
        return [self.LABELS[answer["labels"][0]] for answer in answers]
