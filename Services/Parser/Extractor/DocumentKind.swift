/// What the caller says the document is.
enum DocumentKind: String {
  case pdf, docx, txt
}
