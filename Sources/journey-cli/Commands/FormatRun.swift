import JourneyCore

/// One run of `format` over its inputs: what it does with each of them, and what it says.
struct FormatRun {
  let messages: FailureMessages
  private let console: Console
  private let language: Language
  private let errors: TextReport
  private let diff: UnifiedDiff?
  private let isCheck: Bool
  private let isQuiet: Bool

  init(_ arguments: ParsedArguments, _ console: Console) {
    let choice = arguments[SharedOptions.lang]
    let documents = DocumentOutput(console, arguments)
    self.console = console
    messages = FailureMessages(console, choice)
    language = documents.userLanguage
    errors = documents.report(to: .errors)
    diff =
      arguments[FormatCommand.diff]
      ? UnifiedDiff(isColored: documents.isColored(.output)) : nil
    isCheck = arguments[FormatCommand.check]
    isQuiet = arguments[FormatCommand.quiet]
  }

  /// Lays out one file, or says how it would change.
  ///
  /// - Parameter input: The file.
  /// - Returns: The exit code that it asks for.
  /// - Throws: Errors of streams; whatever is wrong with the file is reported.
  func format(_ input: InputFile) throws -> ExitCode {
    do {
      let content = try contents(of: input)
      let file = try layOut(content)
      if input.isStandardInput, !isCheck, diff == nil {
        try console.output.write(file.bytes)
        try reportBlanks(file, content.source)
        return .done
      }
      guard file.bytes != content.source.bytes else { return .done }
      if isCheck || diff != nil {
        try show(file, content.source)
        return isCheck ? .findings : .done
      }
      try input.replace(with: file.bytes, console)
      try reportBlanks(file, content.source)
      try reportChange(content.source)
      return .done
    } catch let failure as CommandFailure {
      try messages.report(failure)
      return failure.exitCode
    }
  }

  /// Reads a file as JSON, the only format that is laid out.
  private func contents(of input: InputFile) throws(CommandFailure) -> FileReading {
    if input.isSettings {
      let path = VisibleText.escaped(input.name)
      throw CommandFailure(
        .data,
        LocalizedText(
          vi: "chỉ bản đồ và mô hình được trình bày lại, không phải thiết lập '\(path)'",
          en: "only maps and frameworks are laid out, not the settings '\(path)'"))
    }
    guard input.isRead(as: .json) else {
      let path = VisibleText.escaped(input.name)
      throw CommandFailure(
        .data,
        LocalizedText(
          vi: "chỉ tệp JSON được trình bày lại, không phải '\(path)';"
            + " 'journey-cli convert' chuyển nó sang JSON",
          en: "only JSON files are laid out, not '\(path)'; 'journey-cli convert' makes it JSON"))
    }
    var choices = InputChoices()
    choices.format = .json
    return try InputFile(path: input.path, choices).contents(console)
  }

  private func layOut(_ content: FileReading) throws -> CanonicalFile {
    let path = VisibleText.escaped(content.source.name)
    do throws(CanonicalFile.Refusal) {
      return try CanonicalFile(content)
    } catch .unreadable(let diagnostics) {
      var report = errors
      var text = ""
      report.append(FileFindings(source: content.source, diagnostics: diagnostics), to: &text)
      try console.report(text)
      throw CommandFailure(
        .data,
        LocalizedText(
          vi: "'\(path)' có lỗi nên được giữ nguyên",
          en: "'\(path)' has errors and is left as it is"))
    } catch .unfaithful {
      throw CommandFailure(
        .internalError,
        LocalizedText(
          vi: "trình bày lại sẽ làm đổi nội dung của '\(path)' nên tệp được giữ nguyên;"
            + " đây là lỗi của chương trình, xin hãy báo cho chúng tôi",
          en: "laying out would change what '\(path)' says, so it is left as it is;"
            + " this is a fault of the program, please report it"))
    }
  }

  // MARK: What is said

  private func show(_ file: CanonicalFile, _ source: SourceFile) throws(StreamError) {
    if let diff {
      try console.output.write(diff.text(source, file.bytes))
    } else if !isQuiet {
      try console.output.write(VisibleText.escaped(source.name) + "\n")
    }
  }

  private func reportChange(_ source: SourceFile) throws(StreamError) {
    guard !isQuiet else { return }
    let path = VisibleText.escaped(source.name)
    let message = LocalizedText(vi: "đã trình bày lại \(path)", en: "laid out \(path)")
    try console.report(message[language] + "\n")
  }

  private func reportBlanks(_ file: CanonicalFile, _ source: SourceFile) throws(StreamError) {
    guard !file.blanks.isEmpty else { return }
    let lines = LineTable(source)
    let name = VisibleText.escaped(source.name)
    var text = ""
    for place in file.blanks {
      let position = lines.position(of: place.range.lowerBound)
      let pointer = VisibleText.escaped(place.pointer.description)
      let message = LocalizedText(
        vi: "đã bỏ mục để trống ở \(pointer)", en: "left out the blank text at \(pointer)")
      text += "\(name):\(position.line):\(position.column): "
      text += "\(Severity.note.label[language]): \(message[language])\n"
    }
    try console.report(text)
  }
}
