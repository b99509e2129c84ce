"""``python -m recbole_dpr.serving``: a table, a server that stops cleanly, mistakes in a line."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import httpx
import pytest

from places import ROOT
from recbole_dpr.commands.ask import ask
from recbole_dpr.commands.serve import main
from recbole_dpr.serving import Recommender


@pytest.fixture(scope="module")
def run(trained_run) -> Path:
    return trained_run


@pytest.mark.slow
def test_a_question_gets_a_table(run, capsys):
    wish = "some comedy, but no drama"
    main(
        [f"--checkpoint={run.parent}", "--ask", wish, "--history=i4; the title 7 (1995);", "--k=3"]
    )
    head, rule, *rows, wanted, spared = capsys.readouterr().out.splitlines()
    assert re.fullmatch(r"some comedy: \+ Comedy \(\d+% sure\)", wanted)
    assert re.fullmatch(r"no drama: - Drama \(\d+% sure\)", spared)
    assert re.split(r"\s{2,}", head.strip()) == ["rank", "title", "score", "rank before", "why"]
    assert set(rule) == {"-", " "}
    expected = Recommender.load(run).recommend(["i4", "i7"], wish, k=3)
    for number, (row, each) in enumerate(zip(rows, expected, strict=True), 1):
        rank, title, score, before, *why = re.split(r"\s{2,}", row.strip())
        assert (int(rank), title, int(before)) == (number, each.title, each.rank_before)
        assert float(score) == pytest.approx(each.score, abs=6e-4)
        assert why == (["; ".join(each.why)] if each.why else [])


def test_without_a_wish_it_is_the_backbones_ranking(run):
    served = Recommender.load(run)
    rows = ask(served, "i4;i7", None, k=2).splitlines()[2:]
    assert [row.split()[-1] for row in rows] == ["1", "2"]  # rank before, and no why
    *same, told = ask(served, "i4;i7", "a comedy", k=2, strength=0).splitlines()[2:]
    assert same == rows
    assert re.fullmatch(r"a comedy: \+ Comedy \(\d+% sure\)", told)


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["--history=The Title 77"], "history: no item 'The Title 77'; nearest: The Title"),
        (["--history=i1", "--k=0"], "k=0: must be a whole number"),
        (["--history=" + ";".join(f"i{n}" for n in range(24))], "nothing is left to recommend"),
        (["--checkpoint=nowhere", "--port=0"], "nowhere: no finished run of DPR there"),
        (["--threads=0"], "argument --threads: '0' is no whole number, at least 1"),
        (["--history=i1", "--port=9"], "--port: is for a server; leave it out, or --history"),
        (["--history=i1", "--retriever=faiss"], "--retriever: is for a server"),
        (["--history=i1", "--max_k=5"], "--max_k: is for a server"),
        (["--history=i1", "--ask=a comedy", "--strength=1e38"], "strength=1e+38: must be a number"),
        (["--root-path=films"], "root_path=films: must be a path such as /films"),
        (["--history=i1", "--cors=*"], "--cors: is for a server"),
        (["--history=i1", "--workers=2"], "--workers: is for a server"),
        (["--workers=0"], "argument --workers: '0' is no whole number, at least 1"),
        (
            ["--workers=2", "--retriever=milvus", "--milvus_uri=items.db"],
            "--workers=2: milvus-lite lets one process open items.db; give a Milvus server",
        ),
        (["--max_k=0"], "max_k=0: must be a number, at least 1"),
        (["--port=nine"], "argument --port: invalid int value"),
        (["--port=123456"], "--port=123456: cannot listen there"),
        (["--host=no.such.host.invalid"], "cannot listen there"),
        (["--prot=9"], "unrecognized arguments: --prot=9; see --help"),
    ],
)
def test_a_mistake_is_one_line(run, capsys, arguments, line):
    with pytest.raises(SystemExit) as ended:
        main([f"--checkpoint={run}", *arguments])
    told = capsys.readouterr().err
    assert ended.value.code == 2
    assert line in told
    assert told.startswith("error: ")
    assert told.count("\n") == 1


def test_torch_has_one_thread_unless_more_are_asked_for(run, monkeypatch):
    given = []
    monkeypatch.setattr("torch.set_num_threads", given.append)
    main([f"--checkpoint={run}", "--history=i4"])
    main([f"--checkpoint={run}", "--history=i4", "--threads=3"])
    assert given == [1, 3]


def test_a_port_that_is_taken_and_a_package_that_is_missing(run, capsys, monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(SystemExit):
        main([f"--checkpoint={run}", f"--port={taken.getsockname()[1]}"])
    assert "cannot listen there" in capsys.readouterr().err
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    with pytest.raises(SystemExit):
        main([f"--checkpoint={run}"])
    assert "needs the package uvicorn; run pip install" in capsys.readouterr().err


def wait_for(url: str, process: subprocess.Popen) -> None:
    for _ in range(600):
        assert process.poll() is None, process.stderr.read()
        try:
            httpx.get(f"{url}/health", trust_env=False)
            return
        except httpx.TransportError:
            time.sleep(0.1)
    raise AssertionError("the server does not answer")


@pytest.fixture
def started(run, in_tmp):
    """``started(*options, **environment)``: a server as a process of its own, and its address."""
    processes = []

    def start(*options: str, **environment: str) -> tuple[subprocess.Popen, str]:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        processes.append(
            subprocess.Popen(
                [sys.executable, "-m", "recbole_dpr.serving", f"--checkpoint={run}",
                 f"--port={port}", *options],
                cwd=in_tmp,
                env=os.environ | {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"} | environment,
                stderr=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        )  # fmt: skip
        return processes[-1], f"http://127.0.0.1:{port}"

    yield start
    for process in processes:
        process.kill()


def workers(process: subprocess.Popen) -> set[int]:
    """Processes that a server has started, but for the one that cleans up behind them."""
    own = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    return {
        int(pid) for pid in own if "spawn_main" in Path(f"/proc/{pid}/cmdline").read_text("utf-8")
    }


linux = pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="looks into /proc")


@linux
@pytest.mark.slow
def test_several_processes_answer_alike_count_together_and_stop(run, started):
    process, url = started("--workers=2")
    wait_for(url, process)
    line = process.stderr.readline()  # both are ready now
    assert line == f"serving {run.name} on {url} (see /docs)\n"
    first, second = workers(process)
    body = {"history": ["i4"], "prompts": "a comedy"}
    answers = []
    # Each is stopped in turn, so that the other one has to answer.
    for paused in (first, second):
        os.kill(paused, signal.SIGSTOP)
        # A connection may be taken by the process that is stopped; then it waits.
        for _ in range(20):
            with suppress(httpx.TimeoutException):
                answer = httpx.post(f"{url}/recommend", json=body, timeout=2, trust_env=False)
                answers.append(answer.json())
                break
        os.kill(paused, signal.SIGCONT)
    assert len(answers) == 2
    assert answers[0] == answers[1]
    deadline = time.monotonic() + 30
    while True:  # requests that waited for the stopped process are answered now
        counted = httpx.get(f"{url}/metrics", trust_env=False).text
        total = re.search(r'requests_total{path="/recommend",status="200"} (\d+)', counted)
        if total and int(total[1]) >= 2:
            break
        assert time.monotonic() < deadline
    assert "recbole_dpr_prompt_cache_misses_total 2.0" in counted  # each has a cache of its own
    process.send_signal(signal.SIGTERM)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (0, "", "")
    assert not any(Path(f"/proc/{pid}").exists() for pid in (first, second))


@linux
@pytest.mark.slow
def test_one_of_several_processes_is_killed(started):
    process, url = started("--workers=2")
    wait_for(url, process)
    process.stderr.readline()
    one, other = workers(process)
    os.kill(one, signal.SIGKILL)
    _, err = process.communicate(timeout=30)
    assert process.returncode == 1
    # Below it, Python may tell of a semaphore that the killed process has left.
    assert err.startswith(f"error: process {one} of the server has ended (exit code -9), as for")
    assert not Path(f"/proc/{other}").exists()


@linux
@pytest.mark.slow
def test_several_processes_end_with_the_one_that_started_them(started):
    process, url = started("--workers=2")
    wait_for(url, process)
    process.stderr.readline()
    own = workers(process)
    process.kill()
    process.wait()
    deadline = time.monotonic() + 30
    while any(Path(f"/proc/{pid}").exists() for pid in own):
        assert time.monotonic() < deadline
        time.sleep(0.1)


@pytest.mark.slow
def test_a_mistake_in_several_processes_is_told_once(run, started, tmp_path):
    copy = tmp_path / "copy"
    shutil.copytree(run, copy)
    (copy / "catalogue.json").write_text("{", "utf-8")
    process, _ = started("--workers=2", f"--checkpoint={copy}")
    _, err = process.communicate(timeout=60)
    assert process.returncode == 2
    assert err.startswith(f"error: {copy}/catalogue.json: cannot be read")
    assert err.count("\n") == 1


@pytest.mark.slow
def test_it_serves_until_it_is_told_to_stop(run, started, in_tmp):
    """SIGTERM: what is under way is answered, nothing more is said, and the status is 0."""
    process, url = started("--batch_wait=1500", RECBOLE_DPR_TOKEN="secret")
    answers: list[httpx.Response] = []
    wait_for(url, process)
    assert httpx.get(f"{url}/metrics", trust_env=False).status_code == 401
    headers = {"Authorization": "Bearer secret"}

    def post() -> None:
        body = {"history": ["i4"], "prompts": "a comedy"}
        answers.append(httpx.post(f"{url}/recommend", json=body, headers=headers, trust_env=False))

    thread = threading.Thread(target=post)
    thread.start()
    time.sleep(0.5)  # of the second and a half that the request waits for others
    process.send_signal(signal.SIGTERM)
    thread.join()
    out, err = process.communicate(timeout=30)
    assert [answer.status_code for answer in answers] == [200]
    assert process.returncode == 0
    assert err == f"serving {run.name} on {url} (see /docs)\n"
    assert out == ""
    assert list(in_tmp.iterdir()) == []
