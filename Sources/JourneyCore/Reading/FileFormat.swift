/// A format of files and documents: the one table of them, as pandoc keeps one.
///
/// A new map format touches three files besides its own reader and writer, and the compiler asks
/// for all of them: the row here, `FileFormat+Reading` and `FileFormat+Writing` in `Formats`. A new
/// document format touches two besides its own renderer: the row here, and `DocumentFormat` of the
/// tool, where renderers are chosen; every command that prints documents has it then.
public enum FileFormat: String, Sendable, Hashable, CaseIterable {
  /// Documents for a terminal.
  case text
  /// The product's own format, in which maps and frameworks are kept.
  case json
  /// Documents for GitHub and other sites.
  case markdown
  /// Maps as a spreadsheet saves them.
  case csv
  /// Maps as spreadsheets of Excel.
  case sheet = "xlsx"
  /// Maps as the journeys of Mermaid.
  case mermaid
  /// Documents as pages for a browser.
  case html
  /// Documents as pictures of lines and letters.
  case svg
  /// Documents as pictures of dots.
  case png
  /// Documents as sheets of paper.
  case pdf

  /// What the table says about one format.
  private struct Row {
    let title: String
    var endings: [String] = []
  }

  private var row: Row {
    switch self {
    case .text: Row(title: "text")
    case .json: Row(title: "JSON", endings: [".json"])
    case .markdown: Row(title: "Markdown", endings: [".md"])
    case .csv: Row(title: "CSV", endings: [".csv", ".tsv"])
    case .sheet: Row(title: "Excel", endings: [".xlsx"])
    case .mermaid: Row(title: "Mermaid", endings: [".mmd", ".mermaid"])
    case .html: Row(title: "HTML", endings: [".html", ".htm"])
    case .svg: Row(title: "SVG", endings: [".svg"])
    case .png: Row(title: "PNG", endings: [".png"])
    case .pdf: Row(title: "PDF", endings: [".pdf"])
    }
  }
}

extension FileFormat {
  /// The name by which people know the format.
  public var title: String { row.title }

  /// How the names of its files end, the usual ending first; nothing for what is no file.
  public var endings: [String] { row.endings }

  /// Whether the name of a table says that tabs part its cells.
  package static func areTabs(inFileNamed name: String) -> Bool { name.endsInBytes(".tsv") }

  /// Finds the format that the name of a file tells; nothing for another ending or none.
  ///
  /// - Parameter name: The name or path of the file.
  public init?(named name: String) {
    guard let format = Self.allCases.first(where: { $0.endings.contains(where: name.endsInBytes) })
    else { return nil }
    self = format
  }
}

/// What one of the product's own files is about; part of its conventional name.
public enum FileSubject: Sendable, Hashable, CaseIterable {
  /// A journey map, `*.journey.json`.
  case map
  /// A framework, `*.framework.json`.
  case framework

  /// Whether a file of a format can be about this; frameworks are kept in JSON alone.
  private func isIn(_ format: FileFormat) -> Bool {
    switch format {
    case .json: true
    // A document of Markdown that is named so holds a journey of Mermaid.
    case .csv, .sheet, .mermaid, .markdown: self == .map
    // Documents, which are not taken for maps.
    case .text, .html, .svg, .png, .pdf: false
    }
  }

  /// What stands in a conventional name before the ending of the format.
  private var mark: String {
    switch self {
    case .map: ".journey"
    case .framework: ".framework"
    }
  }

  /// The conventional endings of names in some formats, such as `.journey.json`.
  public func endings(in formats: [FileFormat]) -> [String] {
    formats.filter(isIn).flatMap { $0.endings.map { mark + $0 } }
  }

  /// Returns the name of a file without folder and ending: `Maps/shop.journey.json` is `shop`.
  package static func shortName(of path: String) -> String {
    let file =
      path.utf8.last == UInt8(ascii: "/")
      ? path.split(separator: "/").last.map(String.init) ?? path
      : path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[$0...].dropFirst()) } ?? path
    for ending in knownEndings where file.endsInBytes(ending) {
      let stem = String(decoding: file.utf8.dropLast(ending.utf8.count), as: UTF8.self)
      return stem.isEmpty ? file : stem
    }
    return file
  }

  /// The title of a map that has none: the name of its file, without folder and ending.
  package static func title(ofFile path: String) -> String {
    var name = shortName(of: path)
    if name.hasSuffix(".txt") { name = String(name.dropLast(4)) }
    // The standard input is called by what it is, and a hidden file has no name in front.
    return name.isEmpty || name.hasPrefix("<") || name.hasPrefix(".") ? "Journey map" : name
  }

  /// All endings of names, the conventional ones first.
  private static let knownEndings =
    allCases.flatMap { $0.endings(in: FileFormat.allCases) }
    + FileFormat.allCases.flatMap(\.endings)

  /// Finds what the conventional name of a file tells; nothing for a name that leaves it open.
  ///
  /// - Parameters:
  ///   - name: The name or path of the file.
  ///   - format: Its format.
  public init?(named name: String, in format: FileFormat) {
    for subject in Self.allCases where subject.isIn(format) {
      for ending in format.endings where name.endsInBytes(ending) {
        if name.utf8.dropLast(ending.utf8.count).endsInBytes(subject.mark) {
          self = subject
          return
        }
      }
    }
    return nil
  }
}

extension String {
  /// Whether a path has this ending in plain letters, whose case tells nothing; all else by its bytes,
  /// by which files are told apart.
  package func endsInBytes(_ ending: String) -> Bool { utf8[...].endsInBytes(ending) }
}

extension Substring.UTF8View {
  /// Whether it ends so.
  fileprivate func endsInBytes(_ ending: String) -> Bool {
    let (bytes, ending) = (span, ending.utf8.span)
    guard bytes.count >= ending.count else { return false }
    let start = bytes.count - ending.count
    // Most names differ in their last letter.
    for index in ending.indices.reversed() {
      if Self.small(bytes[start + index]) != Self.small(ending[index]) { return false }
    }
    return true
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }
}
