/// Words over several headings that tell whose they are: what the company does is no action of the
/// customer.
extension GridLayout {
  /// Gives headings that stand under the customer and under the company as well what tells them apart.
  ///
  /// - Parameters:
  ///   - row: The upper one of two rows of headings; nothing where the groups stand above these.
  ///   - grid: The sheet.
  mutating func takeGroups(_ row: Int?, _ grid: CellGrid) {
    guard let row = row ?? (headEnd < headingLine ? headingLine - 1 : nil), row >= 0 else { return }
    var group: String?
    var groups: [String?] = []
    for heading in headings {
      let column = heading.line
      if !grid.isBlank(row, column), let cell = grid.cell(row, column) {
        let text = grid.string(cell).trimmingBlanks
        // A heading of its own ends the group before it.
        group = text == heading.text.trimmingBlanks ? nil : text
      }
      groups.append(group)
    }
    settleGroups(groups)
  }

  /// Reads what the company does as backstage work, and what it feels or thinks as own rows, where the
  /// same is told of the customer.
  mutating func settleGroups(_ groups: [String?]) {
    settleStates(groups)
    guard groups.contains(where: { $0.map(Self.isCompany) == true }) else { return }
    for index in headings.indices where index < groups.count {
      guard let group = groups[index], Self.isCompany(group), headings[index].isRead,
        let field = headings[index].meaning?.field, Self.isOfSomebody(field)
      else { continue }
      let isOfOthers = headings.indices.contains { other in
        other < groups.count && headings[other].isRead
          && headings[other].meaning?.field == field && groups[other].map(Self.isCompany) != true
      }
      guard isOfOthers else { continue }
      headings[index].group = group
      headings[index].meaning =
        field == .stage(.actions) ? HeadingMeaning(field: .touchpoint(.backstage)) : nil
    }
  }

  /// Keeps what a table tells of later or earlier as own rows that say so, where the same is told of
  /// today: `Current state` and `Future state` over an emotion each.
  private mutating func settleStates(_ groups: [String?]) {
    // Touchpoints of both are two maps.
    guard headings.count(where: { $0.meaning?.field == .touchpoint(.name) }) < 2 else { return }
    for index in headings.indices where index < groups.count {
      guard let group = groups[index], Self.isOfOtherTime(group), headings[index].isRead,
        let field = headings[index].meaning?.field, Self.isOfSomebody(field)
      else { continue }
      let isOfToday = headings.indices.contains { other in
        other < groups.count && headings[other].isRead
          && headings[other].meaning?.field == field
          && groups[other].map(Self.isOfOtherTime) == false
      }
      guard isOfToday else { continue }
      headings[index].group = group
      headings[index].meaning = nil
    }
  }

  /// Whether it is told of whoever does, thinks or feels it.
  private static func isOfSomebody(_ field: GridField) -> Bool {
    switch field {
    case .stage(.actions), .stage(.thoughts), .stage(.feelings), .stage(.goal),
      .touchpoint(.emotion), .pain(.text):
      true
    default: false
    }
  }

  /// Whether words over headings, or in a row of their own, name those who serve the customer.
  static func isCompany(_ text: String) -> Bool {
    text.utf8.count <= 80 && companies.contains(FoldedName.key(text))
  }

  private static let companies: Set<String> = Set(
    """
    business,company,organisation,organization,brand,internal,backstage,back stage,business side,\
    company side,staff,employee,employees,provider,service provider,store,shop,hospital,school,bank,\
    doanh nghiep,cong ty,to chuc,noi bo,ben trong,phia doanh nghiep,phia cong ty,nhan vien,hau truong,\
    cua hang,benh vien,nha truong,ngan hang
    """.split(separator: ",").map { FoldedName.key(String($0)) })
}
