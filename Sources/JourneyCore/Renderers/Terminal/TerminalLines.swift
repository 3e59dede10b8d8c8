/// The lines of a document as they are laid out: all texts in one row of bytes, all pieces of lines in
/// one list, so that a line takes no memory of its own.
///
/// What is written stands on the open line until `endLine()`. A text that is broken begins at the
/// margin, or behind what stands on the open line already, and goes on at the margin.
struct TerminalLines {
  /// A piece of a line: blanks, and behind them a text with one role.
  struct Run {
    var blanks: Int
    let start: Int
    var end: Int
    let role: TextRole
  }

  /// A line: its pieces, the columns that they take together, and the blanks at its end among them.
  struct Line {
    let runs: Range<Int>
    var columns = 0
    var blanks = 0
  }

  /// Texts that were laid out to be put beside one another.
  struct Pile {
    fileprivate let runs: [Run]
    fileprivate let lines: [Line]
    /// The first line of each text, and the end of the last one.
    fileprivate let starts: [Int]

    /// The lines of the text that has most of them.
    var height: Int {
      (1..<starts.count).reduce(0) { max($0, starts[$1] - starts[$1 - 1]) }
    }

    /// Returns the index of a line of a text; nothing behind its last one.
    func line(_ number: Int, of text: Int) -> Int? {
      let line = starts[text] + number
      return line < starts[text + 1] ? line : nil
    }

    /// Returns the columns of a line.
    func columns(of line: Int) -> Int { lines[line].columns }
  }

  /// A state of the lines, to which they can be brought back.
  struct Mark {
    fileprivate let runs: Int
    fileprivate let lines: Int
    fileprivate let start: Int
    fileprivate let column: Int
    fileprivate let blanks: Int
    fileprivate let isParted: Bool
  }

  /// The texts of all pieces.
  private(set) var text = TextBuffer(capacity: 8192)
  /// The pieces of all lines, in order.
  private(set) var runs: [Run] = []
  /// The lines that are ended and still there.
  private(set) var lines: [Line] = []
  /// How many lines were ended before those.
  private var earlier = 0
  /// The columns in front of every line of a text that is broken.
  var margin = 0
  /// The first piece of the open line, its columns so far, and the blanks at its end.
  private var start = 0
  private var column = 0
  private var blanks = 0
  /// Whether a blank line stands in front of the next one.
  private var isParted = false
  /// Where the pieces of the text that is being written end, and their roles.
  private var pieces: [(end: Int, role: TextRole)] = []
  /// The lines of that text.
  private var places: [TextWrapping.Place] = []

  init() {
    runs.reserveCapacity(512)
    lines.reserveCapacity(256)
  }

  // MARK: Lines

  /// Ends the open line.
  mutating func endLine() {
    if isParted { lines.append(Line(runs: start..<start)) }
    isParted = false
    lines.append(Line(runs: start..<runs.count, columns: column, blanks: blanks))
    start = runs.count
    column = 0
    blanks = 0
  }

  /// Adds a blank line, in place of the one that would part two blocks.
  mutating func addBlankLine() {
    isParted = false
    endLine()
  }

  /// How many lines were ended.
  var count: Int { earlier + lines.count }

  /// Forgets all lines, where none is open; what follows is parted from them all the same.
  mutating func removeAll() {
    earlier += lines.count
    lines.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    text.removeAll()
    start = 0
  }

  /// Writes a block; if it has lines, a blank one parts it from what follows.
  mutating func addBlock(_ write: (inout TerminalLines) -> Void) {
    let count = count
    write(&self)
    if self.count > count { isParted = true }
  }

  /// Writes with a margin that is wider by so many columns.
  mutating func indent(by columns: Int, _ write: (inout TerminalLines) -> Void) {
    margin += columns
    write(&self)
    margin -= columns
  }

  /// Adds blanks until the open line is so many columns wide.
  mutating func pad(to width: Int) {
    guard width > column else { return }
    blanks += width - column
    column = width
  }

  // MARK: Texts that are not broken

  /// Adds a text of this product's own, which needs neither escaping nor wrapping.
  mutating func append(_ text: String, _ role: TextRole) {
    append(text, role, columns: DisplayWidth.columns(of: text))
  }

  /// Adds a sign of one column.
  mutating func append(_ sign: Unicode.Scalar, _ role: TextRole) {
    append(String(sign), role, columns: 1)
  }

  /// Adds a text of which the columns are known.
  mutating func append(_ text: String, _ role: TextRole, columns: Int) {
    let start = self.text.count
    self.text.write(text)
    push(start, self.text.count, role)
    column += columns
  }

  /// Adds a piece; one that goes on where the last one ends becomes a part of it.
  private mutating func push(_ first: Int, _ end: Int, _ role: TextRole) {
    guard first < end else { return }
    if blanks == 0, runs.count > start, runs[runs.count - 1].end == first,
      runs[runs.count - 1].role == role
    {
      runs[runs.count - 1].end = end
      return
    }
    runs.append(Run(blanks: blanks, start: first, end: end, role: role))
    blanks = 0
  }

  // MARK: Texts that are broken

  /// Breaks a text into lines of a width; what hides in it is made visible here and only here.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - plain: The role of its plain pieces.
  ///   - width: The room behind the margin, in columns.
  mutating func write(_ text: InlineText, as plain: TextRole = .plain, width: Int) {
    wrap(text, as: plain, width: width)
    addPlaces()
  }

  /// Breaks a bare text into lines of a width.
  mutating func write(_ text: String, _ role: TextRole, width: Int) {
    write(InlineText(text, role), width: width)
  }

