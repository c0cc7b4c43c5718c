#include "page_text.h"

#include <Annot.h>
#include <Gfx.h>
#include <Link.h>
#include <Page.h>
#include <TextOutputDev.h>

#include <algorithm>
#include <cctype>
#include <memory>

namespace {

/// Most links that are taken of a page.
constexpr size_t linksLimit = 200;

bool isBold(const GooString *name) {
  if (!name) return false;
  std::string lower = name->toStr();
  std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return std::tolower(c); });
  for (const char *word : {"bold", "black", "heavy", "semibd"})
    if (lower.find(word) != std::string::npos) return true;
  return false;
}

void append(const TextWordSelection &part, bool isApart, std::vector<roleready_letter> &letters) {
  const TextWord *word = part.getWord();
  const GooString *font = nullptr;
  bool isFontBold = false;
  for (int i = part.getBegin(); i < part.getEnd(); i++) {
    roleready_letter letter = {};
    word->getCharBBox(i, &letter.left, &letter.top, &letter.right, &letter.bottom);
    letter.size = word->getFontSize();
    letter.unicode = *word->getChar(i);
    letter.begins_word = isApart && i == part.getBegin();
    if (word->getFontName(i) != font) {
      font = word->getFontName(i);
      isFontBold = isBold(font);
    }
    letter.is_bold = isFontBold;
    letters.push_back(letter);
  }
}

} // namespace

std::vector<roleready_letter> readLetters(Page *page, double width, double height) {
  std::vector<roleready_letter> letters;
  TextOutputDev device(nullptr, true, 0, false, false);
  std::unique_ptr<Gfx> painter(
      page->createGfx(&device, 72, 72, 0, false, true, -1, -1, -1, -1, false, nullptr, nullptr));
  page->display(painter.get());
  device.endPage();
  TextPage *text = device.takeText();
  PDFRectangle whole(0, 0, width, height);
  int count = 0;
  std::vector<TextWordSelection *> **lines = text->getSelectionWords(&whole, selectionStyleGlyph, &count);
  for (int line = 0; line < count; line++) {
    // A change of font ends a word of poppler's too; only a space parts words.
    bool isApart = true;
    for (TextWordSelection *part : *lines[line]) {
      append(*part, isApart, letters);
      isApart = part->getWord()->getSpaceAfter();
      delete part;
    }
    delete lines[line];
  }
  gfree(lines);
  text->decRefCnt();
  return letters;
}

std::vector<roleready_link> readLinks(Page *page, double height, std::vector<std::string> &targets) {
  std::vector<roleready_link> links;
  targets.clear();
  targets.reserve(linksLimit);
  // A link's place counts from the bottom left corner of the sheet.
  const PDFRectangle *crop = page->getCropBox();
  auto all = page->getLinks();
  for (const auto &link : all->getLinks()) {
    LinkAction *action = link->getAction();
    if (!action || action->getKind() != actionURI || links.size() >= linksLimit) continue;
    double left, bottom, right, top;
    link->getRect(&left, &bottom, &right, &top);
    targets.push_back(static_cast<LinkURI *>(action)->getURI());
    links.push_back({left - crop->x1, height - (top - crop->y1), right - crop->x1, height - (bottom - crop->y1),
                     targets.back().c_str()});
  }
  return links;
}
