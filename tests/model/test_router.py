"""Routing: positive or negative, several wishes, and the offline and zero-shot back ends."""

from functools import cache
from importlib import resources

import pytest

from places import TESTS
from recbole_dpr.model.router import CONFIGURED, ROUTERS, Reading, configured_router, load_router
from recbole_dpr.utils.errors import UserError

offline = cache(load_router)  # its encoder takes a second to load

GENRES = [
    "action",
    "adventure",
    "animation",
    "children's",
    "comedy",
    "crime",
    "documentary",
    "drama",
]
GENRES += ["fantasy", "film-noir", "horror", "musical", "mystery", "romance", "sci-fi", "thriller"]
GENRES += ["war", "western", "sports", "finance", "news"]

# Descriptive phrases as they fill the slot in stage 3; the second half is chosen to mislead.
TAGS = [
    "Bright, witty nostalgia for bedroom playthings that secretly live",
    "Cowboy doll feuds with a space ranger, then rescues him",
    "Frantic, stampeding peril laced with wide-eyed wonder and grief",
    "Siblings unleash jungle perils from an enchanted board game",
    "Delights with veteran stars trading insults and finding late-life love",
    "Sensuous, remote, Moroccan-moonlight unease and slow hypnosis",
    "Rousing, brawling, old-school military gusto",
    "Literate conversation appealing to drifting young intellectuals",
    "Uplifting daydream proving generosity earns affection and fortune",
    "Straight-faced, wild nuttiness for hip readers",
    "Icy, battered gloom without mercy",
    "Nomadic exterminator plus prison pal slaughter people without motive",
    "Lawless, machine-gun-paced nonsense without restraint",
    "Tired loan-shark enforcer hopes to quit the syndicate",
    "Hard-boiled revenge with no-nonsense antihero",
    "Slum owner bargains with Satan for souls to avoid damnation",
    "Invasive, nervous peeping that never blinks",
    "Stirring survival of a scorned woman who refuses degradation",
    "Taut, alluring deceit that never leaves home",
    "Two Dashwood sisters lose their fortune and seek worthy husbands",
]

HARD_POSITIVE = [
    "In the mood for: Man without memory hunts his wife's killer",
    "Show me a film that could be described as Man without memory hunts his wife's killer",
    'Something like "no mercy, no escape, never a dull moment"',
    "I don't mind horror",
    "I dont mind horror",
    "I don\u2019t mind horror",
    "not only horror",
    "I can't get enough of horror",
    "nothing but comedy",
    "no shortage of comedy",
    "I never get tired of westerns",
    "Don't you have any musicals?",
    "I don't want to miss a western",
    "Please never leave out the comedies",
    "I can't do without westerns",
    "people who hate each other fall in love",
    "a love story",
]
HARD_NEGATIVE = [
    "anything but horror",
    "I hate horror",
    "I want to avoid horror",
    "Skip the horror",
    "sick of horror",
    "enough of horror already",
    "stay away from horror",
    "spare me the horror",
    "leave horror out",
    "rule out horror",
    "less horror",
    "something without horror",
    "dont want horror",
    "I don\u2019t want horror",
    "I can't stand horror",
    "Horror? Nope.",
    "whatever you show me, avoid horror",
    "I used to love horror but I've gone off it",
    "take horror off my list",
    "My rule: no horror",
]


def filled(category_list):
    for name in ("movies", "neutral"):
        path = resources.files("recbole_dpr") / "resources" / f"{name}.prompt"
        for line in path.read_text("utf-8").splitlines()[1:]:
            _, text, intent, _, free = line.split("\t")
            if free:
                continue
            for category in category_list:
                yield text.replace("{category}", category), intent


def accuracy(cases):
    texts, intents = zip(*cases, strict=True)
    routed = offline().route(list(texts))
    wrong = [text for text, a, b in zip(texts, routed, intents, strict=True) if a != b]
    return 1 - len(wrong) / len(texts), wrong


def free_form():
    path = TESTS / "files" / "free_form_requests.tsv"
    return [tuple(line.split("\t")) for line in path.read_text("utf-8").splitlines()[1:]]


