// Baseline: what a repository lives with, known again by the part of a map and what is named there.
// It knows findings and places, whatever the format of the file; the JSON here is its own file.

/// The findings that a repository lives with for now: only what is not among them is new.
public struct Baseline: Sendable {
  /// A finding that is lived with, known by what it is about and not by where it stands.
  public struct Entry: Sendable, Hashable, Comparable {
    /// The path of the file from the root of its repository.
    public let file: String
    /// The id of the rule.
    public let rule: String
    /// The place in the map, such as `/stages/use/painPoints/Chờ lâu`.
    public let place: String
    /// What the finding names there; empty for nothing.
    public let about: String
    /// The version of the baseline that named it: 1 until the finding is written anew.
    let identity: Int

    /// Whether the left one comes first.
    public static func < (left: Entry, right: Entry) -> Bool {
      (left.file, left.rule, left.place, left.about, left.identity)
        < (right.file, right.rule, right.place, right.about, right.identity)
    }
  }

  /// The version that is written; those up to it are read.
  private static let version = 2

  /// How often each finding of a file is lived with.
  private var entries: [String: [Entry: Int]] = [:]
  /// The entries that were looked for and did not occur.
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

  /// The number of findings that are lived with.
  public var count: Int {
    entries.values.reduce(0) { $0 + $1.values.reduce(0, +) }
  }

  /// The files of the entries, sorted.
  public var files: [String] { entries.keys.sorted() }

  /// Takes the findings of a file in, in place of those that were known of the rules checked.
  ///
  /// - Parameters:
  ///   - findings: All findings of a file, in its order.
  ///   - isChecked: Whether a rule was looked at; entries of others stay.
  public mutating func replace(
    with findings: FileFindings, where isChecked: (RuleID) -> Bool = { _ in true }
  ) {
    var known = entries[findings.path] ?? [:]
    known = known.filter { entry, _ in !(RuleID(rawValue: entry.rule).map(isChecked) ?? true) }
    for entry in Self.entries(of: findings) { known[entry, default: 0] += 1 }
    entries[findings.path] = known.isEmpty ? nil : known
  }

  /// Forgets the entries of a file that is gone, and notes them.
  public mutating func remove(file: String) {
    vanished += (entries.removeValue(forKey: file) ?? [:]).keys.sorted()
  }

  /// Leaves out the findings that are known, and notes those that did not occur.
  ///
  /// - Parameters:
  ///   - findings: All findings of a file, in its order.
  ///   - isChecked: Whether a rule was looked at, so that it may have vanished.
  /// - Returns: The findings that are new.
  public mutating func newFindings(
    of findings: FileFindings, where isChecked: (RuleID) -> Bool = { _ in true }
  ) -> FileFindings {
    guard var known = entries.removeValue(forKey: findings.path) else { return findings }
    let hasFirst = known.keys.contains { $0.identity == 1 }
    var names = FindingNames(findings)
    let new = findings.diagnostics.filter { diagnostic in
      if Self.take(Self.entry(diagnostic, findings.path, &names), from: &known) { return false }
      guard hasFirst else { return true }
      let place = names.writtenPlace(of: diagnostic)
      return !FirstIdentity.abouts(of: diagnostic).contains { about in
        let entry = Entry(
          file: findings.path, rule: diagnostic.rule.rawValue, place: place, about: about,
          identity: 1)
        return Self.take(entry, from: &known)
      }
    }
    vanished += known.filter { entry, count in
      count > 0 && (RuleID(rawValue: entry.rule).map(isChecked) ?? true)
    }.keys.sorted()
    return FileFindings(source: findings.source, path: findings.path, diagnostics: new)
  }

