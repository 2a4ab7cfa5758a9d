"""German and Spanish say what English says, as shortly, and somebody chooses among them."""

import re
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from adapters.moments import moments_for
from bot.events.language import LanguageChosen
from bot.flows import LOOKS
from bot.flows.hello import hello
from bot.flows.language import decide, my_language, read_language
from bot.forms import Choice
from bot.languages import LANGUAGES, first_spoken
from bot.looks import Look
from bot.menu import home
from bot.reading import Fresh
from bot.request import Handle, RequestId
from bot.wording import Words
from tests.bot.catalogue import (
    ALL_HATS,
    SLACK_BUTTON,
    SLACK_OPTION,
    SLACK_TITLE,
    buttons,
    messages,
    opened,
    options,
    pages,
    reading,
    sends,
    sent,
    texts,
    titles,
    written,
)
from tests.bot.hearing import button, text_of, told, words
from tests.bot.staff import DANA, EVERYONE, MONDAY, PROGRAMME, person, scene, sight

NEVER = {
    "de": (
        "anonym", "100 %", "100%", "völlig vertraulich", "schweigepflicht", "therapie",
        "ticket", "fallnummer", "dringend", "nicht geantwortet", "zweites opfer",
        "zweite opfer", "selbstmord", "suizid begangen", "freitod", "gehört zum beruf", "!",
    ),
    "es": (
        "anónim", "anonim", "100 %", "100%", "totalmente privad", "secreto profesional",
        "terapia", "ticket", "número de caso", "urgente", "no ha respondido",
        "segunda víctima", "cometió suicidio", "se suicidó", "parte del trabajo", "!", "¡",
    ),
}  # fmt: skip
"""WORDING.md, rule 4, as each language would say it."""
REVIEW = {
    "de": "Die Durchsicht durch jemanden mit Deutsch als Muttersprache steht noch aus.",
    "es": "Falta la revisión de una persona cuya lengua materna sea el español.",
}
QUOTES = {"de": "„“", "es": "«»"}
MOST_WORDS = 62
MOST_IN_HELLO = 105
THE_SAME_IN_ALL = ("my-language", "command", "language-by-itself")
THURSDAY = datetime(2030, 1, 10, 14, 5, tzinfo=UTC)
SAID = {code: Words(code) for code in LANGUAGES}
FRESH = Fresh(at=MONDAY, by=DANA.id, request=RequestId("r"), handle=Handle("K-7QD"))

in_each = pytest.mark.parametrize("code", [c for c in LANGUAGES if c != "en"])


def names(code: str) -> dict[str, list[str]]:
    """Page by page, in the order in which they stand there."""
    return {p.name: [entry.id.name for entry in messages(p)] for p in pages(code)}


def long(code: str, among: set[str], most: int) -> dict[str, str]:
    """Those that have more characters than fit."""
    said = texts(code)
    return {name: said[name] for name in among if len(said[name]) > most}


@in_each
def test_no_word_is_missing_and_none_is_left_over(code):
    assert written(code).keys() == written("en").keys()


@in_each
def test_no_word_is_written_twice(code):
    times = Counter(name for page in names(code).values() for name in page)
    assert not [name for name, found in times.items() if found > 1]


@in_each
def test_each_page_has_the_same_words_in_the_same_order(code):
    assert names(code) == names("en")


@in_each
def test_each_sentence_is_filled_with_the_same(code):
    english = written("en")
    needs = {n: reading(pattern).needs for n, pattern in written(code).items()}
    assert needs == {n: reading(pattern).needs for n, pattern in english.items()}


@in_each
def test_each_sentence_chooses_by_the_same_brackets(code):
    english = written("en")
    chosen = {n: reading(pattern).brackets for n, pattern in written(code).items()}
    assert chosen == {n: reading(pattern).brackets for n, pattern in english.items()}


@in_each
@pytest.mark.parametrize("filled", [0, 1, 5])
def test_every_sentence_can_be_said(code, filled):
    said = SAID[code]
    for name, pattern in written(code).items():
        assert said.text(name, dict.fromkeys(reading(pattern).needs, filled)).strip()


@in_each
def test_what_has_words_of_its_own_is_not_left_in_english(code):
    """A few words are the same in both; a whole sentence never is."""
    english, said = texts("en"), texts(code)
    same = [n for n in said if said[n] == english[n] and len(said[n].split()) > 1]
    assert set(same) <= set(THE_SAME_IN_ALL)


@pytest.mark.parametrize("name", THE_SAME_IN_ALL)
def test_what_everybody_must_be_able_to_read_is_the_same_in_all(name):
    assert len({texts(code)[name] for code in LANGUAGES}) == 1


@in_each
def test_what_must_never_be_said_is_not_said(code):
    said = texts(code).items()
    assert [
        (n, bad) for n, text in said for bad in NEVER[code] if bad in text.lower()
    ] == []


@in_each
def test_quotes_are_those_of_the_language(code):
    for name, text in texts(code).items():
        assert not set(text) & (set("\"'“”„«»") - set(QUOTES[code])), name


@in_each
def test_what_is_quoted_is_called_so_in_the_same_language(code):
    """Whoever is told to look for a button finds one that says so."""
    english, said = texts("en"), texts(code)
    named = {text: name for name, text in reversed(english.items())}
    opens, closes = QUOTES[code]
    for name, text in english.items():
        for quoted in re.findall(r'"([^"]+)"', text):
            if quoted in named:
                assert f"{opens}{said[named[quoted]]}{closes}" in said[name], name


