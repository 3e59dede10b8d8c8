/// Corrections of one file that are made at once: none touches what another one changes.
struct FixBatch: Sendable {
  /// An edit, and where its text stands afterwards.
  struct Change: Sendable {
    /// What changes.
    let edit: Diagnostic.Fix.Edit
    /// Where its text stands in the new file.
    let result: Range<Int>
  }

  /// The edits in the order of the file.
  let changes: [Change]
  /// Which of the corrections are made, by their indices.
  let made: [Int]

  /// Takes as many corrections as go together; of two that touch the same bytes the first.
  ///
  /// - Parameter fixes: The corrections in any order.
  init(_ fixes: [Diagnostic.Fix]) {
    var taken: [(range: Range<Int>, edits: [Diagnostic.Fix.Edit], index: Int)] = []
    for (index, fix) in fixes.enumerated() { taken.append((fix.range, fix.edits, index)) }
    taken.sort {
      ($0.range.lowerBound, $0.range.upperBound, $0.index)
        < ($1.range.lowerBound, $1.range.upperBound, $1.index)
    }
    var made: [Int] = []
    var edits: [Diagnostic.Fix.Edit] = []
    var end = -1
    for fix in taken {
      // What lies between the edits of another one waits, too; so does what is put in at one place.
      let isSamePlace = edits.last?.range.isEmpty == true && fix.edits.first?.range.isEmpty == true
      guard fix.range.lowerBound > end || fix.range.lowerBound == end && !isSamePlace else {
        continue
      }
      made.append(fix.index)
      edits += fix.edits
      end = fix.range.upperBound
    }
    self.made = made.sorted()
    var changes: [Change] = []
    var shift = 0
    for edit in edits {
      let start = edit.range.lowerBound + shift
      let length = edit.text.utf8.count
      changes.append(Change(edit: edit, result: start..<start + length))
      shift += length - edit.range.count
    }
    self.changes = changes
  }

  /// Makes the corrections.
  ///
  /// - Parameter bytes: The file.
  /// - Returns: The new file; whatever no edit names is in it byte for byte.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + changes.count * 2)
    var index = 0
    for change in changes {
      output += bytes[index..<change.edit.range.lowerBound]
      output += change.edit.text.utf8
      index = change.edit.range.upperBound
    }
    return output + bytes[index...]
  }
}
