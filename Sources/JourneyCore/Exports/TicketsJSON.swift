/// Tickets for programs, and as the bodies of GitHub's requests for new issues.
package struct TicketsJSON {
  private let tickets: PortfolioTickets
  private let body: ((PortfolioTickets.Ticket) -> String)?

  /// Prepares tickets for programs.
  package init(_ tickets: PortfolioTickets) {
    self.tickets = tickets
    body = nil
  }

  /// Prepares tickets for GitHub: a list of `title`, `body` and `labels`.
  ///
  /// - Parameters:
  ///   - tickets: The tickets.
  ///   - body: Returns the text of a ticket as Markdown, its key in it.
  package init(
    forGitHub tickets: PortfolioTickets, body: @escaping (PortfolioTickets.Ticket) -> String
  ) {
    self.tickets = tickets
    self.body = body
  }

  /// Writes UTF-8 bytes piece by piece, a ticket on a line.
  ///
  /// - Parameter put: Gets the pieces in order.
  /// - Throws: What `put` throws.
  package func write<Failure: Error>(
    _ put: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    try put(Array("[".utf8))
    var line = JSONLine()
    var isFirst = true
    for ticket in tickets.tickets {
      line.write(after: isFirst ? "\n  " : ",\n  ") { add(ticket, to: &$0) }
      try put(line.buffer.bytes)
      line.buffer.removeAll()
      isFirst = false
    }
    try put(Array((isFirst ? "]\n" : "\n]\n").utf8))
  }

  private func add(_ ticket: PortfolioTickets.Ticket, to object: inout JSONLine) {
    if let body {
      object.add("title", text: ticket.title)
      object.add("body", text: body(ticket))
      object.add("labels", texts: ticket.labels)
      return
    }
    object.add("key", text: ticket.key)
    if !ticket.formerKeys.isEmpty { object.add("formerKeys", texts: ticket.formerKeys) }
    object.add("kind", text: ticket.kind.rawValue)
    object.add("title", text: ticket.title)
    object.add("text", text: ticket.text)
    object.add("owner", text: ticket.owner)
    if ticket.owners.count > 1 { object.add("owners", texts: ticket.owners) }
    object.add("score", number: ticket.score)
    object.add("labels", texts: ticket.labels)
    add("places", ticket.places, to: &object)
    if !ticket.linkedPlaces.isEmpty { add("linkedPlaces", ticket.linkedPlaces, to: &object) }
  }

  private func add(
    _ key: String, _ places: [PortfolioTickets.Ticket.Place], to object: inout JSONLine
  ) {
    object.add(key, places) { place, inner in
      inner.add("file", text: place.file)
      inner.add("pointer", text: place.pointer)
      inner.add("title", text: place.title)
      inner.add("place", text: place.name)
    }
  }
}

/// Tickets for a spreadsheet, a row each, in the columns that trackers import.
package struct TicketsCSV {
  private let tickets: PortfolioTickets
  private let style: CSVStyle

  /// Prepares tickets for writing.
  ///
  /// - Parameters:
  ///   - tickets: The tickets.
  ///   - style: For which reader they are.
  package init(_ tickets: PortfolioTickets, _ style: CSVStyle = .plain) {
    self.tickets = tickets
    self.style = style
  }

  /// Spreadsheets take so many UTF-16 units in a cell.
  package static let longestCell = 32_767

  /// Texts in one cell, the first of them that a spreadsheet takes.
  private static func cell(_ texts: some Sequence<String>, between separator: String) -> String {
    var cell = ""
    var length = 0
    for text in texts {
      length += text.utf16.count + (cell.isEmpty ? 0 : 1)
      if length > longestCell { break }
      if !cell.isEmpty { cell += separator }
      cell += text
    }
    return cell
  }

  /// Writes the table row by row.
  ///
  /// - Parameter put: Gets the rows in order.
  /// - Throws: What `put` throws.
  package func write<Failure: Error>(
    _ put: (String) throws(Failure) -> Void
  ) throws(Failure) {
    var text = style.mark
    let columns = [
      "key", "kind", "title", "text", "owner", "labels", "score", "places", "formerKeys",
      "placeCount", "placeNames", "owners", "linkedPlaces",
    ]
    CSVText.append(columns.map { .text($0) }, style, to: &text)
    try put(text)
    for ticket in tickets.tickets {
      text = ""
      CSVText.append(
        [
          .text(ticket.key), .text(ticket.kind.rawValue), .text(ticket.title), .text(ticket.text),
          .text(ticket.owner ?? ""), .text(ticket.labels.joined(separator: " ")),
          .number(WrittenNumber(ticket.score).literal.string),
          .text(Self.cell(ticket.places.lazy.map { $0.file + "#" + $0.pointer }, between: "\n")),
          .text(Self.cell(ticket.formerKeys, between: " ")),
          .number(String(ticket.places.count)),
          .text(Self.cell(ticket.places.lazy.map { $0.name ?? "" }, between: "\n")),
          .text(Self.cell(ticket.owners, between: "\n")),
          .text(
            Self.cell(ticket.linkedPlaces.lazy.map { $0.file + "#" + $0.pointer }, between: "\n")),
        ], style, to: &text)
      try put(text)
    }
  }
}

extension PortfolioTickets.Ticket {
  /// The text in one line of at most 120 characters.
  package var title: String {
    if isShortLine { return text }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.unicodeScalars.count <= 120
      ? words : String(String(words.prefix(117)).unicodeScalars.prefix(400)) + "…"
  }

  /// Whether the text is one already, as most of a hundred thousand are: signs of ASCII with one blank
  /// between words.
  private var isShortLine: Bool {
    guard text.utf8.count <= 120 else { return false }
    var last = UInt8(ascii: " ")
    for byte in text.utf8 {
      guard byte >= 0x20, byte < 0x7F, byte != 0x20 || last != 0x20 else { return false }
      last = byte
    }
    return last != 0x20
  }
}
