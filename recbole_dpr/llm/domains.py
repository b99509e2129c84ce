"""The words for items in requests to a model: what they are, and what to say about them."""

from dataclasses import dataclass

import yaml

from recbole_dpr.utils.yaml_file import properties_dir, read_yaml


@dataclass(frozen=True)
class Domain:
    """A kind of item; ``properties/llm/domains.yaml`` says what the words are."""

    one: str
    many: str
    use: str
    narrative: str
    atmosphere: str
    appeal: str
    mood: str
    craving: str
    occasion: str


_WORDS = read_yaml(properties_dir() / "llm" / "domains.yaml", yaml.SafeLoader)
DOMAINS = {name: Domain(**words) for name, words in _WORDS.items()}


def run_domain(given: str | None, prompt_domain: str) -> Domain:
    """Return the given domain, else the domain of the run's prompts, else the neutral one."""
    return DOMAINS.get(given or prompt_domain, DOMAINS["neutral"])
