"""Which titles a prompt names, and which words are titles by accident only."""

import random
import time

import pytest

from recbole_dpr.text.titles import TitleIndex

TITLES = [
    "[PAD]",
    "Matrix, The (1999)",
    "Star Wars (1977)",
    "Alien",
    "Aliens (1986)",
    "Seven (Se7en) (1995)",
    "Thing, The (1982)",
    "Thing, The (2011)",
    "Amélie (2001)",
    "It (2017)",
    "Speed (1994)",
    "Drama (2010)",
    "House (1977)",
    "Big (1988)",
    "Scary Movie (2000)",
    "Game, The (1997)",
    "Pulp Fiction (1994)",
    "Home Alone (1990)",
    "Die Hard (1988)",
    "Schindler's List (1993)",
    "City of Lost Children, The (Cité des enfants perdus, La) (1995)",
    "Haine, La (1995)",
    "Avventura, L' (1960)",
    "E.T. the Extra-Terrestrial (1982)",
    "Spider-Man (2002)",
    "Thelma & Louise (1991)",
    "Titanic (1997)",
    "Star Wars: The Last Jedi (2017)",
    "2001: A Space Odyssey (1968)",
    "Friday (1995)",
    "1917 (2019)",
    "Vampires (1998)",
    "As Good as It Gets (1997)",
    "Psycho (1960)",
    "Good Time (2017)",
    "Twelve Monkeys (a.k.a. 12 Monkeys) (1995)",
    "A.I. Artificial Intelligence (2001)",
    "Some Like It Hot (1959)",
    "Beautiful Mind, A (2001)",
    "Now and Then (1995)",
]
NUMBER = {title: number for number, title in enumerate(TITLES)}
THINGS = ["Thing, The (1982)", "Thing, The (2011)"]

NAMED = {
    "something like The Matrix": [["Matrix, The (1999)"]],
    "more like the matrix please": [["Matrix, The (1999)"]],
    "similar to Matrix, but newer": [["Matrix, The (1999)"]],
    "I LOVE STAR WARS": [["Star Wars (1977)"]],
    "no star wars for me": [["Star Wars (1977)"]],
    "star wars: the last jedi, again": [["Star Wars: The Last Jedi (2017)"]],
    "as scary as alien but funny": [["Alien"]],
    "Alien's mood, and tonight Alien's crew": [["Alien"]],
    "I want the mood of Aliens": [["Aliens (1986)"]],
    "a film in the vein of se7en": [["Seven (Se7en) (1995)"]],
    "something in the vein of Seven, with rain": [["Seven (Se7en) (1995)"]],
    "as tense as The Thing": [THINGS],
    "The Thing (1982) was great": [THINGS[:1]],
    "I want the thing (2011)": [THINGS[1:]],
    "scarier than The Thing from 1982, please": [THINGS[:1]],
    "better than The Thing from 1951": [THINGS],
    "reminds me of amelie": [["Amélie (2001)"]],
    "as sweet as Amélie": [["Amélie (2001)"]],
    "with the pace of Speed": [["Speed (1994)"]],
    'give me "speed" again': [["Speed (1994)"]],
    "films such as “The Game” or \u2018It\u2019": [["Game, The (1997)"], ["It (2017)"]],
    "Pulp Fiction": [["Pulp Fiction (1994)"]],
    "pulp fiction meets star wars": [["Pulp Fiction (1994)"], ["Star Wars (1977)"]],
    "something like home alone, for kids": [["Home Alone (1990)"]],
    "like die hard in space": [["Die Hard (1988)"]],
    "Die Hard on a bus": [["Die Hard (1988)"]],
    "schindlers list": [["Schindler's List (1993)"]],
    "dark as the city of lost children": [[TITLES[20]]],
    "La cite des enfants perdus": [[TITLES[20]]],
    "we liked la haine": [["Haine, La (1995)"]],
    "slow as L'Avventura": [["Avventura, L' (1960)"]],
    "e.t. the extra terrestrial": [["E.T. the Extra-Terrestrial (1982)"]],
    "spider man or thelma and louise": [["Spider-Man (2002)"], ["Thelma & Louise (1991)"]],
    "a fan of spiderman": [["Spider-Man (2002)"]],
    "Thelma & Louise on horses": [["Thelma & Louise (1991)"]],
    "I've seen titanic twice": [["Titanic (1997)"]],
    "2001 a space odyssey": [["2001: A Space Odyssey (1968)"]],
    "I liked as good as it gets": [["As Good as It Gets (1997)"]],
    "that twist in Psycho": [["Psycho (1960)"]],
    "12 monkeys": [[TITLES[35]]],
    "ai artificial intelligence": [["A.I. Artificial Intelligence (2001)"]],
    "A.I. Artificial Intelligence": [["A.I. Artificial Intelligence (2001)"]],
    "Home Alone for grown-ups": [["Home Alone (1990)"]],
    "like a beautiful mind": [["Beautiful Mind, A (2001)"]],
    "war as in 1917 (2019)": [["1917 (2019)"]],
}
NOT_NAMED = [
    "something like it",
    "a good movie with speed",
    "I want drama",
    "I want Drama tonight",
    "I need a big scary house",
    "I NEED A BIG SCARY HOUSE",
    "I Need A Big Scary House",
    "a scary movie for tonight",
    "another scary movie night",
    "the game is what I watched",
    "I liked the game",
    "something for Friday night",
    "more of a good time",
    "another alien invasion",
    "like aliens taking over",
    "Alien creatures are what I want",
    "I like vampires",
    "I would like vampires",
    "something like a psycho",
    "home, alone and bored",
    "seven samurai",
    "no more than seven people in it",
    "it was big. Speed matters",
    "we watch them now and then",
    "longer than 1917 minutes",
    "the list of Schindler",
    "some like it",
    "anything from 1994",
    "a thing from 1982",
    "corridors of the White House",
    "a house-party film, like alien-hunters",
    "the best thing of 1982",
    "",
    "(1999)",
    "?!",
]


