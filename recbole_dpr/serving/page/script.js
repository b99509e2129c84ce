// The page of a server: a history and wishes in, the list before and after them out.
// What comes from the server, the user or the address is put in as text, never as HTML.

const known = JSON.parse(document.body.dataset.known);
const SHOWN = Math.min(10, known.max_k);
const DEEP = Math.min(100, known.max_k); // how far down the new list an item is looked for
const MOST = Math.min(3, known.max_strength); // the sliders' end
const ONE = Math.min(1, MOST);
const SEARCH_PAUSE = 150; // milliseconds without a key before a title is looked up
const SLIDER_PAUSE = 60;
const WHY_PAUSE = 250; // tags may have to be encoded: not while a slider moves

const state = { history: [], wishes: [], strength: ONE }; // item ids, and {text, strength, negative}
const titles = new Map(); // of items
let token = null; // in memory only
let example = { history: [], wishes: [] };

// -- small things ----------------------------------------------------------------------------

const byId = (id) => document.getElementById(id);
const titleOf = (item) => titles.get(item) ?? item;
const remember = (items) => items.forEach(({ item, title }) => titles.set(item, title));
const times = (strength) => `× ${strength.toFixed(1)}`;

function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === "role" || name.includes("-")) element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children);
  return element;
}

const span = (className, text) => make("span", { className }, text);
const row = (...cells) => make("div", { className: "row" }, ...cells);

/** A text, hidden if there is none. */
function tell(id, text) {
  byId(id).textContent = text;
  byId(id).hidden = text === "";
}

function debounced(act, pause) {
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, pause);
  };
}

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** Gives signals, each of which ends the one before: answers that come too late are dropped. */
function latest() {
  let running;
  return () => {
    running?.abort();
    running = new AbortController();
    return running.signal;
  };
}

// -- the server ------------------------------------------------------------------------------

class Refused extends Error {
  constructor(line, status) {
    super(line);
    this.status = status;
  }
}

/** Raises Refused with the server's line, or whatever an aborted fetch raises. */
async function call(path, signal, body) {
  const options = { signal, headers: {} };
  if (token !== null) {
    // A header holds bytes: a token beyond ASCII goes as its UTF-8.
    const bytes = String.fromCharCode(...new TextEncoder().encode(token));
    options.headers.Authorization = `Bearer ${bytes}`;
  }
  if (body) {
    options.method = "POST";
    options.headers["Content-Type"] = "application/json";
    options.body = JSON.stringify(body);
  }
  let answer, content;
  try {
    answer = await fetch(path, options);
    content = await answer.json();
  } catch (error) {
    if (signal?.aborted) throw error;
    const line = answer ? `answers ${answer.status}, and nothing readable` : "cannot be reached";
    throw new Refused(`The server ${line}.`, answer?.status);
  }
  signal?.throwIfAborted();
  if (!answer.ok) throw new Refused(content.error ?? `status ${answer.status}`, answer.status);
  return content;
}

function failed(error) {
  if (error.status === 401) return lock("The server does not take this token.");
  tell("problem-text", error.message);
  byId("problem").hidden = false;
}

// -- the door: a token, where the server asks for one ------------------------------------------

function lock(line) {
  token = null;
  byId("app").hidden = true;
  byId("door").hidden = false;
  tell("door-error", line);
  byId("token").value = "";
  byId("token").focus();
}

async function enter() {
  let trouble = null;
  try {
    example = await call("page/example");
  } catch (error) {
    if (known.token) return lock(error.status === 401 ? "That is not the token." : error.message);
    trouble = error;
  }
  remember(example.history);
  byId("app").hidden = false;
  if (!byId("door").hidden) {
    byId("door").hidden = true;
    byId("token").value = "";
    byId("search").focus();
  }
  readAddress();
  if (trouble) failed(trouble);
}

byId("door").addEventListener("submit", (event) => {
  event.preventDefault();
  token = byId("token").value.trim();
  enter();
});

// -- the address: a view that can be shared --------------------------------------------------

