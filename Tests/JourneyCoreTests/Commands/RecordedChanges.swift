import Foundation

/// What kinds of change a recording made, so that a person sees at a glance whether they are meant.
struct RecordedChanges {
  /// Changes that look alike.
  private struct Kind: Hashable {
    let command: String
    /// The parts of the outcome that changed, such as `stdout, exit 0 → 1`.
    let parts: String
    /// The first words that changed, numbers left out.
    let words: String
  }

  /// What is told of a kind.
  private struct Tally {
    var cases = 0
    var added = 0
    var removed = 0
    /// The place of the first case, and its first changed lines.
    var sample: [String] = []
  }

  private static let most = (kinds: 40, lines: 4, width: 100)
  private var tallies: [Kind: Tally] = [:]
  /// The number of cases that changed.
  var count: Int { tallies.values.reduce(0) { $0 + $1.cases } }

  /// Notes that another outcome is expected of a case from now on.
  mutating func add(_ example: CommandCase, becomes new: CommandOutcome) {
    let old = example.outcome
    var parts: [String] = []
    var lines: (removed: [String], added: [String]) = ([], [])
    for (name, before, after) in [
      ("stdout", old.output, new.output), ("stderr", old.errors, new.errors),
    ] where before != after {
      parts.append(name)
      let (removed, added) = Self.difference(before, after)
      lines.removed += removed
      lines.added += added
    }
    if old.status != new.status { parts.append("exit \(old.status) → \(new.status)") }
    let kind = Kind(
      command: example.arguments.first { !$0.hasPrefix("-") } ?? "journey-cli",
      parts: parts.joined(separator: ", "),
      words: Self.words(lines.removed.first, lines.added.first))
    var tally = tallies[kind] ?? Tally()
    tally.cases += 1
    tally.added += lines.added.count
    tally.removed += lines.removed.count
    if tally.sample.isEmpty {
      let place = example.place
      tally.sample =
        ["\(place.file):\(place.line): \(example.name)"]
        + lines.removed.prefix(Self.most.lines).map { "- " + $0.prefix(Self.most.width) }
        + lines.added.prefix(Self.most.lines).map { "+ " + $0.prefix(Self.most.width) }
    }
    tallies[kind] = tally
  }

  /// The kinds, those of the most cases first, each with a sample.
  var report: String {
    let sorted = tallies.sorted {
      ($1.value.cases, $0.key.command, $0.key.parts, $0.key.words)
        < ($0.value.cases, $1.key.command, $1.key.parts, $1.key.words)
    }
    var lines = ["recorded \(count) cases with other outcomes, \(tallies.count) kinds of change"]
    for (kind, tally) in sorted.prefix(Self.most.kinds) {
      lines.append(
        "\n\(kind.command): \(tally.cases) cases, \(kind.parts),"
          + " -\(tally.removed) +\(tally.added) lines: \(kind.words)")
      lines += tally.sample.map { "  " + $0 }
    }
    if sorted.count > Self.most.kinds {
      lines.append("\n… and \(sorted.count - Self.most.kinds) more kinds")
    }
    return lines.joined(separator: "\n")
  }

  /// The lines of two texts that the other one lacks, in their order.
  private static func difference(_ before: Data, _ after: Data) -> ([String], [String]) {
    let texts = [before, after].map {
      String(decoding: $0, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }
    var removed: [String] = []
    var added: [String] = []
    for change in texts[1].difference(from: texts[0]) {
      switch change {
      case .remove(_, let line, _): removed.insert(String(line), at: 0)
      case .insert(_, let line, _): added.append(String(line))
      }
    }
    return (removed, added)
  }

  /// The words in which two lines differ, such as `'warning:' → 'error:'`.
  private static func words(_ removed: String?, _ added: String?) -> String {
    guard removed != nil || added != nil else { return "no line" }
    var words = [removed, added].map { line in
      (line ?? "").split(separator: " ").map { word in
        String(word.map { $0.isNumber ? "0" : $0 })
      }[...]
    }
    while let first = words[0].first, first == words[1].first {
      words = words.map { $0.dropFirst() }
    }
    while let last = words[0].last, last == words[1].last { words = words.map { $0.dropLast() } }
    let texts = words.map { "'" + $0.joined(separator: " ").prefix(40) + "'" }
    if removed == nil { return "added \(texts[1])" }
    if added == nil { return "removed \(texts[0])" }
    return texts[0] == texts[1] ? "numbers" : "\(texts[0]) → \(texts[1])"
  }
}
