import JSON
import Messages

/// ATS reports as the API shows them.
enum ReportAnswer {
  /// Writes a report with its reasons; the resume and the job description it scored are left to their own paths.
  static func write(_ report: AtsReport, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", report.reportId)
      writer.member("resumeId", report.resumeId)
      writer.member("score", report.score)
      writer.member("mode", report.mode.name)
      writer.member("parts", report.parts) { writer, part in
        writer.object { writer in
          writer.member("name", part.name)
          writer.member("points", part.points)
          writer.member("pointsPossible", part.pointsPossible)
          writer.member("reason", part.reason)
        }
      }
      writer.member("results", report.results) { result(&$0, $1) }
      writer.key("requirements")
      if let requirements = report.requirements { write(requirements, to: &writer) } else { writer.null() }
      writer.member("suggestions", report.suggestions) { $0.string($1) }
      writer.member("notices", report.notices) { $0.problem($1) }
      writer.member("createdAt", instant: report.createdAtMilliseconds)
    }
  }

  /// Writes a page of a list.
  static func write(_ page: ListReportsReply, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("reports", page.reports) { writer, report in
        writer.object { writer in
          writer.member("id", report.reportId)
          writer.member("resumeId", report.resumeId)
          writer.member("jobTitle", report.jobTitle)
          writer.member("score", report.score)
          writer.member("createdAt", instant: report.createdAtMilliseconds)
        }
      }
      writer.nextPage(page.nextPageToken)
    }
  }

  private static func result(_ writer: inout JSONWriter, _ result: RequirementResult) {
    writer.object { writer in
      writer.key("requirement")
      if let requirement = result.requirement { self.requirement(&writer, requirement) } else { writer.null() }
      writer.member("match", result.match.name)
      writer.member("evidence", result.evidence) { writer, evidence in
        writer.object { writer in
          writer.member("path", evidence.path)
          writer.member("text", evidence.text)
          writer.member("words", evidence.words)
        }
      }
      writer.member("points", result.points)
      writer.member("pointsPossible", result.pointsPossible)
      writer.member("reason", result.reason)
    }
  }

  private static func write(_ requirements: JobRequirements, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("title", requirements.title)
      writer.member("yearsExperience", requirements.yearsExperience)
      writer.member("education", requirements.education)
      writer.member("requirements", requirements.requirements) { requirement(&$0, $1) }
    }
  }

  private static func requirement(_ writer: inout JSONWriter, _ requirement: Requirement) {
    writer.object { writer in
      writer.member("id", requirement.id)
      writer.member("text", requirement.text)
      writer.member("term", requirement.term)
      writer.member("kind", requirement.kind.name)
      writer.member("importance", requirement.importance.name)
      writer.member("source", requirement.source)
    }
  }
}
