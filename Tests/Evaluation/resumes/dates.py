"""Dates as people write them. A style writes a span of months, and says what of it the page then shows."""

MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
}
SHORT = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(),
    "de": "Jan. Feb. März Apr. Mai Juni Juli Aug. Sep. Okt. Nov. Dez.".split(),
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(),
    "es": "ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.".split(),
}
DOTTED = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split()
PRESENT = {"en": ["Present", "present", "Current", "Now", "Today", "Ongoing"], "de": ["heute"],
           "fr": ["aujourd’hui", "présent"], "es": ["actualidad", "presente"]}
SEASONS = ["Winter", "Spring", "Summer", "Fall"]


def season(year, month):
    return f"{SEASONS[month % 12 // 3]} {year}"


# How one date is written, and whether the page then shows the month.
POINTS = {
    "short": (lambda y, m, l: f"{SHORT[l][m - 1]} {y}", True),
    "long": (lambda y, m, l: f"{MONTHS[l][m - 1]} {y}", True),
    "dotted": (lambda y, m, l: f"{DOTTED[m - 1]} {y}", True),
    "capitals": (lambda y, m, l: f"{SHORT['en'][m - 1].upper()} {y}", True),
    "comma": (lambda y, m, l: f"{MONTHS['en'][m - 1]}, {y}", True),
    "apostrophe": (lambda y, m, l: f"{SHORT['en'][m - 1]} ’{y % 100:02}", True),
    "slash": (lambda y, m, l: f"{m:02}/{y}", True),
    "bare-slash": (lambda y, m, l: f"{m}/{y}", True),
    "dot": (lambda y, m, l: f"{m:02}.{y}", True),
    "iso": (lambda y, m, l: f"{y}-{m:02}", True),
    "iso-slash": (lambda y, m, l: f"{y}/{m:02}", True),
    "short-slash": (lambda y, m, l: f"{m:02}/{y % 100:02}", True),
    "year": (lambda y, m, l: f"{y}", False),
    "season": (lambda y, m, l: season(y, m), False),
}
COMMON = ["short", "long", "slash", "year", "dotted", "iso"]


class DateStyle:
    """How one document writes its dates."""

    def __init__(self, random, language):
        self.language = language if random.random() < 0.4 else "en"
        self.point = random.choice(list(POINTS) if random.random() < 0.6 else COMMON)
        self.joint = random.choice([" – ", " - ", "–", " — ", "-", " to ", " – ", " – "])
        if self.point in ("iso", "iso-slash", "short-slash") and self.joint == "-":
            self.joint = " - "
        if self.joint == " to " and self.language != "en":
            self.joint = " – "
        self.present = random.choice(PRESENT[self.language])
        self.opening = random.choice(["", "", "", "since", "to date", "from"]) if self.language == "en" else ""
        self.brackets = random.random() < 0.08

    def one(self, date):
        year, month = date
        return POINTS[self.point][0](year, month, self.language)

    def span(self, start, end):
        if end is None and self.opening == "since":
            text = f"since {self.one(start)}" if self.brackets else f"Since {self.one(start)}"
        elif end is None:
            present = "date" if self.opening == "to date" and self.joint == " to " else self.present
            text = self.one(start) + self.joint + present
        else:
            text = self.one(start) + self.joint + self.one(end)
            if self.opening == "from" and self.joint == " to ":
                text = "From " + text
        return f"({text})" if self.brackets else text

    def shown(self, date):
        """The date as the record holds it: what the page shows and no more."""
        if date is None:
            return ""
        year, month = date
        return f"{year}-{month:02}" if POINTS[self.point][1] else f"{year}"
