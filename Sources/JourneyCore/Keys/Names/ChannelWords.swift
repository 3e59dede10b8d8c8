/// Whether a text names a channel that ships, for readers of tables: the catalog of channels is itself
/// read from a file, on a floor above theirs.
enum ChannelWords {
  /// Whether a text is an id, a name or an alias of one channel; case and accents do not matter.
  static func holds(_ text: String) -> Bool {
    guard text.utf8.count <= FoldedName.longest else { return false }
    let name = NameNumber(text)
    let numbers = ChannelTable.names
    return !name.isEmpty
      && SortedNumbers.place(of: name.key, in: numbers, numbers.indices) != nil
  }
}
