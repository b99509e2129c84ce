"""The page at ``/`` in a real Chromium: what people see, with keyboard, token, phone and dark."""

import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest

from http_server import serving
from page import LIMITS, SECRET, TITLES
from recbole_dpr.serving import Prompt, Recommender

pytestmark = [pytest.mark.browser, pytest.mark.slow]

REQUIRED = os.environ.get("RECBOLE_DPR_BROWSER") == "required"
X, MINUS = "\u00d7", "\u2212"


@pytest.fixture(scope="module")
def recommender(browser, request) -> Recommender:
    """After the browser: without one there is nothing to train for."""
    return request.getfixturevalue("odd_run")


@pytest.fixture(scope="module")
def client(recommender):
    with serving(recommender, **LIMITS) as made:
        yield made


@pytest.fixture(scope="module")
def browser() -> Iterator:
    """Chromium as the system has it; its tests are skipped without, unless it is required."""
    names = ("chromium", "chromium-browser", "google-chrome")
    path = next(filter(None, map(shutil.which, names)), None)
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        path = None
    if path is None:
        why = "no chromium on the PATH, or no playwright (pip install '.[test]')"
        if REQUIRED:
            pytest.fail(f"{why}; RECBOLE_DPR_BROWSER=required asks for them")
        pytest.skip(why)
    with sync_playwright() as playwright:
        made = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield made
        made.close()


