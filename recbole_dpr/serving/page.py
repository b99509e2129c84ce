"""The page at ``/``: files of the package, with a policy that blocks all other content."""

import hashlib
import html
import json
from collections import Counter
from importlib.resources import files
from itertools import zip_longest
from string import Template
from typing import Any

import fastapi
from fastapi import FastAPI, Response

import recbole_dpr.serving
from recbole_dpr.model.router import NEGATIVE, POSITIVE
from recbole_dpr.serving.docs_page import docs_page
from recbole_dpr.serving.recommender import Recommender
from recbole_dpr.serving.request import Request, takes
from recbole_dpr.serving.settings import Settings

_FILES = {
    "/": ("index.html", "text/html"),
    "/page/style.css": ("style.css", "text/css"),
    "/page/script.js": ("script.js", "text/javascript"),
    "/page/icon.svg": ("icon.svg", "image/svg+xml"),
}
PAGE_PATHS = frozenset(_FILES)
"""Paths served without a token, as the files contain nothing of the catalogue."""

_HEADERS = {
    # No inline script or style, nothing from other hosts; titles are never parsed as HTML.
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    # The browser caches the file, but asks each time whether it has changed (304 if not).
    "Cache-Control": "no-cache",
}
_LIMITS = ("max_history", "max_prompts", "max_text", "max_k", "max_strength")
_EXAMPLE_ITEMS = 3
_EXAMPLE_PROMPTS = 3  # of each intent
_ASKED, _ASKED_K = 32, 10  # number of one-item histories, and of items recommended for each


def add_page(app: FastAPI, recommender: Recommender, settings: Settings, token: bool) -> None:
    """Add the page's files, ``/docs``, and ``/page/example``, which needs the token.

    ``/docs`` describes the paths that the application has so far.

    Args:
        token: whether requests must carry a token. The page then asks the user for it.
    """
    # Of the run, the page's script is told only what ``/health`` tells anyone.
    known = recommender.catalogue.summary() | {name: getattr(settings, name) for name in _LIMITS}
    known |= {"token": token, "new_user": recommender.new_user is not None}
    intents = [i for i in (POSITIVE, NEGATIVE) if takes(recommender.catalogue.config, i)]
    if not intents:
        known["max_prompts"] = 0
    for path, (name, media_type) in _FILES.items():
        text = (files(recbole_dpr.serving) / "page" / name).read_text(encoding="utf-8")
        if path == "/":
            text = Template(text).substitute(known=html.escape(json.dumps(known)))
        _add_file(app, path, text.encode(), media_type)

    _add_file(app, "/docs", docs_page(app.openapi()).encode(), "text/html")

    # Computed before the first request: from then on only the batcher's thread may use the model.
    example = _example(recommender, intents)

    @app.get("/page/example", include_in_schema=False)
    async def an_example() -> dict[str, Any]:
        return example


def _add_file(app: FastAPI, path: str, content: bytes, media_type: str) -> None:
    tag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    headers = _HEADERS | {"ETag": tag}

    @app.get(path, include_in_schema=False)
    async def file(request: fastapi.Request) -> Response:
        if tag in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        return Response(content, headers=headers, media_type=media_type)


def _example(recommender: Recommender, intents: list[str]) -> dict[str, Any]:
    """Make an example history, and prompts about common categories, of each intent in turn.

    The history holds the items that are recommended most often for one-item histories. These tend
    to be popular items. Older runs do not save the popularity itself.
    """
    known = recommender.catalogue
    asked = [Request([item], k=_ASKED_K) for item in known.items[1 : 1 + _ASKED]]
    answers = recommender.recommend_batch(asked)
    found = Counter((each.item, each.title) for answer in answers for each in answer)
    history = [{"item": i, "title": t} for (i, t), _ in found.most_common(_EXAMPLE_ITEMS)]

    sizes = Counter(index for own in known.item_categories for index in own)
    common = [known.categories[i].lower() for i, _ in sizes.most_common(_EXAMPLE_PROMPTS + 1)]
    # The most common category is in the list anyway. So a negative prompt about it changes the list
    # most, and a positive one least.
    prompts = {
        POSITIVE: [f"I feel like {name}" for name in common[1:]],
        NEGATIVE: [f"no {name}" for name in common[:_EXAMPLE_PROMPTS]],
    }
    in_turn = zip_longest(*(prompts[intent] for intent in intents))
    return {"history": history, "wishes": [own for each in in_turn for own in each if own]}
