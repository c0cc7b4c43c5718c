#include "look_device.h"

#include <GfxFont.h>
#include <GfxState.h>

namespace {

// A resume's page stays far below; what comes after is taken for visible.
constexpr size_t lettersLimit = 50000, areasLimit = 2000, pointsLimit = 400;
// Smaller areas are rules, dots and letters drawn as paths, in points.
constexpr double leastSide = 3;
constexpr double nearlyOpaque = 0.95, nearlyClear = 0.05;
constexpr Color white = {1, 1, 1};

Color colorOf(const GfxRGB &rgb) { return {colToDbl(rgb.r), colToDbl(rgb.g), colToDbl(rgb.b)}; }

Point onPage(const GfxState *state, double x, double y) {
  Point point;
  state->transform(x, y, &point.x, &point.y);
  return point;
}

/// A point inside the letter: half its width on, a quarter of its size up.
Point middle(GfxState *state, double x, double y, double dx, double dy, bool isSpace) {
  double spacing = state->getCharSpace() + (isSpace ? state->getWordSpace() : 0);
  double spaceX, spaceY, upX, upY;
  state->textTransformDelta(spacing * state->getHorizScaling(), 0, &spaceX, &spaceY);
  state->textTransformDelta(0, state->getFontSize() / 4, &upX, &upY);
  return onPage(state, x + (dx - spaceX) / 2 + upX, y + (dy - spaceY) / 2 + upY);
}

bool isClippedAway(const GfxState *state, Point point) {
  double left, top, right, bottom;
  state->getClipBBox(&left, &top, &right, &bottom);
  return point.x < left || point.x > right || point.y < top || point.y > bottom;
}

} // namespace

void LookDevice::startPage(int, GfxState *state, XRef *) {
  letters.clear();
  places.clear();
  areas.clear();
  isFinished = false;
  pageArea = state ? state->getPageWidth() * state->getPageHeight() : 0;
}

void LookDevice::endPage() {
  if (isFinished) return;
  isFinished = true;
  coverLetters();
  forgiveScan();
}

void LookDevice::drawChar(GfxState *state, double x, double y, double dx, double dy, double, double, CharCode code,
                          int bytes, const Unicode *unicodes, int count) {
  if (letters.size() >= lettersLimit || count < 1) return;
  Point point = middle(state, x, y, dx, dy, bytes == 1 && code == ' ');
  // PDF 32000-1, table 106: bit 4 adds to the clipping path; below, 0 fills, 1 strokes, 2 does both, 3 neither.
  int render = state->getRender() & 3;
  bool isFilled = (render == 0 || render == 2) && state->getFillOpacity() > nearlyClear;
  bool isStroked = (render == 1 || render == 2) && state->getStrokeOpacity() > nearlyClear;
  bool isUnseen = (!isFilled && !isStroked) || isClippedAway(state, point) ||
                  hidesInGround(state, point, isFilled, isStroked);
  for (int i = 0; i < count; i++) {
    letters.push_back({point.x, point.y, unicodes[i], isUnseen});
    places.push_back({areas.size(), render == 3});
  }
}

/// Whether text of these paints has the colour of what lies under it.
bool LookDevice::hidesInGround(const GfxState *state, Point point, bool isFilled, bool isStroked) {
  Color ground = white;
  for (auto area = areas.rbegin(); area != areas.rend(); ++area) {
    if (!area->contains(point)) continue;
    if (area->paint != PaintedArea::Paint::opaque) return false;
    ground = area->color;
    break;
  }
  auto mutableState = const_cast<GfxState *>(state);
  GfxRGB rgb;
  if (isFilled) {
    if (mutableState->getFillColorSpace()->getMode() == csPattern) return false;
    state->getFillRGB(&rgb);
    if (!colorOf(rgb).isLike(ground)) return false;
  }
  if (isStroked) {
    if (mutableState->getStrokeColorSpace()->getMode() == csPattern) return false;
    state->getStrokeRGB(&rgb);
    if (!colorOf(rgb).isLike(ground)) return false;
  }
  return true;
}

/// Hides the letters that something opaque was painted over later.
void LookDevice::coverLetters() {
  for (size_t i = 0; i < letters.size(); i++) {
    for (size_t later = places[i].order; later < areas.size(); later++) {
      const PaintedArea &area = areas[later];
      if (area.paint == PaintedArea::Paint::anything || !area.contains({letters[i].x, letters[i].y})) continue;
      letters[i].is_unseen = true;
      if (area.paint == PaintedArea::Paint::picture) places[i].mayBeScan = true;
    }
  }
}

/// A scan with recognised text shows the letters as a picture: nearly all text of the page has no paint or lies under a
/// picture that fills much of the page. Then the person sees it.
void LookDevice::forgiveScan() {
  double pictured = 0;
  for (const PaintedArea &area : areas)
    if (area.paint != PaintedArea::Paint::opaque) pictured += area.width() * area.height();
  size_t scanned = 0;
  for (const Place &place : places) scanned += place.mayBeScan;
  if (pictured < pageArea / 2 || scanned * 10 < places.size() * 9) return;
  for (size_t i = 0; i < letters.size(); i++)
    if (places[i].mayBeScan) letters[i].is_unseen = false;
}

