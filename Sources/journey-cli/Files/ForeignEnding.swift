import JourneyCore

/// The ending of a name that tells a format which the product does not write: who names a file so
/// expects that a program for documents or pictures opens it, and not words for a terminal.
struct ForeignEnding {
  /// The ending with its dot, in small letters.
  let text: String

  /// Finds the ending of a path; nothing for one that tells no such format.
  init?(named path: String) {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = path[dot...].dropFirst().lowercased()
    guard Self.known.contains(ending) else { return nil }
    text = "." + ending
  }

  private static let known: Set<String> = [
    "doc", "docx", "odt", "rtf", "pages", "ppt", "pptx", "odp", "key", "xls", "xlsm", "xlsx", "ods",
    "numbers", "jpg", "jpeg", "gif", "webp", "bmp", "tif", "tiff", "eps", "ps", "zip",
    "markdown", "xhtml", "xml", "yaml", "yml", "ndjson", "jsonl", "tex",
  ]
}
