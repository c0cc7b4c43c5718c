#pragma once

#include "pdf_pages.h"
#include "painted_area.h"

#include <OutputDev.h>

/// Watches a page being painted: which letters come, what lies under them, what is painted over them later.
class LookDevice : public OutputDev {
public:
  bool upsideDown() override { return true; }
  bool useDrawChar() override { return true; }
  bool interpretType3Chars() override { return false; }
  bool useTilingPatternFill() override { return true; }
  bool useShadedFills(int) override { return true; }

  void startPage(int number, GfxState *state, XRef *references) override;
  void endPage() override;

  void drawChar(GfxState *state, double x, double y, double dx, double dy, double originX, double originY,
                CharCode code, int bytes, const Unicode *unicodes, int count) override;

  void fill(GfxState *state) override;
  void eoFill(GfxState *state) override;
  bool tilingPatternFill(GfxState *state, Gfx *, Catalog *, GfxTilingPattern *, const double *, int, int, int, int,
                         double, double) override;
  bool functionShadedFill(GfxState *state, GfxFunctionShading *) override;
  bool axialShadedFill(GfxState *state, GfxAxialShading *, double, double) override;
  bool radialShadedFill(GfxState *state, GfxRadialShading *, double, double) override;
  bool gouraudTriangleShadedFill(GfxState *state, GfxGouraudTriangleShading *) override;
  bool patchMeshShadedFill(GfxState *state, GfxPatchMeshShading *) override;

  void drawImage(GfxState *state, Object *reference, Stream *data, int width, int height, GfxImageColorMap *colors,
                 bool interpolate, const int *maskColors, bool isInline) override;
  void drawImageMask(GfxState *state, Object *reference, Stream *data, int width, int height, bool invert,
                     bool interpolate, bool isInline) override;
  void drawMaskedImage(GfxState *state, Object *reference, Stream *data, int width, int height,
                       GfxImageColorMap *colors, bool interpolate, Stream *mask, int maskWidth, int maskHeight,
                       bool invert, bool maskInterpolate) override;
  void drawSoftMaskedImage(GfxState *state, Object *reference, Stream *data, int width, int height,
                           GfxImageColorMap *colors, bool interpolate, Stream *mask, int maskWidth, int maskHeight,
                           GfxImageColorMap *maskColors, bool maskInterpolate) override;

  /// What the last page holds.
  std::vector<roleready_painted> letters;

private:
  /// What a letter's answer rests on until the page is whole.
  struct Place {
    /// How many areas were painted before it.
    size_t order;
    /// It has no paint, or lies under an image: so it is with the text that was recognised in a scan.
    bool mayBeScan;
  };

  double pageArea = 0;
  bool isFinished = false;
  std::vector<Place> places;
  std::vector<PaintedArea> areas;

  void paint(GfxState *state, PaintedArea::Paint paint, Color color, std::vector<std::vector<Point>> outlines);
  void paintPath(GfxState *state);
  bool paintClipped(GfxState *state);
  void paintImage(GfxState *state, PaintedArea::Paint paint);
  bool hidesInGround(const GfxState *state, Point point, bool isFilled, bool isStroked);
  void coverLetters();
  void forgiveScan();
};
