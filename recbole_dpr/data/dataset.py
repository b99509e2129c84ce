"""RecBole's datasets, extended by lazy histories, an exact split, categories, prompts and tags."""

import re
from collections.abc import Callable
from functools import cached_property, partial
from typing import Any

import numpy as np
import torch
from recbole.data import dataset as recbole_dataset
from recbole.data.dataset import Dataset, SequentialDataset
from recbole.data.interaction import Interaction
from recbole.utils import FeatureType, ModelType
from scipy.sparse import spmatrix
from torch import Tensor

from recbole_dpr.data.category import Categories, joined_categories
from recbole_dpr.data.prompt import PromptSource, load_prompt_source
from recbole_dpr.data.reading import ReadingMixin
from recbole_dpr.data.sequence import SequenceStore, members
from recbole_dpr.utils.errors import UserError

# Column with the flat index of a row's target in the sequence store.
SEQUENCE_INDEX = "sequence_index"


class HistoryRows(Interaction):
    """Rows whose ``*_list`` columns are made when one is read for all rows, as FEARec does."""

    def __init__(self, columns: dict[str, Tensor], gather: Callable[[], Interaction]) -> None:
        super().__init__(columns)
        self._gather = gather

    def gather(self) -> None:
        """Add the ``*_list`` columns in RecBole's form."""
        self.update(self._gather())

    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, str) and index not in self:
            self.gather()
        return super().__getitem__(index)


