"""Why an item is recommended: its categories, and its tags if a request asks for them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter

import torch
from torch import Tensor
from torch.nn import functional

from recbole_dpr.model.dpr import DPR
from recbole_dpr.serving.catalogue import Catalogue
from recbole_dpr.serving.prompt_encoder import CachedReader, TagEncoder
from recbole_dpr.serving.request import Question, RoutedPrompt
from recbole_dpr.serving.scoring import Pick
from recbole_dpr.serving.understanding import Understanding, Vectors
from recbole_dpr.text.words import names

# A tag agrees with a prompt if their cosine is above this quantile of the cosines between tags of
# different items. With the default encoder the threshold is a cosine of .39, on ml-100k and on
# ml-1m. Above it are 63 of 100 rewordings of a tag in an evaluation template, and one in 80 tags of
# other items.
_UNLIKE = 0.98
_SAMPLE = 256  # number of tags whose pairs give the quantile
_KEPT = 50_000  # number of tag vectors kept in memory: 77 MB with the default encoder


class Reasons:
    """Finds the reasons of a run's answers, see :class:`.recommender.Recommendation`."""

    def __init__(self, model: DPR, catalogue: Catalogue, understanding: Understanding) -> None:
        self._model, self._catalogue, self._understanding = model, catalogue, understanding
        encoder = TagEncoder(model.encoder, catalogue.config["prompt_cache_dir"])
        self.agreement = TagAgreement(catalogue.tags, encoder.encode)

    def of(
        self, questions: Sequence[Question], picks: Sequence[Pick], vectors: Vectors
    ) -> list[list[tuple[str, ...]]]:
        """Return the reasons of each item of each pick."""
        shown = {}
        for row, (question, pick) in enumerate(zip(questions, picks, strict=True)):
            if question.why and question.prompts and self._catalogue.tags:
                texts = torch.stack([vectors[prompt.text].words for prompt in question.prompts])
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
        self, prompts: Sequence[RoutedPrompt], vectors: Vectors
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
        known, own = self._catalogue.categories, self._catalogue.item_categories[item]
        agreeing = [(index, negative) for index, negative in named if (index in own) != negative]
        told = (f"no {known[index]}" if negative else known[index] for index, negative in agreeing)
        return tuple(dict.fromkeys(told))


@dataclass(frozen=True)
class Shown:
    """The answer to one question, and the routed prompts that led to it.

    Attributes:
        items, avoided: see :class:`.scoring.Pick`.
        prompts: float [P, text_size], ``Encoder(p)`` of each routed prompt.
        negative: [P], whether each routed prompt is negative.
    """

    items: list[int]
    avoided: list[int]
    prompts: Tensor
    negative: list[bool]


class TagAgreement:
    """Finds the tags that agree with prompts; a tag is only encoded when it is needed.

    Args:
        tags: [n_items], the training tags of each item, the padding item first.
        encode: the run's encoder, texts -> float32 [len(texts), text_size].
    """

    def __init__(self, tags: list[list[str]], encode: Callable[[list[str]], Tensor]) -> None:
        self._tags = tags
        self._vectors = CachedReader(lambda new: functional.normalize(encode(new), dim=1), _KEPT)

    @cached_property
    def threshold(self) -> float:
        """The cosine above which a tag agrees; infinite unless at least two items have tags.

        Once per machine this encodes a few hundred tags.
        """
        every = [(item, tag) for item, own in enumerate(self._tags) for tag in own]
        if not every:
            return float("inf")
        chosen = dict.fromkeys(every[len(every) * n // _SAMPLE] for n in range(_SAMPLE))
        item = torch.tensor([item for item, _ in chosen])
        vectors = torch.stack(self._vectors([tag for _, tag in chosen]))
        cosine = (vectors @ vectors.T)[item.unsqueeze(1) != item]
        return float(cosine.quantile(_UNLIKE)) if len(cosine) else float("inf")

    def reasons(self, answers: Sequence[Shown]) -> list[list[tuple[str, ...]]]:
        """Return the reasons for each item of each answer, the nearest to a prompt first.

        They are tags of the item that agree with a positive prompt, and ``"no T"`` for each
        negative prompt with which none of its tags agrees; T is the nearest tag of avoided items.
        """
        items = {item for shown in answers for item in (*shown.items, *shown.avoided)}
        tags = list(dict.fromkeys(tag for item in sorted(items) for tag in self._tags[item]))
        vectors = dict(zip(tags, self._vectors(tags), strict=True)) if tags else {}
        return [self._of(shown, vectors) for shown in answers]

    def _of(self, shown: Shown, vectors: dict[str, Tensor]) -> list[tuple[str, ...]]:
        prompts = functional.normalize(shown.prompts, dim=1).cpu()
        agreeing = {  # item -> (prompt, cosine, tag)
            item: [
                (prompt, cosine, tag)
                for tag in self._tags[item]
                for prompt, cosine in enumerate((prompts @ vectors[tag]).tolist())
                if cosine > self.threshold
            ]
            for item in (*shown.items, *shown.avoided)
        }
        avoided: dict[int, tuple[float, str]] = {}  # negative prompt -> cosine and tag
        for item in shown.avoided:
            for prompt, cosine, tag in agreeing[item]:
                if shown.negative[prompt]:
                    avoided[prompt] = max(avoided.get(prompt, (cosine, tag)), (cosine, tag))
        reasons = []
        for item in shown.items:
            own = agreeing[item]
            found = [(cosine, tag) for prompt, cosine, tag in own if not shown.negative[prompt]]
            if self._tags[item]:
                has = {prompt for prompt, _, _ in own}
                found += [(at, f"no {tag}") for p, (at, tag) in avoided.items() if p not in has]
            reasons.append(tuple(dict.fromkeys(text for _, text in sorted(found, reverse=True))))
        return reasons
