/// Tickets for programs, and as the bodies of GitHub's requests for new issues.
package struct TicketsJSON {
  private let tickets: [PortfolioTickets.Ticket]
  private let body: ((PortfolioTickets.Ticket) -> String)?

  /// Prepares tickets for programs.
  package init(_ tickets: PortfolioTickets) {
    self.tickets = tickets.tickets
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
    self.tickets = tickets.tickets
    self.body = body
  }

  /// UTF-8 bytes, a ticket on a line.
  package var bytes: [UInt8] {
    var text = "["
    for (index, ticket) in tickets.enumerated() {
      text += index == 0 ? "\n  " : ",\n  "
      text += JSONLayout.line(members(of: ticket).object)
    }
    text += tickets.isEmpty ? "]\n" : "\n]\n"
    return Array(text.utf8)
  }

  private func members(of ticket: PortfolioTickets.Ticket) -> JSONMembers {
    var object = JSONMembers()
    if let body {
      object.add("title", text: ticket.title)
      object.add("body", text: body(ticket))
      object.add("labels", texts: ticket.labels)
      return object
    }
    object.add("key", text: ticket.key)
    object.add("kind", text: ticket.kind.rawValue)
    object.add("title", text: ticket.title)
    object.add("text", text: ticket.text)
    object.add("owner", text: ticket.owner)
    object.add("score", number: ticket.score)
    object.add("labels", texts: ticket.labels)
    object.add("places", ticket.places) { place, inner in
      inner.add("file", text: place.file)
      inner.add("pointer", text: place.pointer)
      inner.add("title", text: place.title)
    }
    return object
  }
}

/// Tickets for a spreadsheet, a row each, in the columns that trackers import.
package struct TicketsCSV {
  private let tickets: [PortfolioTickets.Ticket]

  /// Prepares tickets for writing.
  package init(_ tickets: PortfolioTickets) {
    self.tickets = tickets.tickets
  }

  /// The table.
  package var text: String {
    var text = ""
    let columns = ["key", "kind", "title", "text", "owner", "labels", "score", "places"]
    CSVText.append(columns.map { .text($0) }, to: &text)
    for ticket in tickets {
      CSVText.append(
        [
          .text(ticket.key), .text(ticket.kind.rawValue), .text(ticket.title), .text(ticket.text),
          .text(ticket.owner ?? ""), .text(ticket.labels.joined(separator: " ")),
          .number(WrittenNumber(ticket.score).literal.string),
          .text(ticket.places.map { $0.file + "#" + $0.pointer }.joined(separator: "\n")),
        ], to: &text)
    }
    return text
  }
}

extension PortfolioTickets.Ticket {
  /// The text in one line of at most 120 characters.
  package var title: String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.unicodeScalars.count <= 120
      ? words : String(String(words.prefix(117)).unicodeScalars.prefix(400)) + "…"
  }
}
