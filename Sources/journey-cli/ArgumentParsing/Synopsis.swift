/// The usage line of a command: how it is typed, with everything it understands.
struct Synopsis {
  /// More than this and a reader finds nothing; then only what is required is shown.
  private static let mostParts = 12

  private let parts: [String]

  /// Makes the usage line of the command at the end of a path.
  init(_ path: CommandPath) {
    let builtIn = BuiltInOptions.all.map(\.shape.key)
    let options = path.options.map(\.shape).filter { !$0.isHidden && !builtIn.contains($0.key) }
    let arguments = path.command.arguments.map(\.shape).filter { !$0.isHidden }
    var parts = [path.words]
    if options.count + arguments.count > Self.mostParts {
      parts.append("[<options>]")
      parts += (arguments + options.filter(\.isRequired)).map(\.synopsis)
    } else {
      parts += (arguments + options).map(\.synopsis)
    }
    if !path.command.subcommands.isEmpty { parts.append("<subcommand>") }
    self.parts = parts
  }

  /// The usage behind its heading, wrapped between the parts and aligned below the first.
  func lines(after heading: String, width: Int) -> String {
    let hanging = heading.count
    let text = TextFill.join(parts, width: width, first: hanging, rest: hanging)
    return heading + text.dropFirst(hanging)
  }
}
