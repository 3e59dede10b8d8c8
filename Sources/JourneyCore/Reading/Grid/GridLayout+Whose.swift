/// Journeys of somebody who serves customers elsewhere: of employees, of doctors, of the owner of a pet.
extension GridLayout {
  /// What a heading tells of somebody: `Employee emotion`, `Cảm xúc của nhân viên`.
  private struct Whose {
    let index: Int
    let who: [String]
    let meaning: HeadingMeaning
  }

  /// Reads what is told of somebody as that of the customer, where no heading tells what a customer does
  /// and feels and this is the only one who feels: the journey is hers.
  mutating func settleWhose(_ grid: CellGrid) {
    settleActing(grid)
    let isTold = [.stage(.actions), .stage(.thoughts), .stage(.feelings), .touchpoint(.emotion)]
      .contains { holds($0) }
    guard !isTold else { return }
    let told = headings.indices.dropFirst().compactMap { whose($0) }
    let feeling = Set(told.filter { Self.isFelt($0.meaning.field) }.map(\.who))
    guard feeling.count == 1, let who = feeling.first, !namesFramework(grid) else { return }
    let own = told.filter { $0.who == who }
    guard own.count > 1 else { return }
    for heading in own {
      headings[heading.index].meaning = heading.meaning
      guard let cell = headings[heading.index].cell else { continue }
      remarks.append(
        .byPlace(cell, text: headings[heading.index].text, heading.meaning.field))
    }
  }

  /// Reads what is done backstage as what the one does whose journey it is, where all that is thought and
  /// felt is told of the same one: `Nhân viên làm gì?` beside `Nhân viên nghĩ gì?`.
  private mutating func settleActing(_ grid: CellGrid) {
    guard !holds(.stage(.actions)),
      let index = headings.indices.dropFirst().first(where: {
        headings[$0].isRead && headings[$0].meaning?.field == .touchpoint(.backstage)
          && Self.staff(in: headings[$0].text) != nil
      }), let who = Self.staff(in: headings[index].text), let cell = headings[index].cell
    else { return }
    let felt = headings.filter { $0.meaning.map { Self.isFelt($0.field) } == true }
    guard !felt.isEmpty, felt.allSatisfy({ Self.staff(in: $0.text) == who }),
      !namesFramework(grid)
    else { return }
    headings[index].meaning = HeadingMeaning(field: .stage(.actions))
    remarks.append(.byPlace(cell, text: headings[index].text, .stage(.actions)))
  }

  /// Whoever of the company a heading is about.
  private static func staff(in text: String) -> String? {
    guard text.utf8.count <= 80 else { return nil }
    let words = FoldedName.words(text)
    let pairs = zip(words, words.dropFirst()).map { $0 + " " + $1 }
    return (words + pairs).first(where: isCompany)
  }

  private static func isFelt(_ field: GridField) -> Bool {
    switch field {
    case .stage(.thoughts), .stage(.feelings), .touchpoint(.emotion): true
    default: false
    }
  }

  private func whose(_ index: Int) -> Whose? {
    let heading = headings[index]
    guard heading.meaning == nil, heading.isRead, heading.cell != nil,
      heading.text.utf8.count <= 60
    else { return nil }
    let words = FoldedName.words(HeadingText(heading.text).name)
    guard (2...7).contains(words.count) else { return nil }
    if let of = words.firstIndex(of: "cua"), of > 0, of + 1 < words.count {
      return whose(index, Array(words[(of + 1)...]), words[..<of].joined(separator: " "))
    }
    for count in [1, 2] where words.count > count {
      let main = words.suffix(count).joined(separator: " ")
      if let found = whose(index, Array(words.dropLast(count)), main) { return found }
    }
    return nil
  }

  private func whose(_ index: Int, _ who: [String], _ main: String) -> Whose? {
    // What is told of what the company wants and plans is told of nobody.
    guard !who.contains(where: Self.nobody.contains),
      let meaning = HeadingWords.shared.meaning(main)
        ?? HeadingWords.shared.meaning("customer " + main)
    else { return nil }
    switch meaning.field {
    case .stage(.actions), .pain(.text): break
    case let field where Self.isFelt(field): break
    default: return nil
    }
    return Whose(index: index, who: who, meaning: meaning)
  }

  private static let nobody: WordSet = [
    "next", "planned", "desired", "target", "future", "recommended", "our", "business", "company",
    "brand", "marketing", "system", "support", "internal", "no", "number",
  ]
}
