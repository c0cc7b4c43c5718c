/// Whose request it is, by network address, behind any number of known proxies.
package enum ClientAddress {
  /// The address that counts for limits.
  ///
  /// Each proxy appends the address it saw to `X-Forwarded-For`; only the last `trustedHops` of them are ours,
  /// so the one `trustedHops` from the right is the last that a client cannot invent.
  package static func of(peer: String, forwardedFor: String?, trustedHops: Int) -> String {
    guard trustedHops > 0, let forwardedFor else { return key(peer) }
    let hops = forwardedFor.split(separator: ",").map { $0.trimmed(of: [" ", "\t"]) }
    guard hops.count >= trustedHops else { return key(peer) }
    let address = hops[hops.count - trustedHops]
    return isAddressLike(address) ? key(address) : key(peer)
  }

  /// What of an address a limit counts by: an IPv4 address itself, the /64 of an IPv6 one, which is one customer.
  static func key(_ address: String) -> String {
    let parts = address.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count > 2, !address.contains(".") else { return address }
    var groups: [Substring] = []
    for part in parts {
      if part.isEmpty && !groups.isEmpty { break }
      groups.append(part.isEmpty ? "0" : part)
      if groups.count == 4 { break }
    }
    while groups.count < 4 { groups.append("0") }
    return groups.joined(separator: ":").lowercased() + "::/64"
  }

  private static func isAddressLike(_ text: String) -> Bool {
    (2...45).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66, 0x2E, 0x3A: true
        default: false
        }
      }
  }
}
