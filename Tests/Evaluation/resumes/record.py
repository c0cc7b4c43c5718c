"""Invents a resume: what a page shows, and the record of it."""
from dataclasses import dataclass, field

from . import blocks, wording
from .dates import DateStyle

COUNTRIES = blocks.read("countries.txt")
PROFESSIONS = blocks.read("professions.txt")
LANGUAGES = ["English", "German", "French", "Spanish", "Portuguese", "Hindi", "Mandarin", "Arabic", "Polish",
             "Swedish", "Dutch", "Turkish", "Vietnamese", "Yoruba", "Zulu", "Irish", "Italian", "Welsh"]
LEVELS = ["Native", "Fluent", "C1", "B2", "Conversational", "Basic", "Professional working proficiency",
          "A2", "Intermediate", "Mother tongue", "Advanced"]
NETWORKS = [("LinkedIn", "linkedin.com/in/{}"), ("GitHub", "github.com/{}"), ("LinkedIn", "www.linkedin.com/in/{}")]
OPENINGS = ["with a habit of finishing what others start", "who likes clear goals and calm teams",
            "looking for the next step in a team that shares its knowledge", "known for patience and good records"]
POST_NOMINALS = ["PhD", "MBA", "RN, BSN", "CPA", "PMP", "MSc", "P.E."]
NOTES = ["A 40-person company that serves customers in nine countries", "Family business founded in 1961",
         "Regional leader with 300 employees", "Series B start-up for small firms"]
HELPED = ["Food bank helper", "Youth football coach", "Treasurer", "Board member", "Translator", "Crisis line listener"]
PLACES = ["Riverside Food Bank", "Harbour Rowing Club", "Red Kite Trust", "Open Door Refugee Centre"]
PRIZES = ["Employee of the Year", "Dean’s List", "Innovation Prize", "Rookie of the Quarter", "Travel Scholarship"]
HOBBIES = ["bouldering", "choir singing", "chess", "sourdough", "trail running", "film photography", "sailing"]


@dataclass
class Role:
    title: str
    dates: str
    items: list
    summary: str = ""


@dataclass
class Employer:
    name: str
    place: str
    note: str
    roles: list


@dataclass
class Study:
    degree: str
    area: str
    joint: str
    school: str
    place: str
    dates: str
    items: list

    @property
    def title(self):
        return self.degree + (self.joint + self.area if self.area else "")


@dataclass
class Page:
    """What a page shows. `sections` are (kind, heading, content) in the order of the page."""
    name: str
    printed_name: str
    label: str
    email: str
    phone: str
    place: str
    urls: list
    sections: list = field(default_factory=list)
    contact_heading: str = "Contact"
    truth: dict = field(default_factory=dict)
    language: str = "en"


