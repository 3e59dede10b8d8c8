/// What few entries of a document tell.
struct DocumentEntryParts: PartsToldTogether, Hashable {
  var wide: InlineText?
  var section: String?
  var figure: DocumentFigure?
  var facets: [DocumentFacet] = []
  var link: String?
  var page: String?
  var pages: [String: String] = [:]
  var folding: DocumentEntry.Folding?
  var isNumbered = false
}
