"""Years of items: of ``year_field``, and not known where the data lack it."""

import logging


def test_without_the_column_years_are_not_known_and_it_is_said(built, tiny_dataset, caplog):
    with caplog.at_level(logging.WARNING):
        train = built(**tiny_dataset, year_field="release_year").train
    assert not train.item_year.any()
    assert any("year_field=release_year: no such column" in text for text in caplog.messages)
