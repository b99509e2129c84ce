"""Fetches a pushed run. Its author need not be trusted."""

import glob
import shutil
from pathlib import Path

from recbole_dpr.serving import portable
from recbole_dpr.serving.hub import asking_hub, repository
from recbole_dpr.utils.errors import UserError, one_line
from recbole_dpr.utils.json_file import load_json, save_json
from recbole_dpr.utils.replacing import new_folder


def pull(source: str | Path, to: str | Path) -> Path:
    """Fetch a pushed run into a new folder, for :meth:`.recommender.Recommender.load`.

    Only the files needed for serving and evaluation are taken: JSON, safetensors, the model card,
    and the encoder's folder if there is one. No code from the run is executed, neither here nor
    when the run is loaded. One exception: if ``config.json`` names the backbone by an import path,
    it is imported from the installed packages.

    Args:
        source: ``hf:user/name``, or the folder of a pushed run.
        to: a folder that does not exist yet or is empty.

    Returns:
        The folder.

    Raises:
        UserError: the run does not exist, a file name leads out of the folder, the target folder
            exists already and is not empty, or the hub cannot be reached.
    """
    repo = repository(str(source))
    with new_folder(Path(to)) as folder:
        if repo is None:
            _copy(Path(source), folder)
        else:
            _download(repo, folder)
        portable.check_encoder(folder / portable.ENCODER, str(source))
        config = portable.portable_config(load_json(folder / "config.json"))
        if "encoder" not in config:  # otherwise the default encoder would be used
            raise UserError(f"{source}: names no encoder that others have; push it with_encoder")
        save_json(folder / "config.json", config)
    return Path(to)


def _copy(source: Path, folder: Path) -> None:
    inside = {
        path.relative_to(source).as_posix(): path for path in source.rglob("*") if path.is_file()
    }
    for name in portable.wanted_files(inside, str(source)):
        if inside[name].is_symlink():
            raise UserError(f"{source}: {name} is a link, which may lead anywhere; not taken")
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        try:
            shutil.copyfile(inside[name], folder / name)
        except OSError as error:
            raise UserError(f"{inside[name]}: cannot be copied ({one_line(error)})") from error


def _download(repo: str, folder: Path) -> None:
    with asking_hub(repo):
        from huggingface_hub import HfApi, snapshot_download

        info = HfApi().model_info(repo)
        names = [file.rfilename for file in info.siblings or []]
        wanted = portable.wanted_files(names, f"hf:{repo}")
        snapshot_download(
            repo,
            revision=info.sha,  # the revision whose file names were checked
            local_dir=str(folder),
            allow_patterns=[glob.escape(name) for name in wanted],
        )
    shutil.rmtree(folder / ".cache", ignore_errors=True)  # the hub client's own files
