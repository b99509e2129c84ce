"""The notebook of examples/ runs from its first cell to its last."""

from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from places import ROOT


@pytest.fixture
def notebook() -> nbformat.NotebookNode:
    return nbformat.read(ROOT / "examples/steering.ipynb", as_version=4)


def outputs(notebook: nbformat.NotebookNode) -> list[nbformat.NotebookNode]:
    code = (cell for cell in notebook.cells if cell.cell_type == "code")
    return [output for cell in code for output in cell.outputs]


def test_it_is_kept_without_outputs(notebook):
    nbformat.validate(notebook)
    assert not outputs(notebook)


@pytest.mark.slow
def test_it_trains_steers_and_plots(notebook, in_tmp: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    place = {"metadata": {"path": str(in_tmp)}}
    NotebookClient(notebook, timeout=600, resources=place).execute()
    shown = [output.data for output in outputs(notebook) if "data" in output]
    texts = [data["text/plain"] for data in shown]
    signs = ["DPR (GRU4Rec)", "rank_before", "Comedy", "Western", "Horror", "Figure", "Vault Job"]
    assert len(texts) == len(signs)
    for text, sign in zip(texts, signs, strict=True):
        assert sign in text
    assert any("image/png" in data for data in shown)