  /// The file, sorted, so that it is the same for the same findings.
  public func bytes() -> [UInt8] {
    func member(_ key: EntryKey, _ text: String) -> JSONValue.Member {
      JSONValue.Member(key: SourceText(key.rawValue), value: .string(SourceText(text)))
    }
    func member(_ key: EntryKey, _ number: Int) -> JSONValue.Member {
      JSONValue.Member(
        key: SourceText(key.rawValue), value: .number(SourceText(String(number))))
    }
    let sorted = entries.values.joined().sorted { $0.key < $1.key }
    let findings = sorted.map { entry, count in
      var members = [
        member(.file, entry.file), member(.rule, entry.rule), member(.place, entry.place),
      ]
      if !entry.about.isEmpty { members.append(member(.about, entry.about)) }
      if count > 1 { members.append(member(.count, count)) }
      if entry.identity != Self.version { members.append(member(.identity, entry.identity)) }
      return JSONValue.object(members)
    }
    return JSONLayout.bytes(
      .object([
        JSONValue.Member(
          key: "baselineVersion", value: .number(SourceText(String(Self.version)))),
        JSONValue.Member(key: "findings", value: .array(findings)),
      ]))
  }

  private static func entries(of findings: FileFindings) -> [Entry] {
    guard !findings.diagnostics.isEmpty else { return [] }
    var names = FindingNames(findings)
    return findings.diagnostics.map { entry($0, findings.path, &names) }
  }

  private static func entry(
    _ diagnostic: Diagnostic, _ path: String, _ names: inout FindingNames
  ) -> Entry {
    Entry(
      file: path, rule: diagnostic.rule.rawValue, place: names.place(of: diagnostic),
      about: FindingNames.about(diagnostic), identity: version)
  }

  /// Takes an entry away once.
  ///
  /// - Returns: Whether it was there.
  private static func take(_ entry: Entry, from known: inout [Entry: Int]) -> Bool {
    guard let count = known[entry], count > 0 else { return false }
    known[entry] = count - 1
    return true
  }
}

extension Baseline {
  private enum Key: String, ObjectKey {
    case baselineVersion, findings
  }

  private enum EntryKey: String, ObjectKey {
    case file, rule, place, about, count, identity
  }

  private mutating func read(_ reader: ObjectReader) {
    let table = KeyTable<Key>()
    guard var members = reader.object(0, .baseline) else { return }
    var version = Self.version
    var findings: Int?
    while let key = reader.next(&members, table) {
      switch key {
      case .baselineVersion:
        if reader.version(members.value, upTo: Self.version)?.value == 1 { version = 1 }
      case .findings: findings = members.value
      }
    }
    if let findings { readFindings(findings, reader, version) }
    reader.require(.baselineVersion, .findings, in: members, table)
  }

  private mutating func readFindings(_ node: Int, _ reader: ObjectReader, _ version: Int) {
    let table = KeyTable<EntryKey>()
    var elements = reader.elements(node, .findingsList)
    while let element = reader.next(&elements) {
      guard var members = reader.object(element, .baseline) else { continue }
      var texts: [EntryKey: String] = [:]
      var count = 1
      var identity = version
      while let key = reader.next(&members, table) {
        switch key {
        case .count:
          count = Self.number(members.value, upTo: 1_000_000, reader) ?? 1
        case .identity:
          identity = Self.number(members.value, upTo: Self.version, reader) ?? version
        case .file, .rule, .place, .about: texts[key] = reader.text(members.value)?.string
        }
      }
      reader.require(.file, .rule, .place, in: members, table)
      guard let file = texts[.file], let rule = texts[.rule], let place = texts[.place]
      else { continue }
      let entry = Entry(
        file: file, rule: rule, place: place, about: texts[.about] ?? "", identity: identity)
      entries[file, default: [:]][entry, default: 0] += count
    }
  }

  /// A number from 1; one out of bounds has been reported.
  private static func number(_ node: Int, upTo most: Int, _ reader: ObjectReader) -> Int? {
    reader.number(node, from: 1, to: most).map { Int(min(max($0.value, 1), Double(most))) }
  }
}
