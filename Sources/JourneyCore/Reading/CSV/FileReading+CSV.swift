// Reading/CSV: CSV and tables of Markdown and wikis as a grid of cells, which `Reading/Grid` reads.

extension FileReading {
  /// Reads a map from CSV, in any of its dialects.
  ///
  /// - Parameters:
  ///   - source: The file; UTF-16 is decoded, other encodings are refused with how to save it.
  ///   - options: What the table does not say.
  /// - Returns: What came of reading it.
  static func csv(_ source: SourceFile, _ options: GridOptions) -> FileReading {
    .map(MapReading.csv(source, options))
  }
}

extension MapReading {
  /// Reads a map from CSV.
  static func csv(_ source: SourceFile, _ options: GridOptions = GridOptions()) -> MapReading {
    var text = source
    let contents = source.bytes
    let check = UTF8Check(contents.span)
    var mayHoldInvisible: Bool? = check.mayHoldInvisible
    switch TextDecoding(contents, check) {
    case .utf8: break
    case .utf16(let bytes):
      text = SourceFile(name: source.name, bytes: bytes)
      mayHoldInvisible = nil
    case .eightBit(let encoding, let offset):
      return refused(source, CSVMessages.eightBit(encoding), offset, CSVMessages.saveAsUTF8)
    case .binary(let offset):
      let kind = CSVMessages.kind(source.bytes)
      return refused(
        source, CSVMessages.binary(kind), kind == nil ? offset : 0, CSVMessages.binaryHelp(kind))
    }
    if isJSON(text.bytes) {
      return refused(source, CSVMessages.json, 0, CSVMessages.jsonHelp, .syntax)
    }
    let table = CSVTable(text, mayHoldInvisible: mayHoldInvisible)
    return GridReader.read(
      table.grid, options, problems: table.faults.map(CSVMessages.diagnostic))
  }

  /// Whether the beginning of a file without a telling name is a table of a map.
  static func looksLikeCSV(_ bytes: [UInt8]) -> Bool {
    let first = bytes.firstIndex { $0 > 0x20 && $0 < 0xEF } ?? bytes.count
    // A table of MediaWiki begins as no object does.
    let sign = first < bytes.count ? bytes[first] : 0
    let isTable = bytes[first...].dropFirst().first == UInt8(ascii: "|")
    guard sign != UInt8(ascii: "{") || isTable, sign != UInt8(ascii: "[") else { return false }
    if sign == UInt8(ascii: "`"), isFencedJSON(bytes[first...]) { return false }
    var sample = Array(bytes.prefix(1 << 16))
    switch TextDecoding(sample) {
    case .utf16(let decoded): sample = decoded
    case .binary: return false
    case .utf8, .eightBit: break
    }
    let table = CSVTable(SourceFile(name: "", bytes: sample))
    do throws(GridLayout.Failure) {
      _ = try GridLayout(table.grid)
      return true
    } catch {
      if case .onlyHeadings = error { return true }
      return GridReader.mayBeLaidOut(table.grid)
    }
  }

  /// Whether a block of code in Markdown begins here that holds JSON, as assistants write it.
  private static func isFencedJSON(_ bytes: ArraySlice<UInt8>) -> Bool {
    let end = bytes.firstIndex(of: 0x0A) ?? bytes.endIndex
    let name = String(decoding: bytes[..<end], as: UTF8.self).trimmingBlanks.lowercased()
    guard name.prefix(while: { $0 == "`" }).count >= 3 else { return false }
    let word = name.drop { $0 == "`" }
    let next = bytes[end...].first { $0 > 0x20 }
    return ["", "json", "jsonc", "json5"].contains(word)
      && (next == UInt8(ascii: "{") || next == UInt8(ascii: "["))
  }

  /// Whether a document holds a table of a map.
  static func holdsTable(_ document: SourceFile) -> Bool {
    let contents = document.bytes
    let dialect = CSVDialect(contents.span)
    return dialect.isInDocument && looksLikeCSV(contents)
  }

  /// Whether a text begins as JSON does, and no table: `{"title"`, `[{`.
  private static func isJSON(_ bytes: [UInt8]) -> Bool {
    var signs: [UInt8] = []
    for byte in bytes.prefix(200) where byte > 0x20 && byte < 0x80 {
      signs.append(byte)
      if signs.count == 2 { break }
    }
    guard signs.count == 2 else { return false }
    let opensObject = signs[0] == UInt8(ascii: "{") && signs[1] == UInt8(ascii: "\"")
    return opensObject || signs[0] == UInt8(ascii: "[") && signs[1] == UInt8(ascii: "{")
  }

  private static func refused(
    _ source: SourceFile, _ message: LocalizedText, _ offset: Int, _ help: LocalizedText,
    _ rule: RuleID = .encoding
  ) -> MapReading {
    let end = min(offset + 1, source.bytes.count)
    return MapReading(
      map: nil,
      diagnostics: [
        Diagnostic(
          rule: rule, severity: .error, message: message, range: min(offset, end)..<end,
          help: help)
      ],
      sourceMap: SourceMap(GridPlaces(source)))
  }
}
