"""Reads a pickle as data: calls in the file are recorded and never executed.

Python's own reader looks up names in modules and calls what it finds, so a file can run code. This
reader only implements the stack machine of the format: a name becomes a :class:`Name`, a call
becomes a :class:`Call`, and the state of an object is dropped.
"""

import struct
from collections.abc import Sequence
from typing import Any, NamedTuple


class Name(NamedTuple):
    """A class or function that the file names."""

    module: str
    name: str


class Call:
    """A call or a construction that the file asks for: the callable and its arguments.

    Data that the file then adds to the result is dropped.
    """

    def __init__(self, of: Any, given: Any) -> None:
        self.of, self.given = of, given

    def extend(self, values: list) -> None:
        """Drop the values."""

    def update(self, values: Any) -> None:
        """Drop the values."""


class External(NamedTuple):
    """Something that the file stores elsewhere, with its key there."""

    key: Any


_CONSTANTS = {b"N": None, b"\x88": True, b"\x89": False}
_NUMBERS = {b"K": "<B", b"M": "<H", b"J": "<i", b"G": ">d"}
_TEXTS = {b"X": "<I", b"\x8c": "<B", b"\x8d": "<Q"}
_BYTES = {b"C": "<B", b"B": "<I", b"\x8e": "<Q", b"\x96": "<Q", b"U": "<B", b"T": "<i"}
_LONGS = {b"\x8a": "<B", b"\x8b": "<i"}
_EMPTY = {b"}": dict, b"]": list, b")": tuple, b"\x8f": list}  # sets as lists
_TUPLES = {b"\x85": 1, b"\x86": 2, b"\x87": 3}
_PUT = {b"q": "<B", b"r": "<I"}
_GET = {b"h": "<B", b"j": "<I"}
_SKIPPED = {b"\x80": 1, b"\x95": 8}  # protocol, frame


def as_data(content: bytes) -> Any:
    """Return the content of a pickle of protocol 2 to 5.

    Returns:
        Numbers, texts, bytes, lists (also for sets), tuples and dicts (also for ordered ones).
        Everything else becomes :class:`Name`, :class:`Call` or :class:`External`.

    Raises:
        ValueError, IndexError, KeyError, TypeError: the pickle is broken.
    """
    return _Machine(content).run()


class _Machine:
    def __init__(self, content: bytes) -> None:
        self.content, self.place = content, 0
        self.stack: list = []
        self.below: list[list] = []  # the stacks under each mark
        self.memo: dict[int, Any] = {}

    def run(self) -> Any:
        while (code := self.take(1)) != b".":
            if code in _SKIPPED:
                self.take(_SKIPPED[code])
            else:
                self.step(code)
        return self.stack.pop()

    def take(self, count: int) -> bytes:
        end = self.place + count
        if not self.place <= end <= len(self.content):
            raise ValueError("it ends too soon")
        taken, self.place = self.content[self.place : end], end
        return taken

    def number(self, form: str) -> Any:
        return struct.unpack(form, self.take(struct.calcsize(form)))[0]

    def line(self) -> str:
        return self.take(self.content.index(b"\n", self.place) + 1 - self.place)[:-1].decode()

    def since_mark(self) -> list:
        values, self.stack = self.stack, self.below.pop()
        return values

    def step(self, code: bytes) -> None:
        push, pop = self.stack.append, self.stack.pop
        if code in _CONSTANTS:
            push(_CONSTANTS[code])
        elif code in _NUMBERS:
            push(self.number(_NUMBERS[code]))
        elif code in _TEXTS:
            push(self.take(self.number(_TEXTS[code])).decode("utf-8", "surrogatepass"))
        elif code in _BYTES:
            push(self.take(self.number(_BYTES[code])))
        elif code in _LONGS:
            push(int.from_bytes(self.take(self.number(_LONGS[code])), "little", signed=True))
        elif code in _EMPTY:
            push(_EMPTY[code]())
        elif code in _TUPLES:
            values = [pop() for _ in range(_TUPLES[code])]
            push(tuple(reversed(values)))
        elif code in _PUT:
            self.memo[self.number(_PUT[code])] = self.stack[-1]
        elif code in _GET:
            push(self.memo[self.number(_GET[code])])
        else:
            self.structure(code)

    def structure(self, code: bytes) -> None:
        push, pop = self.stack.append, self.stack.pop
        if code == b"(":
            self.below.append(self.stack)
            self.stack = []
        elif code == b"t":
            values: Sequence[Any] = tuple(self.since_mark())
            self.stack.append(values)
        elif code == b"\x91":
            values = self.since_mark()
            self.stack.append(values)
        elif code in (b"e", b"\x90"):
            values = self.since_mark()
            self.stack[-1].extend(values)
        elif code == b"a":
            value = pop()
            self.stack[-1].extend([value])
        elif code == b"u":
            values = self.since_mark()
            self.stack[-1].update(zip(values[::2], values[1::2], strict=True))
        elif code == b"s":
            value, key = pop(), pop()
            self.stack[-1].update([(key, value)])
        elif code == b"0":
            pop()
        elif code == b"1":
            self.since_mark()
        elif code == b"2":
            push(self.stack[-1])
        elif code == b"\x94":
            self.memo[len(self.memo)] = self.stack[-1]
        else:
            self.object(code)

    def object(self, code: bytes) -> None:
        push, pop = self.stack.append, self.stack.pop
        if code == b"c":
            push(Name(self.line(), self.line()))
        elif code == b"\x93":
            name, module = pop(), pop()
            push(Name(module, name))
        elif code in (b"R", b"\x81"):
            given, of = pop(), pop()
            push({} if of == ("collections", "OrderedDict") else Call(of, given))
        elif code == b"\x92":
            pop()  # by name
            given, of = pop(), pop()
            push(Call(of, given))
        elif code == b"b":
            pop()  # the state
        elif code == b"Q":
            push(External(pop()))
        else:
            raise ValueError(f"unknown code {code!r} in its pickle")