function readAddress() {
  const given = new URLSearchParams(location.hash.slice(1));
  const strength = (text) => {
    const number = Number.parseFloat(text);
    if (!Number.isFinite(number)) return ONE;
    return Math.min(Math.max(Math.round(number * 10) / 10, 0), MOST); // as the sliders step
  };
  state.history = [...new Set(given.getAll("h"))].filter(Boolean).slice(0, known.max_history);
  state.wishes = given.getAll("w").flatMap((wish) => {
    const [, before, sign, text] = /^(?:([\d.]+)([+-]?)~)?(.*)$/s.exec(wish);
    const negative = sign ? sign === "-" : undefined; // the server tells where no sign is given
    return text.trim() ? [{ text: text.trim(), strength: strength(before), negative }] : [];
  }).slice(0, known.max_prompts);
  state.strength = strength(given.get("s"));
  renderAll();
  refresh();
}

function writeAddress() {
  const shared = new URLSearchParams();
  state.history.forEach((item) => shared.append("h", item));
  state.wishes.forEach(({ text, strength, negative }) => {
    const sign = { true: "-", false: "+" }[negative] ?? "";
    shared.append("w", `${strength}${sign}~${text}`);
  });
  if (state.strength !== ONE) shared.set("s", state.strength);
  // Stays in the browser: what comes after # is not sent to a server.
  const own = String(shared);
  history.replaceState(null, "", own ? `#${own}` : location.pathname + location.search);
}

function renderAll() {
  renderHistory();
  renderWishes();
  strengthOfAll.value = state.strength;
  strengthOfAll.nextElementSibling.value = times(state.strength);
}

function changed(render) {
  render();
  writeAddress();
  refresh();
}

// -- the history: a combobox of titles, and chips -----------------------------------------------

const search = byId("search");
const found = byId("found");
const searching = latest();
let active = -1;

async function lookUp() {
  const signal = searching();
  const text = search.value.trim();
  if (!text || document.activeElement !== search) return closeFound();
  try {
    const query = new URLSearchParams({ q: text, n: Math.min(8, known.max_k) });
    const { items } = await call(`items?${query}`, signal);
    remember(items);
    openFound(items.filter(({ item }) => !state.history.includes(item)), text);
  } catch (error) {
    if (signal.aborted) return;
    closeFound();
    failed(error);
  }
}

function openFound(items, text) {
  const options = items.map(({ item, title, categories }, place) => {
    const alike = items.filter((other) => other.title === title).length > 1;
    const option = make("li", { role: "option", id: `found-${place}` }, title);
    // Which of them it is.
    if (alike) option.append(" ", make("small", {}, [item, ...categories].join(" · ")));
    option.dataset.item = item;
    return option;
  });
  found.replaceChildren(...options);
  found.hidden = !items.length;
  search.setAttribute("aria-expanded", String(items.length > 0));
  activate(items.length ? 0 : -1);
  byId("search-hint").textContent = items.length
    ? `${items.length} found: arrow keys and Enter choose`
    : `Nothing like “${text}”`;
}

function closeFound() {
  searching(); // what is still looked for is not wanted any more
  found.hidden = true;
  found.replaceChildren();
  search.setAttribute("aria-expanded", "false");
  activate(-1);
  byId("search-hint").textContent = "";
}

function activate(place) {
  active = place;
  [...found.children].forEach((option, at) => { option.ariaSelected = String(at === place); });
  found.children[place]?.scrollIntoView({ block: "nearest" });
  if (place < 0) search.removeAttribute("aria-activedescendant");
  else search.setAttribute("aria-activedescendant", `found-${place}`);
}

function pick(option) {
  search.value = "";
  closeFound();
  state.history.push(option.dataset.item);
  byId("search-hint").textContent = `Added ${titleOf(option.dataset.item)}`;
  changed(renderHistory);
}

