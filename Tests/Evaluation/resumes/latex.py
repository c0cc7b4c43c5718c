"""LaTeX: plain article with tabs at the right edge, and the class moderncv in its styles."""
from .entries import Forms
from .plain import Lists, projects

TEMPLATES = ["latex-article", "latex-tabular", "latex-moderncv-classic", "latex-moderncv-banking",
             "latex-moderncv-casual", "latex-paracol"]
SPECIAL = {"&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_", "{": r"\{", "}": r"\}", "~": r"\textasciitilde{}",
           "●": "*", "→": r"$\to$"}


def escape(text):
    return "".join(SPECIAL.get(character, character) for character in text)


def render(page, template, random):
    """The LaTeX source of a resume."""
    writer = Modern if "moderncv" in template else Article
    return writer(page, template, random).source()


class Writer:
    def __init__(self, page, template, random):
        self.page, self.template, self.random = page, template, random
        self.forms = Forms(random, ["title-first", "company-first", "one-line", "pipes", "dates-first", "stacked"])
        self.lists = Lists(random)
        self.bullet = random.choice(["", "", r"[$\circ$]", "[--]", r"[$\star$]", r"[\tiny$\blacksquare$]"])

    def sections(self, chosen=None):
        text = ""
        for kind, heading, content in self.page.sections:
            if chosen is None or kind in chosen:
                text += f"\\section{{{escape(heading)}}}\n" + getattr(self, kind, self.plain_list)(content) + "\n"
        return text

    def items(self, texts):
        if not texts:
            return ""
        return ("\\begin{itemize}\n" + "".join(f"\\item{self.bullet} {escape(text)}\n" for text in texts)
                + "\\end{itemize}\n")

    def plain_list(self, texts):
        return self.items(texts)

    def summary(self, content):
        return escape(content) + "\\par\n"

    references = summary

    def certificates(self, content):
        return self.items(self.lists.certificates(content))

    def projects(self, content):
        return self.items(projects(content))

    def interests(self, content):
        return self.summary(", ".join(content).capitalize())


class Article(Writer):
    def source(self):
        page = self.page
        size = self.random.choice(["10pt", "11pt"])
        rule = self.random.choice([r"[\titlerule]", ""])
        look = self.random.choice([r"\scshape", r"\bfseries", r"\bfseries\MakeUppercase"])
        name = self.random.choice([r"\Huge\scshape", r"\LARGE\bfseries"])
        line = self.random.choice([r" $|$ ", r" \textbullet{} ", r" $\cdot$ ", r" -- "])
        contact = line.join(escape(text) for text in [page.place, page.phone, page.email] + [u for _, u in page.urls])
        label = escape(page.label) + r"\\[2pt]" if page.label else ""
        body = self.sections()
        if self.template == "latex-paracol":
            side = ("skills", "languages", "certificates", "interests", "awards")
            body = ("\\columnratio{0.33}\n\\begin{paracol}{2}\n" + self.sections(side) + "\\switchcolumn\n"
                    + self.sections([k for k, _, _ in page.sections if k not in side]) + "\\end{paracol}\n")
        font = self.random.choice(["Latin Modern Roman", "Lato", "DejaVu Serif", "Liberation Serif"])
        return (f"\\documentclass[{size},a4paper]{{article}}\n\\usepackage{{iftex,titlesec,enumitem,paracol,amssymb}}\n"
                "\\ifPDFTeX\\usepackage[T1]{fontenc}\\usepackage{lmodern}"
                f"\\else\\usepackage{{fontspec}}\\setmainfont{{{font}}}\\fi\n"
                "\\usepackage[margin=1.8cm]{geometry}\\pagestyle{empty}\\setlength{\\parindent}{0pt}\n"
                f"\\titleformat{{\\section}}{{{look}\\large}}{{}}{{0em}}{{}}{rule}\n"
                "\\titlespacing{\\section}{0pt}{8pt}{4pt}\n"
                "\\setlist[itemize]{leftmargin=1.4em,itemsep=1pt,topsep=2pt,parsep=0pt}\n"
                "\\begin{document}\n"
                f"\\begin{{center}}{{{name} {escape(page.printed_name)}}}\\\\[4pt]{label}{contact}\\end{{center}}\n"
                f"{body}\\end{{document}}\n")

    def blocks(self, blocks):
        text = ""
        for block in blocks:
            rows = [(self.looked(line.look, line.left), self.looked("plain" if line.look == "bold" else line.look, line.right))
                    for line in block.head]
            if self.template == "latex-tabular":
                text += ("\\noindent\\begin{tabular*}{\\linewidth}[t]{@{}l@{\\extracolsep{\\fill}}r@{}}\n"
                         + "".join(f"{left} & {right} \\\\\n" for left, right in rows) + "\\end{tabular*}\\par\n")
            else:
                text += "".join(f"{left}" + (f"\\hfill {right}" if right else "") + "\\par\n" for left, right in rows)
            if block.note:
                text += self.looked("italic", block.note) + "\\par\n"
            text += self.items(block.items) + "\\vspace{3pt}\n"
        return text

    @staticmethod
    def looked(look, text):
        if not text:
            return ""
        command = {"bold": "\\textbf", "italic": "\\textit", "small": "\\small"}.get(look)
        if look == "small":
            return f"{{\\small {escape(text)}}}"
        return f"{command}{{{escape(text)}}}" if command else escape(text)

    def work(self, content):
        return self.blocks(self.forms.work(content))

    volunteer = work

    def education(self, content):
        return self.blocks(self.forms.education(content))

    def skills(self, content):
        return "".join((f"\\textbf{{{escape(name)}:}} " if name else "") + escape(words) + "\\par\n"
                       for name, words in self.lists.skills(content))

    def languages(self, content):
        return "".join(escape(text) + "\\par\n" for text in self.lists.languages(content))


