/// The findings that a repository lives with for now: only what is not among them is new.
///
/// A finding is known again by its file, its rule and what its line holds, so it may move.
public struct Baseline: Sendable {
  /// A finding that is lived with.
  public struct Entry: Sendable, Hashable {
    /// The path of the file from the root of its repository.
    public let file: String
    /// The id of the rule.
    public let rule: String
    /// The name of the finding within its file.
    public let fingerprint: String
  }

  private var entries: [String: Set<Entry>] = [:]
  /// The entries of the files that were checked and that did not occur.
  public private(set) var vanished: [Entry] = []

  /// Creates a baseline without entries.
  public init() {}

  /// Reads a baseline.
  ///
  /// - Parameter source: The file that ``bytes()`` has made.
  /// - Returns: The baseline, and what is wrong with the file.
  public static func read(_ source: SourceFile) -> (baseline: Baseline, diagnostics: [Diagnostic]) {
    let document = JSONDocument(source)
    let reader = ObjectReader(document)
    var baseline = Baseline()
    if document.hasRoot { baseline.read(reader) }
    return (baseline, document.problems + reader.problems)
  }

  /// Takes the findings of a file in.
  ///
  /// - Parameter findings: All findings of a file, in its order.
  public mutating func add(_ findings: FileFindings) {
    for entry in Self.entries(of: findings) { entries[entry.file, default: []].insert(entry) }
  }

  /// Leaves out the findings that are known, and notes those that did not occur.
  ///
  /// - Parameter findings: All findings of a file, in its order.
  /// - Returns: The findings that are new.
  public mutating func newFindings(of findings: FileFindings) -> FileFindings {
    guard var known = entries.removeValue(forKey: findings.path) else { return findings }
    var new: [Diagnostic] = []
    for (diagnostic, entry) in zip(findings.diagnostics, Self.entries(of: findings))
    where known.remove(entry) == nil {
      new.append(diagnostic)
    }
    vanished += known.sorted(by: Self.isOrdered)
    return FileFindings(source: findings.source, path: findings.path, diagnostics: new)
  }

  /// The file, sorted, so that it is the same for the same findings.
  public func bytes() -> [UInt8] {
    let sorted = entries.values.joined().sorted(by: Self.isOrdered)
    func member(_ key: SourceText, _ text: String) -> JSONValue.Member {
      JSONValue.Member(key: key, value: .string(SourceText(text)))
    }
    let findings = sorted.map { entry in
      JSONValue.object([
        member("file", entry.file), member("rule", entry.rule),
        member("fingerprint", entry.fingerprint),
      ])
    }
    return JSONLayout.bytes(
      .object([
        JSONValue.Member(key: "baselineVersion", value: .number("1")),
        JSONValue.Member(key: "findings", value: .array(findings)),
      ]))
  }

  private static func entries(of findings: FileFindings) -> [Entry] {
    guard !findings.diagnostics.isEmpty else { return [] }
    let lines = LineTable(findings.source)
    var fingerprints = LineFingerprints(findings.source, lines)
    return findings.diagnostics.map { diagnostic in
      let line = lines.position(of: diagnostic.range.lowerBound).line
      return Entry(
        file: findings.path, rule: diagnostic.rule.rawValue,
        fingerprint: fingerprints.next(diagnostic.rule, onLine: line))
    }
  }

  private static func isOrdered(_ left: Entry, _ right: Entry) -> Bool {
    (left.file, left.rule, left.fingerprint) < (right.file, right.rule, right.fingerprint)
  }
}

extension Baseline {
  private enum Key: String, ObjectKey {
    case baselineVersion, findings
  }

  private enum EntryKey: String, ObjectKey {
    case file, rule, fingerprint
  }

  private mutating func read(_ reader: ObjectReader) {
    let table = KeyTable<Key>()
    let entryTable = KeyTable<EntryKey>()
    guard var members = reader.object(0, .baseline) else { return }
    while let key = reader.next(&members, table) {
      switch key {
      case .baselineVersion: _ = reader.version(members.value)
      case .findings:
        var elements = reader.elements(members.value, .findingsList)
        while let element = reader.next(&elements) {
          guard var entry = reader.object(element, .baseline) else { continue }
          var texts: [EntryKey: String] = [:]
          while let key = reader.next(&entry, entryTable) {
            texts[key] = reader.text(entry.value)?.string
          }
          reader.require(.file, .rule, .fingerprint, in: entry, entryTable)
          guard let file = texts[.file], let rule = texts[.rule], let print = texts[.fingerprint]
          else { continue }
          entries[file, default: []].insert(Entry(file: file, rule: rule, fingerprint: print))
        }
      }
    }
    reader.require(.baselineVersion, .findings, in: members, table)
  }
}