@pytest.mark.parametrize(
    ("code", "lead"), [("en", "lead"), ("de", "Leitung"), ("es", "dirección")]
)
def test_a_supporter_who_would_like_to_talk_reads_whatever_they_can_press(code, lead):
    for name in ("supporter-talk", "talk-to-the-lead"):
        assert lead in texts(code)[name], name


def test_german_speaks_of_everybody_without_stars_and_colons():
    assert not [
        n for n, text in texts("de").items() if re.search(r"[a-zß][*:_/]\w", text)
    ]


@in_each
def test_a_message_is_short(code):
    said = texts(code)
    assert "received" in sent()
    assert not [n for n in sent() if len(said[n].split()) > MOST_WORDS]


@in_each
def test_hello_is_as_short_as_it_can_be(code):
    said, moments = SAID[code], moments_for("UTC", code)
    sentences = [said(sentence, moments).split() for sentence in hello(PROGRAMME).body]
    assert len(sentences) == 5
    assert sum(map(len, sentences)) <= MOST_IN_HELLO


@in_each
def test_titles_fit(code):
    assert long(code, titles() | sends(), SLACK_TITLE) == {}


@in_each
def test_buttons_fit(code):
    assert long(code, buttons(), SLACK_BUTTON) == {}


@in_each
@pytest.mark.parametrize("look", list(LOOKS))
def test_options_fit(code, look):
    said, moments = SAID[code], moments_for("UTC", code)
    for shown in opened(look, ALL_HATS, MONDAY):
        offered = [said(option.label, moments) for option in options(shown)]
        assert not [label for label in offered if len(label) > SLACK_OPTION]


@in_each
def test_each_page_says_that_a_native_readers_review_is_outstanding(code):
    for page in pages(code):
        head, *_ = page.read_text("utf-8").partition("\n\n")
        assert f"# {REVIEW[code]}" in head.splitlines(), page.name


@in_each
def test_each_page_names_the_same_flow(code):
    for here, english in zip(pages(code), pages("en"), strict=True):
        heads = [
            page.read_text("utf-8").partition("\n\n")[0] for page in (here, english)
        ]
        mine, theirs = (re.findall(r"bot/\w+/?\w*\.py", head) for head in heads)
        assert mine == theirs, here.name


@pytest.mark.parametrize(
    ("code", "moment", "day"),
    [
        ("en", "Thu 10 Jan, 14:05", "12 May"),
        ("de", "Do. 10. Jan., 14:05", "12. Mai"),
        ("es", "jue 10 ene, 14:05", "12 de mayo"),
    ],
)
def test_a_time_is_written_as_the_language_writes_it(code, moment, day):
    moments = moments_for("UTC", code)
    assert moments.moment(THURSDAY) == moment
    assert moments.day(date(2030, 5, 12)) == day


@pytest.mark.parametrize(
    ("tags", "code"),
    [
        (("de-AT", "en"), "de"),
        (("fr", "es-MX"), "es"),
        (("DE",), "de"),
        (("fr",), "en"),
        ((), "en"),
    ],
)
def test_the_first_language_that_there_is_a_catalogue_of_is_spoken(tags, code):
    assert first_spoken(tags) == code


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_choice_is_kept_and_answered(code):
    decision = decide(scene(DANA), LanguageChosen(at=MONDAY, by=DANA.id, language=code))
    assert decision.person == replace(DANA, speaks=code)
    assert told(decision) == [("dana", "language-kept")]


def test_of_somebody_forgotten_no_choice_is_kept():
    decision = decide(scene(None), LanguageChosen(at=MONDAY, by=DANA.id, language="de"))
    assert decision.person is None
    assert told(decision) == [("dana", "no-longer-here")]


@pytest.mark.parametrize(
    ("by", "code"),
    [
        (person("uma"), "en"),
        (person("uma", languages=("de-CH", "fr")), "de"),
        (person("uma", languages=("fr", "es")), "es"),
        (person("uma", languages=("de",), speaks="es"), "es"),
    ],
    ids=["nothing known", "the roster's", "the roster's second", "their own choice"],
)
def test_the_form_shows_what_is_spoken_now_and_all_there_is(by, code):
    form = my_language(sight(by), MONDAY)
    [field] = form.fields
    assert isinstance(field, Choice)
    assert field.chosen == code
    assert tuple(option.value for option in field.options) == LANGUAGES
    named = [words(option.label) for option in field.options]
    assert named == ["English", "Deutsch", "Español"]
    assert "a native reader has still to review" in text_of(form)


def test_what_the_programme_speaks_is_spoken_where_nothing_else_is_known():
    german = replace(PROGRAMME, languages=("de",))
    [field] = my_language(replace(sight(DANA), programme=german), MONDAY).fields
    assert isinstance(field, Choice)
    assert field.chosen == "en", "dana reads english"
    unknown = replace(sight(person("uma")), programme=german)
    [field] = my_language(unknown, MONDAY).fields
    assert isinstance(field, Choice)
    assert field.chosen == "de"


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_was_offered_is_read(code):
    read = read_language(sight(DANA), {"language": (code,)}, FRESH)
    assert read == LanguageChosen(at=MONDAY, by=DANA.id, language=code)


@pytest.mark.parametrize("values", [{}, {"language": ("fr",)}, {"language": ("",)}])
def test_what_was_not_offered_is_refused(values):
    refused = read_language(sight(DANA), values, FRESH)
    assert words(refused.fields["language"]) == "Please choose one."


@pytest.mark.parametrize("by", [*EVERYONE.values(), ALL_HATS], ids=lambda p: p.id)
def test_everybody_finds_the_form_in_the_menu(by):
    assert button(home(sight(by), MONDAY), "my-language").does is Look.MY_LANGUAGE
