"""Word documents, written part by part: tabs, tables, a page header, text boxes, content controls, numbered lists."""
import io
import zipfile
from xml.sax.saxutils import escape

from .entries import FORMS, Forms
from .plain import Lists, projects

TEMPLATES = ["word-tabs", "word-styles", "word-tables", "word-page-header", "word-columns", "word-text-boxes",
             "word-controls"]
SIDE = ("skills", "languages", "certificates", "interests", "awards")
SPACES = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
          'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
          'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
          'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
          'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
          'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"')
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
BASE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def run(text, bold=False, italic=False, size=0):
    look = ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "") + (f'<w:sz w:val="{size * 2}"/>' if size else "")
    pieces = text.split("\t")
    body = "<w:tab/>".join(f'<w:t xml:space="preserve">{escape(piece)}</w:t>' for piece in pieces)
    return f"<w:r>{f'<w:rPr>{look}</w:rPr>' if look else ''}{body}</w:r>"


def paragraph(runs, properties=""):
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{runs}</w:p>"


def table(rows, widths):
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    body = "".join("<w:tr>" + "".join(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
                                      for cell, width in zip(row, widths)) + "</w:tr>" for row in rows)
    return f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>'


def text_box(content, x, y, width, height):
    points = [int(value * 12700) for value in (x, y, width, height)]
    return paragraph(f"""<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0"
 distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">
<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>{points[0]}</wp:posOffset></wp:positionH>
<wp:positionV relativeFrom="page"><wp:posOffset>{points[1]}</wp:posOffset></wp:positionV>
<wp:extent cx="{points[2]}" cy="{points[3]}"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="{points[1] % 997}"
 name="Box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>
<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{points[2]}" cy="{points[3]}"/></a:xfrm>
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx>
<wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>""")


def render(page, template, random):
    """The bytes of a resume's document."""
    return Writer(page, template, random).document()


