/// The slips of a file that a program corrects and that one cause has made in many places, such as
/// the curly quotes of a word processor.
///
/// A person is told of them once, with how many there are: none of them has to be looked at.
struct RepeatedSlips {
  /// The places of one slip.
  struct Places: Equatable {
    /// How many there are.
    var count = 0
    /// Where the last one begins, in bytes.
    var last = 0
  }

  /// How many places of a slip are still told one by one.
  private static let few = 3

  private let language: Language
  private var slips: [String: Places] = [:]
  private var told: Set<String> = []

  /// Finds the slips that are told once.
  ///
  /// - Parameters:
  ///   - diagnostics: The findings of a file.
  ///   - language: The language in which they are told.
  init(_ diagnostics: [Diagnostic], _ language: Language) {
    self.language = language
    for diagnostic in diagnostics where Self.isSlip(diagnostic) {
      let message = diagnostic.message[language]
      slips[message, default: Places()].count += 1
      slips[message, default: Places()].last = diagnostic.range.lowerBound
    }
    slips = slips.filter { $0.value.count > Self.few }
  }

  /// How a finding is told.
  enum Telling: Equatable {
    /// As any other.
    case alone
    /// For all places of its slip.
    case forAll(Places)
    /// Not at all: the first of its slip was told.
    case told
  }

  /// Says how the next finding of the file is told.
  mutating func telling(_ diagnostic: Diagnostic) -> Telling {
    guard !slips.isEmpty, Self.isSlip(diagnostic) else { return .alone }
    let message = diagnostic.message[language]
    guard let places = slips[message] else { return .alone }
    return told.insert(message).inserted ? .forAll(places) : .told
  }

  /// What stands behind the finding that is told for all.
  static func rest(_ places: Places, lastLine: Int) -> LocalizedText {
    let more = places.count - 1
    return LocalizedText(
      vi: "còn \(more) chỗ nữa như vậy, chỗ cuối ở dòng \(lastLine);"
        + " journey-cli fix sửa được cả \(places.count)",
      en: "\(more) more places like this, the last in line \(lastLine);"
        + " journey-cli fix corrects all \(places.count)")
  }

  private static func isSlip(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.rule == .syntax && diagnostic.fix != nil
  }
}
