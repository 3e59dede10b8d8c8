/// One difference between two maps, with all that is needed to make the new one of the old one.
///
/// A list changes by elements that are added, removed and moved; everything else by keys whose
/// value is another one. Elements that are neither keep their order.
public struct MapChange: Sendable, Equatable {
  /// What has happened.
  public enum Kind: String, Sendable, CaseIterable {
    case added, removed, moved, changed
  }

  /// The part of the map that it has happened to.
  public enum Subject: String, Sendable, CaseIterable {
    case map, framework, persona, source, lane, disable, stage, touchpoint, painPoint, opportunity
    case metric
  }

  /// Where the part stands in both maps, as far as it is in them.
  public struct Place: Sendable, Hashable {
    // There may be a million changes: an index takes four bytes, −1 where there is none.
    private var stages: (old: Int32, new: Int32) = (-1, -1)
    private var touchpoints: (old: Int32, new: Int32) = (-1, -1)

    /// Creates a place in no stage.
    public init() {}

    /// The index of the old map's stage entry.
    public var oldStage: Int? {
      get { Self.index(stages.old) }
      set { stages.old = Self.packed(newValue) }
    }
    /// The index of the new map's stage entry.
    public var newStage: Int? {
      get { Self.index(stages.new) }
      set { stages.new = Self.packed(newValue) }
    }
    /// The index of the touchpoint in its old stage, or among the old unplaced ones.
    public var oldTouchpoint: Int? {
      get { Self.index(touchpoints.old) }
      set { touchpoints.old = Self.packed(newValue) }
    }
    /// The index of the touchpoint in its new stage, or among the new unplaced ones.
    public var newTouchpoint: Int? {
      get { Self.index(touchpoints.new) }
      set { touchpoints.new = Self.packed(newValue) }
    }

    private static func index(_ packed: Int32) -> Int? { packed < 0 ? nil : Int(packed) }
    private static func packed(_ index: Int?) -> Int32 {
      index.map { Int32(truncatingIfNeeded: $0) } ?? -1
    }

    /// Whether both are the same place.
    public static func == (left: Place, right: Place) -> Bool {
      left.stages == right.stages && left.touchpoints == right.touchpoints
    }

    /// Feeds what equality looks at.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(stages.old)
      hasher.combine(stages.new)
      hasher.combine(touchpoints.old)
      hasher.combine(touchpoints.new)
    }
  }

  /// What has happened.
  public let kind: Kind
  /// The part of the map that it has happened to.
  public let subject: Subject
  /// Where the part stands.
  public let place: Place
  /// What tells the part from others of its kind, such as the text of a pain point.
  public let name: SourceText?
  /// The key, for an element of a list the list's; none for the part as a whole.
  ///
  /// A slash leads into an object, as in `emotionScale/min`.
  public let key: String?
  /// Where the value stands in the old map; none for a value that it does not have.
  public let oldPointer: DocumentPointer?
  /// Where the value stands in the new map; none for a value that it does not have.
  public let newPointer: DocumentPointer?
  private let told: Told

  /// What has come, gone or changed.
  ///
  /// There may be hundreds of thousands of changes, most with one
  /// value; the values of stages and touchpoints are made when somebody asks for them.
  private enum Told: Sendable, Equatable {
    case nothing
    case old(JSONValue)
    case new(JSONValue)
    /// The old value and the new one.
    case both([JSONValue])
    /// A stage that has come or gone, in a list of one.
    case stage([StageEntry])
    /// A touchpoint that has come or gone, in the list of the map that has it.
    case touchpoint([Touchpoint], Int32)

    static func == (left: Told, right: Told) -> Bool {
      switch (left, right) {
      case (.nothing, .nothing): true
      case (.old(let left), .old(let right)), (.new(let left), .new(let right)): left == right
      case (.both(let left), .both(let right)): left == right
      case (.stage(let left), .stage(let right)): left == right
      case (.touchpoint(let left, let index), .touchpoint(let right, let other)):
        left[Int(index)] == right[Int(other)]
      case (.nothing, _), (.old, _), (.new, _), (.both, _), (.stage, _), (.touchpoint, _): false
      }
    }
  }

  /// The old value; that of a stage comes without its touchpoints, which are told one by one.
  public var old: JSONValue? {
    switch told {
    case .old(let value): value
    case .both(let values): values[0]
    case .stage(let stages): kind == .removed ? MapWriter.stage(stages[0]) : nil
    case .touchpoint(let list, let index):
      kind == .removed ? MapWriter.touchpoint(list[Int(index)]) : nil
    case .nothing, .new: nil
    }
  }

  /// The new value; also of a text that has only moved.
  public var new: JSONValue? {
    switch told {
    case .new(let value): value
    case .both(let values): values[1]
    case .stage(let stages): kind == .added ? MapWriter.stage(stages[0]) : nil
    case .touchpoint(let list, let index):
      kind == .added ? MapWriter.touchpoint(list[Int(index)]) : nil
    case .nothing, .old: nil
    }
  }

  /// Creates a change.
  init(
    kind: Kind, subject: Subject, place: Place, name: SourceText?, key: String?,
    oldPointer: DocumentPointer?, newPointer: DocumentPointer?, old: JSONValue?, new: JSONValue?
  ) {
    self.kind = kind
    self.subject = subject
    self.place = place
    self.name = name
    self.key = key
    self.oldPointer = oldPointer
    self.newPointer = newPointer
    told =
      switch (old, new) {
      case (let old?, let new?): .both([old, new])
      case (let old?, nil): .old(old)
      case (nil, let new?): .new(new)
      case (nil, nil): .nothing
      }
  }

  /// Creates the change that a stage has come or gone.
  ///
  /// - Parameters:
  ///   - kind: Added or removed.
  ///   - stage: The stage without its touchpoints.
  ///   - place: Where it stands.
  ///   - pointer: Where it stands in the map that has it.
  init(_ kind: Kind, _ stage: StageEntry, _ place: Place, _ pointer: DocumentPointer) {
    self.kind = kind
    subject = .stage
    self.place = place
    name = stage.stage
    key = nil
    oldPointer = kind == .removed ? pointer : nil
    newPointer = kind == .added ? pointer : nil
    told = .stage([stage])
  }

  /// Creates the change that a touchpoint has come or gone.
  ///
  /// - Parameters:
  ///   - kind: Added or removed.
  ///   - list: The list of touchpoints in which it stands.
  ///   - index: Its index there.
  ///   - place: Where it stands.
  ///   - pointer: Where it stands in the map that has it.
  init(
    _ kind: Kind, touchpointOf list: [Touchpoint], at index: Int, _ place: Place,
    _ pointer: DocumentPointer
  ) {
    self.kind = kind
    subject = .touchpoint
    self.place = place
    name = list[index].name
    key = nil
    oldPointer = kind == .removed ? pointer : nil
    newPointer = kind == .added ? pointer : nil
    told = .touchpoint(list, Int32(truncatingIfNeeded: index))
  }
}
