import FramedRPC

extension ErrorCatalogue {
  /// What can be wrong with an uploaded file.
  static let files = ErrorGroup(
    "Files",
    [
      .error(
        "too_large", .invalidArgument, 413, "File too large",
        "Your file is too large (max 10 MB).", "Try compressing it or removing images."),
      .error(
        "unsupported_type", .invalidArgument, 415, "Kind of file not supported",
        "We can't read this kind of file.", "Save your resume as PDF, DOCX or plain text and upload that."),
      .error(
        "type_mismatch", .invalidArgument, 415, "File is not what its name says",
        "The content of this file doesn't match its name.",
        "Open it in the program it was made with, export it as PDF or DOCX, and upload the new file."),
      .error(
        "legacy_word", .invalidArgument, 415, "Old Word document",
        "This is a document of an old version of Word (.doc), which we can't read.",
        "Open it in Word or LibreOffice, save it as .docx or PDF, and upload that."),
      .error(
        "word_with_macros", .invalidArgument, 415, "Word document with macros",
        "This Word document holds macros, and we don't take programs.",
        "Save it as .docx (without macros) or PDF and upload that."),
      .error(
        "rich_text", .invalidArgument, 415, "Rich text document",
        "This is a document in rich text format (.rtf), which we can't read.",
        "Open it in Word, Pages or LibreOffice, save it as .docx or PDF, and upload that."),
      .error(
        "open_document", .invalidArgument, 415, "OpenDocument file",
        "This is an OpenDocument text (.odt), which we can't read.",
        "In LibreOffice choose “Export as PDF”, or save it as .docx, and upload that."),
      .error(
        "pages_document", .invalidArgument, 415, "Pages document",
        "This is a document of Apple Pages, which we can't read.",
        "In Pages choose File, Export To, PDF or Word, and upload that."),
      .error(
        "picture", .invalidArgument, 415, "Picture",
        "This is a picture: a machine finds no text in it, and neither would an employer's.",
        "Export your resume as PDF from the program you wrote it in and upload that."),
      .error(
        "infected", .invalidArgument, 422, "Virus found",
        "The virus scanner found something harmful in this file, so we didn't keep it.",
        "Check your computer for viruses, make the file anew, and upload that."),
      .error(
        "scan_failed", .unavailable, 503, again: true, "Virus check failed",
        "We couldn't check this file for viruses, so we didn't keep it.",
        "Please upload it again in a few minutes."),
      .error(
        "scan_timed_out", .deadlineExceeded, 504, again: true, "Virus check took too long",
        "Checking this file for viruses took too long, so we didn't keep it.",
        "Please upload it again in a few minutes."),
      .error(
        "scan_unavailable", .unavailable, 503, again: true, "Virus scanner not reachable",
        "The virus scanner can't be reached right now, and we keep no file unchecked.",
        "Please upload it again in a few minutes."),
      .error(
        "suspicious_name", .invalidArgument, 422, "File name not accepted",
        "The name of this file looks like that of a program.",
        "Rename it, for example to resume.pdf, and upload it again."),
      .error(
        "file_missing", .invalidArgument, 400, "No file",
        "No file arrived.", "Choose your resume and send it again."),
      .error(
        "empty", .invalidArgument, 422, "File is empty",
        "There is nothing in this file.", "Check that you chose the right file and upload it again."),
      .error(
        "corrupt", .invalidArgument, 422, "File is damaged",
        "This file is damaged or incomplete, so we couldn't read it.",
        "Open it on your computer, save it again, and upload the new copy."),
      .error(
        "encrypted", .invalidArgument, 422, "File has a password",
        "This file is protected by a password.", "Save a copy without the password and upload that."),
      .error(
        "no_text_layer", .invalidArgument, 422, "No text in the file",
        "This file is a picture of a resume: a machine finds no text in it, and neither would an employer's.",
        "Export your resume as PDF from the program you wrote it in, instead of scanning it."),
      .error(
        "unpacks_too_large", .invalidArgument, 422, "File unpacks to too much",
        "This file unpacks to far more than a resume holds, so we stopped reading it.",
        "Remove large pictures, or copy the text into a new document, and upload that."),
      .error(
        "too_complex", .invalidArgument, 422, "File too complex",
        "This file is built in a way that takes too much work to read.",
        "Save it as a simple PDF or DOCX, with at most 100 pages, and upload that."),
      .error(
        "upload_interrupted", .failedPrecondition, 409, "Upload broke off",
        "Your upload broke off before the whole file had arrived.", "Check your connection and upload it again."),
    ])
}