def test_pools_filled_with_genres():
    share, wrong = accuracy(filled(GENRES))
    assert share >= 0.95, wrong[:5]


def test_pools_filled_with_descriptive_phrases():
    share, wrong = accuracy(filled(TAGS))
    assert share >= 0.95, wrong[:5]


def test_free_form_file_is_balanced():
    rows = free_form()
    assert len({text for text, _ in rows}) == len(rows) >= 120
    assert sum(intent == "positive" for _, intent in rows) == len(rows) / 2


# Every other request, from the first, is among the training data; the others are held out.
@pytest.mark.parametrize(("half", "least"), [(0, 0.95), (1, 0.95)], ids=["trained", "held out"])
def test_free_form_requests(half, least):
    share, wrong = accuracy(free_form()[half::2])
    assert share >= least, wrong


def test_hard_requests():
    cases = [(text, "positive") for text in HARD_POSITIVE]
    share, wrong = accuracy(cases + [(text, "negative") for text in HARD_NEGATIVE])
    assert share >= 0.9, wrong


def test_route_keeps_order_and_takes_an_empty_list():
    router = offline()
    assert router.route(["no horror", "horror", "no horror"]) == [
        "negative",
        "positive",
        "negative",
    ]
    assert router.route([]) == []


SPLITS = [
    (
        "something light and funny, but no horror",
        [("something light and funny", "positive"), ("no horror", "negative")],
    ),
    ("I want comedy and no horror", [("I want comedy", "positive"), ("no horror", "negative")]),
    ("Comedy, no horror", [("Comedy", "positive"), ("no horror", "negative")]),
    (
        "I hate horror; show me a musical instead",
        [("I hate horror", "negative"), ("show me a musical instead", "positive")],
    ),
    ("Show me westerns. No war.", [("Show me westerns", "positive"), ("No war", "negative")]),
    (
        "Something funny except slapstick",
        [("Something funny", "positive"), ("except slapstick", "negative")],
    ),
    (
        "Please show me drama, don\u2019t show me horror, and I love noir",
        [
            ("Please show me drama", "positive"),
            ("don\u2019t show me horror", "negative"),
            ("I love noir", "positive"),
        ],
    ),
    (
        "more jazz, more blues, less opera and no folk",
        [("more jazz, more blues", "positive"), ("less opera and no folk", "negative")],
    ),
]


WHOLE = [
    ("I'd like a western, a musical or a drama.", "positive"),
    ("I hate horror, gore, and clowns", "negative"),
    ("Anything but horror, please", "negative"),
    ("After a long week, no horror please", "negative"),
    ("Musicals, no thanks", "negative"),
    ("Sci-fi? Nope.", "negative"),
    ("Not only funny but sad", "positive"),
    ("I used to hate musicals but now I adore them", "positive"),
    ("In the mood for: Man without memory hunts, never told why", "positive"),
    ('A film like "love, but no mercy" please', "positive"),
    ("no horror ", "negative"),
]


def test_splits():
    wrong = [text for text, wishes in SPLITS if offline().split(text) != wishes]
    wrong += [text for text, intent in WHOLE if offline().split(text) != [(text, intent)]]
    assert len(wrong) <= 2, wrong  # as measured; a wrong one is a limit, see docs/routing.md


@pytest.mark.parametrize(
    "wishes",
    [
        "-horror",
        "!horror",
        "👎 horror",
        "comedy|w/o romance",
        "+comedy|-horror",
        "comedy|[no horror]",
        "Likes: comedy.|Dislikes: horror.",
        "(comedy OR drama)|NOT horror",
        "horror-free",
        "we both hate horror",
        "an action film I haven't seen",
    ],
)
def test_signs_and_phrases(wishes):
    negative = (
        "-",
        "!",
        "\U0001f44e",
        "w/o",
        "[no",
        "Dislikes",
        "NOT",
        "horror-free",
        "we both hate",
    )
    text = wishes.replace("|", " ")
    expected = [
        "negative" if part.startswith(negative) else "positive" for part in wishes.split("|")
    ]
    found = offline().split(text)
    assert [intent for _, intent in found] == expected, found


