/// What is said of the documents and blocks around journeys.
extension MermaidMessages {
  static let fencesKept = Message(
    text: LocalizedText(
      vi: "tệp Mermaid này còn dấu của khối mã Markdown, nên Mermaid từ chối cả tệp",
      en: "this Mermaid file has the fences of a Markdown block, for which Mermaid refuses it"),
    help: LocalizedText(
      vi: "xóa hai dòng dấu khối mã, hoặc đặt đuôi tên tệp là .md",
      en: "take the two lines with the fences away, or let its name end in .md"))

  static let unclosedFence = Message(
    text: LocalizedText(
      vi: "khối này không được đóng, nên mọi thứ đến cuối tệp được coi là sơ đồ",
      en: "the block is never closed, so that everything to the end counts as the diagram"),
    help: LocalizedText(vi: "thêm dòng đóng khối", en: "add the line that closes it"))

  static let textBeforeJourney = Message(
    text: LocalizedText(
      vi: "Mermaid từ chối cả tệp: có chữ khác đứng trước 'journey'",
      en: "Mermaid refuses the file: other text stands before 'journey'"),
    help: LocalizedText(
      vi: "xóa phần đứng trước, hoặc bắt đầu mỗi dòng ở đó bằng '%%'",
      en: "delete what stands before it, or begin each line there with '%%'"))

  static let journeyBeginsHere = LocalizedText(
    vi: "hành trình bắt đầu ở đây", en: "the journey begins here")

  // MARK: Several journeys

  static func several(_ journeys: [JourneyChoice.Listed]) -> Message {
    let list = JourneyChoice.list(journeys)
    return Message(
      text: LocalizedText.deferred(
        vi: "tệp có \(journeys.count) hành trình: \(list.vi)",
        en: "the file holds \(journeys.count) journeys: \(list.en)"),
      help: JourneyChoice.help)
  }

  /// A journey that stands in no block of Mermaid.
  ///
  /// - Parameter isFenced: Whether it has the fence of one, and is text all the same.
  /// - Returns: What is wrong, with what to do.
  static func journeyOutside(isFenced: Bool) -> Message {
    isFenced
      ? Message(
        text: LocalizedText(
          vi: "hành trình này là chữ chứ không phải sơ đồ: nó nằm trong chú thích, HTML hoặc mã",
          en: "this journey is text and no diagram: it stands in a comment, in HTML or in code"),
        help: LocalizedText(
          vi: "đưa khối mã ra ngoài và ra sát lề, phía trên để một dòng trống",
          en: "take its block out of there, to the margin, with a blank line above"))
      : Message(
        text: LocalizedText(
          vi: "hành trình này không nằm trong khối Mermaid nào, nên không trang nào vẽ nó",
          en: "this journey stands in no block of Mermaid, so that no site draws it"),
        help: LocalizedText(
          vi: "viết ```mermaid ở dòng trên và ``` ở dòng dưới; --from mermaid đọc một tệp chỉ có"
            + " hành trình",
          en: "write ```mermaid above it and ``` below it; --from mermaid reads a file that is a"
            + " journey alone"))
  }

  static func noJourneyInDocument(_ others: Int) -> Message {
    Message(
      text: others == 0
        ? LocalizedText(
          vi: "tài liệu Markdown này không có hành trình nào của Mermaid",
          en: "this Markdown document holds no Mermaid journey")
        : LocalizedText(
          vi: "tài liệu Markdown này có \(others) sơ đồ Mermaid nhưng không có hành trình nào",
          en: "this Markdown document holds \(others) Mermaid diagram\(others == 1 ? "" : "s")"
            + " and no journey"),
      help: others == 0
        ? LocalizedText(
          vi: "trong Markdown, bản đồ được đọc từ khối ```mermaid bắt đầu bằng 'journey';"
            + " --from csv đọc một bảng",
          en: "in Markdown a map is read from a block ```mermaid that begins with 'journey';"
            + " --from csv reads a table")
        : LocalizedText(
          vi: "trong Markdown, bản đồ được đọc từ khối ```mermaid bắt đầu bằng 'journey'",
          en: "in Markdown a map is read from a block ```mermaid that begins with 'journey'"))
  }
}
