/// Why a document is not read; the raw value is the code that travels on.
enum Refusal: String, Error {
  case empty
  case tooLarge = "too_large"
  case corrupt
  case encrypted
  case noTextLayer = "no_text_layer"
  case typeMismatch = "type_mismatch"
  case unsupportedType = "unsupported_type"
  case unpacksTooLarge = "unpacks_too_large"
  case tooComplex = "too_complex"
  case wordWithMacros = "word_with_macros"
  case openDocument = "open_document"
  case pagesDocument = "pages_document"
}
