"""Reading of atomic files into a RecBole data set: all lines checked, all dropped rows counted."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from recbole.data.dataset import Dataset
from recbole.utils import FeatureSource

from recbole_dpr.data.plain_file import check_file, unknown_ids
from recbole_dpr.utils.errors import UserError, one_line

if TYPE_CHECKING:  # the mixin calls methods of the data set class that follows it
    _Mixed = Dataset
else:
    _Mixed = object


class ReadingMixin(_Mixed):
    """Checks files before RecBole reads them, and logs what its filters drop.

    Attributes:
        known_items (set of str): item tokens in the files, including those that filtering drops.
        dropped (list of str): a line for each reason why interactions were dropped.
    """

    dropped: list[str]

    def _from_scratch(self) -> None:
        self.dropped = []
        try:
            super()._from_scratch()
        except UserError:
            raise
        except ValueError as error:  # RecBole raises it for mistakes in files or settings
            raise UserError(f"dataset={self.dataset_name}: {one_line(error)}") from error

    # -- files -----------------------------------------------------------------------------

    def _load_data(self, token: str, dataset_path: str) -> None:
        url = self._get_download_url("url", allow_none=True)
        if url is None and not Path(dataset_path).is_dir():
            raise UserError(
                f"dataset={token}: no folder {dataset_path} and not a name RecBole can download; "
                "check dataset and data_path"
            )
        super()._load_data(token, dataset_path)
        # All items in the files, before filtering. A .tag file may name any of them.
        feats = (feat for feat in (self.inter_feat, self.item_feat) if feat is not None)
        self.known_items = set().union(*(feat[self.iid_field].dropna() for feat in feats))

    def _load_inter_feat(self, token: str, dataset_path: str) -> None:
        file = Path(dataset_path) / f"{token}.inter"
        if not file.is_file():
            raise UserError(f"dataset={token}: no file {file}; check dataset and data_path")
        super()._load_inter_feat(token, dataset_path)
        kinds = {"USER_ID_FIELD": "token", "ITEM_ID_FIELD": "token", "TIME_FIELD": "float"}
        self._check_columns(self.inter_feat, file.name, kinds)

    def _load_feat(self, filepath: str, source: Any) -> Any:
        only, without = self._get_load_and_unload_col(source)
        if only == set():
            return super()._load_feat(filepath, source)
        file = Path(filepath)
        key = {FeatureSource.USER: "USER_ID_FIELD", FeatureSource.ITEM: "ITEM_ID_FIELD"}.get(source)
        encoding = self.config["encoding"]
        found = check_file(
            file,
            ids=(self.uid_field, self.iid_field),
            key=self.config[key] if key else "",
            time=self.time_field,
            only=only,
            leave=without or (),
            separator=self.config["field_separator"],
            encoding=encoding,
        )
        for note in found.notes:
            self.logger.warning(note)
        self.config["encoding"] = found.encoding
        try:
            feat = super()._load_feat(filepath, source)
        finally:
            self.config["encoding"] = encoding
        if key:
            self._check_columns(feat, file.name, {key: "token"})
        return feat

    def _check_columns(self, feat: Any, file: str, kinds: dict[str, str]) -> None:
        for key, kind in kinds.items():
            field = self.config[key]
            if feat is None or field not in feat:
                reason = f"no such column loaded from {file}; check {key} and load_col"
            elif (found := self.field2type[field].value) != kind:
                reason = f"of type {found} in {file}; make it {field}:{kind}"
            else:
                continue
            raise UserError(f"{key}={field}: {reason}")

    def _download(self) -> None:
        try:
            super()._download()
        except OSError as error:
            raise UserError(
                f"dataset={self.dataset_name}: cannot be downloaded ({one_line(error)}); put its "
                f"files into {self.dataset_path}, or check data_path"
            ) from error

    # -- filters ---------------------------------------------------------------------------

    def _remove_duplication(self) -> None:
        with self._counted("rm_dup_inter"):
            super()._remove_duplication()
        # RecBole sorts by time here, but not stably. The file's order is restored, to break ties.
        self.inter_feat = self.inter_feat.sort_index()

    def _filter_by_field_value(self) -> None:
        with self._counted("val_interval"):
            super()._filter_by_field_value()

    def _filter_inter_by_user_or_item(self) -> None:
        if self.config["filter_inter_by_user_or_item"]:
            sides = (
                (self.uid_field, self.user_feat, "user"),
                (self.iid_field, self.item_feat, "item"),
            )
            for field, feat, suffix in sides:
                if feat is None:
                    continue
                used = Counter(self.inter_feat[field])
                file = f"{self.dataset_name}.{suffix}"
                if self.config["val_interval"]:
                    file += ", or are left out by val_interval"
                if note := unknown_ids(used, set(feat[field]), field, file, "dropped"):
                    self.dropped.append(note)
                    self.logger.warning(note)
        super()._filter_inter_by_user_or_item()

    def _filter_by_inter_num(self) -> None:
        with self._counted("user_inter_num_interval", "item_inter_num_interval"):
            super()._filter_by_inter_num()

    @contextmanager
    def _counted(self, *keys: str) -> Iterator[None]:
        """Context manager of a filter that these keys of the configuration set."""
        before = len(self.inter_feat)
        yield
        if dropped := before - len(self.inter_feat):
            given = ", ".join(f"{key}={self.config[key]}" for key in keys if self.config[key])
            note = f"dropped {dropped} of {before} interactions by {given}"
            self.dropped.append(note)
            self.logger.info(note)

    def _reset_index(self) -> None:
        for name in self.feat_name_list:
            if getattr(self, name).empty:
                rows = {"inter_feat": "interaction", "item_feat": "item", "user_feat": "user"}
                raise UserError(
                    f"dataset={self.dataset_name}: no {rows.get(name, name)} is left; "
                    + ("; ".join(self.dropped) or "check the files and the filters")
                )
        super()._reset_index()
