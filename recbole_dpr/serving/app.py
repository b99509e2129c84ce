"""Serves a trained run over HTTP."""

import asyncio
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from logging import getLogger
from typing import Annotated, Any

from fastapi import FastAPI, HTTPException, Query, Request, Response, Security
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from fastapi.security import HTTPBearer
from pydantic import BaseModel
from starlette.exceptions import HTTPException as StarletteHTTPException
from starlette.middleware.cors import CORSMiddleware

import recbole_dpr
from recbole_dpr.serving import bodies
from recbole_dpr.serving import request as asked
from recbole_dpr.serving.batching import Full, MicroBatcher
from recbole_dpr.serving.guard import BATCHED, Guard, Metrics, later, over_capacity, refuse
from recbole_dpr.serving.item_names import UnknownItem
from recbole_dpr.serving.page import add_page
from recbole_dpr.serving.recommender import Recommendation, Recommender
from recbole_dpr.serving.settings import Settings
from recbole_dpr.serving.understanding import Understood
from recbole_dpr.utils.errors import Unavailable, UserError

Answer = tuple[asked.Question, list[Recommendation], list[Understood]]

_REFUSALS = {
    400: "the body cannot be read",
    401: "the bearer token is missing or wrong",
    408: "the body takes too long to arrive",
    413: "the body is too large",
    422: "the request cannot be answered, see the line",
    503: "more requests wait than the server takes, or it lacks what it needs; see Retry-After",
}


def create_app(
    recommender: Recommender, settings: Settings | None = None, token: str | None = None
) -> FastAPI:
    """Create the application, for uvicorn or any ASGI server. The encoder is loaded at once.

    A refused request gets one line of JSON, ``{"error": ...}``: with status 4xx if the request is
    wrong, with 503 and Retry-After if the server is over capacity.

    Args:
        recommender: the recommender of the run. Only this application may use it from now on.
        settings: limits; None for the defaults.
        token: bearer token that requests must carry; None if no token is required.

    Raises:
        UserError: the encoder cannot be loaded.
    """
    settings = settings or Settings()
    recommender.warm_up()
    batcher: MicroBatcher[asked.Request, Answer] = MicroBatcher(
        lambda requests: _compute(recommender, metrics, requests),
        settings.max_batch,
        settings.batch_wait / 1000,
        settings.max_queue,
    )
    metrics = Metrics(batcher.queue.qsize, recommender.reader)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        yield
        await asyncio.to_thread(batcher.close)

    refusals = {status: why for status, why in _REFUSALS.items() if token or status != 401}
    app = FastAPI(
        title="recbole_dpr",
        version=recbole_dpr.__version__,
        description="Recommendations that follow plain language (DPR).",
        lifespan=lifespan,
        docs_url=None,  # its scripts would come from elsewhere; add_page adds one without any
        redoc_url=None,
        root_path=settings.root_path,
        servers=[{"url": settings.root_path}] if settings.root_path else None,
        # Only documents in OpenAPI that a token is required; Guard checks it.
        dependencies=[Security(HTTPBearer(auto_error=False))] if token else [],
        responses={
            status: {"model": bodies.Refusal, "description": why}
            for status, why in refusals.items()
        },
    )
    _add_recommend(app, batcher, recommender, settings)
    _add_others(app, recommender, metrics, settings)
    add_page(app, recommender, settings, token is not None)
    _add_refusals(app)
    # Collected before the middleware hides them.
    paths = {route.path for route in app.routes if hasattr(route, "path")}
    app.add_middleware(
        Guard,
        token=token,
        settings=settings,
        full=batcher.queue.full,
        metrics=metrics,
        paths=paths,
    )
    if settings.origins:
        # Added last, so it comes first: a browser asks beforehand without the token.
        app.add_middleware(
            CORSMiddleware,
            allow_origins=settings.origins,
            allow_methods=["GET", "POST"],
            allow_headers=["Authorization", "Content-Type"],
            expose_headers=["Retry-After"],
        )
    return app


def _compute(
    recommender: Recommender, metrics: Metrics, requests: list[asked.Request]
) -> list[Answer | Exception]:
    """Answer a batch. If a request cannot be answered, the others are answered all the same."""
    metrics.batch_size.observe(len(requests))
    read = [_read(recommender, request) for request in requests]
    try:
        told = recommender.answer_and_tell([q for q in read if not isinstance(q, Exception)])
    except UserError as error:  # not a request's fault: the server of the index is gone
        gone = _not_at_present(error, "the index cannot be searched")
        return [each if isinstance(each, Exception) else gone for each in read]
    answers = iter(told)
    return [each if isinstance(each, Exception) else (each, *next(answers)) for each in read]


