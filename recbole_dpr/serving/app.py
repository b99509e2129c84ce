"""A trained run over HTTP."""

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
    """The application, for uvicorn or any ASGI server; the encoder is loaded at once.

    Requests are refused with one line of JSON, ``{"error": ...}``: 4xx where the request is at
    fault, 503 with Retry-After over capacity.

    Args:
        recommender: of the run; only this application may use it from now on.
        settings: limits; None for the defaults.
        token: bearer token that requests must carry; None asks for none.

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
        # Says in the description that a token is asked for; Guard is what asks.
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
    }  # before the middleware hides them
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
    """Answer a batch; a request that cannot be answered keeps none of the others from it."""
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
    except UserError as error:  # no request's fault: an index on a server that has gone away
        getLogger(__name__).error(str(error))
        found = [_later("the index cannot be searched")] * len(good)
    for place, one in zip(good, found, strict=True):
        answers[place] = one if isinstance(one, Exception) else (answers[place], *one)
    return answers


def _later(line: str) -> HTTPException:
    """What the service relies on does not answer; the log says more than the caller is told."""
    return HTTPException(503, line, {"Retry-After": _RETRY_AFTER})


def _add_recommend(
    app: FastAPI, batcher: MicroBatcher, recommender: Recommender, settings: Settings
) -> None:
    known = recommender.catalogue
    body_type = bodies.recommend_body(settings)

    # body_type is made at run time, and FastAPI reads it off the annotation.
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
                bodies.ReadWish(**vars(wish), understood=read.understood, taken_for=read.told)
                for wish, read in zip(question.wishes, understood, strict=True)
            ],
        )


def _request(body: BaseModel) -> asked.Request:
    given = {name: getattr(body, name) for name in type(body).model_fields}
    prompts = [asked.Prompt(each.text, each.strength) for each in given.pop("prompts")]
    return asked.Request(prompts=prompts, **given)


def _add_others(
    app: FastAPI, recommender: Recommender, metrics: Metrics, settings: Settings
) -> None:
    one_by_one = ThreadPoolExecutor(1)  # more would take turns, and time from the batches
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
            path = []  # the place of a letter
        kind = request.headers.get("content-type", "")
        if source == "body" and not path and "json" not in kind:
            # What curl -d sends by itself, for one; FastAPI leaves such a body unread.
            return refuse(HTTPException(422, "content-type: must be application/json"))
        # Without pydantic's names of its own types, such as "function-before[...]".
        where = ".".join(str(part) for part in path if "[" not in str(part))
        line = f"{where or source}: {first['msg']}"
        return JSONResponse({"error": " ".join(line.split())}, 422)

    @app.exception_handler(StarletteHTTPException)
    async def other(request: Request, error: StarletteHTTPException) -> JSONResponse:
        return refuse(error)

    @app.exception_handler(Exception)
    async def failed(request: Request, error: Exception) -> JSONResponse:
        return JSONResponse({"error": "internal error; the server's log has more"}, 500)
