/// A block above the table that describes the persona, a line a trait.
extension GridReader {
  /// Reads a row of a block about the persona, which begins with a row that only names it.
  ///
  /// - Returns: Whether the row belongs to such a block.
  mutating func readPersonaRow(
    _ cells: [CellGrid.Cell], _ isInPersona: inout Bool
  ) -> Bool {
    guard let first = cells.first else {
      isInPersona = false
      return false
    }
    if cells.count > 3 || cells.count == 2 && !isInPersona { return false }
    let label = grid.string(first).trimmingBlanks
    let name = label.hasSuffix(":") ? String(label.dropLast()) : label
    if cells.count == 1 {
      if isInPersona, readPersonaFact(first) { return true }
      // Several people are a list, and not one of them.
      isInPersona =
        Self.personaTitles.contains(FoldedName.key(name))
        && FoldedName.words(name).last != "personas"
      return isInPersona
    }
    if cells.count == 3, Self.personaTitles.contains(FoldedName.key(name)),
      Self.personaWords[FoldedName.key(grid.string(cells[1]))] != nil
    {
      // The title of the block stands in front of its first line: `Persona, Name, Mai`.
      isInPersona = true
      return readPersonaRow(Array(cells.dropFirst()), &isInPersona)
    }
    guard isInPersona, cells.count == 2 else { return false }
    if let field = Self.personaField(name) {
      guard case .persona = field else { return false }
      readHeadValue(field, cells[1])
    } else {
      addToPersona(
        SourceText(name + ": " + grid.string(cells[1]).trimmingBlanks), cells[1].range)
    }
    return true
  }

  /// Reads a label with its value in one cell: `Age: 29`.
  private mutating func readPersonaFact(_ cell: CellGrid.Cell) -> Bool {
    let text = grid.string(cell)
    guard cell.form == .plain, GridLayout.isOfPerson(text), !HeadingWords.shared.isHead(text),
      let colon = grid.source.bytes[cell.range].firstIndex(of: UInt8(ascii: ":")),
      let cut = text.firstIndex(of: ":")
    else { return false }
    let value = CellGrid.Cell(colon + 1..<cell.range.upperBound)
    switch Self.personaField(String(text[..<cut])) {
    case .persona(let key)?: readHeadValue(.persona(key), value)
    case .map?, .lane?, .source?, .frameworkStage?: return false
    case nil: addToPersona(SourceText(text).trimmed, cell.range)
    }
    return true
  }

  /// What a label tells in a block about the persona.
  static func personaField(_ label: String) -> HeadField? {
    if let key = personaWords[FoldedName.key(label)] { return .persona(key) }
    return switch HeadingWords.shared.head(label) {
    case .map(.goal), .map(.expectations): .persona(.goals)
    case .map(.description): .persona(.description)
    case let field: field
    }
  }

  /// Keeps a trait of the persona that has no key of its own.
  mutating func addToPersona(_ line: SourceText, _ range: Range<Int>) {
    var persona = map.persona ?? Persona(name: SourceText(""))
    places.add(PlaceKey.root.key("persona").key("description"), range)
    persona.description = Self.joined(persona.description, line, by: "\n")
    map.persona = persona
  }

  private static let personaWords: [String: PersonaKey] = {
    var table: [String: PersonaKey] = [:]
    for (names, key) in [
      ("name,ten,customer name,ten khach hang", PersonaKey.name),
      ("job,job title,profession,nghe,cong viec", .role),
      (
        "pain points,pains,pain,frustrations,fears,noi dau,diem dau,kho khan,buc xuc,noi so",
        .frustrations
      ),
      ("needs,nhu cau", .needs), ("goals,goal,motivations,muc tieu,dong luc", .goals),
      ("bio,about,background,tieu su,gioi thieu", .description),
    ] {
      for name in names.split(separator: ",") { table[FoldedName.key(String(name))] = key }
    }
    return table
  }()

  /// What stands over such a block.
  private static let personaTitles: Set<String> = Set(
    [
      "persona", "user persona", "customer persona", "buyer persona", "persona profile",
      "customer profile", "chan dung", "chan dung khach hang", "chan dung nguoi dung",
      "ho so khach hang", "khach hang",
    ].map { FoldedName.key($0) })
}
