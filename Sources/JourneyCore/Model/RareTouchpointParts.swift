/// What few touchpoints tell, apart from what most do: a touchpoint that tells none of it keeps no room
/// for it.
struct RareTouchpointParts: Sendable, Equatable {
  /// All of it, as it is where a touchpoint tells nothing.
  struct Values: Sendable, Equatable {
    var insteadOf: SourceText?
    var alongside: SourceText?
    var emotionText: SourceText?
    var momentQuestion: SourceText?
    var backstage: [SourceText] = []
    var takes: TimeSpan?
    var waits: TimeSpan?
    var lanes: [LaneTexts] = []
    var links: [SourceText] = []
    var ownKeys: [OwnKey] = []
  }

  /// The values, or none: a list of one is a value in a place of its own, copied when it is changed.
  private(set) var list: [Values] = []

  /// Whether there are values.
  @inline(__always) var isTold: Bool { !list.isEmpty }

  /// The values in their place, to be changed there.
  var values: Values {
    get { isTold ? list[0] : Values() }
    _modify {
      if list.isEmpty { list = [Values()] }
      yield &list[0]
    }
  }

  /// Changes a value unless it says nothing and nothing was told.
  @inline(__always)
  mutating func set<Value>(
    _ isNothing: Bool, _ value: Value, _ change: (inout Values, Value) -> Void
  ) {
    if isNothing, list.isEmpty { return }
    change(&values, value)
  }

  /// Whether both tell the same: what says nothing is as good as what was never told.
  static func == (left: RareTouchpointParts, right: RareTouchpointParts) -> Bool {
    left.list.isEmpty && right.list.isEmpty || left.values == right.values
  }
}
