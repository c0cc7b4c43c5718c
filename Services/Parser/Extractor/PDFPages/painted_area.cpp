#include "painted_area.h"

#include <algorithm>
#include <cmath>

bool Color::isLike(const Color &other) const {
  // A sixteenth of the range: light grey on white is above, what hides keywords below.
  const double least = 1.0 / 16;
  return std::fabs(red - other.red) < least && std::fabs(green - other.green) < least &&
         std::fabs(blue - other.blue) < least;
}

PaintedArea::PaintedArea(Paint paint, Color color, std::vector<std::vector<Point>> outlines)
    : paint(paint), color(color), outlines(std::move(outlines)), left(1e9), top(1e9), right(-1e9), bottom(-1e9) {
  for (const auto &outline : this->outlines)
    for (const Point &point : outline) {
      left = std::min(left, point.x);
      right = std::max(right, point.x);
      top = std::min(top, point.y);
      bottom = std::max(bottom, point.y);
    }
}

bool PaintedArea::contains(Point point) const {
  if (point.x < left || point.x > right || point.y < top || point.y > bottom) return false;
  bool isInside = false;
  for (const auto &outline : outlines) {
    for (size_t i = 0, last = outline.size() - 1; i < outline.size(); last = i++) {
      const Point &a = outline[i], &b = outline[last];
      if ((a.y > point.y) != (b.y > point.y) && point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x)
        isInside = !isInside;
    }
  }
  return isInside;
}
