"""MkDocs hooks: pages and files from outside ``docs/``, under the links that GitHub understands.

README.md is the home page; CONTRIBUTING.md and CHANGELOG.md are pages too. A page of ``docs/`` may
link to any file of the repository (``../results/table1-ml-1m.md``), and so may those three
(``docs/quickstart.md``). The files that are linked become part of the site.
"""

import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).parent.parent
# File of the repository -> page of the site.
PAGES = {
    "README.md": "index.md",
    "CONTRIBUTING.md": "contributing.md",
    "CHANGELOG.md": "changelog.md",
}
_LINK = re.compile(r"(\]\()([^)\s#]+)")  # of Markdown: the bracket, and the address
_ROLE = re.compile(r":[a-z]+:<code>~?([^<]*)</code>")  # of Sphinx, as Markdown renders it


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add what lies outside ``docs/`` and is linked."""
    texts = {path.name: path.read_text("utf-8") for path in (ROOT / "docs").glob("*.md")}
    linked = {path.relative_to(ROOT).as_posix() for path in (ROOT / "results").iterdir()}
    for text in texts.values():
        linked |= {address[3:] for _, address in _LINK.findall(text) if address.startswith("../")}
    for name in PAGES:
        addresses = [address for _, address in _LINK.findall((ROOT / name).read_text("utf-8"))]
        linked |= {a for a in addresses if "://" not in a and not a.startswith("docs/")}
    for source, target in PAGES.items():
        files.append(File.generated(config, target, abs_src_path=str(ROOT / source)))
    for name in sorted(linked - set(PAGES)):
        if (ROOT / name).is_file():
            files.append(File.generated(config, name, abs_src_path=str(ROOT / name)))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Turn the links of the repository into those of the site."""
    if page.file.src_uri in PAGES.values():
        return _LINK.sub(lambda m: m[1] + _on_site(m[2].removeprefix("docs/")), markdown)
    if "/" in page.file.src_uri:  # in a folder as in the repository: nothing has moved
        return markdown
    return _LINK.sub(lambda m: m[1] + _on_site(m[2].removeprefix("../")), markdown)


def _on_site(address: str) -> str:
    return PAGES.get(address, address)


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Show the name alone of a Sphinx reference in a docstring."""
    return _ROLE.sub(lambda m: f"<code>{m[1].rpartition('.')[2]}</code>", html)
