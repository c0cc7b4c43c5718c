"""Sections that are no entries, as lines of text: the same wording in every renderer."""

CERTIFICATE_FORMS = ["comma", "dash", "brackets", "pipes", "year-first"]


class Lists:
    """The forms of one document's lists."""

    def __init__(self, random):
        self.level = random.choice(["{} ({})", "{}: {}", "{} – {}", "{} - {}", "{}, {}"])
        self.languages_in_line = random.random() < 0.5 and self.level != "{}, {}"
        self.certificate = random.choice(CERTIFICATE_FORMS)
        self.list_separator = random.choice([", ", ", ", " • ", " | ", "; ", " · "])

    def languages(self, content):
        texts = [self.level.format(name, level) if level else name for name, level in content]
        return [", ".join(texts)] if self.languages_in_line else texts

    def certificates(self, content):
        return [self._certificate(*item) for item in content]

    def _certificate(self, name, issuer, year):
        if self.certificate == "comma":
            return ", ".join(filter(None, (name, issuer, year)))
        if self.certificate == "pipes":
            return " | ".join(filter(None, (name, issuer, year)))
        if self.certificate == "brackets":
            inside = ", ".join(filter(None, (issuer, year)))
            return f"{name} ({inside})" if inside else name
        issued = f"{name}, {issuer}" if issuer and year else f"{name} – {issuer}" if issuer else name
        if self.certificate == "year-first":
            return f"{year} – {issued}" if year else issued
        return (f"{name} – {issuer}" if issuer else name) + (f" ({year})" if year else "")

    def skills(self, content):
        """Pairs of a group's name and its words; the name is empty where skills are not grouped."""
        return [(name, self.list_separator.join(words)) for name, words in content]


def projects(content):
    return [f"{name}: {what}" for name, what in content]
