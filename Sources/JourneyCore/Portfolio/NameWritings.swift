/// How the names of personas and owners are written that maps write in several ways.
///
/// Names that differ in case and blanks alone are one, in the writing that most maps have; of equally
/// many the first by its bytes. Accents tell names apart, as they do in Vietnamese.
struct NameWritings: Sendable {
  /// The writings that are shown, by those that are not.
  private var personas: [String: String] = [:]
  private var owners: [String: String] = [:]

  /// Creates one of no name.
  init() {}

  /// Whether every name is shown as its maps write it.
  var areAsWritten: Bool { personas.isEmpty && owners.isEmpty }

  /// A name, and how many maps have it.
  typealias Count = (name: String, maps: Int)

  /// Takes names, which may stand there several times, in an order that depends on the maps alone.
  init(personas: some Sequence<Count>, owners: some Sequence<Count>) {
    self.personas = Self.writings(personas)
    self.owners = Self.writings(owners)
  }

  /// The name of a persona as it is shown.
  func persona(_ name: String) -> String { personas[name] ?? name }

  /// The name of an owner as it is shown.
  func owner(_ name: String) -> String { owners[name] ?? name }

  private static func writings(_ names: some Sequence<Count>) -> [String: String] {
    guard let folds = WrittenFolds(names.lazy.map(\.name)) else { return allWritings(names) }
    if folds.shared.isEmpty { return [:] }
    return allWritings(names.lazy.filter { folds.mayBeShared($0.name) })
  }

  private static func allWritings(_ names: some Sequence<Count>) -> [String: String] {
    var counts: [String: Int] = [:]
    var several: Set<String> = []
    for (name, maps) in names {
      counts[name, default: 0] += maps
      // Equal names may be written by other bytes: the first ones are shown.
      if let index = counts.index(forKey: name), !counts[index].key.utf8.elementsEqual(name.utf8) {
        several.insert(WrittenName.key(name))
      }
    }
    var best: [String: (name: String, count: Int)] = [:]
    for (name, count) in counts {
      let key = WrittenName.key(name)
      guard let known = best[key] else {
        best[key] = (name, count)
        continue
      }
      several.insert(key)
      let isBetter =
        count != known.count ? count > known.count : Portfolio.isBefore(name, known.name)
      if isBetter { best[key] = (name, count) }
    }
    if several.isEmpty { return [:] }
    var writings: [String: String] = [:]
    for name in counts.keys {
      let key = WrittenName.key(name)
      if several.contains(key), let shown = best[key]?.name { writings[name] = shown }
    }
    return writings
  }
}

/// Which of many names may be the same as another one, by numbers that cost little: a key of a name
/// is a string, and most names are like no other.
private struct WrittenFolds {
  /// The numbers that names of several writings have.
  private(set) var shared: Set<UInt64> = []

  /// Looks at names; nothing where a letter is among them of which it is not known how it folds.
  init?(_ names: some Sequence<String>) {
    var firsts: [UInt64: String] = [:]
    for name in names {
      guard let fold = Self.fold(name) else { return nil }
      guard let first = firsts[fold] else {
        firsts[fold] = name
        continue
      }
      if !first.utf8.elementsEqual(name.utf8) { shared.insert(fold) }
    }
  }

  func mayBeShared(_ name: String) -> Bool { Self.fold(name).map(shared.contains) ?? true }

  /// A number of the letters of a name without case and accents, equal for names of one key.
  ///
  /// Letters of ASCII and accents are what Latin letters with accents fold to, composed or not; of
  /// all others it is not known.
  private static func fold(_ name: String) -> UInt64? {
    let bytes = name.utf8.span
    var fold: UInt64 = 0
    var index = 0
    while index < bytes.count {
      let scalar = FoldedWords.scalar(bytes, &index, end: bytes.count)
      guard let letter = FoldedWords.letter(KeyWords.lowercase(scalar)), letter > 0 else {
        continue
      }
      if letter >= 0x80 { return nil }
      fold = TextKey.mixed(fold, UInt64(letter))
    }
    return fold
  }
}
