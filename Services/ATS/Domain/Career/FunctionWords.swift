/// Words that carry no meaning of their own, in their compared form.
enum FunctionWords {
  /// Whether a word in its compared form is one.
  static func contains(_ normal: String) -> Bool { words.contains(normal) }

  private static let words: Set<String> = Set(
    """
    a an the and or but nor of in on at to for from by with without within into onto over under about as than then that
    this these those it its is are was were be been being do does did done have has had having will would can could may
    might must shall should not no if so we our us you your he she they them their his her who whom whose which what when
    where while how why all any some each every both either one two three four five more most less least other another
    such own same very too also just only well up down out off again once here there per via i me my am
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