const lookUpSoon = debounced(lookUp, SEARCH_PAUSE);
search.addEventListener("input", lookUpSoon);
search.addEventListener("blur", closeFound);
search.addEventListener("keydown", (event) => {
  const count = found.children.length;
  if (event.isComposing) return;
  if (event.key === "Enter") found.hidden ? lookUp() : pick(found.children[active]);
  else if (event.key === "Escape" && found.hidden) search.value = "";
  else if (event.key === "Escape") closeFound();
  else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    const step = event.key === "ArrowDown" ? 1 : -1;
    found.hidden ? lookUp() : activate((active + step + count) % count);
  } else return;
  event.preventDefault();
});
found.addEventListener("pointerdown", (event) => event.preventDefault()); // keeps the focus
found.addEventListener("click", (event) => {
  const option = event.target.closest("[role=option]");
  if (option) pick(option);
});

/** Takes a chip out of `own`; the keyboard goes on at its neighbour, or where one is added. */
function removeButton(name, own, place, render, list, field) {
  const remove = () => {
    own.splice(place, 1);
    changed(render);
    const left = byId(list).querySelectorAll(".remove");
    (left[Math.min(place, left.length - 1)] ?? byId(field)).focus();
  };
  const properties = { className: "remove", type: "button", ariaLabel: `Remove ${name}` };
  return make("button", { ...properties, onclick: remove }, "×");
}

function renderHistory() {
  const own = state.history;
  const chips = own.map((item, place) => {
    const name = titleOf(item);
    const remove = removeButton(name, own, place, renderHistory, "history", "search");
    const chip = make("li", { className: "chip" }, span("text", name), remove);
    chip.dataset.item = item;
    return chip;
  });
  byId("history").replaceChildren(...chips);
  byId("clear").hidden = !own.length && !state.wishes.length;
  byId("example").hidden = own.length > 0 || !example.history.length;
  search.disabled = own.length >= known.max_history;
}

/** Items of a shared address get their titles with the answer. */
function nameHistory() {
  for (const chip of byId("history").children) {
    const title = titleOf(chip.dataset.item);
    chip.firstChild.textContent = title;
    chip.lastChild.ariaLabel = `Remove ${title}`;
  }
}

byId("example").addEventListener("click", () => {
  state.history = example.history.map(({ item }) => item).slice(0, known.max_history);
  const texts = example.wishes.slice(0, Math.min(2, known.max_prompts));
  if (!state.wishes.length) state.wishes = texts.map((text) => ({ text, strength: ONE }));
  changed(renderAll);
  search.focus();
});
byId("clear").addEventListener("click", () => {
  Object.assign(state, { history: [], wishes: [], strength: ONE });
  changed(renderAll);
  search.focus();
});

// -- the wishes: chips with a strength each ---------------------------------------------------

const strengthOfAll = byId("strength");
const refreshSoon = debounced(() => refresh(), SLIDER_PAUSE);

/** A slider of a strength: answers follow its movement, the address its end. */
function follow(slider, output, set) {
  slider.max = MOST;
  slider.addEventListener("input", () => {
    set(slider.valueAsNumber);
    output.value = times(slider.valueAsNumber);
    refreshSoon();
  });
  slider.addEventListener("change", writeAddress);
}

function renderWishes() {
  const own = state.wishes;
  const cards = own.map((wish, place) => {
    const remove = removeButton(wish.text, own, place, renderWishes, "wishes", "wish");
    const label = `Strength of: ${wish.text}`;
    const slider = make("input", { type: "range", min: 0, max: MOST, step: 0.1, ariaLabel: label });
    slider.value = wish.strength;
    const output = make("output", {}, times(wish.strength));
    follow(slider, output, (strength) => { wish.strength = strength; });
    return make(
      "li", { className: "wish" },
      row(span("sign", ""), span("text", wish.text), remove),
      make("div", { className: "parts hint" }),
      make("div", { className: "strength" }, slider, output),
    );
  });
  byId("wishes").replaceChildren(...cards);
  const full = own.length >= known.max_prompts;
  byId("wish").disabled = byId("add-wish").disabled = full;
  tell("wish-hint", full ? `This server takes ${known.max_prompts} at once` : "");
  const idea = (text) => make("button", { type: "button", onclick: () => addWish(text) }, text);
  byId("ideas").replaceChildren(...example.wishes.map(idea));
  byId("ideas").hidden = full || own.length > 0;
  byId("overall").hidden = !own.length;
  byId("clear").hidden = !own.length && !state.history.length;
}

