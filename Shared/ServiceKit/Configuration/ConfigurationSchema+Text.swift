extension ConfigurationSchema {
  /// The text of a service's `.env.example`: every variable with its meaning, ready to be copied and changed.
  package func environmentExample(of program: String) -> String {
    var lines = [
      "# Every variable that \(program) reads, with its default.",
      "# Made by `\(program) print-env-example`; what is commented out may be left out.",
    ]
    for group in groups {
      lines += ["", "# ---- \(group.title) ----"]
      for variable in group.variables {
        lines.append("")
        lines += Self.wrapped(Self.explanation(of: variable), width: 98).map { "# \($0)" }
        switch variable.fallback {
        case .value(let text): lines.append("\(variable.name)=\(text)")
        case .required(let example): lines.append("\(variable.name)=\(example)")
        case .nothing(let example): lines.append("#\(variable.name)=\(example)")
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The section of `--help` on variables.
  package var helpText: String {
    var lines = ["ENVIRONMENT VARIABLES:"]
    for group in groups {
      lines += ["", "  \(group.title)"]
      for variable in group.variables {
        lines.append("    \(variable.name)")
        lines += Self.wrapped(Self.explanation(of: variable), width: 70).map { "        \($0)" }
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func explanation(of variable: any ConfigurationVariable) -> String {
    let kind =
      switch variable.fallback {
      case .value(let text): "Default: \(text.isEmpty ? "empty" : text)."
      case .required: "Required."
      case .nothing: "Optional."
      }
    let secret = variable.isSecret ? " Secret." : ""
    return "\(variable.meaning) Expected: \(variable.expectation). \(kind)\(secret)"
  }

  private static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
