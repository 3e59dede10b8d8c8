/// What a file that was written does not say, or says otherwise, found by reading it again.
///
/// A writer that cannot hold everything names its losses by this: they are complete, and nothing is
/// named that is held.
struct MapDifference {
  private var losses = LossList()

  /// Compares a map with what reading the written file gave.
  ///
  /// - Parameters:
  ///   - map: The map that was written.
  ///   - read: The map that the file holds; nothing where it holds none.
  /// - Returns: The losses.
  static func losses(of map: JourneyMap, in read: JourneyMap?) -> [Loss] {
    var difference = MapDifference()
    guard let read else {
      difference.compare(MapWriter.value(map), .object([]), .map, at: .root)
      return difference.losses.losses
    }
    // Stage after stage: a tree of each whole map would be larger than the maps.
    difference.stages = (map.stages, read.stages)
    var (first, second) = (map, read)
    (first.stages, second.stages) = ([], [])
    difference.compare(MapWriter.value(first), MapWriter.value(second), .map, at: .root)
    return difference.losses.losses
  }

  /// The stages of both maps, which are compared where their list stands.
  private var stages: (first: [StageEntry], second: [StageEntry])?

  private mutating func compareStages(at pointer: DocumentPointer) {
    guard let (first, second) = stages else { return }
    stages = nil
    for index in first.indices where index < second.count && first[index] != second[index] {
      compareStages(first[index], second[index], at: pointer.index(index))
    }
    compareCounts(first.count, second.count, .map, MapKey.stages.rawValue, at: pointer)
  }

  /// Compares two stages: touchpoint after touchpoint, as a tree of all of them would be many times
  /// larger, then everything else.
  private mutating func compareStages(
    _ first: StageEntry, _ second: StageEntry, at pointer: DocumentPointer
  ) {
    let key = StageEntryKey.touchpoints.rawValue
    let (list, others) = (first.touchpoints, second.touchpoints)
    if list.isEmpty != others.isEmpty {
      losses.add(
        list.isEmpty ? .changed : .dropped, .stage, key, at: pointer, member: key,
        count: max(1, list.count))
    } else if !list.isEmpty {
      let place = pointer.key(key)
      for index in list.indices where index < others.count && list[index] != others[index] {
        compare(
          MapWriter.touchpoint(list[index]), MapWriter.touchpoint(others[index]), .touchpoint,
          at: place.index(index))
      }
      compareCounts(list.count, others.count, .stage, key, at: place)
    }
    var (one, other) = (first, second)
    (one.touchpoints, other.touchpoints) = ([], [])
    compare(MapWriter.stage(one), MapWriter.stage(other), .stage, at: pointer)
  }

  private mutating func compare(
    _ first: JSONValue, _ second: JSONValue, _ object: FileObject, at pointer: DocumentPointer
  ) {
    let first = members(first, of: object)
    let second = members(second, of: object)
    for member in first {
      let key = member.key.string
      if object == .map, key == MapKey.stages.rawValue, stages != nil {
        compareStages(at: pointer.key(key))
        continue
      }
      // A title that is missing was never read, and cannot be lost.
      if object == .map, key == MapKey.title.rawValue, member.value == .string("") { continue }
      guard let other = second.first(where: { $0.key == member.key })?.value else {
        losses.add(
          .dropped, object, key, at: pointer, member: key, count: member.value.elementCount)
        continue
      }
      if Self.isEqual(member.value, other) { continue }
      switch member.value {
      case .array, .object: compare(member.value, other, object, key, at: pointer.key(key))
      default: losses.add(.changed, object, key, at: pointer, member: key)
      }
    }
    for member in second where !first.contains(where: { $0.key == member.key }) {
      let key = member.key.string
      losses.add(.changed, object, key, at: pointer, member: key)
    }
  }

  private mutating func compare(
    _ first: JSONValue, _ second: JSONValue, _ object: FileObject, _ key: String,
    at pointer: DocumentPointer
  ) {
    if Self.isEqual(first, second) { return }
    switch (object.facts(key)?.content, first, second) {
    case (.object(let inner), .object, .object): compare(first, second, inner, at: pointer)
    case (.objects(let inner), .array(let list), .array(let others)):
      for (index, element) in list.enumerated() where index < others.count {
        compare(element, others[index], inner, at: pointer.index(index))
      }
      compareCounts(list.count, others.count, object, key, at: pointer)
    case (_, .array(let list), .array(let others)):
      for (index, element) in list.enumerated()
      where index < others.count && !Self.isEqual(element, others[index]) {
        losses.add(.changed, object, key, at: pointer.index(index))
      }
      compareCounts(list.count, others.count, object, key, at: pointer)
    default: losses.add(.changed, object, key, at: pointer, count: first.elementCount)
    }
  }

  private mutating func compareCounts(
    _ count: Int, _ other: Int, _ object: FileObject, _ key: String, at pointer: DocumentPointer
  ) {
    for index in min(count, other)..<count {
      losses.add(.dropped, object, key, at: pointer.index(index))
    }
    if other > count { losses.add(.changed, object, key, at: pointer) }
  }

  /// The members of an object, or of the text that stands for it.
  private func members(_ value: JSONValue, of object: FileObject) -> [JSONValue.Member] {
    switch value {
    case .object(let members): members
    case .string:
      [JSONValue.Member(key: SourceText(object.textKey ?? object.namingKey), value: value)]
    case .null, .bool, .number, .array: []
    }
  }

  /// Whether two values say the same; numbers by their value.
  private static func isEqual(_ first: JSONValue, _ second: JSONValue) -> Bool {
    switch (first, second) {
    case (.number(let one), .number(let other)):
      return one == other || Double(one.string) == Double(other.string)
    case (.array(let list), .array(let others)):
      guard list.count == others.count else { return false }
      for index in list.indices where !isEqual(list[index], others[index]) { return false }
      return true
    case (.object(let members), .object(let others)):
      guard members.count == others.count else { return false }
      for (member, other) in zip(members, others)
      where member.key != other.key || !isEqual(member.value, other.value) {
        return false
      }
      return true
    default: return first == second
    }
  }
}
