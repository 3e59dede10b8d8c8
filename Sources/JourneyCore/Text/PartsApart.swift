/// Values of which often none is told.
protocol PartsToldTogether: Sendable, Equatable {
  /// What it is where nothing is told.
  init()
}

/// What few things tell, apart from what most do: a thing that tells none of it keeps no room for it.
struct PartsApart<Values: PartsToldTogether>: Sendable, Equatable {
  /// The values, or none: a list of one is a value in a place of its own, copied when it is changed.
  private(set) var list: [Values] = []

  /// Nothing yet.
  init() {}

  /// Creates what tells something.
  init(_ values: consuming Values) { list = [values] }

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
    if list.isEmpty {
      if isNothing { return }
      list = [Values()]
    }
    change(&list[0], value)
  }

  /// Whether both tell the same: what says nothing is as good as what was never told.
  static func == (left: PartsApart, right: PartsApart) -> Bool {
    left.list.isEmpty && right.list.isEmpty || left.values == right.values
  }
}

extension PartsApart: Hashable where Values: Hashable {
  /// Feeds what equality looks at.
  func hash(into hasher: inout Hasher) { hasher.combine(values) }
}
