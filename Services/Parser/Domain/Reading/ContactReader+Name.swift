import Messages

/// Who it is, what they call themselves, where they live: among the texts that are no address and no number.
extension ContactReader {
  mutating func takeNames() {
    let titles: Set<String> = ["curriculum vitae", "cv", "resume", "résumé", "lebenslauf", "currículum", "currículo"]
    texts.removeAll { line in
      let words = line.text.plainWords
      return titles.contains(words.joined(separator: " ")) || words.contains("updated") && words.count <= 6
    }
    let candidates = texts.indices.filter { PersonName.isPossible(texts[$0].cells[0]) && !texts[$0].hasBullet }
    let largest = candidates.map { texts[$0].size }.max() ?? 0
    let chosen =
      candidates.first { texts[$0].style == .title }
      ?? candidates.first { largest > 0 && texts[$0].size >= largest - 0.1 } ?? candidates.first
    guard let chosen else {
      takeSummary(texts)
      return
    }
    let line = texts[chosen]
    var parts = line.cells
    if parts.count == 1 { parts = PersonName.parted(parts[0]) }
    reading.basics.name = PersonName.clean(parts[0])
    reading.sources.append(
      ("/basics/name", line.index, Confidence.name(isLargest: line.size >= largest || line.style == .title)))
    var label = parts.count > 1 && places.allSatisfy({ $0.line != line.index }) ? parts[1] : ""
    let name = reading.basics.name.plainWords
    var rest: [TextLine] = []
    // The label follows the name.
    for index in Array(texts.indices.dropFirst(chosen + 1)) + Array(texts.indices.prefix(chosen)) {
      let text = texts[index]
      let content = text.text
      guard content.plainWords != name else { continue }
      // "Nurse · Lecturer" was parted as ways to reach somebody are.
      let areTitles = text.cells.count <= 3 && text.cells.contains { JobWords.titleWeight($0) > 0 }
      if label.isEmpty, text.cells.count == 1 || areTitles, Self.isLabel(content),
        areTitles || !places.contains(where: { $0.line == text.index })
      {
        if PlaceReader.place(content) != nil, JobWords.titleWeight(content) <= 0,
          index != chosen + 1 || !Self.mayBeTitle(content) || !hasOtherPlace(than: index)
        {
          places.append((PlaceReader.place(content) ?? Location(), text.index))
          continue
        }
        label = text.cells.filter { $0.count == content.count || !Self.isPlaceOnly($0) }.joined(separator: " · ")
        reading.sources.append(("/basics/label", text.index, Confidence.prose))
      } else {
        rest.append(text)
      }
    }
    reading.basics.label = label
    takeSummary(rest)
  }

  private static func isPlaceOnly(_ text: String) -> Bool {
    PlaceReader.place(text) != nil && JobWords.titleWeight(text) <= 0
  }

  /// Whether words below a name may be what the person calls themselves: more than one, and no town with its region.
  private static func mayBeTitle(_ text: String) -> Bool { text.split(separator: " ").count > 1 && !text.contains(",") }

  /// Whether a place stands elsewhere among the lines.
  private func hasOtherPlace(than index: Int) -> Bool {
    !places.isEmpty || texts.indices.contains { $0 > index && Self.isPlaceOnly(texts[$0].text) }
  }

  private static func isLabel(_ text: String) -> Bool {
    text.count <= 90 && !text.contains(": ") && text.contains(where: \.isLetter)
      && text.split(separator: " ").count <= 12 && text.last != "."
      && !text.contains("@") && !text.contains("://")
  }

  private mutating func takeSummary(_ lines: [TextLine]) {
    for line in lines where !places.contains(where: { $0.line == line.index }) {
      if let place = PlaceReader.place(line.text), line.text.count < 60 {
        places.append((place, line.index))
      } else if line.text.split(separator: " ").count >= 4 {
        reading.summary.append(line)
      }
    }
  }

  /// A place that a narrow column broke in two lines.
  mutating func takeWrappedPlaces() {
    var index = 0
    while index + 1 < texts.count {
      let (line, next) = (texts[index], texts[index + 1])
      defer { index += 1 }
      guard line.cells.count == 1, next.cells.count == 1, next.index - line.index <= 1, line.size == next.size,
        line.text.contains(","), next.text.count <= 45
      else { continue }
      // A place told in full stands below a name with letters of degree too.
      let isWhole = PlaceReader.place(next.text).map { Self.weight($0) > 0 } ?? false
      if isWhole, !line.text.hasSuffix(","), !line.text.hasDigit, next.text.contains(",") { continue }
      let alone = [line, next].compactMap { PlaceReader.place($0.text) }.map(Self.weight).max() ?? -1
      let wholes = [LineJoiner.join(line.text, next.text), line.text + ", " + next.text].compactMap {
        PlaceReader.place($0)
      }
      guard let best = wholes.max(by: { Self.weight($0) < Self.weight($1) }), Self.weight(best) > alone else {
        continue
      }
      places.append((best, line.index))
      texts.removeSubrange(index...(index + 1))
    }
  }

  /// How much of a place is told.
  static func weight(_ place: Location) -> Int {
    [place.region, place.countryCode, place.postalCode].count { !$0.isEmpty } * 2 + (place.address.isEmpty ? 0 : 1)
  }

  mutating func takePlace() {
    let name = reading.basics.name.plainWords
    let label = reading.basics.label.plainWords
    let real = places.filter {
      let words = $0.location.city.plainWords
      return words != name && words != label && JobWords.titleWeight($0.location.city) <= 0
    }
    guard
      let best = (real.isEmpty ? [placeBesideName].compactMap { $0 } : real).max(by: {
        Self.weight($0.location) < Self.weight($1.location)
      })
    else { return }
    reading.basics.location = best.location
    reading.sources.append(("/basics/location", best.line, Confidence.place(hasMore: Self.weight(best.location) > 0)))
  }
}
