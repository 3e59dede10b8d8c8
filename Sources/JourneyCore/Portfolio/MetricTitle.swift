/// What is measured and in which unit: many maps measure the same, so that it is held once for all.
///
/// A class: of hundreds of thousands of metrics each holds a pointer.
final class MetricTitle: Sendable, Hashable {
  /// What is measured.
  let name: String
  /// The unit.
  let unit: String?

  init(_ name: String, _ unit: String?) { (self.name, self.unit) = (name, unit) }

  static func == (left: MetricTitle, right: MetricTitle) -> Bool {
    // By their bytes: what is held for both is what each of them wrote.
    left === right
      || left.name.utf8.elementsEqual(right.name.utf8) && (left.unit == nil) == (right.unit == nil)
        && (left.unit ?? "").utf8.elementsEqual((right.unit ?? "").utf8)
  }

  func hash(into hasher: inout Hasher) {
    for byte in name.utf8 { hasher.combine(byte) }
  }
}

/// The titles that were met, of which each is held once.
struct MetricTitles: Sendable {
  /// So many titles are looked up; where every metric has its own, sharing gains nothing.
  private static let most = 4096

  private var titles: Set<MetricTitle> = []
  /// The one that was met last: what stands together mostly is of one kind.
  private var last: MetricTitle?

  /// Returns the title that was met first among equal ones.
  mutating func shared(_ title: MetricTitle) -> MetricTitle {
    if let last, last == title { return last }
    var known = title
    if let index = titles.firstIndex(of: title) {
      known = titles[index]
    } else if titles.count < Self.most {
      titles.insert(title)
    }
    last = known
    return known
  }
}
