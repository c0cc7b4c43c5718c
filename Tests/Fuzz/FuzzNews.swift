/// Takes what there is to say of a run under way, a line at a time: how far it is after each tenth, and each finding.
package typealias FuzzNews = @Sendable (String) -> Void
