/// The corrections of lines of a journey: each is the one that the message words.
///
/// A line is corrected only where the file has it as it is read: without quotes, directives and
/// entities of HTML between.
struct MermaidFixes {
  let source: SourceFile
  let text: MermaidText

  /// Puts a line as it was meant in the place of the line.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - repair: What was meant; nothing where nobody knows.
  /// - Returns: Nothing for a line that the file has in another way.
  func line(_ line: Range<Int>, _ repair: String?) -> Diagnostic.Fix? {
    let range = MermaidSyntax.trimmed(line, text.bytes.span)
    guard let repair, isVerbatim(range) else { return nil }
    return .replace(range, with: repair.withoutEndBlanks)
  }

  /// Takes the colon away that stands behind `title` or `section`.
  ///
  /// - Parameters:
  ///   - name: The keyword.
  ///   - data: What stands behind the colon.
  ///   - isTitle: Whether colons may stand in it.
  /// - Returns: Nothing where nothing stands there.
  func keywordColon(_ name: Range<Int>, _ data: Range<Int>, isTitle: Bool) -> Diagnostic.Fix? {
    let bytes = text.bytes.span
    let content = MermaidSyntax.trimmed(data, bytes)
    guard !content.isEmpty, isVerbatim(name.lowerBound..<data.upperBound) else { return nil }
    var fix = Diagnostic.Fix.replace(name.upperBound..<content.lowerBound, with: " ")
    for index in content where !isTitle && bytes[index] == UInt8(ascii: ":") {
      fix.append(.init(index..<index + 1, "#58;"))
    }
    return fix
  }

  /// Takes the colon away with which a title begins.
  func titleColon(_ title: Range<Int>) -> Diagnostic.Fix? {
    let rest = MermaidSyntax.trimmed(title.dropFirst(), text.bytes.span)
    guard !rest.isEmpty, isVerbatim(title) else { return nil }
    return .remove(title.lowerBound..<rest.lowerBound)
  }

  /// Writes the number sign of a name as an entity; with a blank behind it, it may be a comment.
  func sign(_ line: Range<Int>, at sign: Int, _ repair: String) -> Diagnostic.Fix? {
    let next = sign + 1
    guard next < line.upperBound,
      MermaidSyntax.blankLength(text.bytes.span, at: next, end: line.upperBound) == 0
    else { return nil }
    return self.line(line, repair)
  }

  /// Takes semicolons away or writes them as entities; behind one a second task may stand.
  func semicolon(_ line: Range<Int>, at sign: Int, _ repair: String) -> Diagnostic.Fix? {
    let colon = UInt8(ascii: ":")
    let before = text.bytes[line.lowerBound..<sign]
    let behind = text.bytes[min(sign + 1, line.upperBound)..<line.upperBound]
    return before.contains(colon) && behind.contains(colon) ? nil : self.line(line, repair)
  }

  /// Puts statements that semicolons part on lines of their own.
  func lines(_ line: Range<Int>, _ statements: [String]) -> Diagnostic.Fix? {
    let range = MermaidSyntax.trimmed(line, text.bytes.span)
    guard isVerbatim(range) else { return nil }
    var start = range.lowerBound
    while start > 0, source.bytes[start - 1] == 0x20 || source.bytes[start - 1] == 0x09 {
      start -= 1
    }
    let isFirst = start == 0 || source.bytes[start - 1] == 0x0A || source.bytes[start - 1] == 0x0D
    let indent =
      isFirst ? String(decoding: source.bytes[start..<range.lowerBound], as: UTF8.self) : "  "
    let isPair =
      source.bytes.firstIndex(of: 0x0A).map { $0 > 0 && source.bytes[$0 - 1] == 0x0D } ?? false
    let end = (isPair ? "\r\n" : "\n") + indent
    return .replace(range, with: (isFirst ? "" : end) + statements.joined(separator: end))
  }