def _read(recommender: Recommender, request: asked.Request) -> asked.Question | Exception:
    try:
        return recommender.read(request)
    except Unavailable as error:
        return _not_at_present(error, "prompts cannot be read at present")
    except UserError as error:
        return error


def _not_at_present(error: UserError, line: str) -> HTTPException:
    """Return a 503: a service that this one needs does not answer. Details go to the log only."""
    getLogger(__name__).error(str(error))
    return later(line)


def _add_recommend(
    app: FastAPI, batcher: MicroBatcher, recommender: Recommender, settings: Settings
) -> None:
    known = recommender.catalogue
    body_type = bodies.recommend_body(settings)

    # body_type is created at run time, and FastAPI reads it from the annotation.
    @app.post(
        BATCHED,
        summary="The best items for a history and prompts",
        response_model=bodies.Recommendations,
    )
    async def recommend(body: body_type) -> dict[str, Any]:  # type: ignore[valid-type]
        try:
            question, answer, understood = await asyncio.wrap_future(batcher.submit(_request(body)))
        except Full:
            raise over_capacity() from None
        read = zip(question.prompts, understood, strict=True)
        return {
            "items": [vars(each) for each in answer],
            "history": [{"item": known.items[i], "title": known.titles[i]} for i in question.items],
            "basis": recommender.basis(question),
            "wishes": [
                vars(prompt) | {"understood": found.understood, "taken_for": found.told}
                for prompt, found in read
            ],
        }


def _request(body: BaseModel) -> asked.Request:
    given = dict(body)
    prompts = [asked.Prompt(**dict(each)) for each in given.pop("prompts") or ()]
    return asked.Request(prompts=prompts, **given)


def _add_others(
    app: FastAPI, recommender: Recommender, metrics: Metrics, settings: Settings
) -> None:
    one_by_one = ThreadPoolExecutor(1)  # more would slow down each other and the batches
    places = asyncio.Semaphore(settings.max_queue)

    @app.get("/items", summary="Items by a piece of their title", response_model=bodies.Items)
    async def items(
        q: Annotated[str, Query(min_length=1, max_length=settings.max_text, pattern=r"\S")],
        n: Annotated[int, Query(ge=1, le=settings.max_k)] = min(10, settings.max_k),
    ) -> dict[str, Any]:
        if places.locked():
            raise over_capacity()
        async with places:
            loop = asyncio.get_running_loop()
            found = await loop.run_in_executor(one_by_one, recommender.search, q, n)
        fields = ("item", "title", "categories")
        return {"items": [dict(zip(fields, each, strict=True)) for each in found]}

    @app.get("/health", summary="Whether the server answers, and for what")
    async def health() -> bodies.Health:
        return bodies.Health(status="ok", run=recommender.run, **recommender.catalogue.summary())

    @app.get("/metrics", summary="For Prometheus", response_class=Response)
    async def measured() -> Response:
        return Response(metrics.text(), media_type="text/plain; version=0.0.4; charset=utf-8")


def _add_refusals(app: FastAPI) -> None:
    @app.exception_handler(UserError)
    async def cannot_answer(request: Request, error: UserError) -> JSONResponse:
        nearest = list(error.nearest) if isinstance(error, UnknownItem) else []
        return JSONResponse({"error": str(error), "nearest": nearest}, 422)

    @app.exception_handler(RequestValidationError)
    async def bad_form(request: Request, error: RequestValidationError) -> JSONResponse:
        first = error.errors()[0]
        source, *path = first["loc"]
        if first["type"] == "json_invalid":
            path = []  # it would only hold the position of a character
        if source == "body" and not path and "json" not in request.headers.get("content-type", ""):
            # For example the default of curl -d; FastAPI does not parse such a body.
            return refuse(HTTPException(422, "content-type: must be application/json"))
        # Leave out pydantic's internal names of types, such as "function-before[...]".
        where = ".".join(str(part) for part in path if "[" not in str(part))
        line = f"{where or source}: {first['msg']}"
        return JSONResponse({"error": " ".join(line.split())}, 422)

    @app.exception_handler(StarletteHTTPException)
    async def other(request: Request, error: StarletteHTTPException) -> JSONResponse:
        return refuse(error)

    @app.exception_handler(Exception)
    async def failed(request: Request, error: Exception) -> JSONResponse:
        return JSONResponse({"error": "internal error; the server's log has more"}, 500)
