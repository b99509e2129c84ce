"""Serves a trained run over HTTP."""

import asyncio
from collections.abc import AsyncIterator, Sequence
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

import recbole_dpr
from recbole_dpr.serving import bodies
from recbole_dpr.serving import request as asked
from recbole_dpr.serving.batching import Full, MicroBatcher
from recbole_dpr.serving.guard import BATCHED, Count, Guard, over_capacity, refuse
from recbole_dpr.serving.item_names import UnknownItem
from recbole_dpr.serving.metrics import Metrics
from recbole_dpr.serving.page import add_page
from recbole_dpr.serving.recommender import Question, Recommendation, Recommender
from recbole_dpr.serving.settings import Settings
from recbole_dpr.serving.understanding import Understood
from recbole_dpr.utils.errors import Unavailable, UserError

Answer = tuple[Question, list[Recommendation], list[Understood]]

_RETRY_AFTER = "1"  # seconds
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
    metrics = Metrics(lambda: batcher.waiting, recommender.reader.memory)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        yield
        await asyncio.to_thread(batcher.close)

    app = FastAPI(
        title="recbole_dpr",
        version=recbole_dpr.__version__,
        description="Recommendations that follow plain language (DPR).",
        lifespan=lifespan,
        redoc_url=None,
        # Only documents in OpenAPI that a token is required; Guard checks it.
        dependencies=[Security(HTTPBearer(auto_error=False))] if token else [],
        responses={
            status: {"model": bodies.Refusal, "description": why}
            for status, why in _REFUSALS.items()
            if token or status != 401
        },
    )
    _add_recommend(app, batcher, recommender, settings)
    _add_others(app, recommender, metrics, settings)
    add_page(app, recommender, settings, token is not None)
    _add_refusals(app)
    paths = {
        route.path for route in app.routes if hasattr(route, "path")
    }  # collected before the middleware hides them
    app.add_middleware(
        Guard,
        token=token,
        max_body=settings.max_body,
        body_wait=settings.body_wait,
        full=lambda: batcher.full,
    )
    app.add_middleware(Count, metrics=metrics, paths=paths)
    return app


def _compute(
    recommender: Recommender, metrics: Metrics, requests: list[asked.Request]
) -> list[Answer | Exception]:
    """Answer a batch. If a request cannot be answered, the others are answered all the same."""
    answers: list[Any] = []
    for request in requests:
        try:
            answers.append(recommender.read(request))
        except Unavailable as error:
            getLogger(__name__).error(str(error))
            answers.append(_later("wishes cannot be read at present"))
        except UserError as error:
            answers.append(error)
    good = [place for place, each in enumerate(answers) if not isinstance(each, Exception)]
    metrics.batch_size.observe(len(requests))
    found: Sequence[Any]
    try:
        found = recommender.answer_and_tell([answers[place] for place in good])
    except UserError as error:  # not a request's fault: the server of the index is gone
        getLogger(__name__).error(str(error))
        found = [_later("the index cannot be searched")] * len(good)
    for place, one in zip(good, found, strict=True):
        answers[place] = one if isinstance(one, Exception) else (answers[place], *one)
    return answers


def _later(line: str) -> HTTPException:
    """Return a 503: a service that this one needs does not answer. Details are in the log only."""
    return HTTPException(503, line, {"Retry-After": _RETRY_AFTER})


def _add_recommend(
    app: FastAPI, batcher: MicroBatcher, recommender: Recommender, settings: Settings
) -> None:
    known = recommender.catalogue
    body_type = bodies.recommend_body(settings)

    # body_type is created at run time, and FastAPI reads it from the annotation.
    @app.post(BATCHED, summary="The best items for a history and wishes")
    async def recommend(body: body_type) -> bodies.Recommendations:  # type: ignore[valid-type]
        try:
            question, answer, understood = await asyncio.wrap_future(batcher.submit(_request(body)))
        except Full:
            raise over_capacity() from None
        return bodies.Recommendations(
            items=[bodies.RecommendedItem(**vars(each)) for each in answer],
            history=[
                bodies.Item(item=known.items[i], title=known.titles[i]) for i in question.items
            ],
            basis=recommender.basis(question),
            wishes=[
                bodies.ReadWish(
                    **vars(wish) | {"understood": read.understood, "taken_for": read.told}
                )
                for wish, read in zip(question.prompts, understood, strict=True)
            ],
        )


def _request(body: BaseModel) -> asked.Request:
    given = {name: getattr(body, name) for name in type(body).model_fields}
    prompts = [asked.Prompt(**dict(each)) for each in given.pop("prompts")]
    return asked.Request(prompts=prompts, **given)


def _add_others(
    app: FastAPI, recommender: Recommender, metrics: Metrics, settings: Settings
) -> None:
    one_by_one = ThreadPoolExecutor(1)  # more would slow down each other and the batches
    searching = 0

    @app.get("/items", summary="Items by a piece of their title")
    async def items(
        q: Annotated[str, Query(min_length=1, max_length=settings.max_text, pattern=r"\S")],
        n: Annotated[int, Query(ge=1, le=settings.max_k)] = min(10, settings.max_k),
    ) -> bodies.Items:
        nonlocal searching
        if searching >= settings.max_queue:
            raise over_capacity()
        searching += 1
        try:
            loop = asyncio.get_running_loop()
            found = await loop.run_in_executor(one_by_one, recommender.search, q, n)
        finally:
            searching -= 1
        return bodies.Items(
            items=[
                bodies.FoundItem(item=item, title=title, categories=categories)
                for item, title, categories in found
            ]
        )

    @app.get("/health", summary="Whether the server answers, and for what")
    async def health() -> bodies.Health:
        config = recommender.catalogue.config
        return bodies.Health(
            status="ok",
            run=recommender.run,
            backbone=config["backbone"],
            dataset=config["dataset"],
            items=len(recommender.catalogue.items) - 1,
        )

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
        kind = request.headers.get("content-type", "")
        if source == "body" and not path and "json" not in kind:
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
