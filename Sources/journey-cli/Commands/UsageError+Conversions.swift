import JourneyCore

/// What is wrong with the words of a conversion.
extension UsageError {
  /// One file as input and output.
  static func sameFile(_ path: String) -> UsageError {
    let shown = VisibleText.escaped(path)
    return UsageError(
      LocalizedText(
        vi: "'\(shown)' vừa là bản đồ được đọc vừa là tệp được ghi; hãy chọn tên khác",
        en: "'\(shown)' is both the map that is read and the file that is written; choose another"
          + " name"))
  }

  /// An option of tables for another format.
  ///
  /// - Parameters:
  ///   - option: The option.
  ///   - format: What people call the format.
  /// - Returns: The error.
  static func tablesOnly(_ option: String, _ format: String) -> UsageError {
    UsageError(
      LocalizedText(
        vi: "\(option) chỉ dành cho CSV, không phải \(format)",
        en: "\(option) is for CSV only, not for \(format)"))
  }

  /// A map from the standard input, which has no name, for a folder.
  static func unnamedOutput(_ folder: String) -> UsageError {
    let shown = VisibleText.escaped(folder)
    return UsageError(
      LocalizedText(
        vi: "'\(shown)' là thư mục; bản đồ từ đầu vào chuẩn cần tên tệp kết quả",
        en: "'\(shown)' is a folder; a map from the standard input needs the name of a file"))
  }

  /// Several maps for the standard output.
  static var folderToStream: UsageError {
    UsageError(
      LocalizedText(
        vi: "Bản đồ của cả thư mục cần một thư mục kết quả, không phải đầu ra chuẩn",
        en: "The maps of a folder need a folder to go to, not the standard output"))
  }
}

extension CommandFailure {
  /// Two maps of a folder that would be written to one file.
  static func sameOutput(
    _ first: String, _ second: String, _ output: String
  ) -> CommandFailure {
    let (first, second) = (VisibleText.escaped(first), VisibleText.escaped(second))
    let output = VisibleText.escaped(output)
    return CommandFailure(
      .cannotCreate,
      LocalizedText(
        vi: "'\(second)' không được chuyển: '\(first)' cũng được ghi vào '\(output)'",
        en: "'\(second)' is not converted: '\(first)' goes to '\(output)', too"))
  }
}
