# The server: `recbole-dpr serve` on a folder of runs, mounted at /saved. docs/serving.md shows how.
FROM python:3.13-slim-trixie AS build
# Where PyTorch's builds for the CPU lie; those of PyPI bring CUDA.
ARG TORCH_INDEX=https://download.pytorch.org/whl/cpu
RUN python -m venv /opt/venv
ENV PATH=/opt/venv/bin:$PATH
WORKDIR /src
COPY constraints.txt LICENSE pyproject.toml README.md setup.cfg ./
COPY dataset_tools dataset_tools
COPY properties properties
COPY recbole_dpr recbole_dpr
# pymilvus of the release line of the Milvus in compose.yaml.
RUN pip install --no-cache-dir -c constraints.txt --extra-index-url "$TORCH_INDEX" \
    '.[milvus,serve]' 'pymilvus==2.6.*'

FROM python:3.13-slim-trixie
COPY --from=build /opt/venv /opt/venv
ENV PATH=/opt/venv/bin:$PATH
RUN useradd --create-home --uid 10001 dpr
USER 10001
WORKDIR /home/dpr
EXPOSE 8000
# Loading a run takes seconds, and filling an index of a large catalogue minutes.
HEALTHCHECK --interval=10s --timeout=5s --start-period=5m CMD \
    ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8000/health')"]
ENTRYPOINT ["recbole-dpr"]
CMD ["serve", "--checkpoint=/saved", "--host=0.0.0.0"]