@pytest.fixture
def visit(browser) -> Iterator[Callable]:
    """``visit(client, hash="", width=1200, scheme="light", refused=False)``: a page opened.

    At the end there must have been no error in the console (but for refused requests, where they
    were meant), no dialog, and no request to elsewhere.
    """
    contexts, errors, urls, origins = [], [], [], []

    def open_page(client, hash="", width=1200, scheme="light", refused=False):
        context = browser.new_context(
            viewport={"width": width, "height": 800}, color_scheme=scheme, reduced_motion="reduce"
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(20_000)

        def note(message):
            meant = refused and message.text.startswith("Failed to load resource")
            if message.type in ("error", "warning") and not meant:
                errors.append(message.text)

        page.on("console", note)
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("dialog", lambda dialog: (errors.append("a dialog"), dialog.dismiss()))
        page.on("request", lambda request: urls.append(request.url))
        origin = str(client.base_url).rstrip("/")
        origins.append(origin)
        page.goto(f"{origin}/{hash}")
        page.wait_for_function("() => !document.getElementById('app').hidden || "
                               "!document.getElementById('door').hidden")  # fmt: skip
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert errors == []
    assert [url for url in urls if not url.startswith(tuple(f"{o}/" for o in origins))] == []


def texts(page, selector: str) -> list[str]:
    return page.locator(selector).all_inner_texts()


SHOWN = """() => [...document.querySelectorAll(
  "#before .text, #before .move, #after .text, #after .move > [aria-hidden], #after .new"
)].map((element) => element.textContent)"""


def focused(page) -> str:
    return page.evaluate("document.activeElement.id || document.activeElement.ariaLabel")


def tab_to(page, wanted: str, key: str = "Tab") -> None:
    for _ in range(30):
        if focused(page) == wanted:
            return
        page.keyboard.press(key)
    raise AssertionError(f"{key} does not reach {wanted}")


def after(page, recommender, history, prompts=(), strength=1.0) -> None:
    """Both lists become the recommender's, and so does what they say of moves."""
    from playwright.sync_api import TimeoutError

    old = recommender.recommend(history, k=10)
    new = recommender.recommend(history, prompts, k=100, strength=strength, why=False)
    now = {each.item: place for place, each in enumerate(new, 1)}
    expected = [text for each in old for text in (each.title, f"now {now[each.item]}")]
    for place, each in enumerate(new[:10], 1):
        by = each.rank_before - place
        sign = f"▲ {by}" if by > 0 else f"▼ {-by}" if by else "="
        expected += [each.title, sign, *(["new"] if each.rank_before > 10 else [])]
    with suppress(TimeoutError):
        same = f"expected => JSON.stringify(({SHOWN})()) === JSON.stringify(expected)"
        page.wait_for_function(same, arg=expected)
    assert page.evaluate(SHOWN) == expected


def test_from_search_to_result_by_keyboard(client, recommender, visit):
    page = visit(client)
    tab_to(page, "search")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.keyboard.type("title")
    page.wait_for_selector("#found [role=option]")
    search = page.locator("#search")
    assert search.get_attribute("aria-expanded") == "true"
    offered = texts(page, "#found li")
    for key, place in (("", 0), ("ArrowDown", 1), ("ArrowUp", 0), ("ArrowUp", len(offered) - 1)):
        if key:
            page.keyboard.press(key)
        marked = search.get_attribute("aria-activedescendant")
        assert marked == page.locator("#found [aria-selected=true]").get_attribute("id")
        assert page.locator(f"#{marked}").inner_text() == offered[place]
    page.keyboard.press("Escape")
    assert search.get_attribute("aria-expanded") == "false"
    assert search.input_value() == "title"
    page.keyboard.press("Escape")
    assert search.input_value() == ""
    for title in ("The Title 7", "The Title 3", "The Title 11"):
        page.keyboard.type(title)
        page.wait_for_function(
            "title => document.querySelector('#found li')?.textContent === title", arg=title
        )
        page.keyboard.press("Enter")
    assert texts(page, "#history .text") == ["The Title 7", "The Title 3", "The Title 11"]
    tab_to(page, "wish")
    page.keyboard.type("I want a comedy")
    page.keyboard.press("Enter")
    after(page, recommender, ["i7", "i3", "i11"], "I want a comedy")

    tab_to(page, "Strength of: I want a comedy")
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    tab_to(page, "strength")
    page.keyboard.press("End")
    assert texts(page, "output") == [f"{X} 1.5", f"{X} 3.0"]
    after(page, recommender, ["i7", "i3", "i11"], [Prompt("I want a comedy", 1.5)], 3)
    assert page.evaluate("location.hash") == "#h=i7&h=i3&h=i11&w=1.5%7EI+want+a+comedy&s=3"

    tab_to(page, "Remove The Title 3", "Shift+Tab")
    page.keyboard.press("Enter")
    assert focused(page) == "Remove The Title 11"
    page.keyboard.press("Enter")
    assert focused(page) == "Remove The Title 7"
    after(page, recommender, ["i7"], [Prompt("I want a comedy", 1.5)], 3)
    page.keyboard.press("Enter")
    assert focused(page) == "search"
    after(page, recommender, [], [Prompt("I want a comedy", 1.5)], 3)
    assert page.locator("#before-hint").inner_text().startswith("Without a history: ")
    assert page.locator("#steps").is_hidden()


def test_someone_new_sees_a_list_and_what_to_do(client, recommender, visit):
    page = visit(client)
    page.wait_for_selector("#before .text")
    first = [each.title for each in recommender.recommend([], k=10)]
    assert page.evaluate(SHOWN) == first  # nothing has moved yet
    assert page.locator("#steps").is_visible()
    page.fill("#wish", "a comedy")
    page.keyboard.press("Enter")
    after(page, recommender, [], "a comedy")
    assert page.locator("#steps").is_hidden()
    page.click("#clear")
    page.wait_for_selector("#steps")


def test_wishes_are_chips_that_say_how_they_were_read(client, recommender, visit):
    page = visit(client, "#h=i4&h=i7")
    page.fill("#wish", "something light, but no drama")
    page.keyboard.press("Enter")
    page.fill("#wish", "no action")
    page.click("#add-wish")
    wishes = ["something light, but no drama", "no action"]
    after(page, recommender, ["i4", "i7"], wishes)
    signs = page.locator(".sign")
    assert texts(page, ".sign") == ["±", MINUS]
    assert signs.nth(1).get_attribute("aria-label") == "to be spared"
    [light] = recommender.understood("something light")
    read = [f"something light: {light.told}", "no drama: - Drama", "- Action"]
    assert texts(page, ".parts > div") == read
    page.wait_for_selector(".why")
    expected = recommender.recommend(["i4", "i7"], wishes, k=10)
    page.wait_for_function("count => document.querySelectorAll('.why').length === count",
                           arg=sum(len(each.why) for each in expected))  # fmt: skip
    for row, each in zip(page.locator("#after li").all(), expected, strict=True):
        assert row.locator(".why").all_inner_texts() == list(each.why)
    page.fill("#wish", "a comedy")
    page.keyboard.press("Enter")
    assert page.locator("#wish").is_disabled()  # the server's limit
    assert "takes 3" in page.locator("#wish-hint").inner_text()
    page.locator("[aria-label='Remove no action']").click()
    assert page.locator("#wish").is_enabled()
    assert texts(page, ".wish .row .text") == [wishes[0], "a comedy"]
    after(page, recommender, ["i4", "i7"], [wishes[0], "a comedy"])
    page.locator("#strength").fill("0")
    page.wait_for_function(
        "() => document.querySelector('#summary').textContent.startsWith('None')"
    )
    assert texts(page, ".sign") == ["○", "○"]


def test_one_click_gives_an_unsure_wish_the_other_sign(client, recommender, visit, monkeypatch):
    monkeypatch.setattr(recommender.router, "unsure", 1.1)
    page = visit(client, "#h=i4&w=1~a comedy, but no drama")
    page.wait_for_selector(".flip")
    assert texts(page, ".flip") == ["I want to be spared this", "I want this"]
    page.locator(".flip").nth(1).click()
    page.wait_for_function("() => document.querySelectorAll('.sign.plus').length === 2")
    assert texts(page, ".wish .row .text") == ["a comedy", "no drama"]
    assert page.url.endswith("w=1%2B%7Ea+comedy&w=1%2B%7Eno+drama")
    page.locator(".flip").nth(0).click()
    page.wait_for_selector(".sign.minus")
    assert texts(page, ".sign") == [MINUS, "+"]


def test_a_view_is_shared_by_its_address(client, recommender, visit):
    page = visit(client, "#h=i4&h=i2&w=0.5~no+drama&w=a+comedy&w=99~2~x&s=nonsense")
    after(page, recommender, ["i4", "i2"],
          [Prompt("no drama", 0.5), "a comedy", Prompt("2~x", 3.0)])  # fmt: skip
    assert texts(page, "#history .text") == ["The Title 4", TITLES[2]]
    assert texts(page, "output") == [f"{X} {strength}" for strength in (0.5, 1.0, 3.0, 1.0)]
    page.evaluate("location.hash = '#h=i9'")
    page.wait_for_function(
        "() => document.querySelector('#history .text').textContent.endsWith('9')"
    )
    page.wait_for_function("() => !document.querySelector('#after li')")
    assert texts(page, ".wish") == []
    page.click("#clear")
    assert page.evaluate("location.href") == str(client.base_url).rstrip("/") + "/"


def test_an_example_to_begin_with(client, recommender, visit):
    page = visit(client)
    example = client.get("/page/example").json()
    assert texts(page, "#ideas button") == example["wishes"]
    page.click("#example")
    after(page, recommender, [each["item"] for each in example["history"]], example["wishes"][:2])
    assert page.locator("#example").is_hidden()
    assert texts(page, "#history .text") == [each["title"] for each in example["history"]]


def test_titles_wishes_and_errors_are_never_markup(client, visit):
    page = visit(client, "#h=i2&w=1~<b+onclick=alert(3)>no+drama</b>", refused=True)
    page.wait_for_selector("#after li")
    page.fill("#search", "title")
    page.wait_for_selector("#found [role=option]")
    shown = [*texts(page, "#history .text"), *texts(page, "#before .text")]
    assert {TITLES[2], TITLES[6]} <= set(shown)
    assert texts(page, ".wish .row .text") == ["<b onclick=alert(3)>no drama</b>"]
    page.evaluate("location.hash = '#h=' + encodeURIComponent('<img src=x onerror=alert(4)>')")
    page.wait_for_selector("#problem")
    assert "no item '<img src=x onerror=alert(4)>'" in page.locator("#problem-text").inner_text()
    assert page.locator("main img, main script, main b").count() == 0


def test_items_of_one_title_are_told_apart(client, visit):
    page = visit(client)
    page.click("#search")
    page.fill("#search", "title 0")  # at once: letter by letter, a list of less could come first
    page.wait_for_selector("#found small")
    told = texts(page, "#found small")
    assert sorted(told) == ["i0 · Action", "i1 · Action · Comedy"]
    ids = [each.split(" ")[0] for each in told]
    page.locator("#found li").nth(1).click()
    assert page.evaluate("location.hash") == f"#h={ids[1]}"
    page.keyboard.type("title 0")  # the field has kept the focus
    page.wait_for_selector("#found li")
    assert ids[1] not in page.locator("#found li").evaluate_all(
        "all => all.map(e => e.dataset.item)"
    )
    page.fill("#search", "qqqq")
    page.wait_for_function(
        "() => document.querySelector('#search-hint').textContent.includes('qqqq')"
    )
    assert page.locator("#found").is_hidden()


@pytest.mark.parametrize("width", [320, 360])
def test_a_phones_width_is_enough(client, visit, width):
    words = "unbroken" * 12
    page = visit(client, f"#h=i2&h=i5&h=i6&w=1~no+{words}&w=1~light,+but+no+drama", width)
    page.wait_for_selector("#after li")
    page.fill("#search", "title")
    page.wait_for_selector("#found [role=option]")
    fits = "document.documentElement.scrollWidth <= innerWidth"
    assert page.evaluate(fits)
    page.evaluate("location.hash = ''")
    page.wait_for_selector("#steps")
    assert page.evaluate(fits)


CONTRAST = """
() => {
  const rgb = (text) => text.match(/[\\d.]+/g).map(Number);
  const light = (text) => rgb(text).slice(0, 3).map((part) => part / 255)
    .map((part) => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const ground = (element) => {
    const color = getComputedStyle(element).backgroundColor;
    return rgb(color)[3] === 0 ? ground(element.parentElement) : color;
  };
  return [...document.querySelectorAll("body *")]
    .filter((e) => e.checkVisibility() && [...e.childNodes].some((n) => n.data?.trim()))
    .map((e) => {
      const both = [light(getComputedStyle(e).color), light(ground(e))].sort((a, b) => b - a);
      return [(both[0] + 0.05) / (both[1] + 0.05), e.outerHTML.slice(0, 80)];
    });
}
"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_dark_and_light_can_be_read(client, visit, scheme):
    page = visit(client, "#h=i4&h=i7&w=a+comedy&w=no+drama", scheme=scheme, refused=True)
    page.wait_for_selector(".why")
    page.fill("#search", "title")
    page.wait_for_selector("#found [role=option]")
    found = page.evaluate(CONTRAST)
    page.evaluate("location.hash = '#h=nothing'")
    page.wait_for_selector("#problem")
    found += page.evaluate(CONTRAST)
    page.evaluate("location.hash = ''")
    page.wait_for_selector("#steps")
    found += page.evaluate(CONTRAST)
    assert len(found) > 60
    assert [each for each in found if each[0] < 4.5] == []
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (sum(map(int, re.findall(r"\d+", ground))) > 384) == (scheme == "light")


@pytest.fixture
def locked(recommender):
    with serving(recommender, SECRET) as made:
        yield made


def test_a_token_is_asked_for_and_kept_in_memory_alone(locked, recommender, visit):
    page = visit(locked, "#h=i4&w=a+comedy", refused=True)
    assert page.locator("#app").is_hidden()
    assert focused(page) == "token"
    page.keyboard.type("wrong")
    page.keyboard.press("Enter")
    page.wait_for_selector("#door-error")
    assert page.locator("#door-error").inner_text() == "That is not the token."
    assert page.locator("#app").is_hidden()
    page.keyboard.type(SECRET)
    page.keyboard.press("Enter")
    after(page, recommender, ["i4"], "a comedy")
    assert page.locator("#door").is_hidden()
    assert focused(page) == "search"
    kept = page.evaluate("[{...localStorage}, {...sessionStorage}, document.cookie, location.href]")
    assert kept[:3] == [{}, {}, ""]
    assert SECRET not in page.content() + kept[3] + page.locator("#token").input_value()
    page.reload()
    page.wait_for_selector("#door")


def test_an_answer_that_comes_too_late_is_dropped(client, recommender, visit):
    page = visit(client, "#h=i4")
    page.wait_for_selector("#before li")
    held = []

    def hold(route):
        body = route.request.post_data_json
        first = body["prompts"] and body["prompts"][0]["text"] == "a comedy"
        if first and len(body["prompts"]) == 1:
            held.append(route)
        else:
            route.continue_()

    page.route("**/recommend", hold)
    page.fill("#wish", "a comedy")
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.getElementById('results').ariaBusy === 'true'")
    page.fill("#wish", "no drama")
    page.keyboard.press("Enter")
    after(page, recommender, ["i4"], ["a comedy", "no drama"])
    assert len(held) == 1
    held[0].fulfill(json={"items": [], "history": [], "wishes": []})
    page.wait_for_timeout(100)
    after(page, recommender, ["i4"], ["a comedy", "no drama"])


def test_what_goes_wrong_is_told_and_can_be_tried_again(client, recommender, visit):
    page = visit(client, "#h=i4&h=nothing", refused=True)
    page.wait_for_selector("#problem")
    assert "no item 'nothing'" in page.locator("#problem-text").inner_text()
    page.locator("[aria-label='Remove nothing']").click()
    page.wait_for_selector("#before li")
    assert page.locator("#problem").is_hidden()
    page.context.set_offline(True)
    page.fill("#wish", "a comedy")
    page.keyboard.press("Enter")
    page.wait_for_selector("#problem")
    assert page.locator("#problem-text").inner_text() == "The server cannot be reached."
    page.context.set_offline(False)
    page.click("#again")
    after(page, recommender, ["i4"], "a comedy")
    assert page.locator("#problem").is_hidden()
