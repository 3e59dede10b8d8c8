/// Where the parts of a map stand in a journey of Mermaid.
///
/// Only the beginning of each task is kept; a line is parted again when somebody asks for a place
/// in it.
struct MermaidPlaces: SourcePlaces {
  let source: SourceFile
  let wording = KeyWording.sections
  private let text: MermaidText
  let mayHoldInvisible: Bool
  private(set) var isDamaged = false

  /// The word `journey`.
  var header = 0..<0
  /// The title, if there is one.
  var title: Range<Int>?
  /// The description, if there is one.
  var description: Range<Int>?
  /// Where each task begins, those in no stage first.
  private var tasks: [UInt32] = []
  /// The index of the first task of each entry.
  private var firstTasks: [Int] = []
  private var unplacedCount = 0
  /// The section of each entry.
  private var entries: [Range<Int>] = []
  /// The sections by the different names.
  private var sections: [Range<Int>] = []

  init(_ source: SourceFile, _ text: MermaidText, mayHoldInvisible: Bool) {
    self.source = source
    self.text = text
    self.mayHoldInvisible = mayHoldInvisible
    header = text.range.lowerBound..<text.range.lowerBound
  }

  mutating func addTask(at offset: Int) { tasks.append(UInt32(truncatingIfNeeded: offset)) }

  /// Whether every section has a task; one without has been told of already.
  private var areAllVisited = true

  func isRead(_ list: DocumentPointer) -> Bool {
    areAllVisited && place(of: list, .opening).pointer == list
  }

  mutating func finish(_ parts: MermaidSections.Parts, isDamaged: Bool) {
    self.isDamaged = isDamaged
    areAllVisited = Set(parts.entries.map(\.name)).count == parts.names.count
    unplacedCount = parts.unplaced.count
    var first = unplacedCount
    for entry in parts.entries {
      firstTasks.append(first)
      entries.append(entry.range.isEmpty ? header : entry.range)
      first += entry.touchpoints.count
    }
    sections = parts.names.map { $0.range.isEmpty ? header : $0.range }
  }

  // MARK: Places

  func place(of pointer: DocumentPointer, _ part: SourceMap.Part) -> SourceMap.Place {
    let steps = pointer.steps
    guard case .key(let key)? = steps.first else {
      return SourceMap.Place(range: header, pointer: .root)
    }
    switch key {
    case "title": return found(title, pointer)
    case "description": return found(description, pointer)
    case "framework": return frameworkPlace(steps)
    case "stages" where steps.count == 1: return found(entries.first, pointer)
    case "unplaced" where steps.count == 1 && unplacedCount > 0:
      return SourceMap.Place(range: line(0).line, pointer: pointer)
    case "stages", "unplaced":
      guard steps.count > 1, case .index(let index) = steps[1] else { break }
      return key == "stages"
        ? stagePlace(index, steps) : taskPlace(index < unplacedCount ? index : nil, steps, 2)
    default: break
    }
    return SourceMap.Place(range: header, pointer: .root)
  }

  private func found(_ range: Range<Int>?, _ pointer: DocumentPointer) -> SourceMap.Place {
    range.map { SourceMap.Place(range: $0, pointer: pointer) }
      ?? SourceMap.Place(range: header, pointer: .root)
  }

  /// The sections are what the framework of such a map is made of.
  private func frameworkPlace(_ steps: [DocumentPointer.Step]) -> SourceMap.Place {
    if steps.count > 2, case .index(let index) = steps[2], index < sections.count {
      return SourceMap.Place(range: sections[index], pointer: DocumentPointer(Array(steps[..<3])))
    }
    return SourceMap.Place(range: header, pointer: .root)
  }

  private func stagePlace(_ index: Int, _ steps: [DocumentPointer.Step]) -> SourceMap.Place {
    guard index < entries.count else { return SourceMap.Place(range: header, pointer: .root) }
    let pointer = DocumentPointer(Array(steps[..<2]))
    guard steps.count > 2, case .key(let key) = steps[2] else {
      return SourceMap.Place(range: entries[index], pointer: pointer)
    }
    switch key {
    case "stage", "name":
      return SourceMap.Place(range: entries[index], pointer: pointer.key(key))
    case "touchpoints":
      guard steps.count > 3, case .index(let task) = steps[3] else {
        return SourceMap.Place(range: entries[index], pointer: pointer.key(key))
      }
      let end = index + 1 < firstTasks.count ? firstTasks[index + 1] : tasks.count
      let place = firstTasks[index] + task
      return taskPlace(place < end ? place : nil, steps, 4)
    default: return SourceMap.Place(range: entries[index], pointer: pointer)
    }
  }

  /// The place of a task or of a part of it.
  ///
  /// - Parameters:
  ///   - task: The index of the task; nothing if there is no such task.
  ///   - steps: The pointer.
  ///   - depth: How many steps lead to the task.
  /// - Returns: The place of the part, or of the whole line.
  private func taskPlace(
    _ task: Int?, _ steps: [DocumentPointer.Step], _ depth: Int
  ) -> SourceMap.Place {
    guard let task else { return SourceMap.Place(range: header, pointer: .root) }
    let pointer = DocumentPointer(Array(steps[..<depth]))
    let statement = line(task)
    let whole = SourceMap.Place(range: statement.line, pointer: pointer)
    guard steps.count > depth, case .key(let key) = steps[depth], statement.kind == .task else {
      return whole
    }
    let bytes = text.bytes.span
    let parts = MermaidTaskParts(statement, bytes)
    switch key {
    case "name": return SourceMap.Place(range: parts.name, pointer: pointer.key(key))
    case "emotion":
      let score = MermaidSyntax.trimmed(parts.score, bytes)
      return SourceMap.Place(range: score, pointer: pointer.key(key))
    case "actors":
      guard let range = parts.actors else { return whole }
      let actors = MermaidTaskParts.actors(range, bytes).filter { !$0.isEmpty }
      guard steps.count > depth + 1, case .index(let index) = steps[depth + 1],
        index < actors.count
      else {
        return SourceMap.Place(
          range: MermaidSyntax.trimmed(range, bytes), pointer: pointer.key(key))
      }
      return SourceMap.Place(range: actors[index], pointer: pointer.key(key).index(index))
    default: return whole
    }
  }

  /// The line of a task, parted again.
  private func line(_ task: Int) -> MermaidStatement {
    let start = Int(tasks[task])
    let bytes = text.bytes.span
    var lexer = MermaidLexer(start..<text.range.upperBound)
    if let statement = lexer.next(bytes), statement.kind != .header { return statement }
    var end = start
    while end < text.range.upperBound, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return MermaidStatement(
      kind: .nameAlone, line: start..<end, text: start..<end, data: end..<end, stop: end)
  }

  // MARK: Texts

  func text(at pointer: DocumentPointer) -> SourceText? {
    let place = place(of: pointer, .value)
    guard place.pointer == pointer else { return nil }
    switch pointer.steps.last {
    case .key("touchpoints"), .key("stages"), .key("actors"), .key("emotion"), nil: return nil
    default: return MermaidNames(source, text).text(place.range, isMarked: true)
    }
  }

  /// A journey of Mermaid has no place for most of what a map says, so it is never missing there.
  func mayHide(
    _ keys: [String], in object: DocumentPointer, _ extent: SourceMap.Extent
  ) -> Bool {
    keys.contains { key in
      switch key {
      case "title", "stages", "touchpoints", "stage", "name": false
      default: true
      }
    }
  }
}
