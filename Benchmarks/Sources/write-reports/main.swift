import JourneyCore

/// Writes made-up findings in every format and prints what that takes.
///
/// `write-reports COUNT`: so many findings, once each on a line of its own and once all on one.

/// Makes a file and its findings, each with a note that points back to the first one.
func findings(_ count: Int, isOneLine: Bool) -> FileFindings {
  let item = Array(#""điểm chạm":"📱","#.utf8) + [isOneLine ? 0x20 : 0x0A]
  var bytes: [UInt8] = []
  bytes.reserveCapacity(count * item.count)
  var diagnostics: [Diagnostic] = []
  diagnostics.reserveCapacity(count)
  for _ in 0..<count {
    let start = bytes.count
    bytes += item
    diagnostics.append(
      Diagnostic(
        rule: .duplicateKey, severity: .error,
        message: LocalizedText(same: "the key 'điểm chạm' stands twice in this object"),
        range: start..<start + 16,
        notes: [.init(LocalizedText(same: "first here"), at: 0..<16)],
        help: LocalizedText(same: "remove one")))
  }
  return FileFindings(
    source: SourceFile(name: "flood.journey.json", bytes: bytes), diagnostics: diagnostics)
}

let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000
let reports: [(String, any FindingReport)] = [
  ("text", TextReport(language: .en, width: 80, isColored: false, hasSummary: true)),
  ("concise", ConciseReport(language: .en)),
  ("json", JSONReport(language: .en, version: "0")),
  ("sarif", SARIFReport(language: .en, version: "0")),
  ("github", GitHubReport(language: .en, hasSummary: true)),
  ("junit", JUnitReport(language: .en, failLevel: .error)),
]
for isOneLine in [false, true] {
  let file = findings(count, isOneLine: isOneLine)
  for (name, template) in reports {
    var report = template
    var output = ""
    let time = ContinuousClock().measure { report.append(file, to: &output) }
    let place = isOneLine ? "one line" : "a line each"
    print("\(name), \(count) findings, \(place): \(time), \(output.utf8.count >> 20) MiB")
  }
}
