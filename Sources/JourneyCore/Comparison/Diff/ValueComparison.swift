/// Compares two values as the map's file holds them, key by key and element by element.
struct ValueComparison {
  /// What is compared: a part of the map and where its value stands in both.
  struct Spot {
    var subject: MapChange.Subject
    var place: MapChange.Place
    var name: SourceText?
    /// The key within the subject; nothing for the subject itself.
    var key: String
    /// What stands here; nothing below keys that the product does not know.
    var content: KeyContent?
    var old: DocumentPointer
    var new: DocumentPointer

    init(
      _ subject: MapChange.Subject, place: MapChange.Place = .init(), name: SourceText? = nil,
      old: DocumentPointer = .root, new: DocumentPointer = .root
    ) {
      self.subject = subject
      self.place = place
      self.name = name
      self.key = ""
      self.content = .object(subject.object)
      self.old = old
      self.new = new
    }

    /// Whether keys of the authors' choice stand here.
    var isDictionary: Bool { content == .textsByLane || content == .emotionsByWord }

    /// The value of a key.
    func member(_ key: String) -> Spot {
      var spot = self
      switch content {
      case .object(let object): spot.content = object.facts(key)?.content
      case .textsByLane: spot.content = .texts
      case .emotionsByWord: spot.content = .emotion
      default: spot.content = nil
      }
      spot.key = self.key.isEmpty ? key : self.key + "/" + key
      spot.old = old.key(key)
      spot.new = new.key(key)
      return spot
    }

    /// An element of the list that stands here.
    func element(_ oldIndex: Int, _ newIndex: Int) -> Spot {
      var spot = self
      if case .objects(let object) = content {
        spot.content = .object(object)
      } else {
        spot.content = nil
      }
      spot.old = old.index(oldIndex)
      spot.new = new.index(newIndex)
      return spot
    }
  }

  /// How the elements of a list are told apart.
  fileprivate struct ElementKind {
    let subject: MapChange.Subject
    /// The key that tells them apart.
    let identity: String
    /// Whether an element may be reworded, so that the nearest one is taken for it.
    let isNearest: Bool
  }

  /// What was found, in the order of the file.
  private(set) var changes: [MapChange]

  /// Begins a comparison.
  ///
  /// - Parameter changes: What was found before.
  init(behind changes: [MapChange] = []) {
    self.changes = changes
  }

  /// Longer lists have their changes counted before they are told.
  private static let long = 10_000

  /// Compares two objects.
  mutating func compare(_ old: JSONValue, _ new: JSONValue, _ spot: Spot) {
    switch (old, new) {
    case (.object, .object) where spot.content == .object(.time):
      // One time, in whatever units it is written.
      if old != new { add(.changed, spot, old, new) }
    case (.object(let first), .object(let second)): compare(first, second, spot)
    case (.array(let first), .array(let second)): compare(first, second, spot)
    default: if !Self.isSame(old, new) { add(.changed, spot, old, new) }
    }
  }

  private mutating func compare(
    _ old: [JSONValue.Member], _ new: [JSONValue.Member], _ spot: Spot
  ) {
    // Words of the authors' own are texts: how their accents are composed is no difference.
    let areTexts = spot.content == .emotionsByWord
    let oldKeys = Keys(old, areTexts: areTexts)
    let newKeys = Keys(new, areTexts: areTexts)
    let isDictionary = spot.isDictionary
    // Both follow the canonical order, so what is gone is told where it would stand.
    var next = 0
    func pass(_ index: Int) -> Bool { oldKeys.index(of: old[index].key) == index }
    for (index, member) in new.enumerated() where newKeys.index(of: member.key) == index {
      let place = oldKeys.index(of: member.key)
      while next < place ?? next {
        if pass(next), newKeys.index(of: old[next].key) == nil {
          compareMember(old[next].key.string, old[next].value, nil, spot, isDictionary)
        }
        next += 1
      }
      compareMember(
        member.key.string, place.map { old[$0].value }, member.value, spot, isDictionary,
        before: place.map { old[$0].key.string })
    }
    while next < old.count {
      if pass(next), newKeys.index(of: old[next].key) == nil {
        compareMember(old[next].key.string, old[next].value, nil, spot, isDictionary)
      }
      next += 1
    }
  }