class Writer:
    def __init__(self, page, template, random):
        self.page, self.template, self.random = page, template, random
        forms = [form for form in FORMS if form != "dates-left" or template == "word-tables"]
        self.forms = Forms(random, ["dates-left"] if template == "word-tables" and random.random() < 0.5 else forms)
        self.lists = Lists(random)
        self.numbered = random.random() < 0.7
        self.header = ""

    def document(self):
        body = self.body()
        parts = {
            "word/document.xml": f"{XML}<w:document {SPACES}><w:body>{body}{self.ending()}</w:body></w:document>",
            "word/styles.xml": self.styles(),
            "word/numbering.xml": f'{XML}<w:numbering {SPACES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">'
            '<w:numFmt w:val="bullet"/><w:lvlText w:val="&#8226;"/><w:pPr><w:ind w:left="360" w:hanging="260"/></w:pPr>'
            '</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
        }
        names = {"styles": "styles", "numbering": "numbering"}
        if self.header:
            parts["word/header1.xml"] = f"{XML}<w:hdr {SPACES}>{self.header}</w:hdr>"
            names["header1"] = "header"
        relations = "".join(f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target="{name}.xml"/>'
                            for name, kind in names.items())
        types = "".join(f'<Override PartName="/{path}" ContentType="{BASE}{kind}+xml"/>' for path, kind in (
            ("word/document.xml", "document.main"), *((f"word/{n}.xml", k) for n, k in names.items())))
        space = "http://schemas.openxmlformats.org/package/2006"
        parts["word/_rels/document.xml.rels"] = f'{XML}<Relationships xmlns="{space}/relationships">{relations}</Relationships>'
        parts["_rels/.rels"] = (f'{XML}<Relationships xmlns="{space}/relationships"><Relationship Id="r1" '
                                f'Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>')
        parts["[Content_Types].xml"] = (
            f'{XML}<Types xmlns="{space}/content-types"><Default Extension="rels" ContentType='
            '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
            f'ContentType="application/xml"/>{types}</Types>')
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name in sorted(parts):
                archive.writestr(zipfile.ZipInfo(name), parts[name])
        return file.getvalue()

    def ending(self):
        header = '<w:headerReference w:type="default" r:id="header1"/>' if self.header else ""
        columns = '<w:cols w:num="1"/>'
        return (f'<w:sectPr>{header}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1000" w:right="1000" w:bottom="900" '
                f'w:left="1000" w:header="500" w:footer="400" w:gutter="0"/>{columns}</w:sectPr>')

    def styles(self):
        def style(name, size, bold):
            return (f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{name}"/><w:pPr><w:spacing w:before="160" '
                    f'w:after="40"/></w:pPr><w:rPr>{"<w:b/>" if bold else ""}<w:sz w:val="{size}"/></w:rPr></w:style>')
        font = self.random.choice(["Liberation Sans", "Lato", "Liberation Serif", "Roboto"])
        return (f'{XML}<w:styles {SPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" '
                f'w:cs="{font}"/><w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults>'
                + style("Title", 44, False) + style("Heading1", 26, True) + "</w:styles>")

    def body(self):
        sections = self.page.sections
        if self.template == "word-page-header":
            self.header = self.head()
            return self.sections(sections)
        if self.template in ("word-columns", "word-text-boxes"):
            side = [s for s in sections if s[0] in SIDE]
            main = [s for s in sections if s[0] not in SIDE]
            aside = self.heading(self.page.contact_heading) + self.contact(True) + self.sections(side)
            if self.template == "word-columns":
                cells = [aside, self.sections(main)]
                widths = [3200, 6700]
                if self.random.random() < 0.4:
                    cells.reverse()
                    widths.reverse()
                return self.name() + table([[cell + paragraph("") for cell in cells]], widths)
            return (text_box(self.name(), 200, 40, 340, 80) + text_box(aside, 40, 130, 150, 640)
                    + text_box(self.sections(main), 200, 130, 350, 690))
        return self.head() + self.sections(sections)

    def head(self):
        return self.name() + self.contact(self.random.random() < 0.3)

    def name(self):
        styled = self.template == "word-styles"
        name = paragraph(run(self.page.printed_name, True, size=0 if styled else 22),
                         '<w:pStyle w:val="Title"/>' if styled else "")
        return name + (paragraph(run(self.page.label, size=13)) if self.page.label else "")

    def contact(self, rows):
        page = self.page
        texts = [page.place, page.phone, page.email] + [url for _, url in page.urls]
        if self.template == "word-tables" and self.random.random() < 0.6:
            half = (len(texts) + 1) // 2
            return table([[paragraph(run(text)) for text in texts[i:i + 2] + [""] * (2 - len(texts[i:i + 2]))]
                          for i in range(0, half * 2, 2) if texts[i:i + 2]], [4900, 4900])
        if rows:
            return "".join(paragraph(run(text)) for text in texts)
        return paragraph(run(self.random.choice([" | ", " • ", "\t", " · "]).join(texts)))

    def sections(self, sections):
        return "".join(self.heading(heading) + getattr(self, kind, self.plain_list)(content)
                       for kind, heading, content in sections)

    def heading(self, text):
        if self.template == "word-styles":
            return paragraph(run(text), '<w:pStyle w:val="Heading1"/>')
        if self.template == "word-controls":
            return f"<w:sdt><w:sdtContent>{paragraph(run(text.upper(), True, size=12))}</w:sdtContent></w:sdt>"
        return paragraph(run(text.upper() if self.template == "word-tables" else text, True, size=13))

    def blocks(self, blocks):
        edge = {"word-columns": 6300, "word-text-boxes": 6600}.get(self.template, 9800)
        tab = f'<w:tabs><w:tab w:val="right" w:pos="{edge}"/></w:tabs>'
        text = ""
        for block in blocks:
            body = "".join(paragraph(run(line.left, line.look == "bold", line.look == "italic")
                                     + (run("\t" + line.right) if line.right else ""), tab) for line in block.head)
            body += (paragraph(run(block.note, italic=True)) if block.note else "") + self.plain_list(block.items)
            text += table([[paragraph(run(block.margin)), body]], [2300, 7500]) if block.margin else body
            text += paragraph("")
        return text

    def work(self, content):
        return self.blocks(self.forms.work(content))

    volunteer = work

    def education(self, content):
        return self.blocks(self.forms.education(content))

    def summary(self, content):
        return paragraph(run(content))

    references = summary

    def skills(self, content):
        rows = self.lists.skills(content)
        if rows[0][0] and self.template == "word-tables":
            return table([[paragraph(run(name, True)), paragraph(run(words))] for name, words in rows], [2300, 7500])
        return "".join(paragraph((run(name + ": ", True) if name else "") + run(words)) for name, words in rows)

    def languages(self, content):
        return "".join(paragraph(run(text)) for text in self.lists.languages(content))

    def certificates(self, content):
        return self.plain_list(self.lists.certificates(content))

    def projects(self, content):
        return self.plain_list(projects(content))

    def interests(self, content):
        return self.summary(", ".join(content).capitalize())

    def plain_list(self, texts):
        if self.numbered:
            properties = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
            return "".join(paragraph(run(text), properties) for text in texts)
        return "".join(paragraph(run(self.bullet + text)) for text in texts)

    @property
    def bullet(self):
        return "•\t" if self.template == "word-tabs" else "- "
