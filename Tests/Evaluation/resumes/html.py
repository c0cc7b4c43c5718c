"""Pages of HTML, printed by WeasyPrint or by Chromium."""
from html import escape

from .entries import FORMS, Forms
from .plain import Lists, projects

TEMPLATES = ["html-classic", "html-banner", "html-sidebar-left", "html-sidebar-right", "html-dark-sidebar",
             "html-columns", "html-label-column", "html-table"]
SIDE = {"skills", "languages", "certificates", "interests", "awards"}
FONTS = ["DejaVu Serif", "Liberation Sans", "Lato", "Roboto", "Liberation Serif", "DejaVu Sans"]


def render(page, template, random):
    """The HTML of a resume."""
    return Document(page, template, random).html()


class Document:
    def __init__(self, page, template, random):
        self.page, self.template, self.random = page, template, random
        self.forms = Forms(random, FORMS)
        self.lists = Lists(random)
        self.skill_look = random.choice(["line", "line", "chips", "items", "levels"])
        self.heading_look = random.choice(["", "text-transform:uppercase", "letter-spacing:.18em;text-transform:uppercase",
                                           "border-bottom:1px solid #888", "font-variant:small-caps"])
        self.bullet = random.choice(["disc", "square", "'– '", "'▸ '", "'» '", "'✓ '", "circle"])
        self.dates_by = random.choice(["flex", "float", "tab"])
        self.labels = random.random() < 0.4

    def html(self):
        side = [s for s in self.page.sections if s[0] in SIDE]
        if self.template == "html-dark-sidebar" or "sidebar" in self.template and self.random.random() < 0.3:
            side += [s for s in self.page.sections if s[0] == "education"]
        main = [s for s in self.page.sections if s not in side]
        if "sidebar" in self.template:
            contact_in_side = self.random.random() < 0.8
            head = self.name() + ("" if contact_in_side else self.contact())
            contact = f"<h2>{escape(self.page.contact_heading)}</h2>" + self.contact(True) if contact_in_side else ""
            name_in_side = self.template == "html-dark-sidebar" and self.random.random() < 0.4
            left = (head if name_in_side else "") + contact + self.parts(side)
            right = self.parts(main)
            parts = [f"<aside>{left}</aside>", f"<main>{right}</main>"]
            if self.template == "html-sidebar-right":
                parts.reverse()
            body = ("" if name_in_side else f"<header>{head}</header>") + f"<div class=page>{''.join(parts)}</div>"
        elif self.template == "html-columns":
            body = f"<header>{self.name()}{self.contact()}</header><div class=columns>{self.parts(self.page.sections)}</div>"
        else:
            body = f"<header>{self.name()}{self.contact()}</header>{self.parts(self.page.sections)}"
        return f"<!doctype html><meta charset=utf-8><title>CV</title><style>{self.style()}</style><body>{body}"

    def name(self):
        label = f"<p class=label>{escape(self.page.label)}</p>" if self.page.label else ""
        return f"<h1>{escape(self.page.printed_name)}</h1>{label}"

    def contact(self, rows=False):
        page = self.page
        items = [("Address", page.place), ("Phone", page.phone), ("Email", page.email)] + page.urls
        self.random.shuffle(items)
        texts = [f"{key}: {value}" if self.labels else value for key, value in items]
        if rows or self.random.random() < 0.2:
            return "".join(f"<div class=c>{escape(text)}</div>" for text in texts)
        separator = self.random.choice([" | ", " • ", " · ", " &nbsp;&nbsp; ", " / "])
        return f"<p class=contact>{separator.join(f'<span>{escape(text)}</span>' for text in texts)}</p>"

    def parts(self, sections):
        return "".join(f"<section><h2>{escape(heading)}</h2><div>{getattr(self, kind, self.plain_list)(content)}</div></section>"
                       for kind, heading, content in sections)

    def blocks(self, blocks):
        return "".join(self.block(block) for block in blocks)

    def block(self, block):
        head = "".join(f"<div class='row {line.look}'><span>{escape(line.left)}</span>"
                       + (f"<span class=right>{escape(line.right)}</span>" if line.right else "") + "</div>"
                       for line in block.head)
        note = f"<p class=note>{escape(block.note)}</p>" if block.note else ""
        body = head + note + self.plain_list(block.items)
        if block.margin:
            return f"<div class=left><div class=when>{escape(block.margin)}</div><div>{body}</div></div>"
        return f"<article>{body}</article>"

    def work(self, content):
        return self.blocks(self.forms.work(content))

    volunteer = work

    def education(self, content):
        return self.blocks(self.forms.education(content))

    def summary(self, content):
        return f"<p>{escape(content)}</p>"

    references = summary

    def skills(self, content):
        if self.skill_look == "chips" and not content[0][0]:
            return "".join(f"<span class=chip>{escape(word)}</span> " for word in content[0][1])
        if self.skill_look in ("items", "levels") and not content[0][0]:
            dots = [" ●●●●○", " ●●●○○", " ●●●●●"] if self.skill_look == "levels" else [""]
            return "<ul>" + "".join(f"<li>{escape(word)}<span>{self.random.choice(dots)}</span></li>"
                                    for word in content[0][1]) + "</ul>"
        if content[0][0] and self.template == "html-table":
            return "<table>" + "".join(f"<tr><th>{escape(name)}<td>{escape(words)}"
                                       for name, words in self.lists.skills(content)) + "</table>"
        return "".join(f"<p>{f'<b>{escape(name)}:</b> ' if name else ''}{escape(words)}</p>"
                       for name, words in self.lists.skills(content))

    def languages(self, content):
        return self.paragraphs(self.lists.languages(content))

    def certificates(self, content):
        return self.plain_list(self.lists.certificates(content))

    def projects(self, content):
        return self.plain_list(projects(content))

    def interests(self, content):
        return self.summary(", ".join(content).capitalize())

    def paragraphs(self, texts):
        return "".join(f"<div>{escape(text)}</div>" for text in texts)

    def plain_list(self, texts):
        return "<ul>" + "".join(f"<li>{escape(text)}</li>" for text in texts) + "</ul>" if texts else ""

    def style(self):
        random = self.random
        size = random.choice([9, 9.5, 10, 10.5, 11])
        row = {"flex": ".row{display:flex;justify-content:space-between}.right{flex:none;padding-left:1em}",
               "float": ".right{float:right;padding-left:1em}",
               "tab": ".row{display:table;width:100%}.row span{display:table-cell}.right{text-align:right;white-space:nowrap}"}
        side = random.choice(["30%", "33%", "36%"])
        ratio = f"1fr {side}" if self.template == "html-sidebar-right" else f"{side} 1fr"
        page = random.choice([f".page{{display:grid;grid-template-columns:{ratio};gap:22px}}",
                              f".page{{display:flex;gap:20px}}aside{{width:{side};flex:none}}main{{flex:1}}"])
        dark = "aside{background:#23395b;color:#fff;padding:14px}" if self.template == "html-dark-sidebar" else ""
        banner = "header{background:#1b4332;color:white;padding:16px;margin-bottom:10px}" \
            if self.template == "html-banner" else ""
        columns = ".columns{column-count:2;column-gap:24px}" if self.template == "html-columns" else ""
        labels = "section{display:grid;grid-template-columns:110px 1fr;gap:12px}section h2{margin-top:0}" \
            if self.template == "html-label-column" else ""
        center = "header{text-align:center}" if random.random() < 0.4 and not banner else ""
        return (f"@page{{size:{random.choice(['A4', 'letter'])};margin:{random.choice([12, 15, 18])}mm}}"
                f"body{{margin:0;font:{size}pt/{random.choice([1.25, 1.35, 1.5])} '{random.choice(FONTS)}'}}"
                f"h1{{font-size:{random.choice([18, 22, 26])}pt;margin:0}}.label{{font-size:{size + 2}pt;margin:2px 0}}"
                f"h2{{font-size:{size + random.choice([1, 2, 3])}pt;margin:10px 0 4px;{self.heading_look}}}"
                f"p{{margin:2px 0}}ul{{margin:2px 0 6px;padding-left:16px}}li{{list-style:{self.bullet}}}"
                f".bold{{font-weight:bold}}.italic{{font-style:italic}}.small{{font-size:{size - 1}pt;color:#555}}"
                ".chip{display:inline-block;border:1px solid #999;border-radius:8px;padding:1px 7px;margin:2px}"
                f".left{{display:grid;grid-template-columns:{random.choice([95, 120, 140])}px 1fr;gap:10px}}"
                "article{margin-bottom:6px}th{text-align:left;padding-right:14px;vertical-align:top}"
                + row[self.dates_by] + page + dark + banner + columns + labels + center)
