"""Seeds for every random draw, all derived from RecBole's one seed."""

import hashlib

import torch


def derive(seed: int, *purpose: str | int) -> int:
    """A 63-bit seed for one purpose, such as ``derive(2020, "windows", stage, epoch)``.

    Draws of different purposes are independent, and repeating one needs no stored state, which is
    what lets a killed run resume to the same figures.
    """
    text = "/".join(map(str, (seed, *purpose)))
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big") >> 1


def generator(
    seed: int, *purpose: str | int, device: torch.device | str = "cpu"
) -> torch.Generator:
    """A generator seeded by :func:`derive`. (A GPU's draws differ from a CPU's.)"""
    return torch.Generator(device).manual_seed(derive(seed, *purpose))
