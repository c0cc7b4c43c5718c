#include "pdf_pages.h"

#include "look_device.h"
#include "page_text.h"

#include <Error.h>
#include <ErrorCodes.h>
#include <Gfx.h>
#include <GlobalParams.h>
#include <PDFDoc.h>
#include <Page.h>

#include <memory>

namespace {

/// What poppler complains of is for nobody: a file is read or refused.
void ignore(ErrorCategory, Goffset, const char *) {}

} // namespace

struct roleready_pdf {
  GlobalParamsIniter parameters{ignore};
  std::unique_ptr<PDFDoc> document;
  Page *page = nullptr;
  double width = 0, height = 0;
  std::vector<roleready_letter> letters;
  LookDevice look;
  std::vector<roleready_link> links;
  std::vector<std::string> targets;
};

roleready_pdf *roleready_pdf_open(const char *bytes, int64_t count, roleready_pdf_status *status) {
  auto pdf = std::make_unique<roleready_pdf>();
  pdf->document = std::make_unique<PDFDoc>(new MemStream(bytes, 0, count, Object(objNull)));
  if (pdf->document->isOk()) {
    *status = roleready_pdf_ok;
    return pdf.release();
  }
  *status = pdf->document->getErrorCode() == errEncrypted ? roleready_pdf_encrypted : roleready_pdf_corrupt;
  return nullptr;
}

int roleready_pdf_pages(roleready_pdf *pdf) { return pdf->document->getNumPages(); }

uint8_t roleready_pdf_turn_to(roleready_pdf *pdf, int page, double *width, double *height) {
  pdf->page = pdf->document->getPage(page);
  if (!pdf->page) return false;
  bool isTurned = pdf->page->getRotate() % 180 != 0;
  pdf->width = isTurned ? pdf->page->getCropHeight() : pdf->page->getCropWidth();
  pdf->height = isTurned ? pdf->page->getCropWidth() : pdf->page->getCropHeight();
  *width = pdf->width;
  *height = pdf->height;
  return true;
}

size_t roleready_pdf_letters(roleready_pdf *pdf, const roleready_letter **letters) {
  pdf->letters = readLetters(pdf->page, pdf->width, pdf->height);
  *letters = pdf->letters.data();
  return pdf->letters.size();
}

size_t roleready_pdf_painted(roleready_pdf *pdf, const roleready_painted **painted) {
  std::unique_ptr<Gfx> painter(
      pdf->page->createGfx(&pdf->look, 72, 72, 0, false, true, -1, -1, -1, -1, false, nullptr, nullptr));
  pdf->page->display(painter.get());
  pdf->look.endPage();
  *painted = pdf->look.letters.data();
  return pdf->look.letters.size();
}

size_t roleready_pdf_links(roleready_pdf *pdf, const roleready_link **links) {
  pdf->links = readLinks(pdf->page, pdf->height, pdf->targets);
  *links = pdf->links.data();
  return pdf->links.size();
}

void roleready_pdf_close(roleready_pdf *pdf) { delete pdf; }