function addWish(text) {
  state.wishes.push({ text, strength: ONE });
  changed(renderWishes);
  byId("wish").focus();
}

byId("wish-form").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = byId("wish").value.trim();
  byId("wish").value = "";
  if (text) addWish(text);
});

const SIGNS = {
  plus: ["+", "wished for"],
  minus: ["−", "to be spared"],
  both: ["±", "wished for in part"],
  off: ["○", "without effect"],
};

/** Where the server is unsure of a part's sign, or was told it: one click gives it the other. */
function flipButton(part, own, place) {
  const { strength, negative } = state.wishes[place];
  const fits = state.wishes.length + own.length - 1 <= known.max_prompts;
  if (!fits || !(part.unsure || negative !== undefined)) return [];
  const flip = () => {
    const signed = (each) => (each === part ? !each.negative : each.negative);
    const parts = own.map((each) => ({ text: each.text, strength, negative: signed(each) }));
    state.wishes.splice(place, 1, ...parts);
    changed(renderWishes);
  };
  const meant = part.negative ? "I want this" : "I want to be spared this";
  return [" ", make("button", { className: "flip quiet", type: "button", onclick: flip }, meant)];
}

/** Show how each wish was read: the answer has them in order, a wish of both kinds in pieces. */
function showReading(read) {
  const left = [...read];
  state.wishes.forEach(({ text, strength }, place) => {
    const own = [];
    for (let at = 0; left.length && strength * state.strength > 0; ) {
      const start = text.indexOf(left[0].text, at);
      if (start < 0) break;
      at = start + left[0].text.length;
      own.push(left.shift());
    }
    const kinds = new Set(own.map(({ negative }) => (negative ? "minus" : "plus")));
    const kind = kinds.size > 1 ? "both" : [...kinds][0] ?? "off";
    const [sign, meaning] = SIGNS[kind];
    const shown = make("span", { className: `sign ${kind}`, role: "img", title: meaning }, sign);
    shown.ariaLabel = meaning;
    const card = byId("wishes").children[place];
    card.querySelector(".sign").replaceWith(shown);
    const said = (each) => (own.length > 1 ? `${each.text}: ${each.taken_for}` : each.taken_for);
    const part = (each) => {
      const sure = `${Math.round(each.confidence * 100)} % sure of the sign`;
      return make("div", { title: sure }, said(each), ...flipButton(each, own, place));
    };
    card.querySelector(".parts").replaceChildren(...own.map(part));
  });
}

// -- the lists --------------------------------------------------------------------------------

const asking = latest();
let before = { key: null, answer: null }; // wishes and sliders do not change it
const BASES = {
  history: "From the history alone",
  "mean user": "Without a history: from the mean user",
  popularity: "Without a history: what is popular",
};

async function refresh() {
  const signal = asking();
  const { history: items, wishes, strength } = state;
  if (!items.length && !known.new_user) return showLists([], null);
  const asked = { history: items, strength };
  const ask = (prompts, k, why) => call("recommend", signal, { ...asked, prompts, k, why });
  const key = JSON.stringify(items);
  byId("results").ariaBusy = "true";
  try {
    const [plain, steered] = await Promise.all([
      before.key === key ? before.answer : ask([], SHOWN, false),
      wishes.length ? ask(wishes, DEEP, false) : null,
    ]);
    before = { key, answer: plain };
    [plain.items, plain.history, steered?.items ?? []].forEach(remember);
    nameHistory();
    byId("before-hint").textContent = BASES[plain.basis];
    showReading(steered?.wishes ?? []);
    showLists(plain.items, steered?.items ?? null);
    if (!wishes.length) return;
    await pause(WHY_PAUSE);
    signal.throwIfAborted();
    showReasons((await ask(wishes, SHOWN, true)).items);
  } catch (error) {
    if (signal.aborted) return;
    byId("results").ariaBusy = "false";
    failed(error);
  }
}

