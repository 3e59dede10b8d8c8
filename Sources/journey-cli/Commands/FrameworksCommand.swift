import JourneyCore

/// `frameworks`: what is built in, with source and provenance.
enum FrameworksCommand: CommandGroup {
  static let name = "frameworks"
  static let otherNames = ["models", "mô hình"]
  static let abstract = LocalizedText(
    vi: "Các mô hình có sẵn, kèm nguồn.", en: "The built-in frameworks, with their sources.")
  static let subcommands: [any Command.Type] = [
    FrameworksListCommand.self, FrameworksShowCommand.self,
  ]
  static let defaultSubcommand: (any Command.Type)? = FrameworksListCommand.self
}
