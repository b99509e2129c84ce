"""What an installation would hold, told from setup.cfg: the whole package, under one name."""

from configparser import ConfigParser

from places import ROOT

MOVED = {"recbole_dpr.dataset_tools": "dataset_tools", "recbole_dpr.properties": "properties"}


def options() -> ConfigParser:
    parser = ConfigParser()
    parser.read(ROOT / "setup.cfg", encoding="utf-8")
    return parser


def test_every_package_is_listed():
    inside = {file.parent.relative_to(ROOT) for file in ROOT.glob("recbole_dpr/**/__init__.py")}
    expected = {".".join(folder.parts) for folder in inside} | set(MOVED)
    assert set(options()["options"]["packages"].split()) == expected


def test_its_types_are_shipped():
    assert (ROOT / "recbole_dpr/py.typed").is_file()
    assert options()["options.package_data"]["recbole_dpr"] == "py.typed"


def test_common_names_stay_out_of_site_packages():
    pairs = options()["options"]["package_dir"].strip().splitlines()
    assert dict(pair.split(" = ") for pair in pairs) == MOVED


def test_every_data_file_is_matched_by_a_pattern():
    patterns = options()["options.package_data"]
    for package, folder in {**MOVED, "recbole_dpr.resources": "recbole_dpr/resources"}.items():
        files = {f for f in (ROOT / folder).rglob("*") if f.is_file() and f.suffix != ".pyc"}
        files = {f for f in files if f.suffix != ".py"}
        globs = patterns[package].split(", ") if package in patterns else []
        assert files == {f for pattern in globs for f in (ROOT / folder).glob(pattern)}
