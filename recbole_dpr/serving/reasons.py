"""Why an item is recommended: its categories, and its tags if a request asks for them."""

from collections.abc import Mapping, Sequence
from operator import itemgetter

import torch
from torch import Tensor

from recbole_dpr.model.dpr import DPR
from recbole_dpr.serving.agreement import Shown, TagAgreement
from recbole_dpr.serving.catalogue import Catalogue
from recbole_dpr.serving.picking import Pick
from recbole_dpr.serving.prompt_encoder import TagEncoder
from recbole_dpr.serving.request import Question, RoutedPrompt
from recbole_dpr.serving.understanding import Understanding
from recbole_dpr.text.words import names


class Reasons:
    """Finds the reasons of a run's answers, see :class:`.recommender.Recommendation`."""

    def __init__(self, model: DPR, catalogue: Catalogue, understanding: Understanding) -> None:
        self._model, self._catalogue, self._understanding = model, catalogue, understanding
        encoder = TagEncoder(model.encoder, catalogue.config["prompt_cache_dir"])
        self.agreement = TagAgreement(catalogue.tags, encoder.encode)

    def of(
        self, questions: Sequence[Question], picks: Sequence[Pick], vectors: Mapping[str, Tensor]
    ) -> list[list[tuple[str, ...]]]:
        """Return the reasons of each item of each pick.

        Args:
            vectors: text of each routed prompt -> float [width], the output of ``DPR.read``.
        """
        shown = {}
        for row, (question, pick) in enumerate(zip(questions, picks, strict=True)):
            if question.why and question.prompts and self._catalogue.tags:
                texts = torch.stack([vectors[prompt.text] for prompt in question.prompts])
                texts = texts[:, : self._model.encoder.dim]
                negative = [prompt.negative for prompt in question.prompts]
                shown[row] = Shown(pick.items, pick.avoided, texts, negative)
        tags = dict(zip(shown, self.agreement.reasons(list(shown.values())), strict=True))
        reasons = []
        for row, (question, pick) in enumerate(zip(questions, picks, strict=True)):
            named = self._categories(question.prompts, vectors)
            own = tags.get(row, [()] * len(pick.items))
            reasons.append(
                [self._agreeing(i, named) + more for i, more in zip(pick.items, own, strict=True)]
            )
        return reasons

    def _categories(
        self, prompts: Sequence[RoutedPrompt], vectors: Mapping[str, Tensor]
    ) -> list[tuple[int, bool]]:
        """Return the categories that prompts name or are about, and whether each is negative."""
        known = self._catalogue.categories
        named: list[tuple[int, bool]] = []
        about: list[tuple[int, bool]] = []
        for prompt in prompts:
            own = [index for index, name in enumerate(known) if names(prompt.text, name)]
            named += [(index, prompt.negative) for index in own]
            if not own:
                found = self._understanding.of(prompt, vectors[prompt.text])
                about += [(known.index(name), prompt.negative) for name in found.categories]
        return sorted(named, key=itemgetter(0)) + about

    def _agreeing(self, item: int, named: Sequence[tuple[int, bool]]) -> tuple[str, ...]:
        """Return those of the categories that an item has, or as asked lacks."""
        known = self._catalogue
        agreeing = [
            f"no {known.categories[index]}" if negative else known.categories[index]
            for index, negative in named
            if (index in known.item_categories[item]) != negative
        ]
        return tuple(dict.fromkeys(agreeing))
