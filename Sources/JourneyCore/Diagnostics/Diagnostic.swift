// Diagnostics: what is said about a place of a file, and what it is about; knows no journeys.

/// Something that is to be said about one place of a file.
public struct Diagnostic: Sendable, Equatable {
  /// A second place that belongs to the finding.
  public struct Note: Sendable, Equatable {
    /// What is there, one phrase.
    public let message: LocalizedText
    /// Where it is, in bytes.
    public let range: Range<Int>
    /// Whether people are told of it only where they ask for everything.
    public let isDetail: Bool

    /// Creates a note.
    public init(_ message: LocalizedText, at range: Range<Int>, isDetail: Bool = false) {
      self.message = message
      self.range = range
      self.isDetail = isDetail
    }
  }

  /// The rule that found it.
  public var rule: RuleID
  /// How grave it is.
  public var severity: Severity
  /// What is wrong, one phrase without a full stop.
  public var message: LocalizedText
  /// Where it is in the file, in bytes.
  public var range: Range<Int>
  /// Where it is in the document, where the document could be read so far.
  public var pointer: DocumentPointer?
  /// The part of the model that it is about; nothing where the model may lack it, or there is none.
  public var subject: DocumentPointer?
  /// The ids and texts that it names, as the file has them: with its part they tell what it is.
  public var about: [SourceText]
  /// Other places that belong to it.
  public var notes: [Note]
  /// How to fix it, one phrase.
  public var help: LocalizedText?
  /// The correction that a program can make; nothing where a person has to decide.
  public var fix: Fix?
  /// Whether something that stands in the file is not in what was read of it; a warning or error
  /// says so by itself.
  package var losesContent = false

  /// Creates a finding.
  public init(
    rule: RuleID, severity: Severity, message: LocalizedText, range: Range<Int>,
    pointer: DocumentPointer? = nil, subject: DocumentPointer? = nil, about: [SourceText] = [],
    notes: [Note] = [], help: LocalizedText? = nil, fix: Fix? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.range = range
    self.pointer = pointer
    self.subject = subject
    self.about = about
    self.notes = notes
    self.help = help
    self.fix = fix
  }
}

extension Diagnostic {
  /// The same finding, which says besides that something of the file was not read.
  func losingContent() -> Diagnostic {
    var finding = self
    finding.losesContent = true
    return finding
  }

  /// The order in which findings of one file are told: by place, then by rule.
  public static func isOrdered(_ left: Diagnostic, before right: Diagnostic) -> Bool {
    if left.range.lowerBound != right.range.lowerBound {
      return left.range.lowerBound < right.range.lowerBound
    }
    if left.rule != right.rule { return left.rule < right.rule }
    return left.range.upperBound < right.range.upperBound
  }
}

extension [Diagnostic] {
  /// Brings them into the order in which they are told; mostly they stand so.
  mutating func order() {
    let areOrdered = indices.dropFirst().allSatisfy {
      !Diagnostic.isOrdered(self[$0], before: self[$0 - 1])
    }
    if !areOrdered { sort(by: Diagnostic.isOrdered) }
  }

  /// These and then others; thousands are not copied for none.
  static func joining(_ first: [Diagnostic], _ second: [Diagnostic]) -> [Diagnostic] {
    second.isEmpty ? first : first.isEmpty ? second : first + second
  }
}
