// Fixing: makes the corrections that findings carry, again and again, and takes back whatever would
// change what a file says.

/// Makes in files the corrections that their findings have, until none is left.
///
/// ```swift
/// let fixer = FileFixer(FileChecker())
/// let fixed = try fixer.fixed(source) { path in contents(path) }
/// ```
public struct FileFixer: Sendable {
  /// More rounds than these no file needs: each corrects all that was found at once.
  private static let maximumRounds = 64
  /// So often a part of the corrections of a file is tried where all together do not go: one that
  /// does not go among hundreds is found in about ten.
  private static let maximumTrials = 1024
  /// So many bytes are read for that at most: each trial reads the whole file, and a file of which
  /// nothing can be corrected ends within a second all the same.
  private static let maximumTrialBytes = 8 << 20

  private let checker: FileChecker

  /// Whether anything is corrected in files of a format; the cells of a sheet stay as they are.
  public static func corrects(_ format: FileFormat) -> Bool {
    switch format {
    case .json, .mermaid, .markdown: true
    case .csv, .sheet, .text, .html, .svg, .png, .pdf: false
    }
  }

  /// Creates a fixer.
  ///
  /// - Parameter checker: Finds what is wrong; a rule that it turns off corrects nothing.
  public init(_ checker: FileChecker) {
    self.checker = checker
  }

  /// Corrects a map or framework file.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - format: Its format; if it is not given the one that its name tells, else its content.
  ///   - choices: What is decided about reading it where its format leaves it open.
  ///   - frameworkFile: Returns the bytes of the framework file that a map names, by its path as
  ///     seen from the map; nothing if there is none.
  /// - Returns: The file, what was corrected in it, and what is left.
  /// - Throws: `UnreadFormat` for a format that is known and not read yet.
  public func fixed(
    _ source: SourceFile, as format: FileFormat? = nil,
    choices: ReadingChoices = ReadingChoices(), frameworkFile: (String) -> [UInt8]?
  ) throws(UnreadFormat) -> FixedFile {
    let format = format ?? .ofFile(source)
    guard Self.corrects(format) else { throw UnreadFormat(format: format, name: source.name) }
    return Self.fixed(
      source,
      reading: { file, guesses in
        FileReading.journeys(
          in: file, as: format, settings: checker.settings, choices: choices, guesses: guesses
        ).lazy.map { FixableReading($0, by: checker) }
      }, checking: { checker.check($0, frameworkFile: frameworkFile).diagnostics })
  }

  /// Reads a file, or each of the journeys in it, one after the other as they are asked for; builds
  /// on so many guesses at what was meant.
  package typealias Read = (_ source: SourceFile, _ guesses: Int) -> any Sequence<FixableReading>
  /// Finds all that is wrong with what was read.
  package typealias Check = (FileReading) -> [Diagnostic]

  /// Corrects a file that the caller reads and checks in its own way.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - read: What came of reading it, or each of the journeys in it.
  ///   - check: All that is wrong with one of them.
  /// - Returns: The file, what was corrected in it, and what is left.
  package static func fixed(
    _ source: SourceFile, reading read: Read, checking check: Check
  ) -> FixedFile {
    // What a key that gets its right name tells is read then, with mistakes of its own; so is an
    // object that gets the brackets of its list.
    for mayOpenValues in [true, false] {
      var state = FixingState(source, read, check, mayOpenValues: mayOpenValues)
      run(&state, read, check)
      if let fixed = state.finished(read, check) { return fixed }
    }
    return FixingState(source, read, check, mayOpenValues: false).unchanged(read, check)
  }

  private static func run(_ state: inout FixingState, _ read: Read, _ check: Check) {
    var trials = max(4, min(maximumTrials, maximumTrialBytes / max(1, state.size)))
    var made = -1
    // What was refused among other mistakes may go without them.
    while state.made > made, trials > 0 {
      made = state.made
      for _ in 0..<maximumRounds {
        let group = state.nextGroup(read, check)
        if group.isEmpty { break }
        _ = make(group[...], in: &state, &trials, read, check)
      }
      state.forgetRefused()
    }
  }

  /// Makes the corrections of a group, or of a part of it; what does not go alone is refused.
  ///
  /// A group holds indices of the corrections of the file.
  ///
  /// - Returns: Whether any were made, so that all places have to be looked up anew.
  private static func make(
    _ group: ArraySlice<Int>, in state: inout FixingState, _ trials: inout Int,
    _ read: Read, _ check: Check
  ) -> Bool {
    if trials > 0 {
      if state.make(Array(group), read, check) { return true }
      trials -= 1
      if group.count > 1 {
        let middle = group.startIndex + group.count / 2
        return make(group[..<middle], in: &state, &trials, read, check)
          || make(group[middle...], in: &state, &trials, read, check)
      }
    }
    for fix in group { state.refuse(fix) }
    return false
  }
}
