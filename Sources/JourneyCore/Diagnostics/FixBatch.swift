/// Corrections of one file that are made at once: none touches what another one changes.
struct FixBatch: Sendable {
  /// The edits in the order of the file.
  let edits: EditList
  /// Where the text of each of them begins in the new file.
  private let results: [UInt32]
  /// Which of the corrections are made.
  let made: [Int]

  /// Takes as many corrections as go together; of two that touch the same bytes the first.
  ///
  /// - Parameters:
  ///   - fixes: The corrections of the file in any order.
  ///   - group: Those that are meant, in the order of the list.
  init(_ fixes: FixList, _ group: [Int]) {
    var order = group
    // Mostly they stand so.
    if !zip(group, group.dropFirst()).allSatisfy({ Self.isOrdered($0, before: $1, in: fixes) }) {
      order.sort { Self.isOrdered($0, before: $1, in: fixes) }
    }
    var made: [Int] = []
    made.reserveCapacity(order.count)
    var end = -1
    var endsEmpty = false
    for fix in order {
      let (range, indices) = (fixes.range(fix), fixes.editIndices(fix))
      guard !indices.isEmpty else { continue }
      // What lies between the edits of another one waits, too; so does what is put in at one place.
      let isSamePlace = endsEmpty && fixes.edits.range(indices.lowerBound).isEmpty
      guard range.lowerBound > end || range.lowerBound == end && !isSamePlace else { continue }
      made.append(fix)
      end = range.upperBound
      endsEmpty = fixes.edits.range(indices.upperBound - 1).isEmpty
    }
    var edits = EditList()
    let isInOrder = zip(made, made.dropFirst()).allSatisfy { $0 < $1 }
    if isInOrder, made.count == fixes.count {
      // All of half a million need not be kept twice.
      edits = fixes.edits
    } else {
      edits.reserveCapacity(made.count)
      for fix in made { edits.append(fixes.edits, fixes.editIndices(fix)) }
    }
    var results: [UInt32] = []
    results.reserveCapacity(edits.count)
    var shift = 0
    for edit in 0..<edits.count {
      let range = edits.range(edit)
      results.append(UInt32(clamping: range.lowerBound + shift))
      shift += edits.text(edit).count - range.count
    }
    // Half a million indices, too.
    self.made = !isInOrder ? made.sorted() : made.count == group.count ? group : made
    self.edits = edits
    self.results = results
  }

  private static func isOrdered(_ left: Int, before right: Int, in fixes: FixList) -> Bool {
    let (first, second) = (fixes.range(left), fixes.range(right))
    return (first.lowerBound, first.upperBound, left)
      < (second.lowerBound, second.upperBound, right)
  }

  /// Where the text of an edit stands in the new file.
  func result(_ index: Int) -> Range<Int> {
    let start = Int(results[index])
    return start..<start + edits.text(index).count
  }

  /// Makes the corrections.
  ///
  /// - Parameter bytes: The file.
  /// - Returns: The new file; whatever no edit names is in it byte for byte.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    let last = edits.count - 1
    let shift = last < 0 ? 0 : result(last).upperBound - edits.range(last).upperBound
    output.reserveCapacity(bytes.count + shift)
    var index = 0
    for edit in 0..<edits.count {
      let range = edits.range(edit)
      output += bytes[index..<range.lowerBound]
      output += edits.text(edit)
      index = range.upperBound
    }
    output += bytes[index...]
    return output
  }
}
