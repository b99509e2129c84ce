"""Encoded prompts in tests."""

from dataclasses import fields, replace

import torch

from recbole_dpr.model.encoded_prompts import EncodedPrompts


def same(one: EncodedPrompts, other: EncodedPrompts) -> bool:
    """Whether all tensors are equal."""
    return all(
        torch.equal(getattr(one, field.name), getattr(other, field.name)) for field in fields(one)
    )


def no_words(prompts: EncodedPrompts, text_size: int = 8) -> EncodedPrompts:
    """The same, with words that tell the gate nothing."""
    return replace(prompts, words=prompts.words.new_zeros(*prompts.words.shape[:-1], text_size))