class Modern(Writer):
    def source(self):
        page = self.page
        style = self.template.rsplit("-", 1)[1]
        first, _, last = page.printed_name.partition(" ")
        # The class prints an account's name alone; the record holds the address that the page shows.
        links = " --- ".join(escape(url) for _, url in page.urls)
        extra = f"\\extrainfo{{{links}}}\n" if links else ""
        return ("\\documentclass[10pt,a4paper,sans]{moderncv}\n"
                f"\\moderncvstyle{{{style}}}\\moderncvcolor{{{self.random.choice(['blue', 'green', 'black', 'burgundy'])}}}\n"
                "\\usepackage[scale=0.8]{geometry}\\usepackage{amssymb}\n"
                f"\\name{{{escape(first)}}}{{{escape(last)}}}\n"
                + (f"\\title{{{escape(page.label)}}}\n" if page.label else "")
                + f"\\address{{{escape(page.place)}}}{{}}{{}}\n"
                f"\\phone[mobile]{{{escape(page.phone)}}}\n\\email{{{escape(page.email)}}}\n{extra}"
                "\\begin{document}\n\\makecvtitle\n" + self.sections() + "\\end{document}\n")

    def entry(self, dates, title, name, place, note, items):
        body = escape(note) + self.items(items)
        return f"\\cventry{{{escape(dates)}}}{{{escape(title)}}}{{{escape(name)}}}{{{escape(place)}}}{{}}{{{body}}}\n"

    def work(self, content):
        return "".join(self.entry(role.dates, role.title, employer.name, employer.place, employer.note, role.items)
                       for employer in content for role in employer.roles)

    volunteer = work

    def education(self, content):
        return "".join(self.entry(study.dates, study.title, study.school, study.place, "", study.items) for study in content)

    def skills(self, content):
        return "".join(f"\\cvitem{{{escape(name)}}}{{{escape(words)}}}\n" for name, words in self.lists.skills(content))

    def languages(self, content):
        return "".join(f"\\cvitemwithcomment{{{escape(name)}}}{{{escape(level)}}}{{}}\n" for name, level in content)

    def plain_list(self, texts):
        return "".join(f"\\cvlistitem{{{escape(text)}}}\n" for text in texts)

    def certificates(self, content):
        return self.plain_list(self.lists.certificates(content))
