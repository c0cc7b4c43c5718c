"""PDF drawn word by word in the fonts every reader has, so that it needs no program: one column, two columns."""
import textwrap

from .entries import FORMS, Forms
from .plain import Lists, projects

TEMPLATES = ["drawn-lines", "drawn-side"]
WIDTH, HEIGHT, MARGIN = 595, 842, 48
ADVANCE = 0.6
SIDE = ("skills", "languages", "certificates", "interests", "awards")


def render(page, template, random):
    """The bytes of a resume's PDF."""
    return Drawing(page, template, random).document()


class Column:
    """Where lines go, from the top of a page down; a full page opens the next."""

    def __init__(self, drawing, left, right, top):
        self.drawing, self.left, self.right, self.y, self.page = drawing, left, right, top, 0

    def line(self, text, right="", size=9, bold=False, indent=0, bullet=""):
        room = int((self.right - self.left - indent) / (ADVANCE * size))
        first = room - len(right) - 2 if right else room
        pieces = textwrap.wrap(text, max(first, 8), break_on_hyphens=False) or [""]
        for number, piece in enumerate(pieces):
            self.down(size * 1.35)
            if bullet and number == 0:
                self.put(self.left + indent - 10, bullet, size, False)
            self.put(self.left + indent, piece, size, bold)
            if right and number == 0:
                self.put(self.right - len(right) * ADVANCE * size, right, size, False)

    def down(self, distance):
        self.y -= distance
        if self.y < MARGIN:
            self.page += 1
            self.y = HEIGHT - MARGIN - distance

    def put(self, x, text, size, bold):
        self.drawing.put(self.page, x, self.y, text, size, bold)


class Drawing:
    def __init__(self, page, template, random):
        self.page, self.template, self.random = page, template, random
        self.forms = Forms(random, [form for form in FORMS if form != "dates-left"])
        self.lists = Lists(random)
        self.capitals = random.random() < 0.5
        self.bullet = random.choice(["•", "-", "–"])
        self.pages = []

    def put(self, page, x, y, text, size, bold):
        while len(self.pages) <= page:
            self.pages.append([])
        encoded = text.encode("cp1252", "replace").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
        self.pages[page].append(b"BT /%s %.1f Tf %.2f %.2f Td (%s) Tj ET" % (b"B" if bold else b"R", size, x, y, encoded))

    def document(self):
        page = self.page
        column = Column(self, MARGIN, WIDTH - MARGIN, HEIGHT - MARGIN)
        column.line(page.printed_name, size=18, bold=True)
        if page.label:
            column.line(page.label, size=11)
        texts = [page.place, page.phone, page.email] + [url for _, url in page.urls]
        if self.template == "drawn-side":
            edge = MARGIN + 165
            side = Column(self, MARGIN, edge - 14, column.y - 10)
            main = Column(self, edge, WIDTH - MARGIN, column.y - 10)
            self.heading(side, page.contact_heading)
            for text in texts:
                side.line(text, size=8)
            for section in page.sections:
                self.section(side if section[0] in SIDE else main, *section)
        else:
            for text in [" | ".join(texts)] if self.random.random() < 0.5 else texts:
                column.line(text)
            for section in page.sections:
                self.section(column, *section)
        return self.file()

    def heading(self, column, text):
        column.down(8)
        column.line(text.upper() if self.capitals else text, size=12, bold=True)

    def section(self, column, kind, heading, content):
        self.heading(column, heading)
        size = 8 if column.right - column.left < 200 else 9
        if kind in ("work", "volunteer", "education"):
            for block in self.forms.education(content) if kind == "education" else self.forms.work(content):
                for line in block.head:
                    column.line(line.left, line.right, size, line.look == "bold")
                if block.note:
                    column.line(block.note, size=size)
                self.items(column, block.items, size)
                column.down(4)
        elif kind == "skills":
            for name, words in self.lists.skills(content):
                column.line(f"{name}: {words}" if name else words, size=size)
        elif kind == "languages":
            for text in self.lists.languages(content):
                column.line(text, size=size)
        elif kind in ("summary", "references"):
            column.line(content, size=size)
        elif kind == "interests":
            column.line(", ".join(content).capitalize(), size=size)
        else:
            texts = {"certificates": self.lists.certificates, "projects": projects}.get(kind, list)(content)
            self.items(column, texts, size)

    def items(self, column, texts, size):
        for text in texts:
            column.line(text, size=size, indent=12, bullet=self.bullet)

    def file(self):
        """The drawing as the objects of a PDF."""
        fonts = b"".join(b"/%s << /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >> " % font
                         for font in ((b"R", b"Courier"), (b"B", b"Courier-Bold")))
        kids = b" ".join(b"%d 0 R" % (3 + 2 * number) for number in range(len(self.pages)))
        objects = [b"<< /Type /Catalog /Pages 2 0 R >>",
                   b"<< /Type /Pages /Count %d /Kids [%s] /MediaBox [0 0 %d %d] /Resources << /Font << %s>> >> >>"
                   % (len(self.pages), kids, WIDTH, HEIGHT, fonts)]
        for number, operators in enumerate(self.pages):
            stream = b"\n".join(operators)
            objects.append(b"<< /Type /Page /Parent 2 0 R /Contents %d 0 R >>" % (4 + 2 * number))
            objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        out = bytearray(b"%PDF-1.4\n")
        places = []
        for number, content in enumerate(objects, 1):
            places.append(len(out))
            out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
        start = len(out)
        out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
        out += b"".join(b"%010d 00000 n \n" % place for place in places)
        out += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
        return bytes(out)
