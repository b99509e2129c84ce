"""Fetches a pushed run. Its author need not be trusted."""

import glob
import json
import shutil
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from recbole_dpr.serving.hub import asking_hub, repository
from recbole_dpr.serving.portable import ENCODER, FILES, NEEDED, is_encoder_file, portable_config
from recbole_dpr.utils.errors import UserError, one_line
from recbole_dpr.utils.json_file import load_json, save_json
from recbole_dpr.utils.replacing import new_folder


def pull(source: str | Path, to: str | Path) -> Path:
    """Fetch a pushed run into a new folder, for :meth:`.recommender.Recommender.load`.

    Only JSON, safetensors, the model card and the encoder's folder are taken. No code of the run
    is executed, neither here nor when it is loaded; a backbone that ``config.json`` names by an
    import path is imported from the installed packages.

    Args:
        source: ``hf:user/name``, or the folder of a pushed run.
        to: a folder that does not exist yet or is empty; it is returned.

    Raises:
        UserError: the run does not exist, a file name leads out of the folder, the new folder is
            not empty, or the hub cannot be reached.
    """
    repo = repository(str(source))
    with new_folder(Path(to)) as folder:
        if repo is None:
            _copy(Path(source), folder)
        else:
            _download(repo, folder)
        _check_encoder(folder / ENCODER / "modules.json", str(source))
        config = portable_config(load_json(folder / "config.json"))
        if "encoder" not in config:  # otherwise the default encoder would be used
            raise UserError(f"{source}: names no encoder that others have; push it with_encoder")
        save_json(folder / "config.json", config)
    return Path(to)


def _copy(source: Path, folder: Path) -> None:
    inside = (path for path in source.rglob("*") if path.is_file())
    names = [path.relative_to(source).as_posix() for path in inside]
    for name in _wanted(names, str(source)):
        if (source / name).is_symlink():
            raise UserError(f"{source}: {name} is a link, which may lead anywhere; not taken")
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        try:
            shutil.copyfile(source / name, folder / name)
        except OSError as error:
            raise UserError(f"{source / name}: cannot be copied ({one_line(error)})") from error


def _download(repo: str, folder: Path) -> None:
    with asking_hub(repo):
        from huggingface_hub import HfApi, snapshot_download

        info = HfApi().model_info(repo)
        wanted = _wanted([file.rfilename for file in info.siblings or []], f"hf:{repo}")
        snapshot_download(
            repo,
            revision=info.sha,  # the revision whose file names were checked
            local_dir=str(folder),
            allow_patterns=[glob.escape(name) for name in wanted],
        )
    shutil.rmtree(folder / ".cache", ignore_errors=True)  # the hub client's own files


def _wanted(names: Iterable[str], source: str) -> list[str]:
    """Return the names of the files to take. None may lead out of the folder."""
    wanted = []
    for name in names:
        path = PurePosixPath(name)
        odd = "\\" in name or ":" in name or not name.isprintable()
        if odd or path.is_absolute() or ".." in path.parts or str(path) != name:
            raise UserError(f"{source}: a file name that is not safe ({name!r}); nothing was taken")
        of_encoder = path.parts[0] == ENCODER and is_encoder_file(path.relative_to(ENCODER))
        if name in FILES or of_encoder:
            wanted.append(name)
    missing = [name for name in NEEDED if name not in wanted]
    if missing:
        raise UserError(f"{source}: no run of DPR there (no {missing[0]})")
    return wanted


def _check_encoder(modules: Path, source: str) -> None:
    """Check that an encoder, if there is one, only uses modules of sentence-transformers."""
    if not modules.is_file():
        return
    try:
        kinds = [str(module["type"]) for module in json.loads(modules.read_text("utf-8"))]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UserError(f"{source}: modules.json of its encoder cannot be read") from error
    for kind in kinds:
        if not kind.startswith("sentence_transformers."):
            raise UserError(f"{source}: its encoder asks for code of its own ({kind}); not taken")
