#pragma once

#include <cstddef>
#include <vector>

struct Point {
  double x, y;
};

struct Color {
  double red, green, blue;

  /// Whether a person cannot tell one from the other where they lie on each other.
  bool isLike(const Color &other) const;
};

/// Something that covers a part of a page: a filled path or an image.
class PaintedArea {
public:
  enum class Paint {
    /// One colour, and nothing of what lies below shows.
    opaque,
    /// An image: many colours, and nothing of what lies below shows.
    picture,
    /// A gradient, a pattern, half transparent: it may look like anything.
    anything,
  };

  PaintedArea(Paint paint, Color color, std::vector<std::vector<Point>> outlines);

  Paint paint;
  Color color;

  /// Whether a point lies in it, by the rule of even and odd crossings.
  bool contains(Point point) const;
  double width() const { return right - left; }
  double height() const { return bottom - top; }

private:
  std::vector<std::vector<Point>> outlines;
  double left, top, right, bottom;
};
