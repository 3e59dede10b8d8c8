extension GridLayout {
  /// One heading of the table.
  struct Heading {
    /// What it says, and what is said over it: all that is looked at is one reference to copy.
    private var words: Words
    /// What it means; nothing for one that nobody knows.
    var meaning: HeadingMeaning?
    /// The column, or where stages are columns the row.
    let line: Int
    /// The cell.
    let cell: CellGrid.Cell?
    /// Whether what stands under it is read.
    var isRead = true
    /// Whether it stands for rows that name a stage in the column of something else.
    var isOfStageRows = false
    /// The dividing line below it.
    var lineBelow: CellGrid.Cell?
    /// Whether it has been told that it is kept as an own row.
    var isToldLane = false
    /// Whether it belongs to the aspect of a label in front or above, as others do.
    var isOfGroup = false
    /// The line of the heading above to whose lane a row without a label belongs.
    var continues: Int?
    /// The place among the headings of the one of the part to which it belongs, as `Severity 2` does
    /// to `Pain 2`.
    var part: Int?

    init(
      text: String, meaning: HeadingMeaning?, line: Int, cell: CellGrid.Cell?, continues: Int? = nil
    ) {
      words = Words(text: text, group: nil, channel: nil)
      self.meaning = meaning
      self.line = line
      self.cell = cell
      self.continues = continues
    }

    /// What it says.
    var text: String { words.text }
    /// The words over it that tell whose it is, where it stands under others as well.
    var group: String? {
      get { words.group }
      set { words = Words(text: words.text, group: newValue, channel: words.channel) }
    }
    /// The channel to which all belongs that stands under it.
    var channel: String? {
      get { words.channel }
      set { words = Words(text: words.text, group: words.group, channel: newValue) }
    }

    private final class Words: Sendable {
      let text: String
      let group: String?
      let channel: String?

      init(text: String, group: String?, channel: String?) {
        (self.text, self.group, self.channel) = (text, group, channel)
      }
    }
  }
}
