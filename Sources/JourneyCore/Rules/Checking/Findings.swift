/// What the rules have found in one file, each with its place.
public struct Findings {
  /// The findings in the order in which they were made.
  public private(set) var diagnostics: [Diagnostic] = []
  private let sourceMap: SourceMap
  private let unread: UnreadParts
  /// What was passed in the file so far; its steps are what all places cost.
  private(set) var cursor = ElementCursor()
  private var count = (rule: RuleID?.none, findings: 0)

  /// The most findings of one rule in one file that are told: more would only fill the memory.
  ///
  /// Each rule has its own, so that no flood of notes hides an error.
  static let maximumOfRule = 10_000

  init(_ reading: MapReading) {
    sourceMap = reading.sourceMap
    unread = UnreadParts(reading)
  }

  /// Adds a finding.
  ///
  /// - Parameters:
  ///   - rule: Who found it.
  ///   - message: What is wrong, one phrase.
  ///   - pointer: Where in the map; the nearest value around it if there is none.
  ///   - part: Which part of the value to show.
  ///   - other: A second place and what is there.
  ///   - help: How to fix it.
  public mutating func add<Finder: Rule>(
    _ rule: Finder.Type, _ message: LocalizedText, at pointer: DocumentPointer,
    _ part: SourceMap.Part = .value, other: (LocalizedText, DocumentPointer)? = nil,
    help: LocalizedText? = nil
  ) {
    guard let help = counted(rule.id, help) else { return }
    let place = place(of: pointer, part)
    diagnostics.append(
      Diagnostic(
        rule: rule.id, severity: rule.severity, message: message, range: place.range,
        pointer: place.pointer,
        notes: other.map { [.init($0.0, at: self.place(of: $0.1).range)] } ?? [], help: help))
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
  ///   - places: Where; the first of the file is the place of the finding.
  ///   - others: What to say of each of the others.
  ///   - help: How to fix it.
  mutating func add<Finder: Rule>(
    _ rule: Finder.Type, _ message: LocalizedText, at places: [SourceMap.Place],
    others: LocalizedText, help: LocalizedText
  ) {
    guard let help = counted(rule.id, help) else { return }
    let places = places.sorted { $0.range.lowerBound < $1.range.lowerBound }
    guard let first = places.first else { return }
    diagnostics.append(
      Diagnostic(
        rule: rule.id, severity: rule.severity, message: message, range: first.range,
        pointer: first.pointer, notes: places.dropFirst().map { .init(others, at: $0.range) },
        help: help))
  }

  /// Returns the place of a pointer.
  mutating func place(
    of pointer: DocumentPointer, _ part: SourceMap.Part = .value
  ) -> SourceMap.Place {
    sourceMap.place(of: pointer, part, &cursor)
  }

  /// Adds a finding about something missing, unless it may be there and only could not be read.
  ///
  /// - Parameters:
  ///   - rule: Who found it.
  ///   - keys: The keys of the file that would hold it.
  ///   - object: The object that lacks it.
  ///   - extent: Where in the object it would be.
  ///   - message: What is missing, one phrase.
  ///   - pointer: Where to say so; at the opening bracket of the object if not given.
  ///   - other: A second place and what is there.
  ///   - help: How to fix it.
  mutating func addMissing<Finder: Rule>(
    _ rule: Finder.Type, _ keys: [String], of object: DocumentPointer,
    within extent: UnreadParts.Extent = .object, _ message: LocalizedText,
    at pointer: DocumentPointer? = nil, other: (LocalizedText, DocumentPointer)? = nil,
    help: LocalizedText
  ) {
    guard isSure(of: keys, in: object, extent) else { return }
    add(rule, message, at: pointer ?? object, .opening, other: other, help: help)
  }

  /// Whether keys that seem to be missing in an object are missing for certain.
  mutating func isSure(
    of keys: [String], in object: DocumentPointer, _ extent: UnreadParts.Extent = .tree
  ) -> Bool {
    !sourceMap.isDamaged && !unread.mayHide(keys, in: place(of: object, .opening), extent)
  }

  /// Whether the file holds a value at a pointer.
  mutating func holds(_ pointer: DocumentPointer) -> Bool {
    place(of: pointer, .opening).pointer.steps.count == pointer.steps.count
  }

  /// Whether a list of the map that declares ids, or the lack of it, could be read for certain.
  mutating func isCertain(of key: String, ids: [SourceText]) -> Bool {
    let list = DocumentPointer([.key(key)])
    if sourceMap.isDamaged { return false }
    if holds(list) { return isRead(list) && !ids.contains(where: \.isBlank) }
    return isSure(of: [key], in: .root, .object)
  }

  /// Whether the file holds a list at a pointer, all elements of which could be read.
  mutating func isRead(_ list: DocumentPointer) -> Bool {
    let place = place(of: list, .opening)
    return place.pointer == list && !unread.isStumbledOver(list)
      && sourceMap.document.kind(place.node) == .array
      && sourceMap.isComplete(place.node)
  }

  /// Adds a finding for each place but the first of the file, which each names.
  mutating func addCopies<Finder: Rule>(
    _ rule: Finder.Type, _ message: LocalizedText, of pointers: [DocumentPointer],
    help: LocalizedText
  ) {
    var places: [(start: Int, pointer: DocumentPointer)] = []
    for pointer in pointers {
      places.append((place(of: pointer, .opening).range.lowerBound, pointer))
    }
    places.sort { $0.start < $1.start }
    guard let first = places.first else { return }
    for place in places.dropFirst() {
      add(
        rule, message, at: place.pointer, .opening,
        other: (ReadingMessages.firstHere, first.pointer),
        help: help)
    }
  }
}
