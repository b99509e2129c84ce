"""RecBole's datasets with lazy histories, an exact split, categories, prompts and tags."""

from functools import cached_property
from pathlib import Path

import numpy as np
import torch
from recbole.data import dataset as recbole_dataset
from recbole.data.dataset import Dataset, SequentialDataset
from recbole.data.interaction import Interaction
from recbole.utils import ModelType
from torch import Tensor

from recbole_dpr.data.prompt import PromptSource, load_prompt_source
from recbole_dpr.data.sequence import SequenceStore
from recbole_dpr.errors import UserError

# Column of a row that points into the sequence store (flat index of the row's target).
SEQUENCE_INDEX = "sequence_index"


class PromptMixin:
    """Lazy histories, the protocol's split and the custom atomic files, for any RecBole dataset.

    Rows stay what RecBole makes of them (one per target, split by RecBole's own code), but the
    ``*_list`` columns are gathered from :attr:`store` when rows are asked for.

    Attributes:
        store (SequenceStore): every kept interaction once; set by ``build``.
        categories (list of str): names, in the order of the columns of :attr:`item_category`.
        item_category (BoolTensor): [n_items, n_categories].
        item_title (list of str): [n_items], the token where there is no title.
    """

    def _load_data(self, token: str, dataset_path: str) -> None:
        if (
            not Path(dataset_path).is_dir()
            and self._get_download_url("url", allow_none=True) is None
        ):
            raise UserError(
                f"dataset={token}: no folder {dataset_path} and not a name RecBole can download; "
                "check dataset and data_path"
            )
        super()._load_data(token, dataset_path)
        # What the files name, before any filtering: only an id outside of it is a mistake in .tag.
        known = [self.inter_feat] + ([self.item_feat] if self.item_feat is not None else [])
        self.known_items = set().union(*(feat[self.iid_field] for feat in known))

    def _data_processing(self) -> None:
        if self.time_field not in self.inter_feat:
            raise UserError(
                f"TIME_FIELD={self.time_field}: not among the columns of {self.dataset_name}.inter; "
                "sequences need a time, name its column"
            )
        super()._data_processing()
        self.item_title = self._read_titles()
        self.categories, self.item_category = self._read_categories()

    @cached_property
    def prompts(self) -> PromptSource:
        """Template pools and tags of this data set, read once, when first asked for."""
        return load_prompt_source(self)

    # -- features of items -----------------------------------------------------------------

    def _read_titles(self) -> list[str]:
        tokens = [str(token) for token in self.field2id_token[self.iid_field]]
        field = self.config["title_field"]
        if field is None or self.item_feat is None or field not in self.item_feat:
            return tokens
        words = self.field2id_token[field]
        titles = (" ".join(words[np.atleast_1d(ids)]) for ids in self.item_feat[field])
        return [title or token for title, token in zip(titles, tokens, strict=True)]

    def _read_categories(self) -> tuple[list[str], Tensor]:
        field = self.config["category_field"]
        if field is None:
            return [], torch.zeros(self.item_num, 0, dtype=torch.bool)
        if self.item_feat is None or field not in self.item_feat:
            raise UserError(
                f"category_field={field}: no such column loaded from {self.dataset_name}.item; "
                "check category_field and load_col"
            )
        names = list(self.field2id_token[field])
        matrix = torch.zeros(self.item_num, len(names), dtype=torch.bool)
        for item, ids in enumerate(self.item_feat[field]):
            matrix[item, np.atleast_1d(ids).astype(np.int64)] = True
        ignored = {"[PAD]", *map(str, self.config["ignore_categories"] or [])}
        columns = [index for index, name in enumerate(names) if name not in ignored]
        return [names[index] for index in columns], matrix[:, columns]

    # -- rows ------------------------------------------------------------------------------

    def _change_feat_format(self) -> None:
        # RecBole keeps times as 32-bit floats, a minute apart for Unix times: order rows before,
        # and its stable sorts by the rounded times keep that order.
        self.inter_feat = self.inter_feat.sort_values(
            [self.uid_field, self.time_field], kind="stable", ignore_index=True
        )
        super()._change_feat_format()
        if not isinstance(self, SequentialDataset):
            self.data_augmentation()

    def data_augmentation(self) -> None:
        """One row per target, its history left in :attr:`store`."""
        feat = self.inter_feat
        fields = {name: feat[name] for name in feat.columns if name != self.uid_field}
        self.store = SequenceStore(feat[self.uid_field], fields, self.iid_field, self.user_num)
        if isinstance(self, SequentialDataset):
            self._aug_presets()
        self.inter_feat = self._rows(torch.nonzero(self.store.position > 0).squeeze(1))

    def _rows(self, index: Tensor) -> Interaction:
        columns = {name: values[index] for name, values in self.store.fields.items()}
        columns[self.uid_field] = self.store.user[index]
        columns[SEQUENCE_INDEX] = index
        if isinstance(self, SequentialDataset):
            length = self.store.position[index].clamp(max=self.max_item_list_len)
            columns[self.item_list_length_field] = length
        return Interaction(columns)

    def __getitem__(self, index: np.ndarray | Tensor, join: bool = True) -> Interaction:
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

    # -- split -----------------------------------------------------------------------------

    def build(self) -> list:
        """RecBole's split over targets, then items unseen in training dropped (section 4.1).

        Returns:
            Training, validation and test dataset, sharing one :attr:`store`.
        """
        parts = super().build()
        if len(parts) != 3:
            raise UserError(
                f"eval_args={self.config['eval_args']}: expected a split into three parts, "
                "training, validation and test"
            )
        indices = [part.inter_feat[SEQUENCE_INDEX].sort().values for part in parts]
        if self.config["filter_unseen_items"]:
            indices = self._drop_unseen(indices)
        self.store.set_parts(indices[0], indices[1])
        if not isinstance(self, SequentialDataset):  # others learn from first interactions too
            first = self.store.offset[:-1][self.store.offset.diff() > 0]
            indices[0] = torch.cat([indices[0], first]).sort().values
        for part, index in zip(parts, indices, strict=True):
            part.store = self.store
            part.inter_feat = self._rows(index)
        return parts

    def _drop_unseen(self, indices: list[Tensor]) -> list[Tensor]:
        store = self.store
        training = store.position == 0
        training[indices[0]] = True
        seen = torch.zeros(self.item_num, dtype=torch.bool)
        seen[store.item[training]] = True
        kept = training | seen[store.item]
        self.store, renumbered = store.keep(kept)
        dropped = int((~kept).sum())
        if dropped:
            self.logger.info(f"dropped {dropped} interactions with items unseen in training")
        return [renumbered[index[kept[index]]] for index in indices]


class PromptDataset(PromptMixin, SequentialDataset):
    """The dataset of DPR and of RecBole's sequential models."""


def dataset_class(model_name: str, model_type: ModelType) -> type[Dataset]:
    """Dataset class for a model: RecBole's choice for it, with :class:`PromptMixin`.

    As ``recbole.data.utils.create_dataset`` chooses, which cannot be called here because it
    unpickles files it finds in ``checkpoint_dir``.
    """
    base = getattr(recbole_dataset, f"{model_name}Dataset", None)
    if base is None:
        if model_type == ModelType.SEQUENTIAL:
            return PromptDataset
        knowledge = model_type == ModelType.KNOWLEDGE
        base = recbole_dataset.KnowledgeBasedDataset if knowledge else Dataset
    return type(f"Prompt{base.__name__}", (PromptMixin, base), {})
