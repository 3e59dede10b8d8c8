import JourneyCore

/// What is wrong with words that name frameworks and files.
extension UsageError {
  /// A framework that is not built in.
  static func unknownFramework(_ word: String, among frameworks: [Framework]) -> UsageError {
    let shown = VisibleText.escaped(word)
    let message = LocalizedText(
      vi: "Không có mô hình '\(shown)'", en: "Unknown framework '\(shown)'")
    let frameworks = FrameworkNames(frameworks)
    return unknown(
      message, meant: frameworks.suggestion(for: word), known: frameworks.ids,
      LocalizedText(vi: "Các mô hình", en: "The frameworks"))
  }

  /// A file that is not written as one, so that it was taken for the id of a framework.
  static func fileTakenForFramework(_ word: String) -> UsageError {
    let shown = VisibleText.escaped(word)
    return UsageError(
      LocalizedText(
        vi: "'\(shown)' không phải là mô hình có sẵn; nếu là tệp, hãy viết './\(shown)'",
        en: "'\(shown)' is not a built-in framework; if you mean the file, write './\(shown)'"))
  }

  /// A prefix that several frameworks begin with.
  static func ambiguousFramework(_ word: String, _ ids: [NamedID]) -> UsageError {
    let shown = VisibleText.escaped(word)
    return UsageError(
      LocalizedText(
        vi: "'\(shown)' chưa rõ là mô hình nào: \(quoted(ids, .vi))",
        en: "'\(shown)' may be any of \(quoted(ids, .en))"))
  }

  /// Two words that name the same thing.
  static func comparedTwice(_ first: String, _ second: String) -> UsageError {
    let (first, second) = (VisibleText.escaped(first), VisibleText.escaped(second))
    guard first != second else {
      return UsageError(
        LocalizedText(vi: "'\(first)' bị lặp lại", en: "'\(first)' is given twice"))
    }
    return UsageError(
      LocalizedText(
        vi: "'\(first)' và '\(second)' là cùng một mô hình hoặc tệp",
        en: "'\(first)' and '\(second)' are the same"))
  }

  /// Ids in quotes with their names, with commas between.
  static func quoted(_ ids: [NamedID], _ language: Language) -> String {
    ids.map { VisibleText.escaped($0.quoted(language)) }.joined(separator: ", ")
  }

  /// A word that is none of the known ones: with the nearest of them, or with all.
  static func unknown(
    _ message: LocalizedText, _ word: String, known: [String], _ label: LocalizedText
  ) -> UsageError {
    unknown(
      message, meant: Spelling.nearest(to: word, among: known).map { NamedID($0) },
      known: known.map { NamedID($0) }, label)
  }

  /// A word that is none of the known ids: with the one that it seems to mean, or with all.
  static func unknown(
    _ message: LocalizedText, meant: NamedID?, known: [NamedID], _ label: LocalizedText
  ) -> UsageError {
    if let meant { return UsageError(message.suggesting(meant)) }
    if known.isEmpty { return UsageError(message) }
    func list(_ language: Language) -> String {
      VisibleText.escaped(NamedID.list(known, language))
    }
    return UsageError(
      LocalizedText(
        vi: "\(message.vi). \(label.vi): \(list(.vi)).",
        en: "\(message.en). \(label.en): \(list(.en))."))
  }
}

extension LocalizedText {
  /// The text with an id that may have been meant.
  func suggesting(_ id: NamedID) -> LocalizedText {
    followed(
      by: LocalizedText(
        vi: "Ý bạn là \(VisibleText.escaped(id.quoted(.vi)))?",
        en: "Did you mean \(VisibleText.escaped(id.quoted(.en)))?"))
  }
}
