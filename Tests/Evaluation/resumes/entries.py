"""How a document orders the parts of its entries; every renderer shows the same forms."""
from dataclasses import dataclass

FORMS = ["title-first", "company-first", "one-line", "pipes", "at", "dates-first", "dates-left", "stacked"]


@dataclass
class Line:
    """A line of an entry's head: text at the left, at the right, and how it looks."""
    left: str
    right: str = ""
    look: str = "plain"


@dataclass
class Block:
    """An entry as shown: lines of its head, a note, items. `margin` is what stands in a column at the left."""
    head: list
    note: str = ""
    items: tuple = ()
    margin: str = ""


class Forms:
    """The forms one document uses."""

    def __init__(self, random, allowed=FORMS):
        self.form = random.choice(allowed)
        self.study = random.choice(["degree-first", "school-first", "one-line", "stacked"])
        self.separator = random.choice([", ", " | ", " – ", " · ", " — "])
        self.place_right = random.random() < 0.5

    def work(self, employers):
        for employer in employers:
            if len(employer.roles) > 1:
                yield from self._several(employer)
            else:
                yield self._single(employer, employer.roles[0])

    def _several(self, employer):
        head = [Line(employer.name, employer.place, "bold")]
        for number, role in enumerate(employer.roles):
            line = Line(role.title, role.dates, "italic")
            if self.form == "dates-left":
                yield Block(head * (number == 0) + [Line(role.title, "", "italic")], employer.note * (number == 0),
                            tuple(role.items), role.dates)
            else:
                yield Block(head * (number == 0) + [line], employer.note * (number == 0), tuple(role.items))

    def _single(self, employer, role):
        name, place, note, items = employer.name, employer.place, employer.note, tuple(role.items)
        where = self.joined(name, place)
        if self.form == "title-first":
            second = Line(name, place, "italic") if self.place_right and place else Line(where, "", "italic")
            return Block([Line(role.title, role.dates, "bold"), second], note, items)
        if self.form == "company-first":
            if self.place_right and place:
                return Block([Line(name, place, "bold"), Line(role.title, role.dates, "italic")], note, items)
            return Block([Line(where, role.dates, "bold"), Line(role.title, "", "italic")], note, items)
        if self.form == "one-line":
            text = f"{role.title}, {name}" + (f", {place}" if place else "")
            return Block([Line(text, role.dates, "bold")], note, items)
        if self.form == "pipes":
            text = " | ".join(part for part in (role.title, name, place) if part)
            return Block([Line(text, role.dates, "bold")], note, items)
        if self.form == "at":
            return Block([Line(f"{role.title} at {name}", "", "bold"),
                          Line(role.dates + (f" · {place}" if place else ""), "", "small")], note, items)
        if self.form == "dates-first":
            return Block([Line(role.dates, "", "small"), Line(role.title, "", "bold"), Line(where)], note, items)
        if self.form == "dates-left":
            return Block([Line(role.title, "", "bold"), Line(where, "", "italic")], note, items, role.dates)
        return Block([Line(role.title, "", "bold"), Line(name), Line(self.joined(role.dates, place, " | "), "", "small")],
                     note, items)

    def education(self, studies):
        for study in studies:
            items = tuple(study.items)
            school = self.joined(study.school, study.place)
            if self.form == "dates-left":
                yield Block([Line(study.title, "", "bold"), Line(school, "", "italic")], "", items, study.dates)
            elif self.study == "degree-first":
                yield Block([Line(study.title, study.dates, "bold"), Line(school, "", "italic")], "", items)
            elif self.study == "school-first":
                yield Block([Line(school, study.dates, "bold"), Line(study.title, "", "italic")], "", items)
            elif self.study == "one-line":
                yield Block([Line(f"{study.title}, {school}", study.dates)], "", items)
            else:
                yield Block([Line(study.title, "", "bold"), Line(school), Line(study.dates, "", "small")], "", items)

    def joined(self, first, second, separator=None):
        return first + (separator or (", " if self.separator == " – " else self.separator)) + second if second else first
