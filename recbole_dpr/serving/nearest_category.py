"""The category that a wish is about without naming it: why an item is recommended."""

from collections.abc import Sequence
from functools import cached_property

from torch import Tensor
from torch.nn import functional

from recbole_dpr.model.dpr import DPR
from recbole_dpr.serving.agreement import TagAgreement


class NearestCategory:
    """Tells which category's name is nearest to a wish, of wishes about a kind of item.

    "Something light and funny" names no category, and is about comedies. Only a run with an item
    memory tells kinds of items from items; no other names a category that a wish does not.

    Args:
        model: of the run. categories: their names.
        agreement: whose threshold a name must be above, as a tag must.
    """

    def __init__(self, model: DPR, categories: Sequence[str], agreement: TagAgreement) -> None:
        self._model, self._categories = model, list(categories)
        self._agreement = agreement

    def warm_up(self) -> None:
        """Encode the names now."""
        if self._categories and self._model.memory is not None:
            _ = self._names

    def of(self, wish: Tensor) -> int | None:
        """The index of the category; None for wishes about items, and where none is near.

        Args:
            wish: float [text_size + 2 K + 1], what ``DPR.read`` gives of it.
        """
        memory = self._model.memory
        if memory is None or not self._categories:
            return None
        words, near = wish.tensor_split([self._model.encoder.dim])
        if not memory.asks_for_a_category(near):
            return None
        cosine = self._names @ functional.normalize(words, dim=0)
        nearest = int(cosine.argmax())
        return nearest if cosine[nearest] > self._agreement.threshold else None

    @cached_property
    def _names(self) -> Tensor:
        """float [n_categories, text_size], of length 1."""
        return functional.normalize(self._model.encoder.encode(self._categories), dim=1)
