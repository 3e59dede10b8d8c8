@testable import JourneyCore

/// One set of findings for every format: all that has ever been told wrongly somewhere.
enum SampleFindings {
  /// The files in their order.
  static let files = [shop, clean, empty, odd, lines]

  /// The counts over all of them.
  static var summary: FindingSummary {
    var summary = FindingSummary()
    for file in files { summary.add(file) }
    return summary
  }

  /// A map with a name of blanks and letters beyond ASCII; notes, help, a slip of syntax.
  static let shop = findings(
    "Maps/điện thoại (1).journey.json",
    """
    {
      "title": "Mua điện thoại 📱 trả góp",
      "stages": [
        { "stage": "«a»recognize«/a»",
          "touchpoints": [{ "id": "«b»📱x«/b»" }, { "id": "«c»📱x«/c»" }] },«d»«/d»
        «e»{ "stage":
            "use" }«/e»
      ]
    }

    """
  ) { place in
    [
      Diagnostic(
        rule: .unknownStage, severity: .error,
        message: LocalizedText(
          vi: "mô hình không có giai đoạn 'recognize'", en: "unknown stage 'recognize'"),
        range: place("a"), pointer: .stage(0).key("stage"),
        help: LocalizedText(vi: "xem danh sách các giai đoạn", en: "see the list of stages"),
        fix: .replace(place("a"), with: "recognise “📱”")),
      Diagnostic(
        rule: .duplicateID, severity: .warning,
        message: LocalizedText(vi: "mã 'x' bị dùng hai lần", en: "the id 'x' is used twice"),
        range: place("c"),
        notes: [
          .init(LocalizedText(vi: "lần đầu ở đây", en: "first here"), at: place("b")),
          .init(LocalizedText(vi: "và ở đây", en: "and here"), at: place("e")),
        ]),
      Diagnostic(
        rule: .syntax, severity: .error,
        message: LocalizedText(vi: "thiếu '}'", en: "missing '}' or ','"), range: place("d"),
        help: LocalizedText(vi: "thêm '}'", en: "add '}'"),
        fix: Diagnostic.Fix(
          .init(place("c"), ""), .init(place("d").lowerBound..<place("d").lowerBound, "}"))),
      Diagnostic(
        rule: .emptyStage, severity: .note,
        message: LocalizedText(vi: "giai đoạn trống", en: "a stage over several lines"),
        range: place("e"), pointer: .stage(1)),
    ]
  }

  /// A file in which nothing is found.
  static let clean = findings("Maps/clean.journey.json", "{}") { _ in [] }

  /// A file without a byte, so that there is no place to point at.
  static let empty = findings("empty.journey.json", "") { _ in
    [
      Diagnostic(
        rule: .syntax, severity: .error,
        message: LocalizedText(vi: "tệp trống", en: "the file is empty"), range: 0..<0)
    ]
  }

  /// Everything that a format could take for its own.
  static let odd = findings(
    "odd/50%,a:b\n\"c\" & 'd' <e>\u{1B}[31m.json",
    "\u{FEFF}[«a»\u{7F}\u{9B}\u{202E}«/a»]\r\n«b»x«/b»"
  ) { place in
    [
      Diagnostic(
        rule: .invisibleText, severity: .warning,
        message: LocalizedText(same: "a\r\nb\rc\td \u{0}\u{1B}[31m\u{7F}\u{9B}31m\u{202E}\u{FFFE}"),
        range: place("a"), pointer: DocumentPointer([.key("a/b~\u{1B}")]),
        help: LocalizedText(same: "<![CDATA[x]]> & \"q\" 'r' 100%25 ::error::no, \\n")),
      Diagnostic(
        rule: .unknownKey, severity: .error,
        message: LocalizedText(same: "[a link](https://example.org) and {0} \\ ## 👩‍💻 Cafe\u{301}"),
        range: place("b"),
        notes: [.init(LocalizedText(same: "{1} ]]>\n::warning::two"), at: place("a"))]),
    ]
  }

  /// Equal lines, which only their number tells apart.
  static let lines = findings("lines.json", "«a»x«/a»\n\n  «b»x«/b»\r  «c»y«/c»\n\t«d»x«/d»  ") {
    place in
    ["a", "b", "c", "d", "d"].map {
      Diagnostic(
        rule: .wrongValue, severity: .error, message: LocalizedText(vi: "sai", en: "wrong"),
        range: place($0))
    } + [
      Diagnostic(
        rule: .wrongType, severity: .error, message: LocalizedText(vi: "sai", en: "wrong"),
        range: place("d"))
    ]
  }

  /// Makes the findings of a file in which `«a»` and `«/a»` stand around the place named `a`.
  private static func findings(
    _ name: String, _ marked: String, _ make: ((String) -> Range<Int>) -> [Diagnostic]
  ) -> FileFindings {
    var bytes: [UInt8] = []
    var starts: [String: Int] = [:]
    var ends: [String: Int] = [:]
    var rest = marked.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "«", let end = rest.firstIndex(of: "»") else {
        bytes += Array(String(Character(scalar)).utf8)
        continue
      }
      let mark = String(rest[..<end])
      if mark.hasPrefix("/") {
        ends[String(mark.dropFirst())] = bytes.count
      } else {
        starts[mark] = bytes.count
      }
      rest = rest[rest.index(after: end)...]
    }
    let source = SourceFile(name: name, bytes: bytes)
    return FileFindings(source: source, diagnostics: make { (starts[$0] ?? 0)..<(ends[$0] ?? 0) })
  }
}
