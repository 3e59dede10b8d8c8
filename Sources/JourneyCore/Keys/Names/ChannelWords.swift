/// Whether a text names a channel that ships, for readers of tables: the catalog of channels is itself
/// read from a file, on a floor above theirs.
enum ChannelWords {
  /// Whether a text is an id, a name or an alias of one channel; case and accents do not matter.
  static func hold(_ text: String) -> Bool {
    guard text.utf8.count <= FoldedName.longest else { return false }
    let name = NameNumber(text)
    if name.isEmpty { return false }
    let numbers = ChannelTable.names
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < name.key { low = middle + 1 } else { high = middle }
    }
    return low < numbers.count && numbers[low] == name.key
  }
}
