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
    let places = ticket.places.map { place in
      DocumentEntry(
        InlineText(place.title) + InlineText(" · ", .faint)
          + InlineText(place.file + "#" + place.pointer, .identifier))
    }
    fields.append(DocumentField(PortfolioLabels.places[language], places))
    if let owner = ticket.owner {
      fields.append(DocumentField(PortfolioLabels.owner[language], InlineText(owner)))
    }
    // By each of its keys an import finds the ticket of an earlier one.
    let keys = [ticket.key] + ticket.formerKeys
    fields.append(
      DocumentField("journey-cli", keys.map { DocumentEntry(InlineText($0, .identifier)) }))
    return Document(blocks: [.paragraph(InlineText(ticket.text)), .fields(fields)])
  }
}
