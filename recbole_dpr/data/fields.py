"""Names of the fields that batches carry in addition to RecBole's own."""

from typing import NamedTuple


class Polar(NamedTuple):
    """A field name for each polarity; ``field[negative]`` with a bool picks one."""

    positive: str
    negative: str


def _polar(name: str) -> Polar:
    return Polar(f"positive_{name}", f"negative_{name}")


# In rows and evaluation cases.
PROMPT_ROW = "prompt_row"  # int64 [B, P], row of the prompt table, -1 where there is none
PROMPT_NEGATIVE = "prompt_negative"  # bool [B, P]

USER_ROW = "user_row"  # int64 [B], row of the model's user table, replaces the history

# In training batches. A moment is a training position: a position in a window whose next item is
# a target.
MOMENT = "moment"  # int64 [M], index into the flattened positions [B * L], or into the rows
USER_VECTOR = "user_vector"  # float [M, d], h_u of each moment, replaces the windows
NEXT_ITEM = "next_item"  # int64 [M]
# The W drawn prompts of each polarity, and their target sets.
DRAWN_MOMENT = _polar("drawn_moment")  # int64 [W], index into the moments
DRAWN_ROW = _polar("drawn_row")  # int64 [W], row of the prompt table
DRAWN_TARGETS = _polar("drawn_targets")  # int64 [W, N], item ids, padded with 0
