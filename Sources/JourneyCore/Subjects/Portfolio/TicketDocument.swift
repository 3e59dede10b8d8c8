/// A ticket as the document that stands in its tracker.
package struct TicketDocument {
  private let ticket: PortfolioTickets.Ticket
  private let language: Language

  /// Prepares a ticket.
  package init(_ ticket: PortfolioTickets.Ticket, language: Language) {
    self.ticket = ticket
    self.language = language
  }

  /// What it says, where it stands, and its key.
  package var document: Document {
    var fields: [DocumentField] = []
    var places: [DocumentEntry] = []
    // Signs that Markdown would read are escaped, so that a text may become twice as long.
    var room = Self.longest / 4
    for place in ticket.places {
      room -= place.title.utf8.count + place.file.utf8.count + place.pointer.utf8.count + 16
      if room < 0, !places.isEmpty { break }
      places.append(
        DocumentEntry(
          InlineText(Self.cut(place.title, 400)) + InlineText(" · ", .faint)
            + InlineText(Self.cut(place.file + "#" + place.pointer, 2_000), .identifier)))
    }
    if places.count < ticket.places.count {
      let words = PortfolioLabels.morePlaces(ticket.places.count - places.count)
      places.append(DocumentEntry(InlineText(words[language])))
    }
    fields.append(DocumentField(PortfolioLabels.places[language], places))
    if let owner = ticket.owner {
      fields.append(
        DocumentField(PortfolioLabels.owner[language], InlineText(Self.cut(owner, 400))))
    }
    // By each of its keys an import finds the ticket of an earlier one.
    let keys = [ticket.key] + ticket.formerKeys.prefix(100)
    fields.append(
      DocumentField("journey-cli", keys.map { DocumentEntry(InlineText($0, .identifier)) }))
    let text = Self.cut(ticket.text, 8_000)
    return Document(blocks: [.paragraph(InlineText(text)), .fields(fields)])
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
