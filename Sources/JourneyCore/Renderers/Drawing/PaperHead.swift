/// The head of a sheet on paper: the person, and the facts beside it as tiles.
struct PaperHead {
  /// Who the sheet is about, and what is known.
  let person: DocumentEntry
  let fields: [DocumentField]
  /// The room of the person, how many tiles stand beside one another, and the room of each, in px.
  let personWidth: Double
  let columns: Int
  let tileWidth: Double
  private let fieldsWidth: Double
  private static let gap = 36.0
  private static let leastTile = 200.0

  /// Shares the room out, where blocks begin with a person and facts and it is wide enough.
  ///
  /// - Parameters:
  ///   - blocks: The blocks of a document from one on.
  ///   - room: The room, in px.
  init?(_ blocks: ArraySlice<DocumentBlock>, room: Double) {
    guard case .list(let entries)? = blocks.first, entries.count == 1,
      let person = entries.first, person.figure?.shape == .person,
      case .fields(let fields)? = blocks.dropFirst().first, !fields.isEmpty
    else { return nil }
    self.person = person
    self.fields = fields
    let lines = [person.text] + person.children.map(\.text)
    let longest = lines.map { PaperText.length($0, size: 14) }.max() ?? 0
    personWidth = min(max(longest + 56, 240), room * 0.26)
    fieldsWidth = room - personWidth - Self.gap
    guard fieldsWidth >= 2 * Self.leastTile else { return nil }
    columns = FieldsLayout.columns(fields.count, width: fieldsWidth, least: Self.leastTile)
    tileWidth = FieldsLayout.room(columns, width: fieldsWidth)
  }

  /// What was laid out.
  var layer: PictureLayer {
    var layer = PictureLayer()
    let person = PersonLayout(person, width: personWidth).layer
    let fields = FieldsLayout(fields, width: fieldsWidth, least: Self.leastTile).layer
    layer.add(person, x: 0, y: 0)
    layer.add(fields, x: personWidth + Self.gap, y: 4)
    layer.height = max(person.height, 4 + fields.height)
    return layer
  }
}
