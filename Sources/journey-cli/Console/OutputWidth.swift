/// How many columns a line of text output may have.
enum OutputWidth {
  /// What is assumed where nothing is known.
  static let standard = 80

  /// Decides from what the environment says and the terminal has.
  ///
  /// - Parameters:
  ///   - columns: The value of `COLUMNS`.
  ///   - terminal: The width of the terminal, asked for only if needed.
  /// - Returns: A number that a layout can work with.
  static func columns(_ columns: String?, terminal: () -> Int?) -> Int {
    let width = columns.flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } ?? terminal()
    // Below 20 nothing can be laid out, above 10,000 nothing is gained.
    return min(max(width ?? standard, 20), 10_000)
  }
}
