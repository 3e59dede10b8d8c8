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
    let label = grid.string(first).trimmingBlanks
    let name = label.hasSuffix(":") ? String(label.dropLast()) : label
    if cells.count == 1 {
      // Several people are a list, and not one of them.
      isInPersona =
        Self.personaTitles.contains(FoldedName.key(name))
        && FoldedName.words(name).last != "personas"
      return isInPersona
    }
    guard isInPersona, cells.count == 2 else { return false }
    if let key = Self.personaWords[FoldedName.key(name)] {
      readHeadValue(.persona(key), cells[1])
      return true
    }
    switch HeadingWords.shared.head(name) {
    case .persona(let key): readHeadValue(.persona(key), cells[1])
    case .map(.goal), .map(.expectations): readHeadValue(.persona(.goals), cells[1])
    case .map(.description): readHeadValue(.persona(.description), cells[1])
    case .none:
      let line = SourceText(name + ": " + grid.string(cells[1]).trimmingBlanks)
      var persona = map.persona ?? Persona(name: SourceText(""))
      places.add(PlaceKey.root.key("persona").key("description"), cells[1].range)
      persona.description = Self.joined(persona.description, line, by: "\n")
      map.persona = persona
    case .map, .lane, .source, .frameworkStage: return false
    }
    return true
  }

  private static let personaWords: [String: PersonaKey] = {
    var table: [String: PersonaKey] = [:]
    for (names, key) in [
      ("name,ten", PersonaKey.name), ("job,job title,profession,nghe,cong viec", .role),
      ("pain points,pains,pain,frustrations,noi dau,diem dau,kho khan,buc xuc", .frustrations),
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
