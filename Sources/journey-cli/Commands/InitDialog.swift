import JourneyCore

/// `init --ask`: one question after another in a terminal.
///
/// Every answer is written to the file at once, so that the file itself is the place where an
/// interrupted dialog is taken up again.
struct InitDialog {
  private let console: Console
  private let language: Language
  private let width: Int

  /// Begins a dialog.
  ///
  /// - Throws: `UsageError` where nobody can answer.
  init(_ console: Console, _ language: Language) throws(UsageError) {
    guard console.environment.isTerminal(.input) else {
      throw UsageError(
        LocalizedText(
          vi: "'--ask' hỏi từng câu nên cần một cửa sổ dòng lệnh; đầu vào chuẩn không phải là"
            + " cửa sổ đó",
          en: "'--ask' asks one question after another and needs a terminal; the standard input is"
            + " not one"))
    }
    self.console = console
    self.language = language
    width = console.width
  }

  // MARK: What the map is about

  /// Asks for the file; nothing where the input ends.
  func file() throws -> String? {
    try say(
      LocalizedText(
        vi: "Lưu bản đồ vào tệp nào? Enter: ban-do.journey.json",
        en: "Which file should the map be saved in? Enter: my.journey.json"))
    guard let line = try readLine() else { return nil }
    let usual = LocalizedText(vi: "ban-do.journey.json", en: "my.journey.json")[language]
    return line.isEmpty ? usual : line.contains(".") ? line : line + ".journey.json"
  }

  /// Asks which framework the map shall have, by what each is chosen for.
  func framework() throws -> Framework? {
    let all = FrameworkArgument.known(console)
    try say(
      LocalizedText(
        vi: "Hành trình này hợp với mô hình nào?", en: "Which framework fits this journey?"))
    for (index, framework) in all.enumerated() {
      let count = framework.stages.count
      let stages = LocalizedText(vi: "\(count) giai đoạn", en: "\(count) stages")[language]
      try write("\n  \(index + 1)  \(framework.name[language]) · \(stages) · \(framework.id)\n")
      if let when = framework.chooseWhen?[language] { try write(indented(when)) }
    }
    while true {
      try say(
        LocalizedText(
          vi: "Số thứ tự hoặc mã; Enter: customer-6", en: "Its number or id; Enter: customer-6"))
      guard let word = try readLine() else { return nil }
      if word.isEmpty { return try FrameworkArgument.named("customer-6", console) }
      if let number = Int(word), all.indices.contains(number - 1) { return all[number - 1] }
      if let framework = try? FrameworkArgument.named(word, console) { return framework }
      let names = FrameworkNames(all)
      let found = names.indices(matching: word)
      let message = UsageError.ambiguousFramework(word, found.map { names.ids[$0] }).message
      try say(
        found.isEmpty
          ? LocalizedText(vi: "Không có mô hình nào như vậy.", en: "There is no such framework.")
          : LocalizedText(vi: message.vi + ".", en: message.en + "."))
    }
  }

  // MARK: Questions

  /// Asks the open questions of a map.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - framework: Its framework, whose names of stages are shown.
  ///   - save: Writes the map, after every answer; where another program has changed the file
  ///     meanwhile, nothing is written and the map is returned that the file holds now.
  /// - Returns: The map as far as it was answered.
  /// - Throws: What stops the writing of the file, or of the questions.
  func ask(
    _ map: JourneyMap, _ framework: Framework?, save: (JourneyMap) throws -> JourneyMap?
  ) throws -> JourneyMap {
    var map = map
    try say(
      LocalizedText(
        vi: "Enter: để sau. Nhiều ý: ngăn bằng dấu chấm phẩy. Ctrl-D: dừng; mọi câu trả lời đã được"
          + " lưu.",
        en:
          "Enter: leave it for later. Several values: separate them with semicolons. Ctrl-D: stop; every"
          + " answer is saved."))
    var skipped = 0
    var stage: Int?
    while true {
      let open = OpenQuestion.all(in: map)
      while skipped < open.count, !open[skipped].isReady { skipped += 1 }
      guard skipped < open.count else { return map }
      let question = open[skipped]
      if let number = question.stage, number != stage {
        try write("\n" + heading(number, map, framework) + "\n")
      }
      stage = question.stage
      let left = open.count - skipped
      let rest = LocalizedText(vi: "còn \(left)", en: "\(left) left")[language]
      try write("\n" + wrapped(VisibleText.escaped(question.text) + "  (\(rest))"))
      guard let line = try readLine() else { return map }
      if line.isEmpty {
        skipped += 1
      } else if let remark = Self.remark(on: line, question.kind) {
        try say(remark)
      } else if question.answer(line, in: &map) {
        guard let changed = try save(map) else { continue }
        map = try answer(question, line, inChanged: changed, save: save)
        skipped = 0
      } else {
        try say(hint(question.kind, map))
      }
    }
  }

  /// What is said of a line that answers nothing; nothing for an answer.
  private static func remark(on line: String, _ kind: OpenQuestion.Kind) -> LocalizedText? {
    if GuidanceText.isGuidance(SourceText(line)) {
      return LocalizedText(
        vi: "\(GuidanceText.mark) là dấu của câu hỏi; muốn để sau thì chỉ cần nhấn Enter.",
        en: "\(GuidanceText.mark) marks a question; Enter alone leaves it open.")
    }
    guard kind == .text || kind == .list, PlaceholderText.isPlaceholder(SourceText(line)) else {
      return nil
    }
    let shown = VisibleText.escaped(line)
    return LocalizedText(
      vi: "'\(shown)' được tính như chưa trả lời; muốn để sau thì chỉ cần nhấn Enter.",
      en: "'\(shown)' counts as no answer; Enter alone leaves the question open.")
  }

