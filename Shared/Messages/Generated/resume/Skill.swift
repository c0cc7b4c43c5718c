// Made from roleready/v1/resume.proto by ./roleready generate.

/// A group of skills, or one skill.
package struct Skill: Message {
  /// The group, or the skill itself when there are no keywords.
  package var name: String
  /// How well.
  package var level: String
  /// The skills of the group.
  package var keywords: [String]

  package init(name: String = "", level: String = "", keywords: [String] = []) {
    self.name = name
    self.level = level
    self.keywords = keywords
  }
}
