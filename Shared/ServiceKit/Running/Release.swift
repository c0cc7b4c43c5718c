/// What this source is a release of.
package enum Release {
  /// The version, the same for all five services (semver.org).
  package static let version = "0.1.0"
}
