"""Seeds for every random draw, all derived from RecBole's one seed."""

import hashlib

import torch


def derive(seed: int, *purpose: str | int) -> int:
    """Return a 63-bit seed for one purpose, such as ``derive(2020, "windows", stage, epoch)``.

    Draws for different purposes are independent. Repeating a draw needs no stored state, so a
    killed run can resume and give the same figures.
    """
    text = "/".join(map(str, (seed, *purpose)))
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big") >> 1


def generator(
    seed: int, *purpose: str | int, device: torch.device | str = "cpu"
) -> torch.Generator:
    """Return a generator seeded by :func:`derive`. (A GPU draws other numbers than a CPU.)"""
    return torch.Generator(device).manual_seed(derive(seed, *purpose))
