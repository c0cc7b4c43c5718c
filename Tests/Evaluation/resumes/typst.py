"""Typst: one column with rules, and a grid with a narrow column."""
from .entries import FORMS, Forms
from .plain import Lists, projects

TEMPLATES = ["typst-lines", "typst-aside"]
SIDE = ("skills", "languages", "certificates", "interests")


def quoted(text):
    return '#"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def render(page, template, random):
    """The Typst source of a resume."""
    return Writer(page, template, random).source()


class Writer:
    def __init__(self, page, template, random):
        self.page, self.template, self.random = page, template, random
        self.forms = Forms(random, FORMS)
        self.lists = Lists(random)

    def source(self):
        page = self.page
        bullet = self.random.choice(["•", "–", "▪", "→", "◦"])
        font = self.random.choice(["DejaVu Sans", "Liberation Serif", "Lato"])
        head = (f'#set page(paper: "a4", margin: 1.7cm)\n#set text(font: "{font}", size: {self.random.choice([9, 10, 11])}pt)\n'
                f"#set par(justify: {self.random.choice(['true', 'false'])})\n#set list(marker: [{bullet}])\n"
                f"#show heading: it => block(below: 6pt, {self.random.choice(['smallcaps(it.body)', 'upper(it.body)', 'it.body'])})\n")
        name = f"#align({self.random.choice(['center', 'left'])})[#text(size: 22pt, weight: \"bold\")[{quoted(page.printed_name)}]"
        name += (f" \\ {quoted(page.label)}" if page.label else "") + " \\ " \
            + quoted(self.random.choice([" | ", " · ", " • "]).join([page.place, page.phone, page.email]
                                                                   + [u for _, u in page.urls])) + "]\n"
        if self.template == "typst-lines":
            return head + name + self.parts(page.sections)
        side = self.parts([s for s in page.sections if s[0] in SIDE])
        main = self.parts([s for s in page.sections if s[0] not in SIDE])
        return head + name + f"#grid(columns: (2fr, 1fr), gutter: 18pt, [{main}], [{side}])\n"

    def parts(self, sections):
        return "".join(f"\n= {quoted(heading)}\n" + getattr(self, kind, self.plain_list)(content) + "\n"
                       for kind, heading, content in sections)

    def blocks(self, blocks):
        text = ""
        for block in blocks:
            body = ""
            for line in block.head:
                left = f"*{quoted(line.left)}*" if line.look == "bold" else quoted(line.left)
                body += left + (f" #h(1fr) {quoted(line.right)}" if line.right else "") + " \\\n"
            body += (quoted(block.note) + "\n" if block.note else "") + self.plain_list(block.items)
            text += f"#grid(columns: (90pt, 1fr), gutter: 8pt, [{quoted(block.margin)}], [{body}])\n" \
                if block.margin else body + "\n"
        return text

    def work(self, content):
        return self.blocks(self.forms.work(content))

    volunteer = work

    def education(self, content):
        return self.blocks(self.forms.education(content))

    def summary(self, content):
        return quoted(content) + "\n"

    references = summary

    def skills(self, content):
        return "\n".join((f"*{quoted(name + ':')}* " if name else "") + quoted(words) + " \\"
                         for name, words in self.lists.skills(content)) + "\n"

    def languages(self, content):
        return " \\\n".join(quoted(text) for text in self.lists.languages(content)) + "\n"

    def certificates(self, content):
        return self.plain_list(self.lists.certificates(content))

    def projects(self, content):
        return self.plain_list(projects(content))

    def interests(self, content):
        return self.summary(", ".join(content).capitalize())

    def plain_list(self, texts):
        return "".join(f"- {quoted(text)}\n" for text in texts) + "\n"
