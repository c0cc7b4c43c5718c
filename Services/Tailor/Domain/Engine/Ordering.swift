/// The order of a list as moves of single items, each of which can be undone by itself.
enum Ordering {
  /// The places of the items that have to move, first to last; the others keep their order among themselves.
  /// `order` holds the former place of each item. As few move as possible.
  static func moved(_ order: [Int]) -> [Int] {
    // Longest increasing subsequence by patience sorting: n log n.
    var tails: [Int] = []
    var before: [Int?] = []
    for (place, former) in order.enumerated() {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if order[tails[middle]] < former { low = middle + 1 } else { high = middle }
      }
      before.append(low > 0 ? tails[low - 1] : nil)
      if low == tails.count { tails.append(place) } else { tails[low] = place }
    }
    var kept: Set<Int> = []
    var at = tails.last
    while let place = at {
      kept.insert(place)
      at = before[place]
    }
    return order.indices.filter { !kept.contains($0) }
  }

  /// The items with each of `targets` (former place to new place) at its new place and the others in their order
  /// around them.
  static func placed<Item>(_ items: [(former: Int, item: Item)], targets: [Int: Int]) -> [Item] {
    var moving = items.filter { targets[$0.former] != nil }
      .sorted { (targets[$0.former] ?? 0, $0.former) > (targets[$1.former] ?? 0, $1.former) }
    var staying = Array(items.filter { targets[$0.former] == nil }.reversed())
    var placed: [Item] = []
    while placed.count < items.count {
      if let next = moving.last, targets[next.former] ?? 0 <= placed.count || staying.isEmpty {
        placed.append(next.item)
        moving.removeLast()
      } else if let next = staying.popLast() {
        placed.append(next.item)
      }
    }
    return placed
  }
}