class PromptMixin(ReadingMixin):
    """Adds lazy histories, the protocol's split and the custom atomic files to a RecBole dataset.

    Rows are RecBole's, but their ``*_list`` columns are gathered when rows are read.

    Attributes:
        store (SequenceStore): every kept interaction once; set by ``build``.
        named_categories (Categories): the names of the categories, in each form.
        item_category (BoolTensor): [n_items, n_categories].
        item_title (list of str): [n_items], the token where there is no title.
        item_description (list of str): [n_items], from ``description_field``; "" if not known.
        item_year (Tensor): int64 [n_items], from ``year_field``; 0 if not known.
    """

    def _data_processing(self) -> None:
        super()._data_processing()
        tokens = self.field2id_token[self.iid_field].tolist()
        titles = self._read_texts("title_field")
        self.item_title = [title or token for title, token in zip(titles, tokens, strict=True)]
        self.item_year = self._read_years()
        self.item_description = self._read_texts("description_field")
        self.named_categories, self.item_category = self._read_categories()

    @property
    def categories(self) -> list[str]:
        """Category names, in the order of the columns of :attr:`item_category`."""
        return self.named_categories.shown

    @cached_property
    def prompts(self) -> PromptSource:
        """Templates, free-form prompts and tags of this data set, read when first needed."""
        return load_prompt_source(self)

    # -- features of items -----------------------------------------------------------------

    def _item_words(self, key: str) -> tuple[np.ndarray, list[np.ndarray]]:
        """Values of the item field that ``config[key]`` names; each item's indices into them."""
        field = self.config[key]
        if self.item_feat is None or field not in self.item_feat:
            raise UserError(
                f"{key}={field}: no such column loaded from {self.dataset_name}.item; "
                f"check {key} and load_col"
            )
        if self.field2type[field] not in (FeatureType.TOKEN, FeatureType.TOKEN_SEQ):
            raise UserError(f"{key}={field}: holds numbers; name a token or token_seq field")
        ids = (np.atleast_1d(value) for value in self.item_feat[field])
        return self.field2id_token[field], [one[one > 0] for one in ids]

    def _read_texts(self, key: str) -> list[str]:
        """Texts in the field that ``config[key]`` names: [n_items]; "" if the key is not set."""
        if self.config[key] is None:
            return [""] * self.item_num
        words, ids = self._item_words(key)
        return [self.config["seq_separator"].join(words[one]) for one in ids]

    def _read_years(self) -> Tensor:
        field = self.config["year_field"]
        if field is None or self.item_feat is None or field not in self.item_feat:
            if field is not None:
                self.logger.warning(
                    f"year_field={field}: no such column loaded from {self.dataset_name}.item, so "
                    "years in prompts are not followed; check year_field and load_col"
                )
            return torch.zeros(self.item_num, dtype=torch.int64)
        if self.field2type.get(field) == FeatureType.FLOAT:
            return torch.as_tensor(np.asarray(self.item_feat[field])).nan_to_num(0).long()
        words, ids = self._item_words("year_field")
        texts = [str(words[own[0]])[:4] if len(own) else "" for own in ids]
        return torch.tensor([int(text) if text.isdigit() else 0 for text in texts])

    def _read_categories(self) -> tuple[Categories, Tensor]:
        if self.config["category_field"] is None:
            return Categories.of([], {}), torch.zeros(self.item_num, 0, dtype=torch.bool)
        values, ids = self._item_words("category_field")
        words = [_bare(str(value)) for value in values]
        if joined := joined_categories(words):
            word, separator = joined
            more = ""
            if self.field2type[self.config["category_field"]] == FeatureType.TOKEN:
                more = f" and make the column {self.config['category_field']}:token_seq"
            raise UserError(
                f"category_field={self.config['category_field']}: {word!r} in "
                f"{self.dataset_name}.item seems to be of several categories; give "
                f"--seq_separator={separator!r}{more}"
            )
        ignored = {"[PAD]", "", *map(str, self.config["ignore_categories"] or [])}
        called = {str(raw): name for raw, name in (self.config["category_names"] or {}).items()}
        if unused := [raw for raw in called if raw not in words]:
            self.logger.info(
                f"category_names: the data set has no {', '.join(unused)} in "
                f"{self.config['category_field']}, after filtering"
            )
        names = Categories.of((raw for raw in dict.fromkeys(words) if raw not in ignored), called)
        first: dict[int, str] = {}
        for raw, index in names.raw.items():
            if first.setdefault(index, raw) != raw and raw not in called:
                self.logger.info(
                    f"category_field={self.config['category_field']}: {raw!r} and "
                    f"{first[index]!r} are one category"
                )
        matrix = torch.zeros(self.item_num, len(names.shown), dtype=torch.bool)
        for item, own in enumerate(ids):
            known = [names.raw[words[one]] for one in own if words[one] in names.raw]
            matrix[item, known] = True
        return names, matrix

    # -- rows ------------------------------------------------------------------------------

    def _change_feat_format(self) -> None:
        # RecBole rounds times to 32-bit floats: Unix times to about a minute. So rows are sorted
        # before; RecBole's stable sorts by rounded times keep the order.
        self.inter_feat = self.inter_feat.sort_values(
            [self.uid_field, self.time_field], kind="stable", ignore_index=True
        )
        super()._change_feat_format()
        if not isinstance(self, SequentialDataset):
            self.data_augmentation()

    def data_augmentation(self) -> None:
        """Make one row per target; histories stay in :attr:`store`."""
        feat = self.inter_feat
        fields = dict(feat.interaction)
        user = fields.pop(self.uid_field)
        self.store = SequenceStore(user, fields, self.iid_field, self.user_num)
        if isinstance(self, SequentialDataset):
            self._aug_presets()
        self.inter_feat = self._rows(torch.nonzero(self.store.position > 0).squeeze(1))

    def _rows(self, index: Tensor) -> Interaction:
        """The rows of targets: int64 [n] flat indices -> n rows."""
        # Columns that RecBole drops after the split (unused_col) remain in histories only.
        columns = {
            name: values[index]
            for name, values in self.store.fields.items()
            if name in self.field2type
        }
        columns[self.uid_field] = self.store.user[index]
        columns[SEQUENCE_INDEX] = index
        if not isinstance(self, SequentialDataset):
            return Interaction(columns)
        length = self.store.position[index].clamp(max=self.max_item_list_len)
        columns[self.item_list_length_field] = length
        return HistoryRows(columns, partial(self.histories, index, length))

    def __getitem__(self, index: np.ndarray | Tensor | slice, join: bool = True) -> Interaction:
        rows = super().__getitem__(index, join)
        if isinstance(self, SequentialDataset):
            end, length = rows[SEQUENCE_INDEX], rows[self.item_list_length_field]
            rows.update(self.histories(end, length))
        return rows

    def histories(self, end: Tensor, length: Tensor) -> Interaction:
        """``*_list`` columns of histories, see :meth:`SequenceStore.history`."""
        suffix = self.config["LIST_SUFFIX"]
        gathered = self.store.history(end, length, self.config["MAX_ITEM_LIST_LENGTH"])
        return Interaction({name + suffix: values for name, values in gathered.items()})

    def inter_matrix(self, form: str = "coo", value_field: str | None = None) -> spmatrix:
        """As in RecBole, which takes users' first interactions from the histories."""
        if isinstance(self.inter_feat, HistoryRows):
            self.inter_feat.gather()
        return super().inter_matrix(form, value_field)

    # -- split -----------------------------------------------------------------------------

    def build(self) -> list:
        """Training, validation and test part, which share one :attr:`store` (section 4.1).

        Raises:
            UserError: ``eval_args`` is not a split by time into three parts, or a part is empty.
        """
        given = f"eval_args={self.config['eval_args']}"
        if self.config["eval_args"]["order"] != "TO":
            reason = "cases look at a user's future, so the split must be in time; set order to TO"
            raise UserError(f"{given}: {reason}")
        parts = super().build()
        if len(parts) != 3:
            reason = "expected a split into three parts, training, validation and test"
            raise UserError(f"{given}: {reason}")
        indices = [part.inter_feat[SEQUENCE_INDEX].sort().values for part in parts]
        if self.config["filter_unseen_items"]:
            indices = self._drop_unseen(indices)
        for name, index in zip(("training", "validation", "test"), indices, strict=True):
            if not len(index):
                reason = f"no interaction is left in the {name} part"
                raise UserError(f"{given}: {reason}; check the split and the filtering")
        self.store.set_parts(indices[0], indices[1])
        if not isinstance(self, SequentialDataset):  # others train on first interactions too
            first = self.store.offset[:-1][self.store.offset.diff() > 0]
            indices[0] = torch.cat([indices[0], first]).sort().values
        for part, index in zip(parts, indices, strict=True):
            part.store = self.store
            part.inter_feat = self._rows(index)
        return parts

    def split_by_ratio(self, ratios: list[float], group_by: str | None = None) -> list:
        """RecBole's split, vectorised over users; :meth:`build` sorts the rows of each part."""
        if group_by is None:
            return super().split_by_ratio(ratios)
        shares = [ratio / sum(ratios) for ratio in ratios]
        group = self.inter_feat[group_by]
        order = torch.argsort(group, stable=True)
        count = torch.bincount(group)
        sizes, kind = count.unique(return_inverse=True)
        ends = torch.tensor([self._calcu_split_ids(size, shares) for size in sizes.tolist()])
        sorted_group, rank = members(count)
        part = torch.zeros_like(rank)
        for end in ends.T:  # one at a time: [n] each, not [n, parts]
            part += rank >= end[kind][sorted_group]
        self._drop_unused_col()
        index = self.inter_feat[SEQUENCE_INDEX][order]
        return [self.copy(self._rows(index[part == number])) for number in range(len(ratios))]

    def _drop_unseen(self, indices: list[Tensor]) -> list[Tensor]:
        store = self.store
        training = store.position == 0
        training[indices[0]] = True
        seen = torch.zeros(self.item_num, dtype=torch.bool)
        seen[store.item[training]] = True
        kept = training | seen[store.item]
        self.store, renumbered = store.keep(kept)
        if dropped := int((~kept).sum()):
            note = f"dropped {dropped} interactions with items unseen in training"
            self.dropped.append(note)
            self.logger.info(note)
        return [renumbered[index[kept[index]]] for index in indices]


class PromptDataset(PromptMixin, SequentialDataset):
    """The dataset of DPR and of RecBole's sequential models."""


def dataset_class(model_name: str, model_type: ModelType) -> type[PromptMixin]:
    """The class that RecBole chooses for a model, with :class:`PromptMixin`.

    ``recbole.data.utils.create_dataset`` is not called, because it unpickles files.
    """
    base = getattr(recbole_dataset, f"{model_name}Dataset", None)
    if base is None:
        if model_type == ModelType.SEQUENTIAL:
            return PromptDataset
        knowledge = model_type == ModelType.KNOWLEDGE
        base = recbole_dataset.KnowledgeBasedDataset if knowledge else Dataset
    return type(f"Prompt{base.__name__}", (PromptMixin, base), {})


def _bare(word: str) -> str:
    """Remove blanks, quotes and a list's brackets around a word: ``['Hair Care'`` -> Hair Care."""
    word = word.strip()
    listed = re.fullmatch(r"""\[?(['"])(.+)\1\]?""", word)
    return listed[2] if listed else word.removeprefix("[]")
