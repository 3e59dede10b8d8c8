/// A command with the groups that lead to it, the tool itself first.
struct CommandPath {
  /// The tool.
  let root: any Command.Type
  private var below: [any Command.Type] = []

  /// Creates the path of the tool itself.
  init(_ root: any Command.Type) {
    self.root = root
  }

  /// The command at the end of the path.
  var command: any Command.Type { below.last ?? root }

  /// Every command on the way, the tool first.
  var commands: [any Command.Type] { [root] + below }

  /// The words to type, such as `journey-cli frameworks show`.
  var words: String { commands.map { $0.name }.joined(separator: " ") }

  /// Whether nothing but the tool is on the path.
  var isRoot: Bool { below.isEmpty }

  /// Every option understood at the end of the path: its own, those of its groups, the built-in.
  var options: [any Parameter] {
    commands.reversed().flatMap { $0.options } + BuiltInOptions.all
  }

  /// Goes one command further down.
  mutating func append(_ command: any Command.Type) {
    below.append(command)
  }
}
