/// One date, or two with what lies between.
struct DateSpan: Equatable {
  var start: PartialDate?
  var end: PartialDate?
  /// Still going on.
  var isOpen = false
  /// One date alone, which may be a start or an end.
  var isSingle = false

  var startText: String { start?.roundedToMonth(atStart: true).text ?? "" }
  var endText: String { end?.roundedToMonth(atStart: false).text ?? "" }
}