class Maker:
    """Makes one resume of a random source."""

    def __init__(self, random):
        self.random = random
        self.code = random.choice(list(COUNTRIES))
        self.country = COUNTRIES[self.code]
        self.profession = random.choice(list(PROFESSIONS))
        self.words = PROFESSIONS[self.profession]
        local = self.country.get("months", ["en"])[0]
        self.language = local if random.random() < 0.35 else "en"
        self.dates = DateStyle(random, self.language)
        self.shows_places = random.random() < 0.7
        self.shows_notes = random.random() < 0.12
        self.has_items = random.random() < 0.93
        self.truth = {"meta": {"profession": self.profession, "country": self.code}}

    def pick(self, key, count):
        return self.random.sample(self.words[key], min(count, len(self.words[key])))

    def digits(self, pattern):
        first = True
        text = ""
        for character in pattern:
            text += str(self.random.randint(2 if first else 0, 9)) if character == "#" else character
            first = first and character != "#"
        return text

    def town(self):
        city, region, _ = [part.strip() for part in self.random.choice(self.country["cities"]).split(",")]
        form = self.random.random()
        if region and form < 0.6:
            return f"{city}, {region}"
        return f"{city}, {self.country['country'][0]}" if form > 0.9 else city

    def page(self):
        random = self.random
        page = self.person()
        kinds = ["work", "education", "skills"]
        kinds += [kind for kind, chance in (("languages", 0.6), ("certificates", 0.55), ("projects", 0.3),
                                            ("volunteer", 0.2), ("awards", 0.25), ("publications", 0.15),
                                            ("interests", 0.25), ("references", 0.1)) if random.random() < chance]
        if self.profession == "research":
            kinds.append("publications") if "publications" not in kinds else None
        shape = random.random()
        if shape < 0.25:
            kinds[0], kinds[1] = kinds[1], kinds[0]
        elif shape < 0.4:
            kinds.insert(0, kinds.pop(2))
        elif shape < 0.5:
            head, tail = kinds[:3], kinds[3:]
            random.shuffle(tail)
            kinds = head + tail
        if random.random() < 0.65:
            kinds.insert(0, "summary")
        for kind in kinds:
            content = getattr(self, "make_" + kind)()
            page.sections.append((kind, wording.heading(kind, random, self.language), content))
        page.truth = self.truth
        page.language = self.language
        page.contact_heading = wording.heading("contact", random, self.language)
        return page

    def person(self):
        random = self.random
        name = f"{random.choice(self.country['first'])} {random.choice(self.country['last'])}"
        if random.random() < 0.12:
            name = name.replace(" ", f" {random.choice('ABCEJKLMRST')}. ", 1)
        if random.random() < 0.04:
            name += random.choice([" Jr.", " III"])
        printed = name
        if random.random() < 0.12:
            printed += ", " + random.choice(POST_NOMINALS)
        account = self.account(name)
        city, region, code = [part.strip() for part in random.choice(self.country["cities"]).split(",")]
        location, place = self.location(city, region, code)
        urls = []
        profiles = []
        for network, pattern in random.sample(NETWORKS[:2], random.choice([0, 1, 1, 2])):
            address = pattern.format(account + "-example")
            urls.append((network, address))
            profiles.append({"network": network, "url": "https://" + address})
        own = account.replace(".", "") + ".example.org"
        basics = {"name": name, "location": location, "profiles": profiles}
        if random.random() < 0.2:
            urls.append(("Website", own))
            basics["url"] = "https://" + own
        email = account + random.choice(["@example.com", "@mail.example.org", ".work@example.com"])
        phone = self.digits(random.choice(self.country["phones"]))
        basics.update(email=email, phone=phone)
        label = random.choice(self.words["labels"]) if random.random() < 0.6 else ""
        if label:
            basics["label"] = label
        self.truth["basics"] = basics
        return Page(name, printed, label, email, phone, place, urls)

    @staticmethod
    def account(name):
        import unicodedata
        plain = unicodedata.normalize("NFKD", name.replace("ø", "o").replace("Đ", "D").replace("đ", "d")
                                      .replace("Ł", "L").replace("ł", "l").replace("ı", "i").replace("ß", "ss"))
        words = "".join(c for c in plain if c.isascii() and (c.isalpha() or c == " ")).lower().split()
        return words[0] + "." + words[-1]

    def location(self, city, region, code):
        random = self.random
        location = {"city": city}
        place = city
        if region and random.random() < 0.8:
            location["region"] = region
            place += ", " + region
        if random.random() < 0.2 and code:
            location["postalCode"] = code
            if self.code in ("DE", "FR", "ES", "IT", "NL", "SE", "PL"):
                place = f"{code} {city}"
                location.pop("region", None)
            else:
                place += (" " if self.code in ("US", "CA", "AU") else ", ") + code
            if random.random() < 0.6:
                street = self.digits(random.choice(self.country["streets"]))
                location["address"] = street
                place = f"{street}, {place}"
        if random.random() < 0.35:
            location["countryCode"] = self.code
            place += ", " + random.choice(self.country["country"])
        return location, place

    def make_summary(self):
        label = self.random.choice(self.words["labels"])
        text = (f"{label} {self.random.choice(OPENINGS)}. {self.random.randint(2, 20)} years of experience, "
                f"strong in {self.flat_skills()[0].lower()}.")
        self.truth["basics"]["summary"] = text
        return text

    def make_work(self):
        random = self.random
        count = random.choice([1, 2, 2, 3, 3, 3, 4, 5])
        year, month = random.choice([(2025, 6), (2024, 11), (2023, 3)])
        end = None if random.random() < 0.7 else (year, month)
        titles = self.pick("titles", 7)
        deeds = list(self.words["did"])
        random.shuffle(deeds)
        employers, truth = [], []
        for name in self.pick("employers", count):
            several = random.random() < 0.18 and len(titles) > 2
            employer = Employer(name, self.town() if self.shows_places else "",
                                random.choice(NOTES) if self.shows_notes else "", [])
            for _ in range(random.choice([2, 2, 3]) if several else 1):
                title = titles[len(truth) % len(titles)]
                last = year * 12 + month - 1
                first = last - random.randint(7, 50)
                start = (first // 12, first % 12 + 1)
                items = [deeds[(len(truth) * 3 + i) % len(deeds)] for i in range(random.choice([1, 2, 3, 3, 4]))]
                items = list(dict.fromkeys(items)) if self.has_items else []
                if items and random.random() < 0.4:
                    items = [item + "." for item in items]
                employer.roles.append(Role(title, self.dates.span(start, end), items))
                entry = {"name": name, "position": title, "startDate": self.dates.shown(start),
                         "highlights": items}
                if end:
                    entry["endDate"] = self.dates.shown(end)
                if employer.place:
                    entry["location"] = employer.place
                truth.append(entry)
                gap = first - random.choice([1, 1, 2, 4])
                year, month = gap // 12, gap % 12 + 1
                end = (year, month)
            employers.append(employer)
        self.truth["work"] = truth
        return employers

    def make_education(self):
        random = self.random
        style = random.choice(["span", "span", "end", "years", "years"])
        joint = random.choice([" in ", ", ", " ", " in ", " – "])
        year = random.randint(2004, 2016)
        studies, truth = [], []
        for degree in self.pick("degrees", random.choice([1, 1, 2, 2, 3])):
            kind, _, area = degree.partition(", ")
            school = random.choice(self.country["schools"])
            start, end = (year, 9), (year + random.choice([1, 2, 3, 4]), random.choice([5, 6, 7]))
            entry = {"institution": school, "studyType": kind}
            if area:
                entry["area"] = area
            if style == "span":
                dates = self.dates.span(start, end)
                entry.update(startDate=self.dates.shown(start), endDate=self.dates.shown(end))
            elif style == "years":
                dates = f"{start[0]}{random.choice(['–', ' – ', '-'])}{end[0]}"
                entry.update(startDate=str(start[0]), endDate=str(end[0]))
            else:
                dates = str(end[0])
                entry.update(endDate=str(end[0]))
            items = []
            if random.random() < 0.2:
                items.append(random.choice(["GPA: 3.8/4.0", "Graduated with honours", "First-class honours",
                                            "Thesis on the methods of the field", "Grade: 1.7"]))
            place = self.town() if self.shows_places and random.random() < 0.6 else ""
            studies.append(Study(kind, area, joint, school, place, dates, items))
            truth.append(entry)
            year -= random.choice([3, 4, 5])
        self.truth["education"] = truth
        return studies

    def flat_skills(self):
        return [word for group in self.words["skills"] for word in group.rpartition(": ")[2].split(", ")]

    def make_skills(self):
        groups = [group.partition(": ") for group in self.words["skills"]]
        if groups[0][1] and self.random.random() < 0.75:
            content = [(name, words.split(", ")) for name, _, words in groups]
            self.truth["skills"] = [{"name": name, "keywords": words} for name, words in content]
            return content
        words = self.flat_skills()
        self.random.shuffle(words)
        words = words[:self.random.randint(4, 12)]
        self.truth["skills"] = [{"name": word} for word in words]
        return [("", words)]

    def make_languages(self):
        names = self.random.sample(LANGUAGES, self.random.randint(1, 4))
        with_level = self.random.random() < 0.8
        content = [(name, self.random.choice(LEVELS) if with_level else "") for name in names]
        self.truth["languages"] = [{"language": n, **({"fluency": f} if f else {})} for n, f in content]
        return content

    def make_certificates(self):
        content, truth = [], []
        with_year = self.random.random() < 0.6
        with_issuer = self.random.random() < 0.7
        for text in self.pick("certificates", self.random.randint(1, 3)):
            name, _, issuer = text.rpartition(", ")
            if not name:
                name, issuer = issuer, ""
            if issuer.isdigit():
                name, issuer = name, ""
            year = str(self.random.randint(2012, 2024)) if with_year else ""
            content.append((name, issuer if with_issuer else "", year))
            truth.append({"name": name})
        self.truth["certificates"] = truth
        return content

    def make_projects(self):
        content = [text.split(": ", 1) for text in self.words["made"]]
        self.truth["projects"] = [{"name": name, "description": what} for name, what in content]
        return content

    def make_volunteer(self):
        year = self.random.randint(2012, 2020)
        start, end = (year, 3), (year + 2, 10)
        title, place = self.random.choice(HELPED), self.random.choice(PLACES)
        self.truth["volunteer"] = [{"organization": place, "position": title, "startDate": self.dates.shown(start),
                                    "endDate": self.dates.shown(end)}]
        items = ["Helped every second Saturday with a team of ten"] if self.random.random() < 0.5 else []
        return [Employer(place, "", "", [Role(title, self.dates.span(start, end), items)])]

    def make_awards(self):
        return [f"{prize}, {self.random.randint(2010, 2024)}" for prize in self.random.sample(PRIZES, 2)]

    def make_publications(self):
        name = self.truth["basics"]["name"].split()[-1]
        return [f"{name}, K. & Holm, T. ({year}). {title}. Journal of Invented Results, {year - 1990}(2), 11–24."
                for year, title in ((2021, "A method for the patient reader"), (2018, "Notes on a small effect"))]

    def make_interests(self):
        return self.random.sample(HOBBIES, 3)

    def make_references(self):
        return "Available on request."
