/// One thing of a list, such as a touchpoint, with what belongs to it nested.
public struct DocumentEntry: Sendable, Hashable {
  /// The kind of an entry; renderers show it by a sign of their own.
  public enum Marker: Sendable, Hashable, CaseIterable {
    /// Any thing of a list.
    case item
    /// A pain point.
    case pain
    /// An opportunity.
    case opportunity
    /// Something that is done.
    case done
    /// A metric.
    case metric
    /// A moment of truth.
    case momentOfTruth
    /// Something to look at.
    case warning
    /// Something that is new.
    case added
    /// Something that is gone.
    case removed
    /// Something that is different now.
    case changed
    /// Something that was named before and goes on here.
    case continued
    /// Nothing, where something might be expected.
    case missing
  }

  /// The part of an entry in a list that a page holds without showing all of it at once.
  package enum Folding: Sendable, Hashable {
    /// It is shown when it is asked for, or when a reader narrows the page.
    case folded
    /// It tells how many are folded, and opens them.
    case opener
    /// It tells how many more there are that the page does not hold.
    case beyond
  }

  /// The kind, if it is shown.
  public var marker: Marker?
  /// The text.
  public var text: InlineText
  /// What stands flush right on the first line.
  public var trailing: InlineText?
  /// What belongs to the entry.
  public var children: [DocumentEntry]
  /// What few entries tell: a page may have tens of thousands of them.
  private var parts = PartsApart<DocumentEntryParts>()

  /// Creates an entry.
  public init(
    _ text: InlineText, marker: Marker? = nil, trailing: InlineText? = nil,
    children: [DocumentEntry] = []
  ) {
    self.marker = marker
    self.text = text
    self.trailing = trailing
    self.children = children
  }
}

extension DocumentEntry {
  /// The same text at more length, for readers in lines, where it takes no further line.
  package var wide: InlineText? {
    get { parts.isTold ? parts.list[0].wide : nil }
    set { parts.set(newValue == nil, newValue) { $0.wide = $1 } }
  }

  /// Whether the first piece of the text is a number, under which no further line of it begins.
  package var isNumbered: Bool {
    get { parts.isTold ? parts.list[0].isNumbered : false }
    set { parts.set(!newValue, newValue) { $0.isNumbered = $1 } }
  }

  /// The heading of the section of the document that tells more, if there is one.
  public var section: String? {
    get { parts.isTold ? parts.list[0].section : nil }
    set { parts.set(newValue == nil, newValue) { $0.section = $1 } }
  }

  /// How the entry looks in formats that draw.
  public var figure: DocumentFigure? {
    get { parts.isTold ? parts.list[0].figure : nil }
    set { parts.set(newValue == nil, newValue) { $0.figure = $1 } }
    _modify { yield &parts.values.figure }
  }

  /// The properties by which readers of an interactive format find the entry.
  public var facets: [DocumentFacet] {
    get { parts.isTold ? parts.list[0].facets : [] }
    set { parts.set(newValue.isEmpty, newValue) { $0.facets = $1 } }
    _modify { yield &parts.values.facets }
  }

  /// The address to which the text leads in formats that have links; others show it as text.
  public var link: String? {
    get { parts.isTold ? parts.list[0].link : nil }
    set { parts.set(newValue == nil, newValue) { $0.link = $1 } }
  }

  /// The path of a page beside the document to which the text leads, in formats that are pages.
  public var page: String? {
    get { parts.isTold ? parts.list[0].page : nil }
    set { parts.set(newValue == nil, newValue) { $0.page = $1 } }
  }

  /// The paths of pages to which single names in the text lead, by the names, where the whole text
  /// leads nowhere.
  public var pages: [String: String] {
    get { parts.isTold ? parts.list[0].pages : [:] }
    set { parts.set(newValue.isEmpty, newValue) { $0.pages = $1 } }
  }

  /// What the entry is in a list of which a page shows the first few.
  package var folding: Folding? {
    get { parts.isTold ? parts.list[0].folding : nil }
    set { parts.set(newValue == nil, newValue) { $0.folding = $1 } }
  }
}

extension DocumentEntry: ExpressibleByStringLiteral {
  /// Creates an entry of plain text.
  public init(stringLiteral value: String) {
    self.init(InlineText(value))
  }
}

extension Sequence<DocumentEntry> {
  /// The same entries with their numbers in front, as texts refer to them.
  var numbered: [DocumentEntry] {
    enumerated().map { index, entry in
      var entry = entry
      entry.text = InlineText("[\(index + 1)]", .footnote) + " " + entry.text
      return entry
    }
  }
}

/// A label with its values, such as the goal or the touchpoints of a stage.
public struct DocumentField: Sendable, Hashable {
  /// The label, in the language of the labels.
  public var label: String
  /// The values, one under the other.
  public var entries: [DocumentEntry]

  /// Creates a field.
  public init(_ label: String, _ entries: [DocumentEntry]) {
    self.label = label
    self.entries = entries
  }

  /// Creates a field with one value.
  public init(_ label: String, _ text: InlineText) {
    self.init(label, [DocumentEntry(text)])
  }
}
