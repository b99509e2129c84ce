"""The words for items in requests to a model: what they are, and what to say about them."""

import argparse
from dataclasses import dataclass


@dataclass(frozen=True)
class Domain:
    """A kind of item.

    Attributes:
        one, many: its name, singular and plural.
        narrative, atmosphere, appeal: what a tag of this angle describes (paper, section 3.3.3).
        use: what people do with the items.
        mood, craving, occasion: what a simulated request of this kind expresses (section 4.4).
    """

    one: str
    many: str
    narrative: str
    atmosphere: str
    appeal: str
    use: str
    mood: str
    craving: str
    occasion: str


# To add a domain, add an entry here.
DOMAINS = {
    "movies": Domain(
        one="film",
        many="films",
        narrative="the story, who is at odds with whom or what, and over what",
        atmosphere="how it feels to watch, its tone and its style",
        appeal="what a viewer gets out of it, the reason to choose it",
        use="watch",
        mood="the state of mind you are in, or the air that the evening should have",
        craving="a turn of the story, or what happens between its people, that you long to see",
        occasion="when, where and with whom you will watch, or a picture taken from elsewhere in "
        "life, such as a meal or a season",
    ),
    "news": Domain(
        one="news article",
        many="news articles",
        narrative="the event or question, who is involved and what is at stake",
        atmosphere="the tone of the report, such as urgent, playful, sober or indignant",
        appeal="why a reader opens it, what it is good to know for",
        use="read",
        mood="the state of mind you are in, or the one that reading should leave you with",
        craving="a turn of events, or something that befalls people, that you long to read of",
        occasion="when, where and next to what you will read, or a picture taken from elsewhere "
        "in life, such as a meal or a season",
    ),
    "shopping": Domain(
        one="product",
        many="products",
        narrative="what it is and does, told as concretely as possible",
        atmosphere="how it looks, feels and smells, or the style that it has",
        appeal="for whom it is and why they buy it",
        use="buy",
        mood="the state of mind you are in, or the one that it should put you in",
        craving="something particular that it should do, or a need that it should meet",
        occasion="when, where and for whom you will use it, or a picture taken from elsewhere "
        "in life, such as a meal or a season",
    ),
    "neutral": Domain(
        one="item",
        many="items",
        narrative="what it is about or does, told as concretely as possible",
        atmosphere="the mood, style or character that it has",
        appeal="for whom it is and why they choose it",
        use="have",
        mood="the state of mind you are in, or the one that it should put you in",
        craving="something particular that it should be about or do",
        occasion="when, where and with whom you will need it, or a picture taken from elsewhere "
        "in life, such as a meal or a season",
    ),
}


def add_run_domain(parser: argparse._ActionsContainer) -> None:
    """Declare ``--domain``, for commands that ask about a run."""
    parser.add_argument(
        "--domain", choices=list(DOMAINS), help="default: the run's prompt_domain, else neutral"
    )


def run_domain(given: str | None, prompt_domain: str) -> Domain:
    """Return the given domain, else the domain of the run's prompts, else the neutral one."""
    return DOMAINS.get(given or prompt_domain, DOMAINS["neutral"])
