import JourneyCore

/// An exit code that scripts may rely on, with what it means for one command.
struct DocumentedExit: Sendable {
  /// The code.
  let code: ExitCode
  /// When the command ends so, in one sentence.
  let meaning: LocalizedText

  /// Creates an entry of the table.
  init(_ code: ExitCode, _ meaning: LocalizedText) {
    self.code = code
    self.meaning = meaning
  }

  /// What can happen to every command.
  static let ofEveryCommand = [
    DocumentedExit(.done, LocalizedText(vi: "Đã làm xong.", en: "Everything was done.")),
    DocumentedExit(.usage, LocalizedText(vi: "Dòng lệnh sai.", en: "The command line is wrong.")),
    DocumentedExit(
      .internalError,
      LocalizedText(vi: "Lỗi bên trong chương trình.", en: "The program itself failed.")),
    DocumentedExit(
      .inputOutput,
      LocalizedText(vi: "Việc đọc hoặc ghi bị đứt giữa chừng.", en: "Reading or writing broke off.")
    ),
  ]

  /// An input that is missing or may not be read.
  static let missingInput = DocumentedExit(
    .noInput,
    LocalizedText(
      vi: "Không có đầu vào, hoặc không mở được.", en: "An input is missing or cannot be opened."))

  /// A file that is no map, or one with errors.
  static let damagedMap = DocumentedExit(
    .data,
    LocalizedText(
      vi: "Đầu vào không phải bản đồ, hoặc có lỗi; những gì hiểu được vẫn được dùng.",
      en: "An input is not a map, or has errors; what was understood is used all the same."))

  /// A framework file with errors.
  static let damagedFramework = DocumentedExit(
    .data,
    LocalizedText(
      vi: "Tệp mô hình có lỗi, hoặc không phải là mô hình.",
      en: "A framework file has errors, or is not one."))

  /// Settings with errors.
  static let damagedSettings = DocumentedExit(
    .data,
    LocalizedText(
      vi: "Tệp thiết lập có lỗi; những gì hiểu được vẫn được dùng.",
      en: "The settings have errors; what was understood is used all the same."))

  /// A file that cannot be made.
  static let refusedOutput = DocumentedExit(
    .cannotCreate,
    LocalizedText(vi: "Không tạo được tệp kết quả.", en: "A file of the output cannot be created."))
}

extension CommandPath {
  /// Every way in which the command ends, by its code; its own meaning before the general one.
  var exitCodes: [DocumentedExit] {
    let own = command.exitCodes
    let general = DocumentedExit.ofEveryCommand.filter { entry in
      !own.contains { $0.code == entry.code }
    }
    return (own + general).sorted { $0.code.rawValue < $1.code.rawValue }
  }

  /// Stops a test in which a command ends in a way that it does not document.
  func checkIsDocumented(_ code: ExitCode) {
    assert(
      exitCodes.contains { $0.code == code },
      "'\(words)' ended with \(code.rawValue), which its exit codes do not name")
  }
}