@pytest.mark.parametrize(
    "text",
    [
        "keine Horrorfilme bitte",
        "Ich hätte gern etwas mit Pferden",
        "rien de trop sanglant",
        "estoy cansado de las comedias",
        "qualcosa di allegro",
        "すごく怖い映画は見たくない",
    ],
)
def test_another_language_is_not_understood(text):
    [reading] = offline().read([text])
    assert not reading.understood
    assert offline().split(text) == reading.spans == []
    assert offline().route([text])[0] in ("positive", "negative")


def test_a_span_tells_how_sure_it_is():
    [reading] = offline().read(["something light and funny, but no horror"])
    spans = reading.spans
    assert [span.intent for span in spans] == ["positive", "negative"]
    assert all(offline().unsure < span.confidence <= 1 for span in spans)
    assert 0 < offline().unsure < 1


def test_reading_many_is_reading_each():
    texts = ["jazz", "no pop at all, I beg you, but plenty of jazz and blues", "pop?", "jazz"]
    many = load_router().read(texts)
    for text, reading in zip(texts, many, strict=True):
        [alone] = offline().read([text])
        assert [span[:2] for span in alone.spans] == [span[:2] for span in reading.spans]
        for one, other in zip(alone.spans, reading.spans, strict=True):
            assert one.confidence == pytest.approx(other.confidence, abs=1e-3)


def test_a_request_is_read_once(monkeypatch):
    router = load_router()
    first = router.read(["no opera"])
    monkeypatch.setattr(router, "_label", None)
    assert router.read(["no opera", "no opera"]) == first * 2
    assert isinstance(first[0], Reading)


def test_a_long_request_is_read_to_the_limit():
    text = "no opera, " * 400 + "please"
    assert offline().route([text]) == ["negative"]
    assert offline().split(text)[0][0].startswith("no opera, no opera")


def test_weights_that_cannot_be_used_are_told(tmp_path):
    with pytest.raises(UserError, match="no such"):
        configured_router({"router": "offline", "router_weights": str(tmp_path / "none")})
    (tmp_path / "bad").write_text("bad")
    with pytest.raises(UserError, match="bad"):
        load_router(weights=str(tmp_path / "bad"))


def test_split_hardly_ever_cuts_a_template():
    texts = [text for text, _ in filled(TAGS)]
    found = offline().read(texts)
    assert sum(len(reading.spans) != 1 for reading in found) <= 0.2 * len(texts)


@pytest.mark.parametrize(
    ("texts", "message"),
    [("no horror", "not one string"), ([""], "blank"), (["  \n"], "blank"), ([None], "None")],
)
def test_route_refuses_what_is_no_list_of_prompts(texts, message):
    with pytest.raises(UserError, match=message):
        offline().route(texts)


def test_split_refuses_a_blank():
    with pytest.raises(UserError, match="blank"):
        offline().split(" ")


def test_unknown_router_lists_the_known():
    with pytest.raises(UserError, match="offline, zero-shot, llm"):
        load_router("orcale")
    assert list(ROUTERS) == list(CONFIGURED) == ["offline", "zero-shot", "llm"]


@pytest.mark.parametrize(
    ("name", "options", "message"),
    [
        ("offline", {"model": "x"}, "it takes: weights"),
        ("zero-shot", {"modle": "x"}, "model, device, batch_size"),
        ("zero-shot", {"model": " "}, "option model"),
        ("zero-shot", {"model": 3}, "option model"),
        ("zero-shot", {"device": None}, "option device"),
        ("zero-shot", {"batch_size": 0}, "batch_size"),
        ("zero-shot", {"batch_size": True}, "batch_size"),
    ],
)
def test_bad_options(name, options, message):
    with pytest.raises(UserError, match=message):
        load_router(name, **options)


