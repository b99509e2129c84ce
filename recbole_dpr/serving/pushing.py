"""Copies a trained run to a folder or the hub, with a model card that describes it."""

import json
import shutil
from importlib import resources
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pandas as pd
from jinja2 import Template

import recbole_dpr
from recbole_dpr.evaluator.evaluate import render
from recbole_dpr.serving import portable
from recbole_dpr.serving.hub import asking_hub, repository
from recbole_dpr.text import encoder_source as text_source
from recbole_dpr.trainer.trained import finished_run
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.json_file import load_json, save_json
from recbole_dpr.utils.replacing import new_folder

_PICKLES = {".bin", ".pt", ".pth", ".pkl"}


def push(
    run: str | Path, to: str | Path, with_encoder: bool = False, with_users: bool = False
) -> None:
    """Copy a run to a folder or a repository of the Hugging Face hub, for serving and evaluation.

    The copy contains the weights, the parameters without paths of this machine, the catalogue, and
    a model card (``README.md``). :meth:`.recommender.Recommender.load` loads it.

    Args:
        run: the folder of a run, or a folder of runs for the latest.
        to: a new folder, or ``hf:user/name``. A repository that does not exist is created as
            private. Files of an earlier push are replaced or removed, other files stay. The token
            comes from ``hf auth login`` or ``HF_TOKEN``.
        with_encoder: whether the encoder is copied (90 MB for the default) or only named.
        with_users: whether the ids of the training users are copied, if the backbone has a vector
            for each user. Without the ids, every user gets the mean vector.

    Raises:
        UserError: there is no finished run, the folder exists already, others could not load the
            encoder, or the hub cannot be reached or refuses the push.
    """
    source, repo = finished_run(Path(run)), repository(str(to))
    if repo is None:
        with new_folder(Path(to)) as folder:
            _fill(folder, source, str(to), with_encoder, with_users)
        return
    with TemporaryDirectory() as made:
        _fill(Path(made), source, str(to), with_encoder, with_users)
        _upload(made, repo)


def _fill(folder: Path, run: Path, to: str, with_encoder: bool, with_users: bool) -> None:
    record = load_json(run / "config.json")
    encoder = _take_encoder(folder, run, record["encoder"], with_encoder)
    _check_router(record)
    for name in (*portable.NEEDED, *portable.IF_THERE, *([portable.USERS] if with_users else [])):
        if (run / name).is_file():
            shutil.copyfile(run / name, folder / name)
    config = portable.portable_config(record) | {"encoder": encoder}
    save_json(folder / "config.json", config)
    catalogue, table = load_json(run / "catalogue.json"), None
    if (run / "results.json").is_file():
        table = render(pd.DataFrame(load_json(run / "results.json")["table"]), config)
    titles = pd.Series(catalogue["titles"][1:])
    unique = titles[~titles.str.casefold().duplicated(keep=False)]
    card = (resources.files("recbole_dpr") / "resources" / "model-card.txt").read_text("utf-8")
    text = Template(card, trim_blocks=True, keep_trailing_newline=True).render(
        config=config,
        catalogue=catalogue,
        backbone=config["backbone"].rpartition(".")[2],
        alone=max(config["stages"]) == 1 or not config["backbone_learning_rate"],
        encoder=record["encoder"],
        eval_args=json.dumps(config["eval_args"]),
        table=table,
        version=recbole_dpr.__version__,
        pulled=to if repository(to) else None,
        history=json.dumps(unique.head(2).tolist(), ensure_ascii=False),
        has_users=(run / portable.USERS).is_file(),
        with_users=with_users,
    )
    (folder / portable.CARD).write_text(text, "utf-8")


def _take_encoder(folder: Path, run: Path, name: str, wanted: bool) -> str:
    """Copy the encoder's files if needed; return its name for the pushed configuration."""
    carried = portable.carries_encoder(run, name)
    if not wanted and not carried:
        if _has_public_name(name):
            return name
        raise UserError(
            f"encoder {name!r}: a folder of this machine, which others lack; push with_encoder"
        )
    found = run / portable.ENCODER if carried else text_source.local_folder(name)
    if found is None:
        raise UserError(f"encoder {name!r}: not on this machine; leave with_encoder out")
    files = [path for path in sorted(found.rglob("*")) if path.is_file()]
    safe = {path.parent for path in files if path.suffix == ".safetensors"}
    pickled = [path for path in files if path.suffix in _PICKLES and path.parent not in safe]
    if pickled or not safe:
        raise UserError(f"encoder {name!r}: its weights are no safetensors; leave with_encoder out")
    for path in files:
        inside = path.relative_to(found)
        if portable.is_encoder_file(inside):
            target = folder / portable.ENCODER / inside
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
    return portable.OWN_ENCODER


def _has_public_name(name: str) -> bool:
    """Whether others can load a model by its name: it is bundled in a package or on the hub."""
    return name in text_source.BUNDLED or not Path(name).expanduser().exists()


def _check_router(record: dict[str, Any]) -> None:
    model = str(record.get("router_model"))
    if record.get("router") == "zero-shot" and not _has_public_name(model):
        raise UserError(
            f"router_model={model}: a folder of this machine, which others lack; name a model of "
            "the hub in config.json"
        )
    if record.get("router") == "offline" and record.get("router_weights"):
        raise UserError(
            f"router_weights={record['router_weights']}: a file of this machine, which others "
            "lack; take it out of config.json"
        )


def _upload(folder: str, repo: str) -> None:
    with asking_hub(repo):
        from huggingface_hub import HfApi

        hub = HfApi()
        hub.create_repo(repo, private=True, exist_ok=True)
        hub.upload_folder(
            repo_id=repo,
            folder_path=folder,
            commit_message=f"recbole_dpr {recbole_dpr.__version__}",
            # Removes files of an earlier push that this one lacks, above all user ids.
            delete_patterns=[*sorted(portable.FILES), f"{portable.ENCODER}/*"],
        )
