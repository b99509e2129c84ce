"""Bodies of requests and answers: their shape, their limits, and OpenAPI's description."""

from typing import Annotated, Any

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StrictBool,
    StrictFloat,
    StrictInt,
    StrictStr,
    create_model,
)
from pydantic.config import JsonDict

from recbole_dpr.model.new_user import Basis
from recbole_dpr.serving import request as asked
from recbole_dpr.serving.settings import Settings

_EXAMPLE: JsonDict = {
    "history": ["Star Wars", "Alien"],
    "prompts": ["something light and funny", {"text": "no horror", "strength": 1.5}],
    "k": 5,
}


class Item(BaseModel):
    """An item of the catalogue."""

    item: str = Field(description="id")
    title: str


class RecommendedItem(Item):
    """A recommended item."""

    score: float
    rank_before: int | None = Field(
        description="place, from 1, without the prompts; null where an index is searched and does "
        "not find it among the first"
    )
    why: list[str] = Field(description="categories, if asked tags, that agree with the prompts")


class ReadPrompt(BaseModel):
    """A prompt as it was read; one of the request may be several."""

    text: str
    negative: bool = Field(description="whether it asks to be spared something")
    strength: float = Field(description="its own, times that of the request")
    confidence: float = Field(description="of the router in negative, from 0 to 1")
    unsure: bool = Field(description="whether that is little; send the prompt's negative then")
    understood: bool = Field(description="false: nothing the run knows of, so not followed")
    taken_for: str = Field(
        description="categories, titles and years that it is taken to name, or items near to it"
    )


class Recommendations(BaseModel):
    """The answer of /recommend, the best first, and what the request was taken for."""

    items: list[RecommendedItem]
    history: list[Item]
    basis: Basis = Field(
        description="what the list starts from; without a history the mean user of the training or "
        "the popularity of items, whichever ranks better in validation"
    )
    wishes: list[ReadPrompt] = Field(
        description="in the prompts' order, without those of strength 0"
    )


class FoundItem(Item):
    """An item that was searched."""

    categories: list[str] = Field(description="they tell items of one title apart")


class Items(BaseModel):
    """The answer of /items, the nearest first."""

    items: list[FoundItem]


class Health(BaseModel):
    """The answer of /health."""

    status: str
    run: str = Field(description="name of the folder of the run that is served")
    backbone: str
    dataset: str
    items: int = Field(description="size of the catalogue")


class Refusal(BaseModel):
    """Why a request was not answered, in one line."""

    error: str
    nearest: list[str] = Field([], description="titles or ids that may have been meant")


def recommend_body(limits: Settings) -> type[BaseModel]:
    """Create the type of the body of /recommend, with the limits of a server."""
    strict = ConfigDict(extra="forbid", allow_inf_nan=False)
    text = Annotated[StrictStr, Field(min_length=1, max_length=limits.max_text)]
    strength = Annotated[StrictFloat, Field(ge=0, le=limits.max_strength)]
    name = Annotated[text, BeforeValidator(_as_text, json_schema_input_type=str | int)]
    intent = "its intent, if the router is not to tell; it is not split then"
    prompt_type = create_model(
        "Prompt",
        __config__=strict,
        text=(text, ...),
        strength=(strength, 1.0),
        negative=(StrictBool | None, Field(None, description=intent)),
    )
    prompt: Any = Annotated[
        prompt_type, BeforeValidator(_as_prompt, json_schema_input_type=str | prompt_type)
    ]
    # The limits come first, as they apply to the list that _as_list returns.
    history = Annotated[list[name], Field(max_length=limits.max_history), BeforeValidator(_as_list)]
    prompts = Annotated[
        list[prompt], Field(max_length=limits.max_prompts), BeforeValidator(_as_list)
    ]
    values = Annotated[list[name], Field(min_length=1, max_length=limits.max_where)]
    count = Annotated[StrictInt, Field(ge=1, le=limits.max_k)]
    told = {
        "history": "item ids or titles, oldest first; empty for someone new",
        "prompts": "each a text, or a text and its strength; the same prompt given several times "
        "counts once, with the largest strength; null for none",
        "where": "items must have one of the values, in each field that is named",
    }
    return create_model(
        "RecommendRequest",
        __config__=strict | ConfigDict(json_schema_extra={"example": _EXAMPLE}),
        history=(history, Field([], description=told["history"])),
        prompts=(prompts | None, Field([], description=told["prompts"])),
        k=(count, Field(min(10, limits.max_k), description="how many items")),
        strength=(strength, Field(1.0, description="multiplies those of the prompts")),
        exclude_history=(StrictBool, True),
        user=(name | None, Field(None, description="id of a user of the training data")),
        why=(StrictBool, Field(False, description="whether why names tags as well")),
        where=(dict[asked.Field, values] | None, Field(None, description=told["where"])),
    )


def _as_list(value: Any) -> Any:
    """Turn a single text or prompt into a list."""
    return [value] if isinstance(value, str | dict) else value


def _as_text(value: Any) -> Any:
    """Turn a number into a text, as many data sets have numbers as ids."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _as_prompt(value: Any) -> Any:
    return {"text": value} if isinstance(value, str) else value
