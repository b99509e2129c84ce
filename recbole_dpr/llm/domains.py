"""How prompts about items speak of them: what they are, and what each angle of a tag tells."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Domain:
    """A kind of items.

    Attributes:
        one, many: their name.
        narrative, atmosphere, appeal: what a tag of this angle tells (paper, section 3.3.3).
    """

    one: str
    many: str
    narrative: str
    atmosphere: str
    appeal: str


# A new domain is an entry here.
DOMAINS = {
    "movies": Domain(
        one="film",
        many="films",
        narrative="the story, who is at odds with whom or what, and over what",
        atmosphere="how it feels to watch, its tone and its style",
        appeal="what a viewer gets out of it, the reason to choose it",
    ),
    "news": Domain(
        one="news article",
        many="news articles",
        narrative="the event or question, who is involved and what is at stake",
        atmosphere="the tone of the report, such as urgent, playful, sober or indignant",
        appeal="why a reader opens it, what it is good to know for",
    ),
    "neutral": Domain(
        one="item",
        many="items",
        narrative="what it is about or does, told as concretely as possible",
        atmosphere="the mood, style or character that it has",
        appeal="for whom it is and why they choose it",
    ),
}
