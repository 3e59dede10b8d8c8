import JourneyCore

/// A mistake in a command line, in the sentences that users of Swift tools know.
enum ArgumentProblem: Error {
  /// An option that the command does not have, those that it has, and what serves in its place.
  case unknownOption(String, known: [String], hint: LocalizedText? = nil)
  /// An option at the end of the line or before another one, by its label.
  case missingValue(String)
  /// A flag with `=value`.
  case unexpectedValue(option: String, value: String)
  /// An option that takes one value and was given several.
  case repeatedOption(String)
  /// A value that is not what is expected, with the label of its parameter.
  case invalidValue(String, for: String, ValueExpectation)
  /// An argument or option without which the command does not run, by its label.
  case missingArgument(String)
  /// Arguments that no parameter takes.
  case unexpectedArguments([String])
  /// The name of a file where a command writes one and reads none.
  case unexpectedOutput(String)
  /// A word in the place of a subcommand, and the subcommands there are; or the one that is meant.
  case unknownSubcommand(String, known: [String], isMeant: Bool)
}

extension ArgumentProblem {
  /// The sentence for a person.
  var message: LocalizedText {
    switch self {
    case .unknownOption(let option, let known, let hint):
      let name = String(option.drop { $0 == "-" })
      let unknown = LocalizedText(
        vi: "Không có tùy chọn '\(shown(option))'", en: "Unknown option '\(shown(option))'")
      if let hint { return unknown.followed(by: hint) }
      // A single letter is within reach of too much.
      let nearest = option.hasPrefix("--") ? Spelling.nearest(to: name, among: known) : nil
      return unknown.suggesting(nearest.map { "--\($0)" })
    case .missingValue(let label):
      return LocalizedText(
        vi: "Thiếu giá trị cho '\(label)'", en: "Missing value for '\(label)'")
    case .unexpectedValue(let option, let value):
      return LocalizedText(
        vi: "Tùy chọn '\(option)' không nhận giá trị, nhưng lại có '\(shown(value))' đi kèm.",
        en: "The option '\(option)' does not take any value, but '\(shown(value))' was specified."
      )
    case .repeatedOption(let option):
      return LocalizedText(
        vi: "Tùy chọn '\(option)' chỉ được dùng một lần",
        en: "The option '\(option)' can be given only once")
    case .invalidValue(let value, let label, let expectation):
      return invalidValueMessage(value, label, expectation)
    case .missingArgument(let label):
      return LocalizedText(
        vi: "Thiếu tham số bắt buộc '\(label)'", en: "Missing expected argument '\(label)'")
    case .unexpectedArguments(let words):
      let list = words.map { "'\(shown($0))'" }.joined(separator: ", ")
      return words.count == 1
        ? LocalizedText(vi: "Thừa tham số \(list)", en: "Unexpected argument \(list)")
        : LocalizedText(
          vi: "Thừa \(words.count) tham số: \(list)",
          en: "\(words.count) unexpected arguments: \(list)")
    case .unexpectedOutput(let word):
      return LocalizedText(
        vi: "Thừa tham số '\(shown(word))'", en: "Unexpected argument '\(shown(word))'"
      ).suggesting("--output \(shown(word))")
    case .unknownSubcommand(let word, let known, let isMeant):
      return LocalizedText(
        vi: "Không có lệnh con '\(shown(word))'", en: "Unknown subcommand '\(shown(word))'"
      ).suggesting(isMeant ? known.first.map(shown) : Spelling.nearest(to: word, among: known))
    }
  }

