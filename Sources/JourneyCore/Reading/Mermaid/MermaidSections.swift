/// The sections of a journey while it is read, with their tasks.
struct MermaidSections {
  /// A section as a line opens it.
  struct Section {
    let name: SourceText
    let range: Range<Int>
  }

  /// Tasks in a row that belong to one section.
  struct Entry {
    /// The index of the section's name.
    var name: Int
    /// Where the line stands that opened it.
    var range: Range<Int>
    var touchpoints: [Touchpoint]
  }

  /// What came of all sections.
  struct Parts {
    var names: [Section]
    var entries: [Entry]
    /// The tasks before the first section.
    var unplaced: [Touchpoint]
  }

  /// The different names in their order, those of empty sections among them.
  private var names: [Section] = []
  private var indices: [SourceText: Int] = [:]
  /// The names of the sections that have tasks.
  private var visited: Set<Int> = []
  private var entries: [Entry] = []
  private var unplaced: [Touchpoint] = []
  /// The section that was opened last, until its first task.
  private var pending: (section: Section, name: Int)?
  /// The first section that is one too many: nothing from there on is read.
  private(set) var beyond: Range<Int>?
  private(set) var taskCount = 0
  /// How many tasks there may be in all, once that is worth a look.
  private var expected = 0
  /// From so many tasks on room is made for all that may come: a list that grows takes twice what
  /// it holds, and a third time while it is moved.
  static let manyTasks = 16_384

  /// Opens a section.
  ///
  /// - Returns: Whether it is the one whose tasks stand right before it.
  mutating func open(_ name: SourceText, at range: Range<Int>) -> Bool {
    let section = Section(name: name, range: range)
    let index = indices[name] ?? names.count
    if beyond != nil { return false }
    if index == names.count {
      guard names.count < ReadingLimits.stages else {
        beyond = range
        return false
      }
      indices[name] = index
      names.append(section)
    }
    if pending == nil, let last = entries.last, last.name == index { return true }
    pending = (section, index)
    return false
  }

  /// Whether a section or a task stands before.
  var hasBegun: Bool { !names.isEmpty || !unplaced.isEmpty }

  /// The section that was opened last, if it has no task yet.
  var emptySection: Section? { pending?.section }

  /// Takes how many tasks there are at most.
  mutating func expect(_ count: Int) { expected = count }

  /// Adds a task to the section that was opened last, which is not `beyond`.
  ///
  /// - Parameter touchpoint: What the task says.
  /// - Returns: The section, if it has been left and comes back now.
  mutating func append(_ touchpoint: consuming Touchpoint) -> Section? {
    let room = expected - taskCount
    guard let (section, index) = pending else {
      taskCount += 1
      if entries.isEmpty {
        Self.append(consume touchpoint, to: &unplaced, room)
      } else {
        Self.append(consume touchpoint, to: &entries[entries.count - 1].touchpoints, room)
      }
      return nil
    }
    pending = nil
    guard entries.count < ReadingLimits.stages else {
      beyond = section.range
      return nil
    }
    taskCount += 1
    entries.append(Entry(name: index, range: section.range, touchpoints: []))
    Self.append(consume touchpoint, to: &entries[entries.count - 1].touchpoints, room)
    return visited.insert(index).inserted ? nil : section
  }

  private static func append(
    _ touchpoint: consuming Touchpoint, to touchpoints: inout [Touchpoint], _ room: Int
  ) {
    if room > 0, touchpoints.count >= manyTasks, touchpoints.count == touchpoints.capacity {
      touchpoints.reserveCapacity(touchpoints.count + room)
    }
    touchpoints.append(consume touchpoint)
  }

  /// What came of it; a journey without sections is one stage that is called as the journey is.
  mutating func finished(title: SourceText) -> Parts {
    if names.isEmpty, !unplaced.isEmpty {
      return Parts(
        names: [Section(name: title, range: 0..<0)],
        entries: [Entry(name: 0, range: 0..<0, touchpoints: unplaced)], unplaced: [])
    }
    return Parts(names: names, entries: entries, unplaced: unplaced)
  }
}