  private mutating func compareMember(
    _ key: String, _ old: JSONValue?, _ new: JSONValue?, _ spot: Spot,
    _ isDictionary: Bool, before oldKey: String? = nil
  ) {
    var member = spot.member(key)
    if let oldKey { member.old = spot.old.key(oldKey) }
    // What the product never reads is compared as a whole; the keys of lanes are ids.
    if key.hasPrefix("x-"), !isDictionary {
      if !Self.isAlike(old, new) { add(.changed, member, old, new) }
      return
    }
    if case .object(let object)? = member.content, let part = object.part {
      var whole = member
      (whole.subject, whole.key) = (part, "")
      guard case .object? = old ?? new, old.isObjectOrNone, new.isObjectOrNone else {
        return compare(old, new, member)
      }
      if let old, let new { return compare(old, new, whole) }
      return add(old == nil ? .added : .removed, whole, old, new)
    }
    compare(old, new, member)
  }

  /// Compares the values of a key that one side may lack; lists and lanes grow from nothing.
  private mutating func compare(_ old: JSONValue?, _ new: JSONValue?, _ spot: Spot) {
    if let old, let new { return compare(old, new, spot) }
    switch old ?? new {
    case .array: compare(old ?? .array([]), new ?? .array([]), spot)
    case .object where spot.isDictionary:
      compare(old ?? .object([]), new ?? .object([]), spot)
    default: add(.changed, spot, old, new)
    }
  }

  // MARK: Lists

  private mutating func compare(_ old: [JSONValue], _ new: [JSONValue], _ spot: Spot) {
    if old == new { return }
    let kind = Self.elementKind(spot)
    let oldNames = old.map { Self.name($0, kind) }
    let newNames = new.map { Self.name($0, kind) }
    let ids = kind?.subject == .painPoint ? (old: old.map(Self.id), new: new.map(Self.id)) : nil
    let matching = ListMatching(
      oldNames, newNames, ids: ids, isNearest: kind?.isNearest ?? false)
    func element(_ first: Int, _ second: Int, _ name: SourceText) -> Spot {
      var element = spot.element(first, second)
      guard let kind else { return element }
      element.name = name
      guard kind.subject != .framework else { return element }
      element.subject = kind.subject
      element.key = ""
      return element
    }
    // A blank text says nothing: of many one is told for all.
    var hasBlank = (old: false, new: false)
    func isToldBlank(_ name: SourceText, _ hasBlank: inout Bool) -> Bool {
      guard kind == nil, name.isBlank else { return false }
      defer { hasBlank = true }
      return hasBlank
    }
    if old.count + new.count > Self.long {
      // A list that grows by doubling takes three times its room.
      let whole = matching.isFound.count { !$0 } + matching.origins.count { $0 == nil }
      if whole > Self.long, changes.count + whole > changes.capacity {
        changes.reserveCapacity(changes.count + whole)
      }
    }
    for index in old.indices where !matching.isFound[index] {
      if isToldBlank(oldNames[index], &hasBlank.old) { continue }
      add(.removed, element(index, 0, oldNames[index]), old[index], nil)
    }
    for index in new.indices {
      guard let origin = matching.origins[index] else {
        if isToldBlank(newNames[index], &hasBlank.new) { continue }
        add(.added, element(0, index, newNames[index]), nil, new[index])
        continue
      }
      let both = element(origin, index, newNames[index])
      if !matching.isKept[index] {
        // A text has no other name than itself.
        add(.moved, both, nil, kind == nil ? new[index] : nil)
      }
      guard let kind, old[origin] != new[index] else { continue }
      compare(Self.whole(old[origin], kind), Self.whole(new[index], kind), both)
    }
  }

  private static func elementKind(_ spot: Spot) -> ElementKind? {
    guard case .objects(let object)? = spot.content else { return nil }
    return object.element
  }

  /// What tells an element from others: a key of it, its text, or all of it.
  private static func name(_ value: JSONValue, _ kind: ElementKind?) -> SourceText {
    if case .string(let text) = value { return text }
    if let kind, case .object(let members) = value,
      let member = members.first(where: { $0.key.equals(kind.identity) }),
      case .string(let text) = member.value
    {
      return text
    }
    return SourceText(String(decoding: JSONLayout.bytes(value), as: UTF8.self))
  }

  /// The id by which others name an element.
  private static func id(_ value: JSONValue) -> SourceText? {
    guard case .object(let members) = value,
      case .string(let id)? = members.first(where: { $0.key.equals(PainPointKey.id.rawValue) })?
        .value,
      !id.isBlank
    else { return nil }
    return id
  }

  /// A pain point or opportunity that is a mere text, as the object that it stands for.
  private static func whole(_ value: JSONValue, _ kind: ElementKind) -> JSONValue {
    guard case .string = value else { return value }
    return .object([JSONValue.Member(key: SourceText(kind.identity), value: value)])
  }

  // MARK: Changes

