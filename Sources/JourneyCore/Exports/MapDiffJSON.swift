/// The differences of two maps for programs: one JSON object, with one change a line.
///
/// Making the changes to the old map gives the new one: what is removed or moved leaves its list,
/// what is added or moved comes in at the index of its new pointer, from the first to the last,
/// and keys get their new values. A key without a new pointer goes from its old place.
public struct MapDiffJSON {
  private let diff: MapDiff
  private let names: (old: String, new: String)
  private let version: String
  private let turnover: MapTurnover
  private let errors: (old: Int, new: Int)

  /// Prepares a report.
  ///
  /// - Parameters:
  ///   - diff: The comparison.
  ///   - names: The names of the files.
  ///   - version: The version of the tool.
  ///   - errors: How many errors the maps have, which may hide parts of them.
  public init(
    _ diff: MapDiff, names: (old: String, new: String), version: String,
    errors: (old: Int, new: Int) = (0, 0)
  ) {
    self.diff = diff
    self.names = names
    self.version = version
    self.errors = errors
    turnover = MapTurnover(diff)
  }

  /// The report, with a newline at the end.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The bytes of the text in UTF-8.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write { bytes += $0 }
    return bytes
  }

  /// The same part by part, so that a long report is never held as a whole.
  package func write(to sink: ([UInt8]) -> Void) {
    var output = TextBuffer(capacity: Self.part)
    output.write(head)
    for (index, change) in diff.changes.enumerated() {
      output += index == 0 ? "\n{" : ",\n{"
      append(change, to: &output)
      output += "}"
      if output.count >= Self.part {
        sink(output.bytes)
        output.removeAll()
      }
    }
    output += diff.changes.isEmpty ? "]}\n" : "\n]}\n"
    sink(output.bytes)
  }

  /// About so many bytes are handed on at once.
  private static let part = 1 << 16

  /// What stands before the changes.
  private var head: String {
    var output = #"{"version":1,"tool":{"name":"journey-cli","#
    JSONText.append("version", version, to: &output)
    output += #"},"old":{"#
    append(diff.old, names.old, to: &output)
    output += #"},"new":{"#
    append(diff.new, names.new, to: &output)
    output += "}"
    if errors != (0, 0) { output += #","errors":{"old":\#(errors.old),"new":\#(errors.new)}"# }
    output += #","matchedByName":\#(diff.isMatchedByName)"#
    output += #","otherFramework":\#(diff.hasOtherFramework)"#
    output += #","otherScale":\#(diff.hasOtherScale),"summary":{"#
    appendSummary(to: &output)
    return output + #"},"changes":["#
  }

  private func append(_ map: JourneyMap, _ name: String, to output: inout String) {
    JSONText.append("file", name, to: &output)
    output += ","
    JSONText.append("title", map.title.string, to: &output)
    output += ","
    JSONText.append("framework", map.frameworkName.string, to: &output)
    guard let state = map.state else { return }
    output += ","
    JSONText.append("state", state.rawValue, to: &output)
  }

  private func appendSummary(to output: inout String) {
    let summary = DiffSummary(diff, turnover)
    output += #""changes":\#(summary.total)"#
    for count in DiffSummary.Count.allCases {
      output += #","\#(count.rawValue)":\#(summary[count])"#
    }
    output += #","others":\#(summary.others)"#
  }

  private func append(_ change: MapChange, to output: inout TextBuffer) {
    output += #""kind":""#
    output.write(change.kind.rawValue)
    output += #"","subject":""#
    output.write(change.subject.rawValue)
    output += #"""#
    Self.append(#","stage":"#, stage(of: change), to: &output)
    Self.append(#","touchpoint":"#, touchpoint(of: change), to: &output)
    let isTold = change.subject == .touchpoint || change.subject == .stage
    Self.append(#","name":"#, isTold ? nil : change.name?.string, to: &output)
    Self.append(#","key":"#, change.key, to: &output)
    Self.append(#","oldPointer":"#, change.oldPointer?.description, to: &output)
    Self.append(#","newPointer":"#, change.newPointer?.description, to: &output)
    Self.append(#","old":"#, change.old, to: &output)
    Self.append(#","new":"#, change.new, to: &output)
    // A pain that is only in another place is neither solved nor new.
    guard !turnover.isRelocation(change), let effect = diff.effect(of: change) else { return }
    output += #","effect":""#
    output.write(effect.direction.rawValue)
    output += #"""#
    if let amount = effect.amount {
      output += #","by":"#
      output.write(NumberText.plainForPrograms(amount))
    }
  }

  private static func append(_ key: Markup, _ text: String?, to output: inout TextBuffer) {
    guard let text else { return }
    output += key
    JSONText.append(text, to: &output)
  }

  private static func append(_ key: Markup, _ value: JSONValue?, to output: inout TextBuffer) {
    guard let value else { return }
    output += key
    if case .string(let text) = value { return JSONText.append(text.string, to: &output) }
    var written = ""
    JSONText.append(value, to: &written)
    output.write(written)
  }

  /// The id of the stage where the part is, or was.
  private func stage(of change: MapChange) -> String? {
    if let index = change.place.newStage { return diff.new.stages[index].stage.string }
    // A touchpoint that is in no stage any more is not where it was.
    guard change.place.newTouchpoint == nil, let index = change.place.oldStage else { return nil }
    return diff.old.stages[index].stage.string
  }

  /// The id of the touchpoint, or its name.
  private func touchpoint(of change: MapChange) -> String? {
    let place = change.place
    let (map, stage, index) =
      place.newTouchpoint != nil
      ? (diff.new, place.newStage, place.newTouchpoint)
      : (diff.old, place.oldStage, place.oldTouchpoint)
    guard let index else { return nil }
    let list = stage.map { map.stages[$0].touchpoints } ?? map.unplaced
    return (list[index].id ?? list[index].name).string
  }
}
