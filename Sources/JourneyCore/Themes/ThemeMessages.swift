/// What is said about theme files that no other file needs.
enum ThemeMessages {
  typealias Message = ReadingMessages.Message

  static func color(_ text: String) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "'\(text)' không phải là một màu", en: "'\(text)' is not a colour"),
      about: [SourceText(text)],
      help: LocalizedText(
        vi: "viết màu như #1B2430 hoặc #FFF", en: "write colours as in #1B2430 or #FFF"))
  }

  static func font(_ text: String) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "'\(text)' không phải là tên phông chữ", en: "'\(text)' cannot be the name of a font"),
      about: [SourceText(text)],
      help: LocalizedText(
        vi: "tên gồm chữ, số, dấu cách, dấu chấm và dấu gạch nối, mỗi tên là một văn bản riêng",
        en: "names are letters, digits, spaces, dots and hyphens, one name per text"))
  }

  static func logo(_ problem: LogoReader.Problem) -> Message {
    let way = LocalizedText(
      vi: "ghi ảnh ngay trong tệp, như \"data:image/png;base64,…\"; các loại ảnh: "
        + LogoReader.kinds.joined(separator: ", "),
      en: "write the picture into the file, as in \"data:image/png;base64,…\"; kinds: "
        + LogoReader.kinds.joined(separator: ", "))
    switch problem {
    case .noAddress:
      return Message(
        text: LocalizedText(
          vi: "logo không phải là ảnh ghi bằng một địa chỉ data:",
          en: "the logo is not a picture in a data: address"),
        help: way)
    case .notBase64:
      return Message(
        text: LocalizedText(
          vi: "phần sau dấu phẩy của logo không phải là Base64",
          en: "what stands behind the comma of the logo is not Base64"), help: way)
    case .noPicture(let kind):
      return Message(
        text: LocalizedText(
          vi: "logo không chứa ảnh loại \(kind)",
          en: "the logo holds no picture of the kind \(kind)"),
        help: way)
    case .tooLarge(let bytes):
      let (count, limit) = (String(bytes), String(LogoReader.maximumBytes))
      return Message(
        text: LocalizedText(
          vi: "logo có \(NumberText.grouped(count, language: .vi)) byte, nhiều nhất là"
            + " \(NumberText.grouped(limit, language: .vi))",
          en: "the logo has \(NumberText.grouped(count, language: .en)) bytes, at most"
            + " \(NumberText.grouped(limit, language: .en)) are taken"))
    }
  }
}
