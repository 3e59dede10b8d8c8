/// The head of a sheet on paper: the person, and the facts beside it as tiles.
struct PaperHead {
  /// How the room is shared out.
  struct Shares {
    /// The room of the person, how many tiles stand beside one another, and the room of each, in px.
    let person: Double
    let columns: Int
    let tile: Double
    fileprivate let fields: Double

    /// Shares the room out, where it is wide enough.
    ///
    /// - Parameters:
    ///   - longest: The length of the longest line that tells of the person, in px.
    ///   - count: How many tiles there are.
    ///   - room: The room, in px.
    init?(longest: Double, count: Int, room: Double) {
      person = min(max(longest + 56, 240), room * 0.26)
      fields = room - person - PaperHead.gap
      guard fields >= 2 * PaperHead.leastTile else { return nil }
      columns = FieldsLayout.columns(count, width: fields, least: PaperHead.leastTile)
      tile = FieldsLayout.room(columns, width: fields)
    }
  }

  private static let gap = 36.0
  private static let leastTile = 200.0

  private let person: DocumentEntry
  private let fields: [DocumentField]
  /// The length of the longest line that tells of the person, in px.
  private let longest: Double

  /// Takes the head, where blocks begin with a person and facts.
  init?(_ blocks: ArraySlice<DocumentBlock>) {
    guard case .list(let entries)? = blocks.first, entries.count == 1,
      let person = entries.first, person.figure?.shape == .person,
      case .fields(let fields)? = blocks.dropFirst().first, !fields.isEmpty
    else { return nil }
    self.person = person
    self.fields = fields
    let lines = [person.text] + person.children.map(\.text)
    longest = lines.map { PaperText.length($0, size: 14) }.max() ?? 0
  }

  /// How a room is shared out, if it is wide enough.
  func shares(of room: Double) -> Shares? {
    Shares(longest: longest, count: fields.count, room: room)
  }

  /// What is laid out in a room.
  func layer(_ shares: Shares) -> PictureLayer {
    var layer = PictureLayer()
    let person = PersonLayout(person, width: shares.person).layer
    let fields = FieldsLayout(fields, width: shares.fields, least: Self.leastTile).layer
    layer.add(person, x: 0, y: 0)
    layer.add(fields, x: shares.person + Self.gap, y: 4)
    layer.height = max(person.height, 4 + fields.height)
    return layer
  }
}