  /// Breaks a text into lines, with a value flush right on the first of them.
  ///
  /// Where the two would crowd each other, the value gets lines of its own below.
  mutating func write(
    _ text: InlineText, as plain: TextRole = .plain, trailing: InlineText?,
    as trailingPlain: TextRole = .plain, width: Int
  ) {
    guard let trailing, !trailing.isEmpty else { return write(text, as: plain, width: width) }
    wrap(trailing, as: trailingPlain, width: width)
    let columns = places.reduce(0) { max($0, $1.columns) }
    let room = width - columns - Self.gap
    guard places.count == 1, room >= width / 2 || room >= text.measured.columns else {
      write(text, as: plain, width: width)
      return write(trailing, as: trailingPlain, width: width)
    }
    let value = (place: places[0], pieces: pieces)
    wrap(text, as: plain, width: room)
    addPlaces(value, at: margin + width - columns)
  }

  /// Puts a text on the open line at the margin, if one line is enough for it.
  mutating func startLine(with text: InlineText, width: Int) -> Bool {
    wrap(text, as: .plain, width: width)
    guard places.count == 1 else { return false }
    pad(to: margin)
    var piece = 0
    add(places[0], pieces, &piece)
    return true
  }

  /// The blanks between a text and the value flush right.
  static let gap = 2

  /// Puts a text to the others and says where its lines and pieces are.
  private mutating func wrap(_ text: InlineText, as plain: TextRole, width: Int) {
    places.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
    let start = self.text.count
    for span in text.spans {
      self.text.write(span.text)
      pieces.append((self.text.count, span.role == .plain ? plain : span.role))
    }
    if Self.addPlaces(of: self.text, from: start, width: width, to: &places) { return }
    wrapByClusters(text, from: start, width: width)
  }

  private static func addPlaces(
    of text: TextBuffer, from start: Int, width: Int, to places: inout [TextWrapping.Place]
  ) -> Bool {
    let bytes = text.room.span.extracting(0..<text.count)
    return TextWrapping.addSimplePlaces(of: bytes, from: start, width: width, to: &places)
  }

  /// The same for a text that may hide something, or that has to be looked at cluster by cluster.
  private mutating func wrapByClusters(_ text: InlineText, from start: Int, width: Int) {
    self.text.shorten(to: start)
    var whole = ""
    for index in pieces.indices {
      whole += VisibleText.escaped(text.spans[index].text, keepingLineBreaks: true)
      pieces[index].end = start + whole.utf8.count
    }
    self.text.write(whole)
    places = TextWrapping.placesByClusters(of: whole, width: width).map { $0.moved(by: start) }
  }

  /// Adds the lines of the text, each with its pieces.
  ///
  /// - Parameters:
  ///   - value: A text of one line that follows on the first line.
  ///   - place: The columns in front of the value.
  private mutating func addPlaces(
    _ value: (place: TextWrapping.Place, pieces: [(end: Int, role: TextRole)])? = nil,
    at place: Int = 0
  ) {
    var piece = 0
    for index in places.indices {
      pad(to: margin)
      add(places[index], pieces, &piece)
      if index == 0, let value {
        pad(to: place)
        var first = 0
        add(value.place, value.pieces, &first)
      }
      endLine()
    }
  }

  private mutating func add(
    _ place: TextWrapping.Place, _ pieces: [(end: Int, role: TextRole)], _ piece: inout Int
  ) {
    var index = place.start
    while index < place.end {
      while pieces[piece].end <= index { piece += 1 }
      let end = min(pieces[piece].end, place.end)
      push(index, end, pieces[piece].role)
      index = end
    }
    column += place.columns
  }

  // MARK: Lines beside one another

  /// What was written so far.
  var mark: Mark {
    Mark(
      runs: runs.count, lines: lines.count, start: start, column: column, blanks: blanks,
      isParted: isParted)
  }

  /// Takes back what was written since.
  mutating func rollBack(to mark: Mark) {
    runs.removeSubrange(mark.runs...)
    lines.removeSubrange(mark.lines...)
    (start, column, blanks, isParted) = (mark.start, mark.column, mark.blanks, mark.isParted)
  }

  /// Lays out texts, each from the left edge, to be put beside one another.
  ///
  /// - Parameters:
  ///   - count: How many texts there are.
  ///   - write: Writes a text.
  /// - Returns: The lines of all texts, of which none is left here.
  mutating func pile(of count: Int, _ write: (Int, inout TerminalLines) -> Void) -> Pile {
    let outside = mark
    let margin = margin
    (self.margin, start, column, blanks, isParted) = (0, runs.count, 0, 0, false)
    var starts = [0]
    starts.reserveCapacity(count + 1)
    for index in 0..<count {
      write(index, &self)
      starts.append(lines.count - outside.lines)
    }
    let pile = Pile(
      runs: Array(runs[outside.runs...]),
      lines: lines[outside.lines...].map {
        Line(
          runs: $0.runs.lowerBound - outside.runs..<$0.runs.upperBound - outside.runs,
          columns: $0.columns, blanks: $0.blanks)
      },
      starts: starts)
    rollBack(to: outside)
    self.margin = margin
    return pile
  }

  /// Adds a line of a pile to the open line.
  mutating func append(_ line: Int, of pile: Pile) {
    let line = pile.lines[line]
    for run in pile.runs[line.runs] {
      blanks += run.blanks
      push(run.start, run.end, run.role)
    }
    blanks += line.blanks
    column += line.columns
  }

  /// Adds a line of a text, or blanks in its place, up to a width.
  mutating func append(
    _ number: Int, of text: Int, in pile: Pile, width: Int, alignment: TextAlignment
  ) {
    let left = column
    if let line = pile.line(number, of: text) {
      let columns = pile.columns(of: line)
      pad(to: left + DisplayWidth.margins(of: columns, in: width, alignment: alignment).before)
      append(line, of: pile)
    }
    pad(to: left + width)
  }
}
