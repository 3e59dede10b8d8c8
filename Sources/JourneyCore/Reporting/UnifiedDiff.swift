/// What would change in a file, as `diff -u` prints it, for eyes: hidden characters are shown.
package struct UnifiedDiff: Sendable {
  private static let context = 3

  private let paint: ReportPaint

  /// Creates a report.
  ///
  /// - Parameter isColored: Whether removed and added lines are coloured.
  package init(isColored: Bool) {
    paint = ReportPaint(isColored: isColored)
  }

  /// Returns the differences between two versions of a file.
  ///
  /// - Parameters:
  ///   - old: The file as it is.
  ///   - new: The bytes that it would have.
  /// - Returns: A heading and blocks of lines; nothing for equal bytes.
  package func text(_ old: SourceFile, _ new: [UInt8]) -> String {
    let diff = LineDiff(old.bytes, new)
    let lines = Self.lines(diff)
    let name = VisibleText.escaped(old.name)
    var text: [UInt8] = []
    text.reserveCapacity(old.bytes.count / 2 + new.count / 2)
    var next = 0
    while let first = lines[next...].firstIndex(where: { $0.kind != .same }) {
      if text.isEmpty {
        text += (paint(.strong, "--- " + name) + "\n").utf8
        text += (paint(.strong, "+++ " + name) + "\n").utf8
      }
      let end = Self.end(of: lines, from: first)
      append(lines[max(next, first - Self.context)..<end], of: diff, to: &text)
      next = end
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The end of a block: changes with at most twice the context between them stand together.
  private static func end(of lines: [Line], from first: Int) -> Int {
    var last = first
    var index = first
    while index < lines.count, index - last <= 2 * context + 1 {
      if lines[index].kind != .same { last = index }
      index += 1
    }
    return min(lines.count, last + context + 1)
  }

  private func append(
    _ block: ArraySlice<Line>, of diff: LineDiff, to text: inout [UInt8]
  ) {
    guard let first = block.first else { return }
    let removed = block.count { $0.kind != .added }
    let added = block.count { $0.kind != .removed }
    let place =
      "@@ -" + Self.place(Int(first.old), removed) + " +" + Self.place(Int(first.new), added)
      + " @@"
    text += (paint(.place, place) + "\n").utf8
    for line in block {
      let whole = line.kind == .added ? diff.new[Int(line.new)] : diff.old[Int(line.old)]
      let isEnded = whole.last == 0x0A
      let bytes = isEnded ? whole.dropLast() : whole
      let (sign, role): (UInt8, ReportPaint.Role?) =
        switch line.kind {
        case .same: (0x20, nil)
        case .removed: (0x2D, .removed)
        case .added: (0x2B, .added)
        }
      let (start, end) = role.map(paint.marks) ?? ("", "")
      text += start.utf8
      text.append(sign)
      // Nearly no line hides anything: its bytes are shown as they are.
      if VisibleText.mayHideSomething(bytes.span) {
        text += VisibleText.escaped(String(decoding: bytes, as: UTF8.self)).utf8
      } else {
        text += bytes
      }
      text += end.utf8
      text += (isEnded ? "\n" : "\n\\ No newline at end of file\n").utf8
    }
  }

  /// The first line of a block, from 1, and the number of its lines.
  private static func place(_ line: Int, _ count: Int) -> String {
    let first = count == 0 ? line : line + 1
    return count == 1 ? String(first) : "\(first),\(count)"
  }

  // MARK: Lines

  private struct Line {
    enum Kind {
      case same, removed, added
    }

    let kind: Kind
    /// How many lines of each version stand before it: there may be half a million.
    let old: Int32
    let new: Int32

    init(_ kind: Kind, _ old: Int, _ new: Int) {
      self.kind = kind
      self.old = Int32(truncatingIfNeeded: old)
      self.new = Int32(truncatingIfNeeded: new)
    }
  }

  private static func lines(_ diff: LineDiff) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(max(diff.old.count, diff.new.count))
    var (old, new) = (0, 0)
    while old < diff.old.count || new < diff.new.count {
      if old < diff.old.count, diff.isRemoved[old] {
        lines.append(Line(.removed, old, new))
        old += 1
      } else if new < diff.new.count, diff.isAdded[new] {
        lines.append(Line(.added, old, new))
        new += 1
      } else {
        lines.append(Line(.same, old, new))
        old += 1
        new += 1
      }
    }
    return lines
  }
}
