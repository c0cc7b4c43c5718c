"""Writes a resume of two pages as a PDF, with its fonts in it, by ReportLab: two_pages.py FILE"""
import sys

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

FONTS = "/usr/share/fonts/truetype/dejavu/DejaVuSans"
HEIGHT = A4[1]

JOBS = [
    ("Senior Platform Engineer", "Brightwater Payments, Berlin", "March 2021 – Present"),
    ("Backend Engineer", "Nordlicht Logistik GmbH, Hamburg", "June 2018 – February 2021"),
    ("Software Engineer", "Kestrel Analytics, Leeds", "September 2015 – May 2018"),
    ("Junior Developer", "Atelier Digital, Lyon", "July 2013 – August 2015"),
]
DUTIES = [
    "Built settlement services in Go and PostgreSQL that handle 40 million payments a month for 900 merchants.",
    "Cut the time of a deployment from 50 to 8 minutes by moving 14 services to Kubernetes and Terraform.",
    "Led a team of five through the replacement of a batch system that had delayed the books by two days.",
    "Wrote the guide by which three other teams measure how long their requests take, and why.",
    "Found and closed a leak of connections that had cost four outages in a year.",
    "Taught eleven colleagues to read query plans; the slowest pages now answer within 200 ms.",
    "Brought the tests from 40 minutes to 6 by running them against real databases side by side.",
]


def main(path):
    pdfmetrics.registerFont(TTFont("Plain", f"{FONTS}.ttf"))
    pdfmetrics.registerFont(TTFont("Bold", f"{FONTS}-Bold.ttf"))
    page = canvas.Canvas(path, pagesize=A4, pageCompression=1, invariant=1)
    top = HEIGHT - 60

    def line(text, font="Plain", size=10, step=19, left=56, right=None):
        nonlocal top
        if top < 60:
            page.showPage()
            top = HEIGHT - 60
        page.setFont(font, size)
        page.drawString(left, top, text)
        if right:
            page.drawRightString(A4[0] - 56, top, right)
        top -= step

    line("Ines Marquardt", "Bold", 18, 24)
    line("ines.marquardt@example.org  |  +49 30 5550 1234  |  Berlin, Germany", step=26)
    line("EXPERIENCE", "Bold", 11, 20)
    for title, place, dates in JOBS:
        line(title, "Bold", 10, 14, right=dates)
        line(place, step=16)
        for duty in DUTIES:
            line(f"•  {duty}", left=66)
        line("", step=10)
    line("EDUCATION", "Bold", 11, 20)
    line("MSc Computer Science, University of Hamburg", right="2011 – 2013")
    line("BSc Mathematics, University of Leipzig", right="2008 – 2011", step=26)
    line("SKILLS", "Bold", 11, 20)
    line("Go, Python, PostgreSQL, Kubernetes, Terraform, Redis, Kafka, Docker, Linux, Prometheus, Grafana")
    line("Languages: German (native), English (fluent), French (good)")
    page.save()


main(sys.argv[1])
