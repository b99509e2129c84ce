"""Several models in one command: one simulates the users, one recommends, others judge."""

import argparse
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from recbole_dpr.llm.backend import Backend
from recbole_dpr.llm.client import ChatClient
from recbole_dpr.llm.openai_backend import host_of, server_url
from recbole_dpr.llm_eval.command import make_client, threads
from recbole_dpr.llm_eval.items import ItemJob, Outcome, Read, V, ask_each
from recbole_dpr.utils.errors import UserError

# Role -> what its model does, in the order of the work. The main options apply to the first role.
ROLES = {"simulator": "speaks as the users", "recommender": "recommends", "judge": "judges"}
_OWN = ("base_url", "key_variable", "parameters", "price_in", "price_out")


def add_role_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options that give the other roles another model or server."""
    for role in ("recommender", "judge"):
        group = parser.add_argument_group(
            f"the model that {ROLES[role]}", "each as the option above where it is not given"
        )
        group.add_argument(f"--{role}_model", nargs="+" if role == "judge" else 1, metavar="MODEL")
        for name in ("base_url", "key_variable"):
            group.add_argument(f"--{role}_{name}", metavar=name.upper())
        group.add_argument(f"--{role}_parameters", nargs="*", metavar="KEY=VALUE")
        for name in ("price_in", "price_out"):
            group.add_argument(f"--{role}_{name}", type=float, metavar="PRICE")


@dataclass(frozen=True)
class Part:
    """A model, its role of :data:`ROLES`, its options, and its client."""

    role: str
    args: argparse.Namespace
    client: ChatClient

    def ask(self, jobs: Sequence[ItemJob], read: Read[V]) -> list[Outcome[V]]:
        """Ask this model, see :func:`.items.ask_each`."""
        return ask_each(self.client, jobs, read, self.args.repairs, threads(self.args))

    def check_some(self, faults: Sequence[str]) -> None:
        """Raise UserError if every answer has a fault; it is "" for those without."""
        if faults and all(faults):
            raise UserError(
                f"{self.args.model}: of its {len(faults)} answers none could be used as "
                f"{self.role}'s ({faults[0]}); try another model, or more --repairs"
            )


def parts_of(args: argparse.Namespace) -> list[Part]:
    """Create the models of :func:`role_options`; one with two roles is loaded once.

    Raises:
        UserError: an option is wrong, or a model cannot be loaded.
    """
    known: dict[tuple, Backend] = {}
    parts = []
    for role, own in role_options(args):
        key = (own.model, own.local, own.base_url, own.key_variable, *own.parameters)
        client = make_client(own, known.get(key))
        known[key] = client.backend
        parts.append(Part(role, own, client))
    return parts


def role_options(args: argparse.Namespace) -> Iterator[tuple[str, argparse.Namespace]]:
    """Yield role and options of each model, in the order of the work; only judges may be several.

    Raises:
        UserError: a URL is wrong, or a key would go to a host that it is not for.
    """
    _check_keys(args)
    for role in ROLES:
        own = {name: getattr(args, f"{role}_{name}", None) for name in _OWN}
        changed = {name: value for name, value in own.items() if value is not None}
        # A model with its own server does not run on this machine.
        changed["local"] = args.local and "base_url" not in changed
        for model in dict.fromkeys(getattr(args, f"{role}_model", None) or [args.model]):
            yield role, argparse.Namespace(**vars(args) | changed | {"model": model})


def _check_keys(args: argparse.Namespace) -> None:
    """Raise UserError if a role would send its server the key of another host."""
    hosts = {} if args.local else {args.key_variable: host_of(server_url(args.base_url))}
    for role in ROLES:
        url = getattr(args, f"{role}_base_url", None)
        variable = getattr(args, f"{role}_key_variable", None)
        if url is None:
            continue
        host = host_of(url, f"--{role}_base_url")
        if variable is not None or not os.environ.get(args.key_variable):
            continue
        if hosts.setdefault(args.key_variable, host) != host:
            raise UserError(
                f"--{role}_base_url: {host} would get the key for "
                f"{hosts[args.key_variable]}; name the variable of its own key with "
                f"--{role}_key_variable (one that is not set, where it needs none)"
            )
