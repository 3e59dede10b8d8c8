/// The bibliography as a document: every work, and what is taken from it.
public enum SourcesDocument {
  /// Lists all works by author, or by title where no author is printed.
  ///
  /// - Parameter language: The language of the texts; titles stay as they are printed.
  /// - Returns: A document with one list.
  public static func document(language: Language) -> Document {
    let entries = Bibliography.allCases
      .map { (citation: $0.work.citation(in: language), work: $0) }
      .sorted { $0.citation < $1.citation }
      .map { citation, work -> DocumentEntry in
        var entry = WorkEntry.entry(citation, at: work.work.address)
        entry.children += uses(of: work, language)
        return entry
      }
    return Document(
      title: DocumentHeading(InlineText(heading[language])),
      blocks: introduction.map { .paragraph(InlineText($0[language])) } + [.list(entries)])
  }

  /// The rules, frameworks and other parts that take something from a work.
  private static func uses(of work: Bibliography, _ language: Language) -> [DocumentEntry] {
    let rules = RuleDescription.all.filter { $0.sources.contains { $0.entry == work } }
    var uses: [DocumentEntry] = []
    func add(_ label: LocalizedText, _ ids: [String]) {
      if ids.isEmpty { return }
      let names = ids.map { InlineText($0, .identifier) }.joined(by: ", ")
      uses.append(DocumentEntry(InlineText(label[language] + ": ") + names))
    }
    add(LocalizedText(vi: "Mô hình", en: "Frameworks"), work.frameworks)
    add(LocalizedText(vi: "Quy tắc", en: "Rules"), rules.map(\.id.rawValue))
    if work == .lemonAndVerhoef {
      uses.append(
        DocumentEntry(
          InlineText(
            LocalizedText(
              vi: "Cách chia trước, trong và sau khi mua",
              en: "The split into before, during and after the purchase")[language])))
    }
    return uses
  }

  private static let heading = LocalizedText(vi: "Nguồn", en: "Sources")

  private static let introduction = [
    LocalizedText(
      vi: """
        Các tài liệu mà mô hình, chặng và quy tắc dựa vào. Nhan đề, năm và địa chỉ được tra vào \
        tháng 11 năm 2026; năm và địa chỉ không tra được thì để trống. Quy tắc không nêu nguồn là \
        của riêng journey-cli.
        """,
      en: """
        The works on which frameworks, phases and rules rest. Titles, years and addresses were \
        looked up in November 2026; a year or an address that could not be found is left out. A \
        rule that names no source is journey-cli's own.
        """),
    LocalizedText(
      vi: "Danh sách này được tạo từ chính chương trình; đừng sửa bằng tay.",
      en: "This list is made of the program's own data; do not edit it."),
  ]
}
