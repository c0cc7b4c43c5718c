"""Compares parsed resumes with their records, field by field.

    score.py TRUTH_DIR PARSED_DIR [--json] [--files]

Of each field it counts what the record has, what was parsed and what agrees; F1 is of the counts over all files. Names,
addresses, numbers and dates must be equal; titles, employers, schools and sentences agree when 85 % of their words do.
"""
import argparse
import json
import re
import sys
import unicodedata
from collections import defaultdict
from difflib import SequenceMatcher
from pathlib import Path

ENOUGH = 0.85
PAIRED = 0.8


def plain(value):
    text = unicodedata.normalize("NFKC", value if isinstance(value, str) else "").casefold()
    text = re.sub(r"[‐-―−]", "-", text.replace("\u00ad", "")).replace("’", "'").replace("‘", "'")
    return " ".join(text.split()).strip(" .,;:|-•*")


def words(value):
    return re.findall(r"[^\W_]+(?:[.'+#-][^\W_]+)*[+#]*", plain(value))


def likeness(left, right, ordered=True):
    left, right = words(left), words(right)
    if not left or not right:
        return 0.0
    if not ordered:
        left, right = sorted(left), sorted(right)
    return SequenceMatcher(None, left, right, autojunk=False).ratio()


def objects(value):
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def address(value):
    return re.sub(r"^(https?://)?(www\.)?", "", plain(value)).rstrip("/")


def number(value):
    text = re.sub(r"\D", "", (value or "").replace("(0)", ""))
    return text[2:] if text.startswith("00") else text


def month(value):
    return (value or "")[:7]


def study(entry):
    return f"{entry.get('studyType') or ''} {entry.get('area') or ''}".strip()


def pairs(wanted, found, measure, least):
    """One-to-one pairs of places, the most alike first."""
    rated = sorted(((measure(w, f), -abs(i - j), -i, -j) for i, w in enumerate(wanted) for j, f in enumerate(found)),
                   reverse=True)
    left, right, chosen = set(), set(), []
    for value, _, i, j in rated:
        if value >= least and -i not in left and -j not in right:
            left.add(-i)
            right.add(-j)
            chosen.append((-i, -j))
    return chosen


class Counts(dict):
    """field: [agreeing, parsed, recorded]"""

    def add(self, field, right, found, wanted):
        cell = self.setdefault(field, [0, 0, 0])
        self[field] = [cell[0] + right, cell[1] + found, cell[2] + wanted]

    def value(self, field, wanted, found, agree=lambda a, b: a == b):
        self.add(field, int(bool(wanted and found and agree(wanted, found))), int(bool(found)), int(bool(wanted)))

    def sets(self, field, wanted, found):
        wanted, found = set(filter(None, wanted)), set(filter(None, found))
        self.add(field, len(wanted & found), len(found), len(wanted))

    def texts(self, field, wanted, found):
        wanted, found = [t for t in wanted if plain(t)], [t for t in found if plain(t)]
        self.add(field, len(pairs(wanted, found, likeness, ENOUGH)), len(found), len(wanted))

    def rates(self):
        out = {}
        for field, (right, found, wanted) in self.items():
            if found or wanted:
                precision, recall = right / found if found else 0, right / wanted if wanted else 0
                f1 = 2 * precision * recall / (precision + recall) if right else 0.0
                out[field] = (precision, recall, f1)
        return out

    def macro(self):
        rates = self.rates()
        return sum(rate[2] for rate in rates.values()) / len(rates) if rates else 0.0


def alike(left, right):
    return likeness(left, right) >= ENOUGH


def entries(wanted, found, measure):
    chosen = pairs(wanted, found, measure, PAIRED)
    yield from ((wanted[i], found[j]) for i, j in chosen)
    yield from ((w, {}) for i, w in enumerate(wanted) if i not in {pair[0] for pair in chosen})
    yield from (({}, f) for j, f in enumerate(found) if j not in {pair[1] for pair in chosen})


def common_dates(left, right):
    return sum(bool(left.get(key)) and month(left[key]) == month(right.get(key)) for key in ("startDate", "endDate"))


