import JSON
import Messages

/// Quotas and spending as the API shows them.
enum MoneyAnswer {
  /// Writes a person's day of spending; money in micro-dollars (1,000,000 = US$1).
  static func write(_ spending: Spending, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("spentMicrodollars", spending.spentMicrodollars)
      writer.member("heldMicrodollars", spending.heldMicrodollars)
      writer.member("capMicrodollars", spending.capMicrodollars)
      writer.member("warned", spending.warned)
      writer.member("overridden", spending.overridden)
      writer.member("resetsAt", instant: spending.resetsAtMilliseconds)
    }
  }

  /// Writes a person's plan and what of its daily uses is taken.
  static func write(_ quotas: GetQuotasReply, tier: Tier, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("tier", tier.name)
      writer.member("quotas", quotas.quotas) { writer, quota in
        writer.object { writer in
          writer.member("action", quota.action.name)
          writer.member("used", Int64(quota.used))
          writer.key("limit")
          if quota.limit < 0 { writer.null() } else { writer.integer(quota.limit) }
          writer.member("resetsAt", instant: quota.resetsAtMilliseconds)
        }
      }
    }
  }
}
