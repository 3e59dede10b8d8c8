import JourneyCore

/// The help of a command, laid out as swift-argument-parser 1.8 does it.
struct HelpText {
  private let path: CommandPath
  private let language: Language
  private let width: Int

  /// Prepares the help of the command at the end of a path.
  init(_ path: CommandPath, language: Language, width: Int) {
    self.path = path
    self.language = language
    self.width = width
  }

  /// The whole text, with a newline at its end.
  var text: String {
    let sections = sections.filter { !$0.elements.isEmpty }.map(render).joined(separator: "\n")
    let usage = Synopsis(path).lines(after: heading(.usage) + ": ", width: width)
    // The blank line at the end is what users of Swift tools get as well.
    return overview + "\n" + usage + "\n\n" + sections + "\n" + seeAlso
  }

  private var overview: String {
    let command = path.command
    var text = "\(heading(.overview)): \(command.abstract[language])"
    if let discussion = command.discussion { text += "\n\n\(discussion[language])" }
    var overview = TextFill.wrap(text, width: width) + "\n"
    if !command.examples.isEmpty {
      let title = LocalizedText(vi: "Ví dụ", en: "Examples")
      overview += "\n\(title[language]):\n"
      overview += command.examples.map { element($0.line, $0.abstract[language]) }.joined()
    }
    return overview
  }

  private var seeAlso: String {
    guard !path.command.subcommands.isEmpty else { return "" }
    let words = (["help"] + path.commands.dropFirst().map { $0.name }).joined(separator: " ")
    let line = "'\(path.root.name) \(words) <subcommand>'"
    let text = LocalizedText(
      vi: "Xem \(line) để biết chi tiết.", en: "See \(line) for detailed help.")
    return "  \(text[language])\n"
  }

  // MARK: - Sections

  private typealias Section = (title: String, elements: [String])

  private var sections: [Section] {
    let command = path.command
    let options = path.options.map(\.shape).filter { !$0.isHidden }
    var groups: [LocalizedText] = []
    for case let group? in options.map(\.group) where !groups.contains(group) {
      groups.append(group)
    }
    let arguments = command.arguments.map(\.shape).filter { !$0.isHidden }
    return [(heading(.arguments), arguments.map(element))]
      + groups.map { group in
        (group[language].uppercased(), options.filter { $0.group == group }.map(element))
      } + [
        (heading(.options), options.filter { $0.group == nil }.map(element)),
        (heading(.subcommands), command.subcommands.filter { !$0.isHidden }.map(element)),
        (heading(.exitCodes), exits),
      ]
  }

  /// How the command ends; one that only holds others ends as they do.
  private var exits: [String] {
    guard path.command.subcommands.isEmpty else { return [] }
    return path.exitCodes.map { element(String($0.code.rawValue), $0.meaning[language]) }
  }

  private func render(_ section: Section) -> String {
    "\(section.title):\n" + section.elements.joined()
  }

  private func element(_ shape: ParameterShape) -> String {
    var notes: [String] = []
    let values = shape.expectation.listedValues
    if !values.isEmpty {
      let word = LocalizedText(vi: "giá trị", en: "values")[language]
      notes.append("\(word): \(values.joined(separator: ", "))")
    }
    if let text = shape.defaultText {
      notes.append("\(LocalizedText(vi: "mặc định", en: "default")[language]): \(text)")
    }
    let note = notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))"
    let details = shape.details.map { " " + $0[language] } ?? ""
    return element(shape.fullLabel, shape.abstract[language] + note + details)
  }

  private func element(_ command: any Command.Type) -> String {
    let isDefault = path.command.defaultSubcommand?.name == command.name
    let note = isDefault ? " (\(LocalizedText(vi: "mặc định", en: "default")[language]))" : ""
    return element(command.name + note, command.abstract[language])
  }

  /// A label with its text beside it, or below it if the label is too long for its column.
  private func element(_ label: String, _ text: String) -> String {
    let column = 26
    let indent = String(repeating: " ", count: column)
    let wrapped = TextFill.wrap(text, width: width, indent: column)
    let padded = "  \(label)"
    guard padded.count < column else { return "\(padded)\n\(wrapped)\n" }
    return padded + indent.dropFirst(padded.count) + wrapped.dropFirst(column) + "\n"
  }

  // MARK: - Headings

  private enum Heading {
    case overview, usage, arguments, options, subcommands, exitCodes
  }

  private func heading(_ heading: Heading) -> String {
    let text =
      switch heading {
      case .overview: LocalizedText(vi: "TỔNG QUAN", en: "OVERVIEW")
      case .usage: LocalizedText(vi: "CÁCH DÙNG", en: "USAGE")
      case .arguments: LocalizedText(vi: "THAM SỐ", en: "ARGUMENTS")
      case .options: LocalizedText(vi: "TÙY CHỌN", en: "OPTIONS")
      case .subcommands: LocalizedText(vi: "LỆNH CON", en: "SUBCOMMANDS")
      case .exitCodes: LocalizedText(vi: "MÃ THOÁT", en: "EXIT CODES")
      }
    return text[language]
  }
}
