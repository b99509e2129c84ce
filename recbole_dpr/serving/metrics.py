"""Metrics of a server, for Prometheus."""

from collections.abc import Callable, Iterator

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.core import CounterMetricFamily, Metric
from prometheus_client.registry import Collector

from recbole_dpr.serving.prompt_encoder import CachedReader

_SECONDS = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5)
_SIZES = (1, 2, 4, 8, 16, 32, 64, 128)


class Metrics(Collector):
    """The metrics of one server.

    Args:
        waiting: returns the number of requests that no batch has taken yet.
        reader: reads the prompts.
    """

    def __init__(self, waiting: Callable[[], int], reader: CachedReader) -> None:
        self._registry = own = CollectorRegistry()
        self._reader = reader
        told = "Requests answered, by path and status"
        self.requests = Counter("recbole_dpr_requests", told, ["path", "status"], registry=own)
        name, told = "recbole_dpr_request_seconds", "Seconds from a request to its answer"
        self.seconds = Histogram(name, told, ["path"], buckets=_SECONDS, registry=own)
        name, told = "recbole_dpr_batch_size", "Requests computed together"
        self.batch_size = Histogram(name, told, buckets=_SIZES, registry=own)
        queue = Gauge("recbole_dpr_queue", "Requests that wait for a batch", registry=own)
        queue.set_function(waiting)
        self._registry.register(self)

    def text(self) -> bytes:
        """Return all metrics in Prometheus's text format."""
        return generate_latest(self._registry)

    def collect(self) -> Iterator[Metric]:
        """Count the prompt cache's hits and misses."""
        for name, value in {"hits": self._reader.hits, "misses": self._reader.misses}.items():
            yield CounterMetricFamily(
                f"recbole_dpr_prompt_cache_{name}", f"Prompt cache: {name}", value=value
            )
