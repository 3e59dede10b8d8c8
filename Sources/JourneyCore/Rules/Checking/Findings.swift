// Rules/Checking: what the rules have in common: what they may look at, and how they tell findings.
// Rules see the model and the places in it, never a format.

/// What the rules have found in one file, each with its place.
package struct Findings {
  /// The findings in the order in which they were made.
  package private(set) var diagnostics: [Diagnostic] = []
  /// Where everything stands in the file; what was passed there is kept for the places to come.
  private(set) var places: any SourcePlaces
  private var count = (rule: RuleID?.none, findings: 0)

  /// The most findings of one rule in one file that are told: more would only fill the memory.
  ///
  /// Each rule has its own, so that no flood of notes hides an error.
  static let maximumOfRule = 10_000

  init(_ reading: MapReading) {
    places = reading.sourceMap.places
  }

  /// Adds a finding.
  ///
  /// - Parameters:
  ///   - rule: Who found it.
  ///   - message: What is wrong, one phrase.
  ///   - about: The ids and texts that the message names, as the map has them.
  ///   - pointer: Where in the map; the nearest value around it if there is none.
  ///   - part: Which part of the value to show.
  ///   - other: A second place and what is there.
  ///   - help: How to fix it.
  ///   - meant: The text that belongs there, where no other one can be meant.
  package mutating func add<Finder: Rule>(
    _ rule: Finder.Type, _ message: LocalizedText, about: [SourceText] = [],
    at pointer: DocumentPointer, _ part: SourceMap.Part = .value,
    other: (LocalizedText, DocumentPointer)? = nil,
    help: LocalizedText? = nil, meant: String? = nil
  ) {
    guard let help = counted(rule.id, help) else { return }
    let place = place(of: pointer, part)
    diagnostics.append(
      Diagnostic(
        rule: rule.id, severity: rule.severity, message: message, range: place.range,
        pointer: place.pointer, subject: pointer, about: about,
        notes: other.map { [.init($0.0, at: self.place(of: $0.1).range)] } ?? [], help: help,
        fix: meant.flatMap { places.fix(writing: $0, at: pointer) }))
  }

  /// Adds a finding that is told in one for many places, with all of them for those who ask.
  ///
  /// - Parameters:
  ///   - rule: Who found it.
  ///   - message: What is wrong, one phrase.
  ///   - about: The ids and texts that the message names, as the map has them.
  ///   - pointer: Where in the map.
  ///   - details: What is at each of the places, and the pointers to them.
  ///   - help: How to fix it.
  mutating func add<Finder: Rule>(
    _ rule: Finder.Type, _ message: LocalizedText, about: [SourceText],
    at pointer: DocumentPointer, details: [(LocalizedText, DocumentPointer)], help: LocalizedText
  ) {
    guard let help = counted(rule.id, help) else { return }
    let place = place(of: pointer, .opening)
    diagnostics.append(
      Diagnostic(
        rule: rule.id, severity: rule.severity, message: message, range: place.range,
        pointer: place.pointer, subject: pointer, about: about,
        notes: details.map {
          Diagnostic.Note($0.0, at: self.place(of: $0.1).range, isDetail: true)
        }.sorted { $0.range.lowerBound < $1.range.lowerBound },
        help: help))
  }

  /// Whether a rule has found as much as is told of it, so that it need not look any further.
  func isFull<Finder: Rule>(_ rule: Finder.Type) -> Bool {
    count.rule == rule.id && count.findings >= Self.maximumOfRule
  }

  /// Counts a finding of a rule.
  ///
  /// - Returns: The help to tell, or nothing if the rule has found too much already.
  private mutating func counted(_ rule: RuleID, _ help: LocalizedText?) -> LocalizedText?? {
    if count.rule != rule { count = (rule, 0) }
    count.findings += 1
    if count.findings > Self.maximumOfRule { return nil }
    return .some(count.findings == Self.maximumOfRule ? ReadingMessages.tooMany : help)
  }

  /// Adds a finding that is the same at several places.
  ///
  /// - Parameters:
  ///   - rule: Who found it.
  ///   - message: What is wrong, one phrase.
  ///   - about: The ids and texts that the message names, as the map has them.
  ///   - pointers: Where; the first of the file is the place of the finding.
  ///   - others: What to say of each of the others.
  ///   - help: How to fix it.
  ///   - meant: The text that belongs at each of them, where no other one can be meant.
  ///   - isKey: Whether that is the key of what stands there.
  mutating func add<Finder: Rule>(
    _ rule: Finder.Type, _ message: LocalizedText, about: [SourceText],
    at pointers: [DocumentPointer], others: LocalizedText, help: LocalizedText,
    meant: String? = nil, isKey: Bool = false
  ) {
    guard let help = counted(rule.id, help) else { return }
    var parts: [(pointer: DocumentPointer, place: SourceMap.Place)] = []
    for pointer in pointers { parts.append((pointer, place(of: pointer))) }
    parts.sort { $0.place.range.lowerBound < $1.place.range.lowerBound }
    guard let first = parts.first else { return }
    var fix: Diagnostic.Fix?
    if let meant {
      for part in parts {
        let correction =
          isKey
          ? places.fix(renaming: meant, at: part.pointer)
          : places.fix(writing: meant, at: part.pointer)
        guard let edits = correction?.edits else { continue }
        if fix == nil, let first = edits.first { fix = Diagnostic.Fix(first) }
        for edit in edits { fix?.append(edit) }
      }
    }
    diagnostics.append(
      Diagnostic(
        rule: rule.id, severity: rule.severity, message: message, range: first.place.range,
        pointer: first.place.pointer, subject: first.pointer, about: about,
        notes: parts.dropFirst().map { .init(others, at: $0.place.range) }, help: help, fix: fix))
  }

  /// What people call keys where they write the file.
  var wording: KeyWording { places.wording }

  /// Returns the place of a pointer.
  mutating func place(
    of pointer: DocumentPointer, _ part: SourceMap.Part = .value
  ) -> SourceMap.Place {
    places.place(of: pointer, part)
  }

  /// Adds a finding about something missing, unless it may be there and only could not be read.
  ///
  /// - Parameters:
  ///   - rule: Who found it.
  ///   - keys: The keys of the file that would hold it.
  ///   - object: The object that lacks it.
  ///   - extent: Where in the object it would be.
  ///   - message: What is missing, one phrase.
  ///   - about: The ids and texts that the message names, as the map has them.
  ///   - pointer: Where to say so; at the opening bracket of the object if not given.
  ///   - other: A second place and what is there.
  ///   - help: How to fix it.
  mutating func addMissing<Finder: Rule>(
    _ rule: Finder.Type, _ keys: [String], of object: DocumentPointer,
    within extent: SourceMap.Extent = .object, _ message: LocalizedText,
    about: [SourceText] = [], at pointer: DocumentPointer? = nil,
    other: (LocalizedText, DocumentPointer)? = nil, help: LocalizedText
  ) {
    guard isSure(of: keys, in: object, extent) else { return }
    add(rule, message, about: about, at: pointer ?? object, .opening, other: other, help: help)
  }

  /// Whether keys that seem to be missing in an object are missing for certain.
  mutating func isSure(
    of keys: [String], in object: DocumentPointer, _ extent: SourceMap.Extent = .tree
  ) -> Bool {
    !places.isDamaged && !places.mayHide(keys, in: object, extent)
  }

  /// Whether the file holds a value at a pointer.
  mutating func holds(_ pointer: DocumentPointer) -> Bool {
    place(of: pointer, .opening).pointer.steps.count == pointer.steps.count
  }

  /// Whether a list of the map that declares ids, or the lack of it, could be read for certain.
  mutating func isCertain(of key: String, ids: [SourceText]) -> Bool {
    let list = DocumentPointer([.key(key)])
    if places.isDamaged { return false }
    if holds(list) { return isRead(list) && !ids.contains(where: \.isBlank) }
    return isSure(of: [key], in: .root, .object)
  }

  /// Whether the file holds a list at a pointer, all elements of which could be read.
  mutating func isRead(_ list: DocumentPointer) -> Bool {
    places.isRead(list)
  }

  /// Adds a finding for each place but the first of the file, which each names.
  mutating func addCopies<Finder: Rule>(
    _ rule: Finder.Type, _ message: LocalizedText, of pointers: [DocumentPointer],
    help: LocalizedText
  ) {
    var places: [(range: Range<Int>, pointer: DocumentPointer)] = []
    // Each of them but the first is a finding.
    for pointer in pointers.prefix(Self.maximumOfRule + 1) {
      places.append((place(of: pointer, .opening).range, pointer))
    }
    places.sort { $0.range.lowerBound < $1.range.lowerBound }
    guard let first = places.first else { return }
    for (place, last) in zip(places.dropFirst(), places) {
      // A merged cell says the same of several stages, and stands in the file once.
      if place.range == last.range, !place.range.isEmpty { continue }
      add(
        rule, message, at: place.pointer, .opening,
        other: (ReadingMessages.firstHere, first.pointer),
        help: help)
    }
  }
}
