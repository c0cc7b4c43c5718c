#include "page_text.h"

#include "tex_encoding.h"

#include <Annot.h>
#include <Gfx.h>
#include <GfxFont.h>
#include <GfxState.h>
#include <Link.h>
#include <Page.h>
#include <TextOutputDev.h>

#include <algorithm>
#include <cctype>
#include <memory>
#include <string>

namespace {

/// Most links that are taken of a page.
constexpr size_t linksLimit = 200;

/// Whether a font is one of TeX's bitmap fonts for text: its glyphs are named by their codes, small letters among them.
bool isTexText(const GfxFont &font) {
  if (font.getType() != fontType3 || font.hasToUnicodeCMap()) return false;
  auto names = const_cast<Gfx8BitFont &>(static_cast<const Gfx8BitFont &>(font)).getEncoding();
  for (int code = 'a'; code <= 'z'; code++)
    if (names[code] && names[code] == "a" + std::to_string(code)) return true;
  return false;
}

/// Takes a page's letters. Those of TeX's bitmap fonts have their code alone and no character.
class LetterDevice : public TextOutputDev {
public:
  LetterDevice() : TextOutputDev(nullptr, true, 0, false, false) {}

  void drawChar(GfxState *state, double x, double y, double dx, double dy, double originX, double originY,
                CharCode code, int bytes, const Unicode *unicodes, int count) override {
    const auto &font = state->getFont();
    bool isCode = font && count == 1 && *unicodes == code && isTexText(*font);
    auto characters = isCode ? texCharacters(code) : std::u32string_view();
    if (characters.empty()) {
      TextOutputDev::drawChar(state, x, y, dx, dy, originX, originY, code, bytes, unicodes, count);
    } else {
      std::vector<Unicode> own(characters.begin(), characters.end());
      TextOutputDev::drawChar(state, x, y, dx, dy, originX, originY, code, bytes, own.data(), int(own.size()));
    }
  }
};

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
    letter.begin = word->getCharPos() + word->getCharLen() * i / word->getLength();
    letter.end = word->getCharPos() + word->getCharLen() * (i + 1) / word->getLength();
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
  LetterDevice device;
  std::unique_ptr<Gfx> painter(
      page->createGfx(&device, 72, 72, 0, false, true, -1, -1, -1, -1, false, nullptr, nullptr));
  page->display(painter.get());
  device.endPage();
  TextPage *text = device.takeText();
  // What stands beyond the edges too: of a word that an edge cuts, all is wanted.
  PDFRectangle whole(-width, -height, 2 * width, 2 * height);
  int count = 0;
  std::vector<TextWordSelection *> **lines = text->getSelectionWords(&whole, selectionStyleGlyph, &count);
  for (int line = 0; line < count; line++) {
    // A change of font ends a word of poppler's too; a space parts words, and so does what was painted between them:
    // columns may touch.
    bool isApart = true;
    int end = 0;
    for (TextWordSelection *part : *lines[line]) {
      const TextWord *word = part->getWord();
      append(*part, isApart || word->getCharPos() != end, letters);
      isApart = word->getSpaceAfter();
      end = word->getCharPos() + word->getCharLen();
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
