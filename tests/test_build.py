"""What a run is built of: mistakes that show only once the data are read."""

import pytest

from recbole_dpr.build import create_dataset, data_preparation
from recbole_dpr.utils.errors import UserError


@pytest.mark.parametrize("model", ["DPR", "Pop"])
def test_no_more_places_than_items(make_config, tiny_dataset, model):
    config = make_config(model, **tiny_dataset, topk=[10, 25])
    message = r"^topk=\[10, 25\]: tiny has only 24 items, after filtering; choose at most 24$"
    with pytest.raises(UserError, match=message):
        data_preparation(config, create_dataset(config))
    config = make_config(model, **tiny_dataset, topk=[10, 24])
    assert len(data_preparation(config, create_dataset(config))) == 3
