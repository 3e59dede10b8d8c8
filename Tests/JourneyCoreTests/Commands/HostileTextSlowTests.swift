import Foundation
import Testing

@testable import JourneyCore
@testable import journey_cli

/// No text of any file, argument or variable reaches a terminal as anything but visible text.
@Suite struct HostileTextSlowTests {
  /// Escapes that paint, retitle and clear a terminal, C1, deletes, bells, bidirectional controls,
  /// zero-width characters and separators.
  private static let hostile = [
    "\u{1B}]0;pwned\u{7}", "\u{1B}[31mred", "\u{1B}[2J\u{1B}[H", "\u{9B}31mc1", "\u{7F}\u{8}\u{8}",
    "a\rb", "\u{0}", "\u{202E}gnp.exe", "\u{2066}x\u{2069}", "z\u{200B}w", "\u{2028}l\u{2029}p",
    "\u{FEFF}bom", "\u{85}nel", "\u{1B}P1$r\u{1B}\\", "\u{E0041}\u{E007F}",
  ]

  /// A text as a JSON string in which nothing is raw, or nothing is escaped that need not be.
  private static func json(_ text: String, isRaw: Bool) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case _ where isRaw && scalar.value >= 0x20: result.unicodeScalars.append(scalar)
      default:
        for unit in String(scalar).utf16 {
          result +=
            "\\u" + String(repeating: "0", count: 4 - String(unit, radix: 16).count)
            + String(unit, radix: 16)
        }
      }
    }
    return result + "\""
  }

  private static func map(_ h: String, framework: String = "\"customer-6\"") -> String {
    """
    { "title": \(h), "framework": \(framework), "language": \(h), "state": \(h), "kind": \(h),
      "basis": \(h), "date": \(h), "owner": \(h), "authors": [\(h)], \(h): 1, "x-own": \(h),
      "persona": { "name": \(h), "role": \(h), "quote": \(h), \(h): \(h) }, "scenario": \(h),
      "goal": \(h), "expectations": [\(h)], "lanes": [{ "id": \(h), "name": \(h), "line": \(h) }],
      "emotionWords": { \(h): -1 }, "disable": [{ "rule": \(h), "reason": \(h) }],
      "sources": [{ "id": \(h), "title": \(h), "kind": \(h), "url": \(h) }],
      "stages": [
        { "stage": "purchase", "name": \(h), "goal": \(h), "actions": [\(h)], "thoughts": [\(h)],
          "feelings": [\(h)], "emotion": \(h), "owner": \(h), "notes": \(h), "duration": \(h),
          "lanes": { \(h): [\(h)] }, "next": [{ "stage": \(h), "when": \(h) }], "visit": \(h),
          "painPoints": [{ "id": \(h), "text": \(h), "severity": \(h), "evidence": [\(h)] }],
          "touchpoints": [
            { "id": \(h), "name": \(h), "channel": \(h), "mode": \(h), "handover": \(h),
              "phase": \(h), "insteadOf": \(h), "links": [\(h)], "takes": { "minutes": \(h) },
              "opportunities": [{ "text": \(h), "owner": \(h), "answers": [\(h)] }],
              "metrics": [{ "name": \(h), "value": 1, "target": \(h), "unit": \(h) }] }] },
        { "stage": \(h) }, { "stage": \(h) } ] }
    """
  }

  private static func framework(_ h: String) -> String {
    """
    { "id": \(h), "name": { "vi": \(h), "en": \(h), \(h): 1 }, "kind": \(h), "note": \(h),
      "source": { "title": \(h), "author": \(h), "url": \(h) }, "criteria": { "purpose": \(h) },
      "stages": [{ "id": \(h), "name": \(h), "phases": ["searching", \(h)], "summary": \(h),
        "questions": [\(h)], "next": [\(h)], "touchpoints": [\(h)] }, { "id": \(h), "name": \(h) }] }
    """
  }

  private static func files(_ text: String, isRaw: Bool, in scratch: Scratch) throws {
    let h = json(text, isRaw: isRaw)
    try scratch.put(map(h), "m.journey.json")
    try scratch.put(map(h, framework: framework(h)), "inline.journey.json")
    try scratch.put(map(h, framework: h), "named.journey.json")
    try scratch.put(map(#""b""#), "n.journey.json")
    try scratch.put(framework(h), "f.framework.json")
    try scratch.put(
      "Stage,Touchpoint,\(text)\nPurchase,\(text),\(text)\n\(text),\"a", "t.journey.csv")
    try scratch.put(
      "{ \(h): 1, \"version\": 2, \"findings\": [{ \(h): \(h), \"file\": \(h) }] }", "base.json")
    try scratch.put("{ \"version\": \(text)\u{1B} }", "broken.json")
    try scratch.put("\(text){ \"title\": \(text)", "broken.journey.json")
    try scratch.shell("mkdir -p set")
    try scratch.put(
      "{ \(h): 1, \"channels\": [{ \"id\": \(h), \"name\": \(h), \"mode\": \(h) }],"
        + " \"disable\": [\(h)], \"vaguePhrases\": [\(h)] }", "set/.journey-cli.json")
    try scratch.put(map(h), "set/m.journey.json")
    let name = text.unicodeScalars.filter { $0.value != 0 && $0 != "/" }
    try scratch.put(map(h), String(String.UnicodeScalarView(name)) + ".journey.json")
  }

  /// Each command over each kind of file; `H` stands for the hostile text.
  private static let commands = [
    "show m.journey.json", "show --matrix inline.journey.json", "show named.journey.json",
    "show m.journey.json --stage H", "show t.journey.csv", "show H.journey.json", "show H",
    "validate --all .", "validate --format concise .", "validate m.journey.json --disable H",
    "validate --format github .", "validate --format H .", "validate --today H .",
    "validate m.journey.json --baseline base.json",
    "validate m.journey.json --baseline broken.json",
    "compare m.journey.json n.journey.json", "compare f.framework.json basic-5", "compare H basic",
    "compare m.journey.json f.framework.json", "diff m.journey.json n.journey.json",
    "diff n.journey.json inline.journey.json", "diff H n.journey.json",
    "reframe m.journey.json --to digital-7 --output out.json", "reframe m.journey.json --to H",
    "reframe m.journey.json --to f.framework.json --output out.json --force",
    "format --check .", "format --diff .", "format H", "rules H", "rules --H",
    "frameworks show f.framework.json", "frameworks show H", "frameworks list",
    "init --framework H",
    "init --output n.journey.json", "schema H", "H", "H --help",
    "convert m.journey.json H.csv", "convert m.journey.json --to H", "convert H out.csv",
  ]

  private static func isHidden(_ text: String) -> String? {
    VisibleText.firstInvisible(in: text).map {
      String($0.scalar.value, radix: 16) + " in: "
        + VisibleText.escaped(String(text.prefix(300)), keepingLineBreaks: true)
    }
  }

  @Test(arguments: hostile.indices)
  func reachesNoTerminal(index: Int) throws {
    let text = Self.hostile[index]
    for isRaw in [false, true] {
      let scratch = try Scratch()
      try Self.files(text, isRaw: isRaw, in: scratch)
      for command in Self.commands {
        let words = command.split(separator: " ").map {
          $0.replacingOccurrences(of: "H", with: text)
        }
        let run = ConsoleFixture(
          variables: [
            "JOURNEY_LANG": text, "COLUMNS": text, "LANG": text, "TERM": text, "NO_COLOR": text,
          ], files: RootedFiles(scratch.folder)
        ).run(words, root: JourneyTool.self)
        #expect(run.code != .internalError, "\(command)")
        let hidden = Self.isHidden(run.output + run.errors)
        #expect(hidden == nil, "\(command) shows \(hidden ?? "")")
      }
    }
  }

  /// What programs read escapes by its own means; at least no terminal is driven by it.
  @Test(arguments: hostile.indices)
  func drivesNoTerminalInFormatsForPrograms(index: Int) throws {
    let scratch = try Scratch()
    try Self.files(Self.hostile[index], isRaw: true, in: scratch)
    for command in [
      "validate --format json .", "validate --format sarif .", "validate --format junit .",
      "compare m.journey.json n.journey.json --format json",
      "reframe m.journey.json --to digital-7",
      "compare m.journey.json n.journey.json --format csv",
      "compare f.framework.json basic-5 --format json",
      "diff --format json m.journey.json n.journey.json",
      "diff --format markdown m.journey.json n.journey.json",
      "compare m.journey.json n.journey.json --format markdown",
      "frameworks show f.framework.json --format json",
    ] {
      let run = ConsoleFixture(files: RootedFiles(scratch.folder)).run(
        command.split(separator: " ").map(String.init), root: JourneyTool.self)
      let driving = run.output.unicodeScalars.first {
        $0.value < 0x20 && $0 != "\n" && $0 != "\t" && $0 != "\r" || $0.value == 0x7F
      }
      #expect(driving == nil, "\(command)")
      #expect(Self.isHidden(run.errors) == nil, "\(command)")
    }
  }
}