  /// Leaves out actors without a name, and the colon before a list of none.
  func emptyActors(_ range: Range<Int>) -> Diagnostic.Fix? {
    let bytes = text.bytes.span
    guard range.lowerBound > 0, isVerbatim(range.lowerBound - 1..<range.upperBound) else {
      return nil
    }
    let actors = MermaidTaskParts.actors(range, bytes).filter { !$0.isEmpty }
    if actors.isEmpty {
      // A colon with nothing behind it would be refused.
      let before = bytes.lastFilled(before: range.lowerBound - 1)
      return before == UInt8(ascii: ":") ? nil : .remove(range.lowerBound - 1..<range.upperBound)
    }
    let names = actors.map { String(decoding: source.bytes[$0], as: UTF8.self) }
    return .replace(MermaidSyntax.trimmed(range, bytes), with: names.joined(separator: ", "))
  }

  /// Writes commas of ASCII for full-width ones between actors.
  func wideCommas(_ range: Range<Int>) -> Diagnostic.Fix? {
    let actors = MermaidSyntax.trimmed(range, text.bytes.span)
    guard isVerbatim(actors) else { return nil }
    let names = String(decoding: source.bytes[actors], as: UTF8.self)
      .split { $0 == "，" || $0 == "、" || $0 == "," }
      .map { String($0).withoutEndBlanks }.filter { !$0.isEmpty }
    return .replace(actors, with: names.joined(separator: ", "))
  }

  /// Takes the blanks away that stand before the rule of front matter.
  func indent(of rule: Range<Int>) -> Diagnostic.Fix? {
    var start = rule.lowerBound
    while start > 0, source.bytes[start - 1] == 0x20 || source.bytes[start - 1] == 0x09 {
      start -= 1
    }
    return start < rule.lowerBound ? .remove(start..<rule.lowerBound) : nil
  }

  /// Takes the two lines away between which a file of Mermaid stands.
  static func withoutFences(_ block: MermaidBlock, in bytes: [UInt8]) -> Diagnostic.Fix {
    Diagnostic.Fix(
      .init(block.opening.lowerBound..<block.content.lowerBound, ""),
      .init(block.content.upperBound..<bytes.count, ""))
  }

  /// Puts a comment that stands among actors on a line of its own, above.
  func comment(in actor: Range<Int>, of line: Range<Int>) -> Diagnostic.Fix? {
    let bytes = text.bytes.span
    var start = line.lowerBound
    while start > 0, source.bytes[start - 1] == 0x20 || source.bytes[start - 1] == 0x09 {
      start -= 1
    }
    let isFirst = start == 0 || source.bytes[start - 1] == 0x0A || source.bytes[start - 1] == 0x0D
    guard isFirst, isVerbatim(line),
      let sign = actor.first(where: {
        $0 + 1 < actor.upperBound && bytes[$0] == 0x25
          && bytes[$0 + 1] == 0x25
      }),
      let end = line.last
    else { return nil }
    let rest = MermaidSyntax.trimmed(sign..<end + 1, bytes)
    var before = sign
    while before > line.lowerBound, bytes[before - 1] == 0x20 || bytes[before - 1] == 0x09 {
      before -= 1
    }
    let isPair =
      end + 2 < source.bytes.count && source.bytes[end + 1] == 0x0D && source.bytes[end + 2] == 0x0A
    let comment = String(decoding: source.bytes[rest], as: UTF8.self)
    let indent = String(decoding: source.bytes[start..<line.lowerBound], as: UTF8.self)
    var fix = Diagnostic.Fix.insert(
      comment + (isPair ? "\r\n" : "\n") + indent, at: line.lowerBound)
    fix.append(.init(before..<rest.upperBound, ""))
    return fix
  }

  /// Whether the file has a range as it is read.
  private func isVerbatim(_ range: Range<Int>) -> Bool {
    source.bytes[range] == text.bytes[range] && text.removed(in: range).isEmpty
  }
}

extension Span<UInt8> {
  /// The last byte before a place that is no blank.
  fileprivate func lastFilled(before place: Int) -> UInt8? {
    var index = place - 1
    while index >= 0 {
      let byte = self[index]
      if byte != 0x20, byte != 0x09 { return byte }
      index -= 1
    }
    return nil
  }
}
