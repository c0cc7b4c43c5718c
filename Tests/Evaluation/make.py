"""Makes resumes in files, and the record of each.

    make.py DIR [N] [--seed S] [--printers A,B]
"""
import argparse
import json
import random
import sys
from pathlib import Path

from resumes import printing, record


def invented(seed, encoding):
    """The first resume of a seed whose letters the printer has."""
    for attempt in range(100):
        source = random.Random(f"resume {seed} {attempt}")
        page = record.Maker(source).page()
        try:
            json.dumps(page.truth, ensure_ascii=False).encode(encoding)
        except UnicodeEncodeError:
            continue
        return source, page
    raise ValueError(f"no resume of seed {seed} can be printed")


def make(folder, seed, printers):
    """One resume: its file and its record. The same seed and printers make the same record and the same source."""
    name, module, templates, ending, write, _ = printers[seed % len(printers)]
    template = templates[seed // len(printers) % len(templates)]
    source, page = invented(seed, "cp1252" if name == "drawn" else "utf-8")
    identity = f"{seed:05}-{name}-{template}"
    page.truth["meta"].update(template=f"{name}/{template}", format=ending)
    write(module.render(page, template, source), str(folder / "files" / f"{identity}.{ending}"))
    (folder / "truth" / f"{identity}.json").write_text(json.dumps(page.truth, ensure_ascii=False, indent=1), encoding="utf-8")
    return identity


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("count", type=int, nargs="?", default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--printers", default="")
    options = parser.parse_args()
    wanted = set(filter(None, options.printers.split(",")))
    known = [printer for printer in printing.PRINTERS if not wanted or printer[0] in wanted]
    present = [printer for printer in known if printer[5]]
    skipped = [printer[0] for printer in known if not printer[5]]
    if skipped:
        print(f"not installed, left out: {', '.join(skipped)}", file=sys.stderr)
    for part in ("files", "truth"):
        (options.folder / part).mkdir(parents=True, exist_ok=True)
    failures = 0
    for seed in range(options.seed, options.seed + options.count):
        try:
            make(options.folder.resolve(), seed, present)
        except Exception as error:
            failures += 1
            print(f"seed {seed}: {type(error).__name__}: {error}", file=sys.stderr)
    print(f"{options.count - failures} resumes in {options.folder}", file=sys.stderr)
    return 0 if failures == 0 else 70


if __name__ == "__main__":
    sys.exit(main())
