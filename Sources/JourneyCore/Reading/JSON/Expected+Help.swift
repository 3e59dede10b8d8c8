extension Expected {
  /// What to write where nobody can tell what was meant; nothing where the message says it all.
  ///
  /// - Parameters:
  ///   - kind: What was found.
  ///   - text: The text that was found, if it was one.
  /// - Returns: One phrase.
  func help(found kind: JSONNode.Kind, _ text: SourceText? = nil) -> LocalizedText? {
    let name = text?.isTold == true ? text?.excerpt ?? "…" : "…"
    let id = text.flatMap { IDText.id(of: $0.excerpt) } ?? "…"
    return switch self {
    case .persona where kind == .array:
      ReadingMessages.onePersona
    case .persona: Self.write("{ \"name\": \"\(name)\" }")
    case .emotionWords:
      LocalizedText(
        vi: "viết mỗi từ với số của nó: { \"vui\": 2, \"bực\": -2 }",
        en: "write each word with its number: { \"happy\": 2, \"annoyed\": -2 }")
    case .emotionScale: Self.write("{ \"min\": 1, \"max\": 5 }")
    // A text among the sources of a map; a framework has one, without an id.
    case .source where text != nil: Self.write("{ \"id\": \"\(id)\", \"title\": \"\(name)\" }")
    case .lane: Self.write("{ \"id\": \"\(id)\", \"name\": \"\(name)\" }")
    case .sameTextsList: Self.write("[[\"\(name)\", \"…\"]]")
    case .disabledRule: Self.write("{ \"rule\": \"\(name)\", \"reason\": \"…\" }")
    case .metric: Self.write("{ \"name\": \"\(name)\" }")
    // Stages of frameworks; a text among those of a map is one of them by its name.
    case .stage: Self.write("{ \"id\": \"\(id)\", \"name\": \"\(name)\" }")
    // As people write a text in two languages, which names of frameworks have and maps do not.
    case .text where kind == .object:
      LocalizedText(
        vi: "viết một văn bản trong dấu nháy", en: "write one text in double quotes")
    case .number:
      text.flatMap { Self.number($0) }
        ?? LocalizedText(
          vi: "viết một số, không có dấu nháy, ví dụ 3 hoặc 2.5",
          en: "write a number without quotes, such as 3 or 2.5")
    case .lanesList, .metricsList, .opportunitiesList, .painPointsList, .sourcesList, .stagesList,
      .touchpointsList, .textsList, .texts, .nextList, .phasesList, .channelsList,
      .disabledRulesList:
      LocalizedText(
        vi: "đặt các phần tử giữa '[' và ']', cách nhau bằng dấu phẩy",
        en: "put what belongs there between '[' and ']', with commas between")
    default: nil
    }
  }

  /// The numbers of a text, one of which is meant.
  private static func number(_ text: SourceText) -> LocalizedText? {
    let numbers = MeantNumber.numbers(in: text.excerpt)
    guard let last = numbers.last else { return nil }
    let others = numbers.dropLast().joined(separator: ", ")
    let (vi, en) = others.isEmpty ? ("", "") : (others + " hoặc ", others + " or ")
    return LocalizedText(
      vi: "viết một số, không có dấu nháy: " + vi + last,
      en: "write one number without quotes: " + en + last)
  }

  private static func write(_ example: String) -> LocalizedText {
    LocalizedText.deferred(vi: "viết \(example)", en: "write \(example)")
  }
}