  /// Puts an answer into a map that another program has written meanwhile.
  ///
  /// - Returns: The map with the answer, or as it is where the question is no longer open there.
  private func answer(
    _ question: OpenQuestion, _ line: String, inChanged changed: JourneyMap,
    save: (JourneyMap) throws -> JourneyMap?
  ) throws -> JourneyMap {
    var map = changed
    let same = OpenQuestion.all(in: changed).first {
      $0.text == question.text && $0.stage == question.stage
    }
    if let same, same.answer(line, in: &map), try save(map) == nil {
      try say(
        LocalizedText(
          vi: "Tệp vừa được chương trình khác sửa: đã đọc lại, rồi ghi thêm câu trả lời này.",
          en: "Another program has changed the file: it was read again, and this answer added."))
      return map
    }
    try say(
      LocalizedText(
        vi: "Tệp vừa được chương trình khác sửa và đã được đọc lại; câu này ở đó không còn để trống"
          + " nên câu trả lời vừa rồi không được ghi.",
        en:
          "Another program has changed the file, and it was read again; this question is no longer"
          + " open there, so your answer was not written."))
    return changed
  }

  /// Says that a file was begun with another framework than the one that is asked for.
  func tellFramework(_ path: String, _ framework: Framework) throws {
    let (shown, id) = (VisibleText.escaped(path), VisibleText.escaped(framework.id.string))
    try say(
      LocalizedText(
        vi: "'\(shown)' đã bắt đầu với mô hình \(id); '--framework' chỉ dành cho tệp mới.",
        en: "'\(shown)' was begun with the framework \(id); '--framework' is for a new file."))
  }

  /// Says how far the map is, and how to go on.
  func close(_ map: JourneyMap, _ path: String) throws {
    let open = OpenQuestion.all(in: map).count
    let shown = VisibleText.escaped(path)
    try say(
      open == 0
        ? LocalizedText(
          vi: "Mọi câu hỏi đã được trả lời. Xem bản đồ bằng:",
          en: "Every question is answered. See the map with:")
        : LocalizedText(
          vi: "Còn \(open) câu hỏi. Làm tiếp bằng:",
          en: "\(open) question\(open == 1 ? " is" : "s are") open. Go on with:"))
    // A command to be copied stays on its line.
    let word = ShellWord.path(shown)
    try write("  journey-cli \(open == 0 ? "show" : "init --ask --output") \(word)\n")
  }

  private func heading(_ number: Int, _ map: JourneyMap, _ framework: Framework?) -> String {
    let id = map.stages[number].stage
    let known = framework?.stages.first { $0.id == id }?.name[language]
    let name = VisibleText.escaped(map.stages[number].name?.string ?? known ?? id.string)
    let count = map.stages.count
    return LocalizedText(
      vi: "— Giai đoạn \(number + 1)/\(count): \(name)",
      en: "— Stage \(number + 1) of \(count): \(name)"
    )[language]
  }

  private func hint(_ kind: OpenQuestion.Kind, _ map: JourneyMap) -> LocalizedText {
    let scale = map.emotionScale
    let (low, high) = (scale.minimum.literal.string, scale.maximum.literal.string)
    switch kind {
    case .emotion:
      return LocalizedText(
        vi: "Cần một số từ \(low) đến \(high).", en: "A number from \(low) to \(high).")
    case .date:
      return LocalizedText(
        vi: "Cần một ngày, chẳng hạn 2026-03-02.", en: "A date, such as 2026-03-02.")
    case .severity:
      func values(_ language: Language) -> String {
        PainPoint.Severity.allCases.map { $0.label[language] }.joined(separator: ", ")
      }
      return LocalizedText(
        vi: "Cần một trong: \(values(.vi)).", en: "One of: \(values(.en)).")
    case .number: return LocalizedText(vi: "Cần một số.", en: "A number.")
    case .flag: return LocalizedText(vi: "Có hay không?", en: "Yes or no?")
    case .text, .list:
      return LocalizedText(vi: "Câu trả lời này trống.", en: "This answer is empty.")
    }
  }

  // MARK: The terminal

  private func say(_ text: LocalizedText) throws { try write("\n" + wrapped(text[language])) }

  private func write(_ text: String) throws { try console.report(text) }

  private func wrapped(_ text: String) -> String {
    TextWrapping.lines(of: text, width: width).joined(separator: "\n") + "\n"
  }

  private func indented(_ text: String) -> String {
    TextWrapping.lines(of: text, width: max(20, width - 5)).map { "     " + $0 + "\n" }.joined()
  }

  /// Reads what a person types, without blanks at its ends and keys that write nothing, such as
  /// arrows; nothing at the end of the input.
  private func readLine() throws -> String? {
    try write("> ")
    do throws(FileError) {
      guard let line = try console.input.readLine() else {
        return nil
      }
      return TypedLine.text(of: line).trimmingBlanks
    } catch {
      throw CommandFailure(error.exitCodeOfReading, error.reading("-"))
    }
  }
}
