"""Turns sources into files with the programs that are installed."""
import importlib.util
import shutil
import subprocess
import tempfile
from pathlib import Path

from . import drawn, html, latex, text, typst, word

SECONDS = 120


def run(*command, folder=None):
    subprocess.run(command, cwd=folder, check=True, timeout=SECONDS, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def has_module(name):
    return importlib.util.find_spec(name) is not None


def weasyprint(source, path):
    from weasyprint import HTML
    HTML(string=source).write_pdf(path)


def chromium(source, path):
    program = shutil.which("chromium-headless-shell") or shutil.which("chromium")
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text(source, encoding="utf-8")
        run(program, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
            f"--print-to-pdf={path}", page.as_uri(), folder=folder)


def pdflatex(source, path):
    """pdfLaTeX knows few letters; what it cannot set goes to XeLaTeX."""
    latex_engine("pdflatex" if all(ord(letter) < 0x180 or letter in "–—‘’“”•" for letter in source) else "xelatex", source, path)


def xelatex(source, path):
    latex_engine("xelatex", source, path)


def latex_engine(program, source, path):
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "page.tex").write_text(source, encoding="utf-8")
        run(program, "-interaction=batchmode", "-halt-on-error", "page.tex", folder=folder)
        shutil.copy(Path(folder) / "page.pdf", path)


def typst_compiler(source, path):
    import typst as compiler
    Path(path).write_bytes(compiler.compile(source.encode()))


def libreoffice(source, path):
    with tempfile.TemporaryDirectory() as folder:
        document = Path(folder) / "page.docx"
        document.write_bytes(source)
        run("soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", document.name,
            folder=folder)
        shutil.copy(Path(folder) / "page.pdf", path)


def write(source, path):
    if isinstance(source, bytes):
        Path(path).write_bytes(source)
    else:
        Path(path).write_text(source, encoding="utf-8", newline="")


# Name, what makes the source, its templates, the ending of its files, what prints it, whether that is installed.
PRINTERS = [
    ("text", text, text.TEMPLATES, "txt", write, True),
    ("word", word, word.TEMPLATES, "docx", write, True),
    ("drawn", drawn, drawn.TEMPLATES, "pdf", write, True),
    ("weasyprint", html, html.TEMPLATES, "pdf", weasyprint, has_module("weasyprint")),
    ("chromium", html, html.TEMPLATES, "pdf", chromium,
     bool(shutil.which("chromium-headless-shell") or shutil.which("chromium"))),
    ("xelatex", latex, latex.TEMPLATES, "pdf", xelatex, bool(shutil.which("xelatex"))),
    ("pdflatex", latex, latex.TEMPLATES, "pdf", pdflatex, bool(shutil.which("xelatex"))),
    ("typst", typst, typst.TEMPLATES, "pdf", typst_compiler, has_module("typst")),
    ("libreoffice", word, word.TEMPLATES, "pdf", libreoffice, bool(shutil.which("soffice"))),
]
