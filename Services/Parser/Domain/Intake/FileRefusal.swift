/// Why a file is not read; the raw value is the code of the catalogue of errors.
package enum FileRefusal: String, Error, Sendable, CaseIterable {
  /// There are no bytes in it.
  case empty
  /// It is larger than 10 MB.
  case tooLarge = "too_large"
  /// It is damaged or cut off.
  case corrupt
  /// It needs a password.
  case encrypted
  /// It holds pictures of text, and no text.
  case noTextLayer = "no_text_layer"
  /// Its bytes are not of the kind that its name or media type claims.
  case typeMismatch = "type_mismatch"
  /// It is of a kind that is not read.
  case unsupportedType = "unsupported_type"
  /// It is of an old version of Word.
  case legacyWord = "legacy_word"
  /// It is Word's and brings programs.
  case wordWithMacros = "word_with_macros"
  /// It is in rich text format.
  case richText = "rich_text"
  /// It is an OpenDocument text.
  case openDocument = "open_document"
  /// It is of Apple Pages.
  case pagesDocument = "pages_document"
  /// It is a picture.
  case picture
  /// It unpacks to more than a resume holds.
  case unpacksTooLarge = "unpacks_too_large"
  /// Reading it takes more work than a resume is worth.
  case tooComplex = "too_complex"
  /// Its name is made to deceive.
  case suspiciousName = "suspicious_name"
}
