// Checks: the front door of the library: bytes with their settings in, map, framework and findings
// out.

/// The front door: reads a file with its framework and settings in, and checks it by the rules.
///
/// It is made once for any number of files, which may be checked on many threads at a time.
///
/// ```swift
/// let checker = FileChecker(settings: settings)
/// let source = SourceFile(name: "box.journey.json", bytes: bytes)
/// let file = try checker.check(source) { path in contents(path) }
/// print("\(file.map?.title.string ?? "no map"), \(file.framework?.id.string ?? "no framework")")
/// for finding in file.diagnostics { print("\(finding.severity): \(finding.message.en)") }
/// ```
public struct FileChecker: Sendable {
  /// What the repository decides for its files.
  public let settings: ProjectSettings
  private let selection: RuleSelection
  private let validator: Validator

  /// Creates a checker.
  ///
  /// - Parameters:
  ///   - settings: What the repository decides for its files.
  ///   - disabled: The rules that are turned off besides.
  ///   - only: The only rules that apply; all of them if there is none.
  ///   - level: The severity below which nobody looks at findings, so that no rule need make them.
  ///   - today: The date of today; without it nothing is found stale.
  public init(
    settings: ProjectSettings = ProjectSettings(), disabled: Set<RuleID> = [],
    only: Set<RuleID> = [], from level: Severity = .note, today: CalendarDate? = nil
  ) {
    self.settings = settings
    selection = RuleSelection(settings: settings, disabled: disabled, only: only, from: level)
    validator = Validator(
      selection, channels: ChannelCatalog.builtIn.adding(settings.channels),
      today: today, ownVaguePhrases: settings.vaguePhrases)
  }

  /// Reads and checks a map or framework file.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - format: Its format; if it is not given the one that its name tells, else its content.
  ///   - choices: What is decided about reading it where its format leaves it open.
  ///   - frameworkFile: Returns the bytes of the framework file that a map names, by its path as
  ///     seen from the map; nothing if there is none. It decides what a map may look at.
  /// - Returns: What the file holds, with its framework and every finding.
  /// - Throws: `UnreadFormat` for a format that is known and not read yet.
  public func check(
    _ source: SourceFile, as format: FileFormat? = nil,
    choices: ReadingChoices = ReadingChoices(), frameworkFile: (String) -> [UInt8]?
  ) throws(UnreadFormat) -> CheckedFile {
    let content = try FileReading.read(source, as: format, settings: settings, choices: choices)
    return check(content, frameworkFile: frameworkFile)
  }

  /// What the reader found in a file, of the rules that apply, in the order of the file: nobody runs
  /// any other one.
  func readerDiagnostics(of content: FileReading) -> [Diagnostic] {
    var found = Validator.readerDiagnostics(of: content)
    found.order()
    return selection.applied(to: found)
  }

  /// The corrections of what the reader of JSON found, of the rules that apply.
  func readerFixes(of content: FileReading) -> FixList {
    var disabled: Set<RuleID> = []
    if case .map(let reading) = content, let map = reading.map { disabled = map.disabledRuleIDs }
    var fixes = FixList()
    fixes.append(content.fixes) { rule in
      selection.includes(rule) && (rule.cannotBeTurnedOff || !disabled.contains(rule))
    }
    return fixes
  }

  /// Checks a file that has been read.
  package func check(
    _ content: FileReading, frameworkFile: (String) -> [UInt8]?
  ) -> CheckedFile {
    check(content) { path in
      guard let bytes = frameworkFile(path) else { return .unreadable(path) }
      return FrameworkFile(SourceFile(name: path, bytes: bytes)).resolution(of: path)
    }
  }

  /// Checks a file that has been read, and whose framework the caller looks for in its own way.
  ///
  /// Of one that is not checked, as it has been before, the framework alone is found.
  package func check(
    _ content: FileReading, isChecked: Bool = true, own: () -> [Framework] = { [] },
    resolving resolve: (String) -> FrameworkResolution
  ) -> CheckedFile {
    let resolution: FrameworkResolution
    let found: [Diagnostic]
    switch content {
    case .map(let reading):
      resolution =
        reading.map.map { FrameworkResolution.resolve($0.framework, own: own, load: resolve) }
        ?? .unnamed
      found = isChecked ? validator.diagnostics(of: reading, in: resolution) : []
    case .framework(let reading):
      resolution = reading.framework.map { .found($0) } ?? .unnamed
      found = isChecked ? validator.diagnostics(of: reading) : []
    }
    return CheckedFile(
      content: content, resolution: resolution, diagnostics: selection.applied(to: found))
  }
}

extension FrameworkResolution {
  /// A framework file that the caller does not have.
  fileprivate static func unreadable(_ path: String) -> FrameworkResolution {
    let shown = VisibleText.escaped(path)
    return .missing(
      LocalizedText(
        vi: "không đọc được tệp mô hình '\(shown)'",
        en: "cannot read the framework file '\(shown)'"), help: nil)
  }
}
