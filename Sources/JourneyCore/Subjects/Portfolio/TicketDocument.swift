/// A ticket as the document that stands in its tracker.
package struct TicketDocument {
  private let ticket: PortfolioTickets.Ticket
  private let language: Language
  /// So many places are told at most.
  private let mostPlaces: Int

  /// Prepares a ticket.
  ///
  /// - Parameters:
  ///   - ticket: The ticket.
  ///   - language: The language of labels.
  ///   - mostPlaces: How many places are told at most; all if it is not given.
  package init(
    _ ticket: PortfolioTickets.Ticket, language: Language, mostPlaces: Int? = nil
  ) {
    self.ticket = ticket
    self.language = language
    self.mostPlaces = mostPlaces ?? ticket.places.count
  }

  /// Returns the text of a ticket with as many places as GitHub takes.
  ///
  /// - Parameters:
  ///   - ticket: The ticket.
  ///   - language: The language of labels.
  ///   - render: Draws the document.
  /// - Returns: A text that is not longer than ``longest``.
  package static func text(
    _ ticket: PortfolioTickets.Ticket, language: Language, _ render: (Document) -> String
  ) -> String {
    // Nobody draws thousands of places to see that they are too many.
    let first = ticket.places.prefix(50).map {
      $0.title.utf8.count + $0.length + ($0.name?.utf8.count ?? 0)
    }
    let usual = first.reduce(0, +) / max(first.count, 1) + 8
    var most = min(ticket.places.count, max(longest / usual, 1))
    var isCut = false
    while true {
      let text = render(TicketDocument(ticket, language: language, mostPlaces: most).document)
      let length = text.utf16.count
      if length <= longest {
        let more = most * (longest - longest / 64) / max(length, 1)
        if isCut || most == ticket.places.count || more <= most { return text }
        most = min(more, ticket.places.count)
      } else if most <= 1 {
        return text
      } else {
        // Once it was too long, it only becomes shorter.
        isCut = true
        most = max(1, min(most - 1, most * (longest - longest / 64) / length))
      }
    }
  }

  /// What it says, where it stands, and its key.
  package var document: Document {
    var fields: [DocumentField] = []
    var places: [DocumentEntry] = []
    for place in ticket.places.prefix(mostPlaces) {
      let name = place.name.map { InlineText(" · ", .faint) + InlineText(Self.cut($0, 400)) }
      places.append(
        DocumentEntry(
          InlineText(Self.cut(place.title, 400)) + (name ?? "") + InlineText(" · ", .faint)
            + InlineText(Self.cut(place.file + "#" + place.pointer, 2_000), .identifier)))
    }
    if places.count < ticket.places.count {
      let words = PortfolioLabels.morePlaces(ticket.places.count - places.count)
      places.append(DocumentEntry(InlineText(words[language])))
    }
    fields.append(DocumentField(PortfolioLabels.places[language], places))
    if !ticket.linkedPlaces.isEmpty {
      fields.append(DocumentField(PortfolioLabels.linkedPlaces[language], linkedPlaces))
    }
    if ticket.owners.count == 1 {
      fields.append(
        DocumentField(
          PortfolioLabels.owner[language], InlineText(Self.cut(ticket.owners[0], 400))))
    } else if !ticket.owners.isEmpty {
      var owners = ticket.owners.prefix(Self.mostOthers).map {
        DocumentEntry(InlineText(Self.cut($0, 400)))
      }
      let more = ticket.owners.count - owners.count
      if more > 0 { owners.append(DocumentEntry(InlineText(PortfolioLabels.more(more)[language]))) }
      fields.append(DocumentField(PortfolioLabels.owner[language], owners))
    }
    // By each of its keys an import finds the ticket of an earlier one.
    let keys = [ticket.key] + ticket.formerKeys.prefix(100)
    fields.append(
      DocumentField("journey-cli", keys.map { DocumentEntry(InlineText($0, .identifier)) }))
    let text = Self.cut(ticket.text, 8_000)
    return Document(blocks: [.paragraph(InlineText(text)), .fields(fields)])
  }

  /// So many owners, and places with links, are told at most.
  private static let mostOthers = 10

  private var linkedPlaces: [DocumentEntry] {
    var places = ticket.linkedPlaces.prefix(Self.mostOthers).map {
      DocumentEntry(
        InlineText(Self.cut($0.title, 200)) + InlineText(" · ", .faint)
          + InlineText(Self.cut($0.file + "#" + $0.pointer, 1_000), .identifier))
    }
    let more = ticket.linkedPlaces.count - places.count
    if more > 0 { places.append(DocumentEntry(InlineText(PortfolioLabels.more(more)[language]))) }
    return places
  }

  /// GitHub takes bodies of so many characters.
  package static let longest = 65_536

  /// The beginning of a text that is longer than so many scalars.
  private static func cut(_ text: String, _ most: Int) -> String {
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: most, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return text }
    return String(scalars[..<end]) + "…"
  }
}

extension PortfolioTickets.Ticket.Place {
  /// How many bytes its file and pointer take.
  fileprivate var length: Int { file.utf8.count + pointer.utf8.count }
}