void LookDevice::paint(GfxState *state, PaintedArea::Paint kind, Color color,
                       std::vector<std::vector<Point>> outlines) {
  if (areas.size() >= areasLimit || outlines.empty()) return;
  PaintedArea area(kind, color, std::move(outlines));
  if (area.width() >= leastSide && area.height() >= leastSide) areas.push_back(std::move(area));
}

void LookDevice::paintPath(GfxState *state) {
  const GfxPath *path = state->getPath();
  std::vector<std::vector<Point>> outlines;
  size_t points = 0;
  for (int i = 0; i < path->getNumSubpaths(); i++) {
    const GfxSubpath *part = path->getSubpath(i);
    std::vector<Point> outline;
    for (int j = 0; j < part->getNumPoints(); j++) {
      // Of a curve its ends are taken, not the points that bend it.
      if (part->getCurve(j)) continue;
      outline.push_back(onPage(state, part->getX(j), part->getY(j)));
      if (++points > pointsLimit) return;
    }
    if (outline.size() > 2) outlines.push_back(std::move(outline));
  }
  bool isPlain = state->getFillColorSpace()->getMode() != csPattern && state->getFillOpacity() > nearlyOpaque &&
                 state->getBlendMode() == gfxBlendNormal;
  if (state->getFillOpacity() <= nearlyClear) return;
  GfxRGB rgb = {};
  if (isPlain) state->getFillRGB(&rgb);
  paint(state, isPlain ? PaintedArea::Paint::opaque : PaintedArea::Paint::anything, colorOf(rgb), std::move(outlines));
}

/// Something of many colours in all of the clipped area.
bool LookDevice::paintClipped(GfxState *state) {
  double left, top, right, bottom;
  state->getClipBBox(&left, &top, &right, &bottom);
  paint(state, PaintedArea::Paint::anything, white, {{{left, top}, {right, top}, {right, bottom}, {left, bottom}}});
  return true;
}

/// An image fills the unit square of its space.
void LookDevice::paintImage(GfxState *state, PaintedArea::Paint kind) {
  if (state->getFillOpacity() <= nearlyOpaque || state->getBlendMode() != gfxBlendNormal)
    kind = PaintedArea::Paint::anything;
  paint(state, kind, white,
        {{onPage(state, 0, 0), onPage(state, 1, 0), onPage(state, 1, 1), onPage(state, 0, 1)}});
}

void LookDevice::fill(GfxState *state) { paintPath(state); }
void LookDevice::eoFill(GfxState *state) { paintPath(state); }

bool LookDevice::tilingPatternFill(GfxState *state, Gfx *, Catalog *, GfxTilingPattern *, const double *, int, int, int,
                                   int, double, double) {
  return paintClipped(state);
}

bool LookDevice::functionShadedFill(GfxState *state, GfxFunctionShading *) { return paintClipped(state); }
bool LookDevice::axialShadedFill(GfxState *state, GfxAxialShading *, double, double) { return paintClipped(state); }
bool LookDevice::radialShadedFill(GfxState *state, GfxRadialShading *, double, double) { return paintClipped(state); }
bool LookDevice::gouraudTriangleShadedFill(GfxState *state, GfxGouraudTriangleShading *) { return paintClipped(state); }
bool LookDevice::patchMeshShadedFill(GfxState *state, GfxPatchMeshShading *) { return paintClipped(state); }

void LookDevice::drawImage(GfxState *state, Object *reference, Stream *data, int width, int height,
                           GfxImageColorMap *colors, bool interpolate, const int *maskColors, bool isInline) {
  paintImage(state, maskColors ? PaintedArea::Paint::anything : PaintedArea::Paint::picture);
  // It reads over the bytes of an image that stands among the page's commands.
  OutputDev::drawImage(state, reference, data, width, height, colors, interpolate, maskColors, isInline);
}

void LookDevice::drawImageMask(GfxState *state, Object *reference, Stream *data, int width, int height, bool invert,
                               bool interpolate, bool isInline) {
  paintImage(state, PaintedArea::Paint::anything);
  OutputDev::drawImageMask(state, reference, data, width, height, invert, interpolate, isInline);
}

void LookDevice::drawMaskedImage(GfxState *state, Object *, Stream *, int, int, GfxImageColorMap *, bool, Stream *, int,
                                 int, bool, bool) {
  paintImage(state, PaintedArea::Paint::anything);
}

void LookDevice::drawSoftMaskedImage(GfxState *state, Object *, Stream *, int, int, GfxImageColorMap *, bool, Stream *,
                                     int, int, GfxImageColorMap *, bool) {
  paintImage(state, PaintedArea::Paint::anything);
}
