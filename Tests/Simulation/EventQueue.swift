/// What happens when, in virtual time; what is due at the same instant happens in the order it was added.
struct EventQueue<Event> {
  private struct Entry {
    let instant: Int64
    let number: Int
    let event: Event
  }

  private var heap: [Entry] = []
  private var added = 0

  mutating func add(_ event: Event, at instant: Int64) {
    added += 1
    heap.append(Entry(instant: instant, number: added, event: event))
    var place = heap.count - 1
    while place > 0, comes(place, before: (place - 1) / 2) {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func next() -> (instant: Int64, event: Event)? {
    guard let first = heap.first else { return nil }
    let last = heap.removeLast()
    if !heap.isEmpty {
      heap[0] = last
      var place = 0
      while true {
        var least = place
        for child in [2 * place + 1, 2 * place + 2] where child < heap.count && comes(child, before: least) {
          least = child
        }
        if least == place { break }
        heap.swapAt(place, least)
        place = least
      }
    }
    return (first.instant, first.event)
  }

  private func comes(_ one: Int, before other: Int) -> Bool {
    (heap[one].instant, heap[one].number) < (heap[other].instant, heap[other].number)
  }
}
