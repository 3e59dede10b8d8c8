/// What the reader of workbooks says.
enum SheetMessages {
  private static let saveAgain = LocalizedText(
    vi: "mở tệp trong bảng tính và lưu lại dạng .xlsx", en: "open it and save it as .xlsx again")

  static func fault(_ fault: Workbook.Fault, _ bytes: [UInt8]) -> ReadingMessages.Message {
    switch fault {
    case .zip(.notZip): notZip(bytes)
    case .zip(.encrypted): password
    case .zip(.tooLarge):
      ReadingMessages.Message(
        text: LocalizedText(
          vi: "tệp này bung ra quá lớn: hơn 64 MiB, hoặc hơn 200 lần cỡ đã nén",
          en: "this file unpacks to too much: more than 64 MiB, or 200 times its packed size"),
        help: LocalizedText(
          vi: "xóa các trang tính và cột không cần, rồi lưu lại",
          en: "delete sheets and columns that are not needed and save it again"))
    case .zip(.damaged), .damaged:
      ReadingMessages.Message(
        text: LocalizedText(vi: "tệp Excel này bị hỏng", en: "this workbook is damaged"),
        help: saveAgain)
    case .otherZip:
      ReadingMessages.Message(
        text: LocalizedText(
          vi: "đây là tệp nén zip, không phải tệp Excel", en: "this is a zip, but no workbook in it"
        ),
        help: saveAgain)
    case .openDocument:
      ReadingMessages.Message(
        text: LocalizedText(
          vi: "đây là bảng tính OpenDocument (.ods)",
          en: "this is a spreadsheet of OpenDocument (.ods)"),
        help: saveAgain)
    }
  }

  private static let password = ReadingMessages.Message(
    text: LocalizedText(vi: "tệp Excel này có mật khẩu", en: "this workbook has a password"),
    help: LocalizedText(
      vi: "bỏ mật khẩu rồi lưu lại", en: "take the password off and save it again"))

  private static func notZip(_ bytes: [UInt8]) -> ReadingMessages.Message {
    if bytes.isEmpty {
      return ReadingMessages.Message(
        text: LocalizedText(vi: "tệp này trống", en: "the file is empty"), help: saveAgain)
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      // A workbook with a password is kept in the old container, too.
      let mark = "EncryptedPackage".utf8.flatMap { [$0, UInt8(0)] }
      if contains(mark, bytes) { return password }
      return ReadingMessages.Message(
        text: LocalizedText(
          vi: "đây là tệp Excel cũ (.xls)", en: "this is an old workbook (.xls)"), help: saveAgain)
    }
    if case .binary = TextDecoding(bytes) {
      return ReadingMessages.Message(
        text: LocalizedText(vi: "đây không phải là tệp Excel", en: "this is not a workbook"),
        help: saveAgain)
    }
    return ReadingMessages.Message(
      text: LocalizedText(
        vi: "đây là văn bản, có lẽ là CSV mang tên khác, không phải tệp Excel",
        en: "this is text, maybe CSV by another name, and not a workbook"),
      help: LocalizedText(
        vi: "đổi đuôi tên tệp thành .csv", en: "let its name end in .csv"))
  }

  private static func contains(_ mark: [UInt8], _ bytes: [UInt8]) -> Bool {
    var index = 0
    while index + mark.count <= bytes.count {
      if bytes[index] == mark[0], bytes[index...].starts(with: mark) { return true }
      index += 1
    }
    return false
  }

  static func severalSheets(_ names: [String]) -> ReadingMessages.Message {
    let list = names.map { "'\(VisibleText.escaped($0))'" }.joined(separator: ", ")
    return ReadingMessages.Message(
      text: LocalizedText(
        vi: "nhiều trang tính có bản đồ: \(list)", en: "several sheets hold a map: \(list)"),
      about: names.map { SourceText($0) },
      help: LocalizedText(vi: "chọn bằng --sheet TÊN", en: "choose one by --sheet NAME"))
  }

  static func noSuchSheet(_ name: String, _ names: [String]) -> ReadingMessages.Message {
    let list = names.map { "'\(VisibleText.escaped($0))'" }.joined(separator: ", ")
    return ReadingMessages.Message(
      text: LocalizedText(
        vi: "không có trang tính '\(VisibleText.escaped(name))'",
        en: "no sheet '\(VisibleText.escaped(name))'"),
      about: [SourceText(name)],
      help: LocalizedText(vi: "các trang tính: \(list)", en: "sheets: \(list)"))
  }
}