def work_measure(left, right):
    both = [" ".join(entry.get("highlights") or []) for entry in (left, right)]
    return (2 * likeness(left.get("name"), right.get("name")) + 2 * likeness(left.get("position"), right.get("position"))
            + common_dates(left, right) + likeness(*both))


def study_measure(left, right):
    return (2 * likeness(left.get("institution"), right.get("institution"))
            + 2 * likeness(study(left), study(right), False) + common_dates(left, right))


def skills(record):
    for entry in objects(record.get("skills")):
        yield from map(plain, entry.get("keywords") or [entry.get("name")])


def compare(truth, parsed):
    counts = Counts()
    wanted, found = truth.get("basics") or {}, parsed.get("basics") or {}
    counts.value("name", plain(wanted.get("name")), plain(found.get("name")))
    counts.value("email", plain(wanted.get("email")), plain(found.get("email")))
    counts.value("phone", number(wanted.get("phone")), number(found.get("phone")))
    counts.sets("urls", *([address(b.get("url"))] + [address(p.get("url")) for p in objects(b.get("profiles"))]
                           for b in (wanted, found)))
    counts.sets("location", *([(key, plain((b.get("location") or {}).get(key))) for key in ("city", "region")
                                if plain((b.get("location") or {}).get(key))] for b in (wanted, found)))
    for want, got in entries(objects(truth.get("work")), objects(parsed.get("work")), work_measure):
        counts.value("work.company", plain(want.get("name")), plain(got.get("name")), alike)
        counts.value("work.position", plain(want.get("position")), plain(got.get("position")), alike)
        counts.value("work.startDate", month(want.get("startDate")), month(got.get("startDate")))
        counts.value("work.endDate", month(want.get("endDate")), month(got.get("endDate")))
        counts.texts("work.highlights", want.get("highlights") or [], got.get("highlights") or [])
    for want, got in entries(objects(truth.get("education")), objects(parsed.get("education")), study_measure):
        counts.value("education.institution", plain(want.get("institution")), plain(got.get("institution")), alike)
        counts.value("education.degree", study(want), study(got), lambda a, b: likeness(a, b, False) >= ENOUGH)
        for key in ("startDate", "endDate"):
            counts.value("education.dates", month(want.get(key)), month(got.get(key)))
    counts.sets("skills", skills(truth), skills(parsed))
    counts.texts("certificates", *([entry.get("name") for entry in objects(record.get("certificates"))]
                                   for record in (truth, parsed)))
    counts.sets("languages", *((plain(entry.get("language")) for entry in objects(record.get("languages")))
                                for record in (truth, parsed)))
    return counts


def read(path):
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) else {}


def score(truth_folder, parsed_folder):
    """Counts of all files, by template and by file."""
    total, templates, files = Counts(), defaultdict(Counts), {}
    for path in sorted(Path(truth_folder).glob("*.json")):
        truth = read(path)
        counts = files[path.stem] = compare(truth, read(Path(parsed_folder) / path.name))
        for tally in (total, templates[(truth.get("meta") or {}).get("template", "unknown")]):
            for field, cell in counts.items():
                tally.add(field, *cell)
    return total, templates, files


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("truth", type=Path)
    parser.add_argument("parsed", type=Path)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--files", action="store_true", help="the score of each file, the worst first")
    options = parser.parse_args()
    total, templates, files = score(options.truth, options.parsed)
    if options.json:
        print(json.dumps({"files": len(files), "macro": round(total.macro(), 4),
                          "fields": {field: round(rate[2], 4) for field, rate in total.rates().items()},
                          "templates": {name: round(counts.macro(), 4) for name, counts in sorted(templates.items())}}))
        return 0
    print(f"{'field':24} precision    recall        F1")
    for field, rate in total.rates().items():
        print(f"{field:24}" + "".join(f"{value:10.3f}" for value in rate))
    print(f"{'macro, ' + str(len(files)) + ' files':44}{total.macro():10.3f}\n")
    for name, counts in sorted(templates.items(), key=lambda item: item[1].macro()):
        print(f"  {name:42}{counts.macro():10.3f}")
    for name, counts in sorted(files.items(), key=lambda item: item[1].macro()) if options.files else ():
        print(f"    {name:40}{counts.macro():10.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
