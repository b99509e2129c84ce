"""A run that language models are measured beside."""

from pathlib import Path

import pytest

from runs import train


@pytest.fixture(scope="session")
def rival_run(tmp_path_factory) -> Path:
    """The folder of a run of seconds whose table has two lengths of a list."""
    return train(tmp_path_factory.mktemp("rival"), topk=[2, 5])