/** The first of `old`, and of `now`, which goes deeper, or is null without wishes. */
function showLists(old, now) {
  const empty = !state.history.length && !known.new_user;
  const begun = state.history.length > 0 || state.wishes.length > 0;
  byId("results").ariaBusy = "false";
  byId("problem").hidden = true;
  byId("steps").hidden = begun && !empty;
  byId("before-panel").hidden = empty;
  byId("after-panel").hidden = empty || known.max_prompts === 0;
  byId("after-hint").textContent = now ? "Steered by the wishes" : "Add a wish to see what moves";
  const shown = now?.slice(0, SHOWN) ?? [];
  const places = now && new Map(now.map(({ item }, place) => [item, place + 1]));
  byId("before").replaceChildren(...old.map((each, at) => oldRow(each, at + 1, places)));
  byId("after").replaceChildren(...shown.map((each, at) => newRow(each, at + 1)));
  tell("summary", summary(old, now && shown));
}

function oldRow({ item, title }, rank, places) {
  const to = places?.get(item);
  const move = places ? span("move", to ? `now ${to}` : `now past ${places.size}`) : "";
  const className = places && !(to <= SHOWN) ? "gone" : "";
  return make("li", { className }, row(span("rank", rank), span("text", title), move));
}

function newRow({ item, title, rank_before: from, why }, rank) {
  const fresh = from === null || from > SHOWN; // null: not among the first that an index found
  const move = from === null ? "" : movedFrom(from, rank);
  const notes = make("div", { className: "notes" }, ...(fresh ? [span("new", "new")] : []));
  const cells = row(span("rank", rank), span("text", title), move);
  const shown = make("li", { className: fresh ? "fresh" : "" }, cells, notes);
  shown.dataset.item = item;
  showWhy(shown, why);
  return shown;
}

function movedFrom(from, rank) {
  const [kind, sign, said] = from > rank ? ["up", "▲", "up"] : ["down", "▼", "down"];
  const by = Math.abs(from - rank);
  const move = make("span", { className: `move ${by ? kind : ""}`, title: `was ${from}` });
  const heard = span("unseen", `${by ? `${said} ${by}` : "as before"}, was ${from}`);
  move.append(make("span", { ariaHidden: "true" }, by ? `${sign} ${by}` : "="), heard);
  return move;
}

function showWhy(shown, why) {
  shown.querySelectorAll(".why").forEach((old) => old.remove());
  shown.querySelector(".notes").append(...why.map((reason) => span("why", reason)));
}

/** Tags beside the categories, which come a moment later. */
function showReasons(items) {
  const reasons = new Map(items.map(({ item, why }) => [item, why]));
  for (const shown of byId("after").children) {
    showWhy(shown, reasons.get(shown.dataset.item) ?? []);
  }
}

function summary(old, shown) {
  if (!state.history.length && !known.new_user) return "";
  if (!old.length) return "Nothing is left to recommend.";
  if (!shown) return "";
  const before = shown.map((each) => each.rank_before);
  const fresh = before.filter((from) => from === null || from > SHOWN).length;
  const far = Math.max(...before.map((from, at) => (from === null ? 0 : from - at - 1)));
  const up = far > 0 ? `; the farthest came up ${far} place${far === 1 ? "" : "s"}` : "";
  return `${fresh || "None"} of the first ${shown.length} ${fresh === 1 ? "is" : "are"} new${up}.`;
}

byId("again").addEventListener("click", () => {
  byId("problem").hidden = true;
  refresh();
});

// -- begin -----------------------------------------------------------------------------------

document.title = `${known.dataset} · recbole_dpr`;
const size = known.items.toLocaleString("en");
byId("run").textContent = `${known.backbone} on ${known.dataset}, ${size} items`;
search.maxLength = byId("wish").maxLength = known.max_text;
byId("wish-panel").hidden = known.max_prompts === 0;
follow(strengthOfAll, strengthOfAll.nextElementSibling, (value) => { state.strength = value; });
window.addEventListener("hashchange", () => byId("app").hidden || readAddress());
if (known.token) lock("");
else enter();
