# RecBole has no types. What the package inherits from is written down here, as far as it is used;
# the rest is Any.
from typing import Any

def __getattr__(name: str) -> Any: ...
