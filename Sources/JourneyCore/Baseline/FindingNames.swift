/// Names findings by what they are about, so that each is known again in another version of a file.
///
/// Elements go by their ids, names or texts instead of their numbers: a finding keeps its name where
/// lines move, where something is put before it, and where the file is laid out anew. No word of a
/// message is part of it.
struct FindingNames {
  /// The keys by which people tell the elements of a list apart, the surest first.
  private static let tellingKeys = ["id", "stage", "name", "text", "title", "rule"]
  /// The characters of a text that tell it apart.
  private static let longest = 80

  /// One step of the pointer that was named last.
  private struct NamedStep {
    let step: DocumentPointer.Step
    let name: DocumentPointer.Step
  }

  private(set) var places: (any SourcePlaces)?
  private let source: SourceFile
  private let lines: LineTable
  /// The steps named last, of pointers into the model and of the file's own: the next finding is
  /// mostly a neighbour.
  private var lastOfModel: [NamedStep] = []
  private var lastWritten: [NamedStep] = []

  /// Begins to name the findings of a file.
  init(_ findings: FileFindings) {
    places = findings.sourceMap?.places
    source = findings.source
    lines = LineTable(findings.source)
  }

  /// Returns the place of a finding, such as `/stages/use/painPoints/Chờ lâu`.
  ///
  /// - Parameter finding: A finding of the file.
  /// - Returns: A pointer with names in it; without a pointer what the line holds.
  mutating func place(of finding: Diagnostic) -> String {
    guard let subject = finding.subject else { return writtenPlace(of: finding) }
    lastOfModel = named(subject, after: lastOfModel, isOfModel: true)
    return DocumentPointer(lastOfModel.map(\.name)).description
  }

  /// Returns the place of a finding by the file's own pointer.
  mutating func writtenPlace(of finding: Diagnostic) -> String {
    guard let pointer = finding.pointer else { return line(of: finding) }
    lastWritten = named(pointer, after: lastWritten, isOfModel: false)
    return DocumentPointer(lastWritten.map(\.name)).description
  }

  /// Returns what a finding names, which tells findings in one place apart.
  static func about(_ finding: Diagnostic) -> String {
    finding.about.map { shortened($0.string) }.joined(separator: ", ")
  }

  private mutating func named(
    _ pointer: DocumentPointer, after last: [NamedStep], isOfModel: Bool
  ) -> [NamedStep] {
    var named: [NamedStep] = []
    for (known, step) in zip(last, pointer.steps) {
      if known.step != step { break }
      named.append(known)
    }
    for end in pointer.steps.indices.dropFirst(named.count) {
      let step = pointer.steps[end]
      var name = step
      if case .index = step {
        let element = DocumentPointer(Array(pointer.steps[...end]))
        let text = isOfModel ? nameOfModel(element) : self.name(element)
        if let text { name = .key(text) }
      }
      named.append(NamedStep(step: step, name: name))
    }
    return named
  }

  private mutating func nameOfModel(_ element: DocumentPointer) -> String? {
    guard let written = places?.place(of: element, .opening).pointer,
      written.steps.count == element.steps.count
    else { return nil }
    return name(written)
  }

  private mutating func name(_ element: DocumentPointer) -> String? {
    var text = places?.text(at: element)
    for key in Self.tellingKeys where text == nil { text = places?.text(at: element.key(key)) }
    return text.map { Self.shortened($0.string) }
  }

  private func line(of finding: Diagnostic) -> String {
    let number = lines.position(of: finding.range.lowerBound).line
    let bytes = source.bytes[lines.range(ofLine: number)]
    let words = String(decoding: bytes.prefix(4 * Self.longest), as: UTF8.self)
      .split(whereSeparator: \.isWhitespace)
    return Self.shortened(words.joined(separator: " "))
  }

  static func shortened(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.prefix(longest)))
  }
}
