/// A number that is equal for maps of one title whose stages hold touchpoints of the same names in the
/// same order, in whatever format and layout they are written.
///
/// Marks, blanks and the case of ASCII do not count: formats write them otherwise.
enum MapLikeness {
  /// The number of a map; 0 for one without a title or with fewer than two touchpoints.
  static func number(of map: JourneyMap) -> UInt64 {
    guard map.title.isStatement else { return 0 }
    var number: UInt64 = 0x8422_2325_CBF2_9CE4
    add(map.title, to: &number)
    var count = 0
    let stages = map.stages.span
    for stage in stages.indices {
      let touchpoints = stages[stage].touchpoints.span
      for index in touchpoints.indices where !touchpoints[index].isOpen {
        count += 1
        add(touchpoints[index].name, to: &number)
      }
    }
    return count < 2 ? 0 : number ^ number &>> 31
  }

  private static func add(_ text: SourceText, to number: inout UInt64) {
    if text.isEscaped {
      let bytes = Array(text.string.utf8)
      add(bytes.span, 0..<bytes.count, to: &number)
    } else {
      let bytes = text.file.bytes
      add(bytes.span, text.range, to: &number)
    }
  }

  private static func add(_ bytes: Span<UInt8>, _ range: Range<Int>, to number: inout UInt64) {
    var mixed = TextKey.mixed(number, 0)
    for index in range {
      let byte = bytes[index]
      let letter = byte | 0x20
      let isLetter = byte >= 0x80 || letter &- UInt8(ascii: "a") < 26
      if isLetter || byte &- UInt8(ascii: "0") < 10 {
        mixed = TextKey.mixed(mixed, UInt64(isLetter && byte < 0x80 ? letter : byte))
      }
    }
    number = mixed
  }
}

extension Portfolio {
  /// The files whose maps have one title and the same touchpoints and differ in their bytes, several
  /// each: one map in several formats, layouts or frameworks counts as often as it lies there.
  ///
  /// Maps that tell other personas, states or dates are several. A format may have no place for one
  /// of these: what says nothing goes with the others where these agree.
  package var likenesses: [[String]] {
    var places: [UInt64: [Int]] = [:]
    for index in maps.indices where maps[index].likeness != 0 {
      places[maps[index].likeness, default: []].append(index)
    }
    var groups: [[String]] = []
    for indices in places.values where indices.count > 1 {
      for group in parted(indices) {
        let prints = Set(group.map { maps[$0].fingerprint })
        if prints.count > 1 || prints.contains(0) { groups.append(group.map { maps[$0].file }) }
      }
    }
    return groups.sorted { Self.isBefore($0[0], $1[0]) }
  }

  /// What tells maps apart that have one title and the same touchpoints.
  private struct Telling: Hashable {
    let persona: String?
    let state: JourneyMap.State?
    let date: String?
  }

  /// Maps by what tells them apart, in their order, without those that are alone.
  private func parted(_ indices: [Int]) -> [[Int]] {
    let told = indices.map { index in
      Telling(
        persona: maps[index].persona.map(WrittenName.key), state: maps[index].state,
        date: maps[index].date?.description)
    }
    let agree =
      Set(told.compactMap(\.persona)).count <= 1 && Set(told.compactMap(\.state)).count <= 1
      && Set(told.compactMap(\.date)).count <= 1
    if agree { return [indices] }
    let groups = Dictionary(grouping: indices.indices) { told[$0] }
    return groups.values.filter { $0.count > 1 }.map { $0.map { indices[$0] } }
  }
}