@pytest.fixture(scope="module")
def index():
    return TitleIndex(TITLES)


@pytest.mark.parametrize("text", NAMED)
def test_titles_that_are_named(index, text):
    assert [[TITLES[item] for item in items] for items in index.find(text)] == NAMED[text]


@pytest.mark.parametrize("text", NOT_NAMED)
def test_words_that_are_titles_by_accident(index, text):
    assert index.find(text) == []


def test_the_places(index):
    text = 'not "The Thing" (1982), but pulp fiction'
    assert [text[named.start : named.end] for named in index.locate(text)] == [
        "Thing",
        "pulp fiction",
    ]
    named = index.locate("as the Thing (1982)")[0]
    assert (named.start, named.end, named.items) == (7, 19, [NUMBER["Thing, The (1982)"]])


def test_a_category_of_the_data_set_is_no_title():
    titles = ["[PAD]", "Anthology", "Gadgets"]
    assert TitleIndex(titles).find("I want an Anthology") == [[1]]
    assert TitleIndex(titles, ["anthology"]).find("I want an Anthology or Gadgets") == [[2]]


def test_odd_titles():
    assert TitleIndex(["[PAD]"]).find("like the Matrix") == []
    titles = ["[PAD]", "", "...", "(1999)", "The", "A", "(((", "Alpha ()", "The, The"]
    assert TitleIndex(titles).find("more like alpha") == [[7]]


@pytest.mark.slow
def test_a_large_catalogue_is_fast():
    draw = random.Random(1)
    words = [f"{a}{b}" for a in "bcdfglmnprst" for b in ("ala", "eno", "iru", "olo", "ush", "ing")]
    words += ["good", "house", "night", "love", "man"]
    titles = ["[PAD]"] + [
        " ".join(draw.choices(words, k=draw.randint(1, 6))) + f" ({draw.randint(1930, 2020)})"
        for _ in range(60_000)
    ]
    texts = [" ".join(draw.choices(words, k=12)) for _ in range(10_000)]
    start = time.process_time()
    index = TitleIndex(titles)
    for text in texts:
        index.find(text)
    assert time.process_time() - start < 20  # about 5 s on a slow core
