"""Plain text: Markdown, underlined headings, capitals, columns."""
import textwrap

from .entries import Forms
from .plain import Lists, projects

TEMPLATES = ["text-markdown", "text-underlined", "text-capitals", "text-columns", "text-org"]
WIDTH = 78


def render(page, template, random):
    """The text of a resume."""
    return Writer(page, template, random).text()


class Writer:
    def __init__(self, page, template, random):
        self.page, self.template, self.random = page, template, random
        allowed = ["title-first", "company-first", "one-line", "pipes", "at", "dates-first", "stacked"]
        self.forms = Forms(random, allowed)
        self.lists = Lists(random)
        self.bullet = "- " if template in ("text-markdown", "text-org") else random.choice(["- ", "* ", "• ", "– ", "o "])
        self.right = template == "text-columns"
        self.markdown = template == "text-markdown"
        self.lines = []

    def text(self):
        self.header()
        for kind, heading, content in self.page.sections:
            self.heading(heading)
            getattr(self, kind, self.plain_list)(content)
        ending = "\r\n" if self.random.random() < 0.2 else "\n"
        return ending.join(self.lines) + ending

    def header(self):
        page = self.page
        name = f"# {page.printed_name}" if self.markdown else page.printed_name
        if self.template == "text-capitals":
            name = name.upper()
        self.lines.append(name)
        if page.label:
            self.lines.append(f"**{page.label}**" if self.markdown else page.label)
        email = f"[{page.email}](mailto:{page.email})" if self.markdown and self.random.random() < 0.3 else page.email
        urls = [f"<https://{url}>" if self.markdown and self.random.random() < 0.3 else url for _, url in page.urls]
        if self.random.random() < 0.5:
            self.lines.append(self.random.choice([" | ", " • ", " · ", " / "]).join([page.place, page.phone, email] + urls))
        else:
            labels = self.random.random() < 0.6
            rows = [("Address", page.place), ("Phone", page.phone), ("Email", email)]
            rows += [(network, url) for (network, _), url in zip(page.urls, urls)]
            end = "  " if self.markdown else ""
            self.lines += [(f"{key}: {value}" if labels else value) + end for key, value in rows]

    def heading(self, text):
        self.lines.append("")
        if self.markdown:
            self.lines += [f"## {text}", ""]
        elif self.template == "text-underlined":
            self.lines += [text, self.random.choice("=-") * len(text)]
        elif self.template == "text-org":
            self.lines.append(f"* {text}")
        elif self.template == "text-capitals":
            self.lines += [text.upper(), ""]
        else:
            self.lines += [text.upper(), "-" * WIDTH]

    def blocks(self, blocks):
        for number, block in enumerate(blocks):
            if number and self.lines[-1]:
                self.lines.append("")
            for line in block.head:
                left = f"**{line.left}**" if self.markdown and line.look == "bold" else line.left
                if self.markdown and line.look == "italic":
                    left = f"*{line.left}*"
                if line.right and self.right:
                    left = left.ljust(max(len(left) + 3, WIDTH - len(line.right))) + line.right
                elif line.right:
                    left += (" " if line.right.startswith("(") else self.separator) + line.right
                self.lines.append(left + ("  " if self.markdown else ""))
            if block.note:
                self.lines += textwrap.wrap(block.note, WIDTH)
            if block.items and self.markdown:
                self.lines.append("")
            for item in block.items:
                self.item(item)

    @property
    def separator(self):
        return " | " if self.forms.form in ("pipes", "company-first", "title-first") else ", "

    def item(self, text):
        self.lines += textwrap.wrap(text, WIDTH, initial_indent=self.bullet, subsequent_indent=" " * len(self.bullet),
                                    break_on_hyphens=False)

    def work(self, content):
        self.blocks(self.forms.work(content))

    volunteer = work

    def education(self, content):
        self.blocks(self.forms.education(content))

    def summary(self, content):
        self.lines += textwrap.wrap(content, WIDTH)

    references = summary

    def skills(self, content):
        for name, words in self.lists.skills(content):
            label = f"**{name}:** " if self.markdown else f"{name}: "
            text = (label if name else "") + words
            if name and self.markdown:
                self.item(text)
            else:
                self.lines += textwrap.wrap(text, WIDTH, break_on_hyphens=False)

    def languages(self, content):
        self.plain_list(self.lists.languages(content))

    def certificates(self, content):
        self.plain_list(self.lists.certificates(content))

    def projects(self, content):
        self.plain_list(projects(content))

    def interests(self, content):
        self.lines.append(", ".join(content).capitalize())

    def plain_list(self, content):
        for text in content:
            self.item(text)
