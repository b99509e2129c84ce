"""What tests of language models beside a run need: tiny models with random weights."""

from pathlib import Path

import torch

WORDS = ["### Instruction:", "### Response:", "Title: The Title", "films items person chooses next"]


def save_tiny_model(folder: Path, kind: str = "llama", titles: tuple[str, ...] = ()) -> str:
    """A model of Llama's, BLOOM's or MPT's class, with a tokenizer trained on the spot.

    Args:
        titles: what the tokenizer learns from beside some words; it can spell everything.

    Returns:
        The folder, as ``--model`` takes it.
    """
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import (
        BloomConfig,
        BloomForCausalLM,
        LlamaConfig,
        LlamaForCausalLM,
        MptConfig,
        MptForCausalLM,
        PreTrainedTokenizerFast,
    )

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=400,
        special_tokens=["<eos>", "<pad>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator([*WORDS, *titles], trainer)
    size = {"vocab_size": tokenizer.get_vocab_size(), "bos_token_id": None}
    size |= {"eos_token_id": 0, "pad_token_id": 1}
    with torch.random.fork_rng():
        torch.manual_seed(3)
        if kind == "llama":
            model = LlamaForCausalLM(
                LlamaConfig(hidden_size=16, intermediate_size=16, num_hidden_layers=1,
                            num_attention_heads=2, max_position_embeddings=4096, **size)
            )  # fmt: skip
        elif kind == "bloom":
            model = BloomForCausalLM(BloomConfig(hidden_size=16, n_layer=1, n_head=2, **size))
        else:
            model = MptForCausalLM(MptConfig(d_model=16, n_heads=2, n_layers=1, **size))
    PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, eos_token="<eos>", pad_token="<pad>"
    ).save_pretrained(folder)
    model.save_pretrained(folder)
    return str(folder)
