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
    case .emotionScale: Self.write("{ \"min\": 1, \"max\": 5 }")
    case .lane: Self.write("{ \"id\": \"\(id)\", \"name\": \"\(name)\" }")
    case .disabledRule: Self.write("{ \"rule\": \"…\", \"reason\": \"…\" }")
    case .metric: Self.write("{ \"name\": \"\(name)\" }")
    // Only frameworks' stages are asked for by this word; those of maps may be texts.
    case .stage: Self.write("{ \"id\": \"\(id)\", \"name\": \"\(name)\" }")
    case .number:
      LocalizedText(
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

  private static func write(_ example: String) -> LocalizedText {
    LocalizedText.deferred(vi: "viết \(example)", en: "write \(example)")
  }
}
