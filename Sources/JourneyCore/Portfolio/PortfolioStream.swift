/// Reads a report that `PortfolioJSON` wrote while its bytes come, of which few are held at once.
///
/// Only a sound report whose maps stand before what refers to them is read so, as the product writes
/// it. Whoever gets nothing reads the report whole, which says what is wrong.
package struct PortfolioStream {
  private var splitter = ReportSplitter(lists: PortfolioReader.longLists)
  private var reader = PortfolioReader()
  /// The members that are no long lists, as an object without its end.
  private var members: [UInt8] = []
  private let name: String

  /// Prepares the reading of a file.
  package init(name: String) { self.name = name }

  /// Takes the next bytes.
  ///
  /// - Returns: Whether the report can be read so, as far as is known.
  package mutating func take(_ bytes: [UInt8]) -> Bool {
    guard let pieces = splitter.add(bytes) else { return false }
    for piece in pieces {
      if piece.isOfList {
        guard add(piece) else { return false }
        continue
      }
      members.append(members.isEmpty ? UInt8(ascii: "{") : UInt8(ascii: ","))
      members += Array("\"\(piece.key)\":".utf8)
      members += piece.bytes
    }
    return true
  }

  private mutating func add(_ piece: ReportSplitter.Piece) -> Bool {
    let document = JSONDocument(SourceFile(name: name, bytes: piece.bytes))
    guard document.hasRoot, document.problems.isEmpty, document.kind(0) == .array else {
      return false
    }
    do throws(PortfolioReadingError) {
      for object in try PortfolioObject.elements(of: 0, in: document, piece.key) {
        try reader.add(object, to: piece.key)
      }
      return true
    } catch {
      return false
    }
  }

  /// What was read; nothing where that is no whole report.
  package consuming func finish() -> Portfolio? {
    guard splitter.isComplete, PortfolioReader.longLists.isSubset(of: splitter.keys) else {
      return nil
    }
    members.append(UInt8(ascii: "}"))
    let source = SourceFile(name: name, bytes: members)
    guard let root = try? Portfolio.root(ofReport: source) else { return nil }
    return try? reader.finish(root)
  }
}
