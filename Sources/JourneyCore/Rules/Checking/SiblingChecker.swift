/// Checks what touchpoints say of others of their stage: alternatives, and what runs at once.
struct SiblingChecker {
  /// Where the touchpoint of each id stands; made when the first reference is met.
  private var places: [SourceText: Int?]?
  /// What the ids look like that nobody has; made when the first is met.
  private var suggestions: Suggestions?
  /// The touchpoints of a stage by their names, of the last stage in which one was asked for.
  private var named: (stage: Int?, targets: NamedTargets)?

  /// Checks the touchpoints of one list.
  ///
  /// - Parameters:
  ///   - touchpoints: The touchpoints of a stage, or the unplaced ones.
  ///   - stage: The index of the stage.
  ///   - map: The map.
  ///   - findings: Where findings go.
  mutating func check(
    _ touchpoints: Span<Touchpoint>, _ stage: Int?, _ map: JourneyMap, _ findings: inout Findings
  ) {
    var hasAlternatives = false
    for index in touchpoints.indices {
      let insteadOf = touchpoints[index].insteadOf
      let alongside = touchpoints[index].alongside
      if insteadOf == nil, alongside == nil { continue }
      let references = [
        (TouchpointKey.insteadOf, insteadOf), (TouchpointKey.alongside, alongside),
      ]
      for case (let key, let other?) in references where !other.isBlank {
        if key == .insteadOf { hasAlternatives = true }
        let pointer = DocumentPointer.touchpoint(stage, index).key(key.rawValue)
        check(other, of: touchpoints[index].id, touchpoints, pointer, stage, map, &findings)
      }
    }
    if hasAlternatives { checkRings(touchpoints, stage, &findings) }
  }

  private mutating func check(
    _ other: SourceText, of id: SourceText?, _ touchpoints: Span<Touchpoint>,
    _ pointer: DocumentPointer, _ stage: Int?, _ map: JourneyMap, _ findings: inout Findings
  ) {
    let places = places ?? Self.places(map)
    self.places = places
    if id == other {
      return add(
        LocalizedText(
          vi: "điểm chạm này nêu chính nó", en: "this touchpoint names itself"),
        [other], pointer, &findings)
    }
    guard let place = places[other] else {
      guard findings.isSure(of: ["id", "touchpoints"], in: .root) else { return }
      if suggestions == nil {
        suggestions = Suggestions(among: places.keys.map(\.string).sorted())
      }
      let target = target(other, touchpoints, stage)
      // Changed in place: a copy would hold all that was found for the words before.
      guard let near = target?.suggestion ?? suggestions?.suggestion(for: other.string) else {
        return
      }
      return add(
        LocalizedText.deferred(
          vi: "không có điểm chạm '\(other)'" + near.vi,
          en: "unknown touchpoint '\(other)'" + near.en),
        [other], pointer, &findings, meant: target)
    }
    // What is in no stage yet may still come beside the other one.
    guard place != stage, stage != nil else { return }
    add(
      LocalizedText.deferred(
        vi: "điểm chạm '\(other)' thuộc giai đoạn khác",
        en: "the touchpoint '\(other)' is in another stage"),
      [other], pointer, &findings)
  }

  /// Finds the touchpoint of a stage that a text calls by its name.
  private mutating func target(
    _ text: SourceText, _ touchpoints: Span<Touchpoint>, _ stage: Int?
  ) -> NamedTargets.Target? {
    if let named, named.stage == stage { return named.targets[text] }
    var targets = NamedTargets()
    for index in touchpoints.indices {
      targets.add(touchpoints[index].name, id: touchpoints[index].id)
    }
    named = (stage, targets)
    return targets[text]
  }

  /// Finds touchpoints each of which is there instead of the next, around to the first.
  private func checkRings(
    _ touchpoints: Span<Touchpoint>, _ stage: Int?, _ findings: inout Findings
  ) {
    var indices: [SourceText: Int] = [:]
    for index in touchpoints.indices {
      if let id = touchpoints[index].id, indices[id] == nil { indices[id] = index }
    }
    // Each touchpoint is walked through once: 0 not yet, else the number of the walk.
    var walks = [Int](repeating: 0, count: touchpoints.count)
    for start in touchpoints.indices where walks[start] == 0 {
      var index = start
      while walks[index] == 0 {
        walks[index] = start + 1
        guard let next = touchpoints[index].insteadOf.flatMap({ indices[$0] }) else { break }
        // One that names itself has been told.
        if next == index { break }
        if walks[next] == start + 1 {
          let other = touchpoints[index].insteadOf ?? ""
          add(
            LocalizedText.deferred(
              vi: "các điểm chạm thay cho nhau thành vòng: '\(other)' cũng thay cho điểm này",
              en:
                "touchpoints that replace one another in a ring: '\(other)' replaces this one, too"
            ),
            [other], DocumentPointer.touchpoint(stage, index).key(TouchpointKey.insteadOf.rawValue),
            &findings)
          break
        }
        index = next
      }
    }
  }

  private func add(
    _ message: LocalizedText, _ about: [SourceText], _ pointer: DocumentPointer,
    _ findings: inout Findings, meant target: NamedTargets.Target? = nil
  ) {
    findings.add(
      UnknownReferenceRule.self, message, about: about, at: pointer,
      help: target?.help(TouchpointKey.name.rawValue)
        ?? LocalizedText(
          vi: "nêu mã của một điểm chạm khác trong cùng giai đoạn",
          en: "name the id of another touchpoint of the same stage"),
      meant: target?.meant)
  }

  private static func places(_ map: JourneyMap) -> [SourceText: Int?] {
    var places: [SourceText: Int?] = [:]
    map.forEachTouchpoint { touchpoints, index, stage in
      if let id = touchpoints[index].id, places[id] == nil { places[id] = .some(stage) }
    }
    return places
  }
}