  private mutating func add(
    _ kind: MapChange.Kind, _ spot: Spot, _ old: JSONValue?, _ new: JSONValue?
  ) {
    let isMoved = kind == .moved
    changes.append(
      MapChange(
        kind: kind, subject: spot.subject, place: spot.place, name: spot.name,
        key: spot.key.isEmpty ? nil : spot.key,
        oldPointer: isMoved || old != nil ? spot.old : nil,
        newPointer: isMoved || new != nil ? spot.new : nil, old: old, new: new))
  }

  /// Whether two values that nobody reads are the same, but for the form of accents in their texts.
  private static func isAlike(_ old: JSONValue?, _ new: JSONValue?) -> Bool {
    if old == new { return true }
    switch (old, new) {
    case (.string(let first)?, .string(let second)?): return first.isSeen(as: second)
    case (.array(let first)?, .array(let second)?):
      return first.count == second.count && zip(first, second).allSatisfy { isAlike($0, $1) }
    case (.object(let first)?, .object(let second)?):
      return first.count == second.count
        && zip(first, second).allSatisfy { $0.key == $1.key && isAlike($0.value, $1.value) }
    default: return false
    }
  }

  /// Whether two values say the same; numbers by value, however they are written, and texts as they
  /// are seen, in whatever form of accents.
  private static func isSame(_ old: JSONValue, _ new: JSONValue) -> Bool {
    if old == new { return true }
    switch (old, new) {
    case (.number(let first), .number(let second)):
      guard let left = Double(first.string), let right = Double(second.string) else { return false }
      return left == right
    case (.string(let first), .string(let second)): return first.isSeen(as: second)
    default: return false
    }
  }
}

/// The keys of an object; of two equal ones the first counts.
private struct Keys {
  private let members: [JSONValue.Member]
  private var places: [SourceText: Int] = [:]
  /// The places of keys that are texts, by how they are seen.
  private var seenPlaces: [String: Int]?
  /// Smaller objects are searched faster than a table is made.
  private static let small = 24

  init(_ members: [JSONValue.Member], areTexts: Bool) {
    self.members = members
    if areTexts {
      seenPlaces = Dictionary(
        members.enumerated().map { ($1.key.seen, $0) }, uniquingKeysWith: { first, _ in first })
      return
    }
    guard members.count > Self.small else { return }
    for index in members.indices where places[members[index].key] == nil {
      places[members[index].key] = index
    }
  }

  func index(of key: SourceText) -> Int? {
    if let seenPlaces { return seenPlaces[key.seen] }
    if members.count > Self.small { return places[key] }
    for index in members.indices where members[index].key == key { return index }
    return nil
  }
}

extension JSONValue? {
  fileprivate var isObjectOrNone: Bool {
    switch self {
    case .none, .object: true
    default: false
    }
  }
}

extension MapChange.Subject {
  /// The object that has the keys of such a part.
  var object: FileObject {
    switch self {
    case .map: .map
    case .framework: .framework
    case .persona: .persona
    case .source: .source
    case .lane: .lane
    case .disable: .disabledRule
    case .stage: .stage
    case .touchpoint: .touchpoint
    case .painPoint: .painPoint
    case .opportunity: .opportunity
    case .metric: .metric
    }
  }
}

extension FileObject {
  /// The part of the map that such an object is where it has a key of its own.
  fileprivate var part: MapChange.Subject? {
    switch self {
    case .persona: .persona
    case .framework: .framework
    // Their numbers are told as keys of what holds them.
    case .emotionScale, .time: nil
    // They belong to the framework.
    case .frameworkSource, .criteria, .frameworkStage, .readerText: nil
    case .frameworkActivity, .frameworkQuestion, .frameworkNext: nil
    // They stand in lists.
    case .map, .lane, .source, .disabledRule, .stage, .touchpoint, .painPoint, .opportunity: nil
    case .metric, .nextStage: nil
    }
  }

  /// How such objects are told apart in a list.
  fileprivate var element: ValueComparison.ElementKind? {
    switch self {
    case .painPoint: .init(subject: .painPoint, identity: "text", isNearest: true)
    case .opportunity: .init(subject: .opportunity, identity: "text", isNearest: true)
    case .metric: .init(subject: .metric, identity: "name", isNearest: true)
    case .source: .init(subject: .source, identity: "id", isNearest: false)
    case .lane: .init(subject: .lane, identity: "id", isNearest: false)
    case .disabledRule: .init(subject: .disable, identity: "rule", isNearest: false)
    case .frameworkStage: .init(subject: .framework, identity: "id", isNearest: false)
    // `ChangeCollector` matches them itself, across stages and maps.
    case .stage, .touchpoint: nil
    // A wording is told as a whole.
    case .readerText, .nextStage, .frameworkActivity, .frameworkQuestion, .frameworkNext: nil
    // They stand in no list.
    case .map, .persona, .emotionScale, .time, .framework, .frameworkSource, .criteria: nil
    }
  }
}
