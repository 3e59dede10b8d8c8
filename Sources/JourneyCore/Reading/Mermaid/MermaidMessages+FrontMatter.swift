/// What is said of front matter for which Mermaid refuses the diagram.
extension MermaidMessages {
  static func frontMatter(_ fault: MermaidFrontMatter.Fault) -> Message {
    func message(_ vi: String, _ en: String, _ help: LocalizedText) -> Message {
      Message(
        text: LocalizedText(
          vi: "Mermaid từ chối cả sơ đồ vì phần đầu tệp: " + vi,
          en: "Mermaid refuses the whole diagram because of its front matter: " + en), help: help)
    }
    switch fault {
    case .colon(let repair):
      let line = VisibleText.escaped("title: " + repair)
      return message(
        "tiêu đề có dấu hai chấm", "there is a colon in the title",
        LocalizedText(vi: "viết '\(line)'", en: "write '\(line)'"))
    case .sign(let sign, let repair):
      let line = VisibleText.escaped("title: " + repair)
      return message(
        "tiêu đề không có dấu nháy mà bắt đầu bằng '\(sign)'",
        "the title begins with '\(sign)' and has no quotes",
        LocalizedText(vi: "viết '\(line)'", en: "write '\(line)'"))
    case .twice(let key):
      let key = VisibleText.escaped(SourceText(key).excerpt)
      return message(
        "'\(key)' xuất hiện hai lần", "'\(key)' appears twice",
        LocalizedText(vi: "chỉ giữ một dòng", en: "keep one of the lines"))
    case .tab:
      return message(
        "dòng bắt đầu bằng dấu tab", "the line begins with a tab",
        LocalizedText(vi: "xóa tab, hoặc dùng dấu cách", en: "delete the tab, or use spaces"))
    case .behindQuote:
      return message(
        "còn chữ sau dấu nháy đóng", "there is text behind the closing quote",
        LocalizedText(
          vi: "để toàn bộ tiêu đề trong một cặp dấu nháy",
          en: "put all of the title between one pair of quotes"))
    case .indented:
      return message(
        "trước '---' có dấu cách", "blanks stand before the '---'",
        LocalizedText(vi: "xóa các dấu cách đó", en: "delete these blanks"))
    }
  }
}
