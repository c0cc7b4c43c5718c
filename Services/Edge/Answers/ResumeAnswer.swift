import JSON
import JSONResume
import Messages

/// Resumes as the API shows them.
enum ResumeAnswer {
  /// Writes a resume with the text it was read from.
  static func write(_ parsed: ParsedResume, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", parsed.resumeId)
      writer.member("fileName", parsed.fileName)
      writer.member("mediaType", parsed.mediaType)
      writer.member("fileBytes", parsed.fileBytes)
      writer.member("createdAt", instant: parsed.createdAtMilliseconds)
      writer.member("parsedAt", instant: parsed.parsedAtMilliseconds)
      writer.key("resume")
      if let resume = parsed.resume { writer.value(JSONResume.value(resume)) } else { writer.null() }
      writer.member("engine", parsed.engine.name)
      writer.member("lines", parsed.lines) { writer, line in
        writer.object { writer in
          writer.member("text", line.text)
          writer.member("page", Int64(line.page))
          writer.member("hidden", line.hidden)
        }
      }
      writer.member("sources", parsed.sources) { writer, source in
        writer.object { writer in
          writer.member("path", source.path)
          writer.member("firstLine", Int64(source.firstLine))
          writer.member("lastLine", Int64(source.lastLine))
          writer.member("confidence", source.confidence)
        }
      }
      writer.member("notices", parsed.notices) { $0.problem($1) }
    }
  }

  /// Writes a page of a list.
  static func write(_ page: ListResumesReply, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("resumes", page.resumes) { writer, resume in
        writer.object { writer in
          writer.member("id", resume.resumeId)
          writer.member("fileName", resume.fileName)
          writer.member("personName", resume.personName)
          writer.member("label", resume.label)
          writer.member("createdAt", instant: resume.createdAtMilliseconds)
          writer.member("parsedAt", instant: resume.parsedAtMilliseconds)
        }
      }
      writer.nextPage(page.nextPageToken)
    }
  }
}
