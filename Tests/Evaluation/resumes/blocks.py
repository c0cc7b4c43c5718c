"""Reads the data files: blocks of "key: a | b | c" under "== name"."""
from pathlib import Path

FOLDER = Path(__file__).parent / "data"


def read(name):
    blocks = {}
    block = {}
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("== "):
            block = blocks.setdefault(line[3:], {})
            continue
        key, _, values = line.partition(": ")
        block[key] = [value.strip() for value in values.split(" | ")]
    return blocks