def save_nli_model(folder, labels):
    """A tiny BART with random weights and a word tokenizer, as transformers saves them."""
    import torch
    from tokenizers import Tokenizer, models, pre_tokenizers, processors
    from transformers import (
        BartConfig,
        BartForSequenceClassification,
        PreTrainedTokenizerFast,
    )

    vocabulary = "<s> <pad> </s> <unk> this text expresses a positive negative preference . no i"
    tokens = {token: i for i, token in enumerate([*vocabulary.split(), "want", "horror", "comedy"])}
    tokenizer = Tokenizer(models.WordLevel(tokens, unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>",
        pair="<s> $A </s> $B </s>",
        special_tokens=[("<s>", 0), ("</s>", 2)],
    )
    PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        bos_token="<s>",
        eos_token="</s>",
        unk_token="<unk>",
        pad_token="<pad>",
        model_max_length=32,
    ).save_pretrained(folder)
    torch.manual_seed(5)
    config = BartConfig(
        vocab_size=len(tokens),
        d_model=16,
        encoder_layers=1,
        decoder_layers=1,
        encoder_attention_heads=2,
        decoder_attention_heads=2,
        encoder_ffn_dim=16,
        decoder_ffn_dim=16,
        max_position_embeddings=32,
        init_std=0.5,
        pad_token_id=1,
        bos_token_id=0,
        eos_token_id=2,
        decoder_start_token_id=2,
        forced_eos_token_id=None,
        id2label=dict(enumerate(labels)),
        label2id={label: i for i, label in enumerate(labels)},
    )
    BartForSequenceClassification(config).save_pretrained(folder)
    return str(folder)


def test_zero_shot_picks_the_preference_that_is_entailed(tmp_path):
    import torch
    from transformers import AutoModelForSequenceClassification, AutoTokenizer

    folder = save_nli_model(tmp_path / "nli", ["contradiction", "neutral", "entailment"])
    texts = ["i want horror", "no horror", "no comedy .", "comedy", "i want comedy", "want no no"]
    routed = load_router("zero-shot", model=folder, batch_size=2).route(texts)

    tokenizer = AutoTokenizer.from_pretrained(folder)
    model = AutoModelForSequenceClassification.from_pretrained(folder).eval()
    expected = []
    for text in texts:
        entailed = {}
        for intent in ("positive", "negative"):
            hypothesis = f"This text expresses a {intent} preference."
            with torch.no_grad():
                logits = model(**tokenizer(text, hypothesis, return_tensors="pt")).logits
            entailed[intent] = logits[0, 2].item()
        expected.append(max(entailed, key=entailed.get))
    assert routed == expected


def test_zero_shot_shares_the_splitting(tmp_path, monkeypatch):
    folder = save_nli_model(tmp_path / "nli", ["entailment", "neutral", "contradiction"])
    router = load_router("zero-shot", model=folder)
    monkeypatch.setattr(
        router, "_route", lambda texts: ["negative" if "no " in t else "positive" for t in texts]
    )
    assert router.split("comedy, no horror") == [("comedy", "positive"), ("no horror", "negative")]


def test_zero_shot_needs_an_entailment_label(tmp_path):
    folder = save_nli_model(tmp_path / "nli", ["bad", "so so", "good"])
    with pytest.raises(UserError, match=r"no entailment label.*router=offline"):
        load_router("zero-shot", model=folder)


def test_zero_shot_says_what_to_do_without_a_model(tmp_path, monkeypatch):
    with pytest.raises(UserError, match=r"no such folder; use router=offline"):
        load_router("zero-shot", model=str(tmp_path / "missing"))
    (tmp_path / "empty").mkdir()
    with pytest.raises(UserError, match=r"did not load .*use router=offline") as caught:
        load_router("zero-shot", model=str(tmp_path / "empty"))
    assert "\n" not in str(caught.value)


def test_zero_shot_says_what_to_do_when_the_hub_cannot_be_reached(monkeypatch):
    import transformers

    def unreachable(*args, **kwargs):
        raise OSError("We couldn't connect to the hub.\nCheck your connection.")

    monkeypatch.setattr(transformers, "pipeline", unreachable)
    with pytest.raises(UserError, match=r"bart-large-mnli did not load .*router=offline") as caught:
        load_router("zero-shot")
    assert "\n" not in str(caught.value)
