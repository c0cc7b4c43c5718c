/// A link of a page and where it is clicked, in points.
struct PlacedLink {
  let target: String
  let x0: Double
  let y0: Double
  let x1: Double
  let y1: Double
}
