/// How far apart the jobs of one person stand in the line of a kind: the larger a tier's weight, the closer.
///
/// Start-time fair queueing (Goyal, Vin and Cheng, 1996) with the head of the line as the virtual time; the SQL
/// function `job_place` gives the places.
package enum JobStride {
  /// Places between two jobs of weight 1, which is also how many newcomers may line up in between.
  package static let unit: Int64 = 64

  /// The stride of a tier, by its number in the contract: 64 for FREE, half of it for PRO, a quarter for PREMIUM.
  package static func of(tier: Int32) -> Int64 {
    switch tier {
    case 2: unit / 2
    case 3: unit / 4
    default: unit
    }
  }
}
