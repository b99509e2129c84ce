"""Several models in one command: one simulates the users, one recommends, others judge."""

import argparse
import os
from collections.abc import Iterator
from dataclasses import dataclass

from recbole_dpr.llm.backend import Backend
from recbole_dpr.llm.client import ChatClient
from recbole_dpr.llm.openai_backend import host_of, server_url
from recbole_dpr.llm_eval.command import make_client
from recbole_dpr.utils.errors import UserError

# Role -> what its model does, in the order of the work. The main options apply to the first role.
ROLES = {"simulator": "speaks as the users", "recommender": "recommends", "judge": "judges"}
_OWN = ("base_url", "key_variable", "parameters", "price_in", "price_out")


def add_role_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options that give the other roles another model or server.

    ``--judge_model`` takes several names, ``--recommender_model`` one.
    """
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
    """A model and its role.

    Attributes:
        role: of :data:`ROLES`.
        args: the options for this model.
        client: None in a dry run.
    """

    role: str
    args: argparse.Namespace
    client: ChatClient | None

    @property
    def asked(self) -> ChatClient:
        """The client; must not be used in a dry run."""
        assert self.client is not None
        return self.client


def parts_of(args: argparse.Namespace, with_clients: bool = False) -> list[Part]:
    """Return the models that take part, in the order of the work.

    A model that has two roles with the same parameters is loaded once.

    Raises:
        UserError: an option is wrong, a key would go to a host that it is not for, or a model
            cannot be loaded.
    """
    _check_keys(args)
    known: dict[tuple, Backend] = {}
    parts = []
    for role in ROLES:
        for own in _options(args, role):
            client = None
            if with_clients:
                key = (own.model, own.local, own.base_url, own.key_variable, *own.parameters)
                client = make_client(own, known.get(key))
                known[key] = client.backend
            parts.append(Part(role, own, client))
    return parts


def _options(args: argparse.Namespace, role: str) -> Iterator[argparse.Namespace]:
    """Yield the options of each model of a role."""
    models = getattr(args, f"{role}_model", None) or [args.model]
    for model in dict.fromkeys(models):
        own = argparse.Namespace(**vars(args) | {"model": model})
        for name in _OWN:
            given = getattr(args, f"{role}_{name}", None)
            if given is not None:
                setattr(own, name, given)
        # A model with its own server does not run on this machine.
        own.local = args.local and getattr(args, f"{role}_base_url", None) is None
        yield own


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
