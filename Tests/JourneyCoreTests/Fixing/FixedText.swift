@testable import JourneyCore

/// Corrects files as the tests have them.
enum FixedText {
  /// Corrects a file of a name that tells its format.
  static func fixed(_ bytes: [UInt8], as name: String = "a.journey.json") -> FixedFile {
    let source = SourceFile(name: name, bytes: bytes)
    let checker = FileChecker()
    return FileFixer.fixed(
      source,
      reading: { file, guesses in
        FileReading.journeys(in: file, as: .ofFile(named: name), guesses: guesses).map {
          FixableReading($0, by: checker)
        }
      }, checking: { checker.check($0, frameworkFile: { _ in nil }).diagnostics })
  }

  /// Corrects a text and returns it as it is then.
  static func of(_ text: String, as name: String = "a.journey.json") -> String {
    String(decoding: fixed(Array(text.utf8), as: name).bytes, as: UTF8.self)
  }

  /// How many findings a reader has for a file, and how many errors there are besides.
  static func count(_ bytes: [UInt8], as name: String = "a.journey.json") -> Int {
    let source = SourceFile(name: name, bytes: bytes)
    return FileReading.journeys(in: source, as: .ofFile(named: name))
      .reduce(0) { $0 + $1.diagnostics.count }
  }

  /// How many findings the reader has for a corrected file outside of the values that it may read
  /// for the first time: those of keys that got their names, lists around one element, and objects
  /// that were none before.
  static func countOutsideOpened(_ fixed: FixedFile, as name: String) -> Int {
    let content = FileReading.json(SourceFile(name: name, bytes: fixed.bytes))
    let opening = fixed.changes.filter { [.unknownKey, .wrongType].contains($0.finding.rule) }
      .map(\.new)
    guard let document = content.sourceMap.json, !opening.isEmpty else {
      return content.diagnostics.count
    }
    let keys = Set(opening.filter { $0.hasPrefix("\"") }.map { String($0.dropFirst().dropLast()) })
    let (hasLists, hasObjects) = (
      opening.contains { $0.hasPrefix("[") }, opening.contains { $0.hasPrefix("{") }
    )
    var opened: [Range<Int>] = []
    for node in document.nodes.indices.dropLast() {
      switch document.kind(node) {
      case .key where keys.contains(document.text(node).string):
        opened.append(document.range(node + 1))
      case .array where hasLists && document.count(ofArray: node) == 1:
        opened.append(document.range(node))
      case .object where hasObjects: if node > 0 { opened.append(document.range(node)) }
      default: continue
      }
    }
    return content.diagnostics.count { finding in
      !opened.contains { $0.contains(finding.range.lowerBound) }
    }
  }

  /// What the reader of JSON makes of a file, for comparisons.
  struct Reading {
    /// How much it found.
    let count: Int
    /// Whether there may be more.
    let isCutShort: Bool
    /// The texts and numbers that were understood, in their order.
    let texts: [String]
  }

  /// Reads a file in JSON.
  static func read(_ bytes: [UInt8], as name: String) -> Reading {
    let content = FileReading.json(SourceFile(name: name, bytes: bytes))
    guard let document = content.sourceMap.json else {
      return Reading(count: content.diagnostics.count, isCutShort: true, texts: [])
    }
    var texts: [String] = []
    for node in document.nodes.indices {
      switch document.kind(node) {
      case .string, .key: texts.append(document.text(node).string)
      case .number:
        texts.append(String(decoding: document.source.bytes[document.range(node)], as: UTF8.self))
      default: continue
      }
    }
    return Reading(
      count: content.diagnostics.count, isCutShort: document.isCutShort, texts: texts)
  }
}
