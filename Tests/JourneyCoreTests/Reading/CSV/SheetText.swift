@testable import JourneyCore

/// A table in a text, read as a file of CSV.
struct SheetText {
  let source: SourceFile
  let reading: MapReading

  init(_ text: String, name: String = "shop.csv", _ choices: ReadingChoices = ReadingChoices()) {
    self.init(bytes: Array(text.utf8), name: name, choices)
  }

  init(bytes: [UInt8], name: String = "shop.csv", _ choices: ReadingChoices = ReadingChoices()) {
    reading = MapReading.csv(SourceFile(name: name, bytes: bytes), GridOptions(choices))
    source = reading.sourceMap.source
  }

  init(_ reading: MapReading) {
    self.reading = reading
    source = reading.sourceMap.source
  }

  /// The stages in few words: names, and what hangs on them.
  var outline: [String] {
    guard let map = reading.map else { return [] }
    var names: [String: String] = [:]
    if case .inline(let framework) = map.framework {
      for stage in framework.stages { names[stage.id.string] = stage.name[.en] }
    }
    return map.stages.flatMap { stage -> [String] in
      let name = names[stage.stage.string] ?? stage.stage.string
      return [name + Self.facts(of: stage)] + stage.touchpoints.map { "  " + Self.line($0) }
    }
  }

  /// The findings as `line:column severity rule: message`.
  var findings: [String] {
    let lines = LineTable(source)
    return reading.diagnostics.map {
      let place = lines.position(of: $0.range.lowerBound)
      return "\(place.line):\(place.column) \($0.severity) \($0.rule.rawValue): \($0.message.en)"
    }
  }

  private static func facts(of stage: StageEntry) -> String {
    var text = ""
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { text += " | \(name) \(value)" }
    }
    func join(_ texts: [SourceText]) -> String { texts.map(\.string).joined(separator: " + ") }
    add("goal", stage.goal?.string)
    add("do", join(stage.actions))
    add("think", join(stage.thoughts))
    add("feel", join(stage.feelings))
    add("emotion", stage.emotion?.literal.string)
    add("pain", join(stage.painPoints.map(\.text)))
    add("idea", join(stage.opportunities.map(\.text)))
    add("metric", stage.metrics.map { Self.text(of: $0) }.joined(separator: " + "))
    add("owner", stage.owner?.string)
    add("back", join(stage.backstage))
    add("notes", stage.notes?.string)
    for lane in stage.lanes { add("[\(lane.lane)]", join(lane.texts)) }
    return text
  }

  private static func line(_ touchpoint: Touchpoint) -> String {
    var text = touchpoint.name.string
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { text += " | \(name) \(value)" }
    }
    add("in", touchpoint.channel?.string)
    add("emotion", touchpoint.emotion?.literal.string)
    add(
      "pain",
      touchpoint.painPoints.map {
        $0.text.string + ($0.severity.map { " (\($0.rawValue))" } ?? "")
      }.joined(separator: " + "))
    add("idea", touchpoint.opportunities.map(\.text.string).joined(separator: " + "))
    add("metric", touchpoint.metrics.map { Self.text(of: $0) }.joined(separator: " + "))
    add("owner", touchpoint.owner?.string)
    add("back", touchpoint.backstage.map(\.string).joined(separator: " + "))
    add("moment", touchpoint.isMomentOfTruth == true ? "of truth" : nil)
    for lane in touchpoint.lanes {
      add("[\(lane.lane)]", lane.texts.map(\.string).joined(separator: " + "))
    }
    return text
  }

  private static func text(of metric: Metric) -> String {
    [
      metric.name.string, metric.value?.literal.string, metric.unit?.string,
      metric.target.map { "of " + $0.literal.string },
    ].compactMap { $0 }.joined(separator: " ")
  }
}
