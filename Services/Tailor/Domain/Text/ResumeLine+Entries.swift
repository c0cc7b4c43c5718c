import Messages

extension Basics {
  var textLines: [ResumeLine] {
    var lines = ResumeLine.all(
      "/basics",
      [("name", name), ("label", label), ("email", email), ("phone", phone), ("url", url), ("summary", summary)])
    if let location {
      lines += ResumeLine.all(
        "/basics/location",
        [
          ("address", location.address), ("postalCode", location.postalCode), ("city", location.city),
          ("countryCode", location.countryCode), ("region", location.region),
        ])
    }
    for (index, profile) in profiles.enumerated() {
      lines += ResumeLine.all(
        "/basics/profiles/\(index)",
        [("network", profile.network), ("username", profile.username), ("url", profile.url)])
    }
    return lines
  }
}

extension Work {
  func textLines(at path: String) -> [ResumeLine] {
    ResumeLine.all(
      path,
      [
        ("name", name), ("position", position), ("url", url), ("startDate", startDate), ("endDate", endDate),
        ("summary", summary),
      ]) + ResumeLine.list("\(path)/highlights", highlights)
      + ResumeLine.all(path, [("location", location), ("description", description)])
  }
}

extension Volunteer {
  func textLines(at path: String) -> [ResumeLine] {
    ResumeLine.all(
      path,
      [
        ("organization", organization), ("position", position), ("url", url), ("startDate", startDate),
        ("endDate", endDate), ("summary", summary),
      ]) + ResumeLine.list("\(path)/highlights", highlights)
  }
}

extension Education {
  func textLines(at path: String) -> [ResumeLine] {
    ResumeLine.all(
      path,
      [
        ("institution", institution), ("url", url), ("area", area), ("studyType", studyType), ("startDate", startDate),
        ("endDate", endDate), ("score", score),
      ]) + ResumeLine.list("\(path)/courses", courses)
  }
}

extension Project {
  func textLines(at path: String) -> [ResumeLine] {
    ResumeLine.all(path, [("name", name), ("description", description)])
      + ResumeLine.list("\(path)/highlights", highlights)
      + ResumeLine.list("\(path)/keywords", keywords)
      + ResumeLine.all(path, [("startDate", startDate), ("endDate", endDate), ("url", url)])
      + ResumeLine.list("\(path)/roles", roles)
      + ResumeLine.all(path, [("entity", entity), ("type", type)])
  }
}
