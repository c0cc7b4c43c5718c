import JSON
import JSONResume
import Messages

/// Tailorings as the API shows them.
enum TailoringAnswer {
  /// Writes a tailoring with its changes and both scores.
  static func write(_ tailoring: Tailoring, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", tailoring.tailoringId)
      writer.member("resumeId", tailoring.resumeId)
      writer.member("jobTitle", tailoring.jobTitle)
      writer.member("jobDescription", tailoring.jobDescription)
      writer.member("scope", tailoring.scope.name)
      writer.member("engine", tailoring.engine.name)
      writer.member("revision", tailoring.revision)
      writer.member("createdAt", instant: tailoring.createdAtMilliseconds)
      writer.member("updatedAt", instant: tailoring.updatedAtMilliseconds)
      resume("base", tailoring.base, to: &writer)
      resume("tailored", tailoring.tailored, to: &writer)
      report("before", tailoring.before, to: &writer)
      report("after", tailoring.after, to: &writer)
      writer.member("changes", tailoring.changes) { change(&$0, $1) }
      writer.member("withheld", tailoring.withheld) { writer, violation in
        writer.object { writer in
          writer.member("path", violation.path)
          writer.member("value", violation.value)
          writer.member("kind", violation.kind)
        }
      }
      writer.member("notices", tailoring.notices) { $0.problem($1) }
    }
  }

  /// Writes a page of a list.
  static func write(_ page: ListTailoringsReply, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("tailorings", page.tailorings) { writer, tailoring in
        writer.object { writer in
          writer.member("id", tailoring.tailoringId)
          writer.member("resumeId", tailoring.resumeId)
          writer.member("jobTitle", tailoring.jobTitle)
          writer.member("scoreBefore", tailoring.scoreBefore)
          writer.member("scoreAfter", tailoring.scoreAfter)
          writer.member("createdAt", instant: tailoring.createdAtMilliseconds)
        }
      }
      writer.nextPage(page.nextPageToken)
    }
  }

  private static func resume(_ name: String, _ resume: Resume?, to writer: inout JSONWriter) {
    writer.key(name)
    if let resume { writer.value(JSONResume.value(resume)) } else { writer.null() }
  }

  private static func report(_ name: String, _ report: AtsReport?, to writer: inout JSONWriter) {
    writer.key(name)
    if let report { ReportAnswer.write(report, to: &writer) } else { writer.null() }
  }

  private static func change(_ writer: inout JSONWriter, _ change: Change) {
    writer.object { writer in
      writer.member("id", change.id)
      writer.member("kind", change.kind.name)
      writer.member("path", change.path)
      writer.member("before", change.before)
      writer.member("after", change.after)
      writer.member("sources", change.sources) { writer, source in
        writer.object { writer in
          writer.member("path", source.path)
          writer.member("text", source.text)
        }
      }
      writer.member("requirementId", change.requirementId)
      writer.member("reason", change.reason)
      writer.member("decision", change.decision.name)
    }
  }
}