  private func invalidValueMessage(
    _ value: String, _ label: String, _ expectation: ValueExpectation
  ) -> LocalizedText {
    let message = LocalizedText(
      vi: "Giá trị '\(shown(value))' không hợp lệ cho '\(label)'",
      en: "The value '\(shown(value))' is invalid for '\(label)'")
    switch expectation {
    case .anything:
      return message
    case .integer(let range):
      let (low, high) = (range.lowerBound, range.upperBound)
      return message.followed(
        by: LocalizedText(
          vi: "Hãy cho một số nguyên từ \(low) đến \(high).",
          en: "Please provide a whole number from \(low) to \(high)."))
    case .number(let range):
      let (low, high) = (range.lowerBound, range.upperBound)
      return message.followed(
        by: LocalizedText(
          vi: "Hãy cho một số từ \(NumberText.plain(low, language: .vi)) đến"
            + " \(NumberText.plain(high, language: .vi)).",
          en: "Please provide a number from \(NumberText.plain(low, language: .en)) to"
            + " \(NumberText.plain(high, language: .en))."))
    case .oneOf(let values, listedBy: let list, let meaning):
      guard let list else {
        return message.suggesting(Self.meant(by: value, among: values(), meaning))
          .followed(by: Self.choices(values()))
      }
      let nearest = Spelling.nearest(to: value, among: values())
      let unknown = LocalizedText(
        vi: "Không có \(list.noun.vi) '\(shown(value))'",
        en: "Unknown \(list.noun.en) '\(shown(value))'")
      // The beginning of a few tells which they are.
      let begun = value.isEmpty ? [] : values().filter { $0.hasPrefix(value) }
      if (1...Self.maximumBegun).contains(begun.count) {
        let (vi, en) = (" hay ", " or ")
        let names = begun.map { "'\($0)'" }
        return unknown.followed(
          by: LocalizedText(
            vi: "Ý bạn là \(names.joined(separator: vi))?",
            en: "Did you mean \(names.joined(separator: en))?"))
      }
      return nearest == nil
        ? unknown.followed(
          by: LocalizedText(
            vi: "Xem danh sách: \(list.command)", en: "'\(list.command)' lists them all."))
        : unknown.suggesting(nearest)
    }
  }

  /// The one of a few words that another most likely stands for: in capitals, another name of it, a
  /// slip, or its beginning.
  private static func meant(
    by value: String, among words: [String], _ meaning: ((String) -> String?)?
  ) -> String? {
    let small = value.lowercased()
    if let word = words.first(where: { $0.lowercased() == small }) { return word }
    if let word = meaning?(small), words.contains(word) { return word }
    if let near = Spelling.nearest(to: value, among: words) { return near }
    let begun = small.count < 2 ? [] : words.filter { $0.lowercased().hasPrefix(small) }
    return begun.count == 1 ? begun[0] : nil
  }

  /// More words that begin alike are no suggestion.
  private static let maximumBegun = 4

  /// What was typed may hold anything, and must not drive the terminal.
  private func shown(_ text: String) -> String {
    VisibleText.escaped(text)
  }

  private static func choices(_ values: [String]) -> LocalizedText {
    guard values.count < 6 else {
      let list = values.map { "\n  - \($0)" }.joined()
      return LocalizedText(
        vi: "Hãy chọn một trong các giá trị sau:\(list)",
        en: "Please provide one of the following:\(list)")
    }
    let quoted = values.map { "'\($0)'" }
    let first = quoted.dropLast().joined(separator: ", ")
    guard let last = quoted.last, !first.isEmpty else {
      let only = quoted.joined()
      return LocalizedText(vi: "Hãy dùng \(only).", en: "Please provide \(only).")
    }
    return LocalizedText(
      vi: "Hãy chọn \(first) hoặc \(last).",
      en: "Please provide one of \(first) \(values.count == 2 ? "and" : "or") \(last).")
  }
}

extension LocalizedText {
  /// The text with a further sentence behind it.
  func followed(by sentence: LocalizedText) -> LocalizedText {
    func joined(_ first: String, _ second: String) -> String {
      first + (first.last == "?" ? " " : ". ") + second
    }
    return LocalizedText(vi: joined(vi, sentence.vi), en: joined(en, sentence.en))
  }

  /// The text with a word that may have been meant, if there is one.
  func suggesting(_ word: String?) -> LocalizedText {
    guard let word else { return self }
    return followed(
      by: LocalizedText(vi: "Ý bạn là '\(word)'?", en: "Did you mean '\(word)'?"))
  }
}
