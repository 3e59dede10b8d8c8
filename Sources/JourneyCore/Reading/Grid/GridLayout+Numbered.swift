/// Columns of several pains, opportunities or metrics, each of which has columns of its own: `Pain 1`,
/// `Severity 1`, `Pain 2`, `Severity 2`.
extension GridLayout {
  /// Finds to which part the headings belong that number what a part has.
  mutating func settleNumbered() {
    guard headings.contains(where: { $0.isRead && $0.meaning == nil && $0.cell != nil }) else {
      return
    }
    var isAny = false
    for index in headings.indices where headings[index].isRead && headings[index].part == nil {
      guard let (name, number) = Self.nameAndNumber(headings[index].text),
        let meaning = headings[index].meaning ?? HeadingWords.shared.meaning(name),
        let field = meaning.field.textOfPart,
        let part = place(of: field, numbered: number)
      else { continue }
      headings[index].meaning = meaning
      headings[index].part = part
      headings[part].part = part
      isAny = true
    }
    guard isAny else { return }
    // Beside `Pain 2` a `Severity` without a number belongs to the `Pain` that has none, too.
    for index in headings.indices where headings[index].isRead && headings[index].part == nil {
      guard let field = headings[index].meaning?.field.textOfPart,
        Self.nameAndNumber(headings[index].text) == nil, let part = place(of: field, numbered: nil)
      else { continue }
      headings[index].part = part
      headings[part].part = part
    }
  }

  private func place(of field: GridField, numbered number: Int?) -> Int? {
    headings.firstIndex {
      $0.isRead && $0.meaning?.field == field && Self.nameAndNumber($0.text)?.number == number
    }
  }

  /// The name of a heading with a number of one or two digits behind it.
  private static func nameAndNumber(_ text: String) -> (name: String, number: Int)? {
    // Most headings have no digit.
    guard text.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return nil }
    var words = FoldedName.words(HeadingText(text).name)
    guard words.count > 1, let last = words.popLast(), last.utf8.count < 3, let number = Int(last)
    else { return nil }
    return (words.joined(separator: " "), number)
  }
}

extension GridField {
  /// The text of the part that it is about; nothing for a text itself, and for what is no part's.
  fileprivate var textOfPart: GridField? {
    switch self {
    case .pain(let key): key == .text ? nil : .pain(.text)
    case .opportunity(let key): key == .text ? nil : .opportunity(.text)
    case .metric(let key): key == .name ? nil : .metric(.name)
    case .stage, .touchpoint: nil
    }
  }
}
