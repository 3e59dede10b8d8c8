/// The stages of a table by their names, and the framework that they make or belong to.
struct GridStages {
  /// The framework that the stages belong to; their own names make one if there is none.
  var framework: Framework?
  /// The entry of each text that stands in a cell.
  private var entries: [SourceText: Int] = [:]
  /// The entry of each stage.
  private var places: [String: Int] = [:]
  /// The ids of an own framework.
  private var ids: Set<String> = []
  /// The names of an own framework.
  private(set) var names: [SourceText] = []
  /// The stages of the framework by their ids and names.
  private var known: [String: SourceText]?
  private var last: (text: SourceText, entry: Int)?

  /// What a cell turned out to name.
  enum Found {
    /// A stage that has an entry already.
    case entry(Int)
    /// A new stage, by its id.
    case new(SourceText)
  }

  /// Finds the stage that a cell names.
  ///
  /// - Parameters:
  ///   - text: What the cell says.
  ///   - count: The number of entries so far, the place of a new one.
  mutating func find(_ text: SourceText, count: Int) -> Found {
    if let last, last.text == text { return .entry(last.entry) }
    if let entry = entries[text] {
      last = (text, entry)
      return .entry(entry)
    }
    let name = StageNames.bare(text)
    let key = name.string.isEmpty ? "" : HeadingText.words(name.string).joined(separator: " ")
    let id: SourceText
    if let framework {
      id =
        knownStage(key, in: framework) ?? knownStage(
          HeadingText.words(text.string).joined(separator: " "), in: framework) ?? name
    } else {
      if !key.isEmpty, let entry = places[key] {
        entries[text] = entry
        last = (text, entry)
        return .entry(entry)
      }
      id = newID(name)
      names.append(name)
    }
    if framework != nil, let entry = places[id.string] {
      entries[text] = entry
      last = (text, entry)
      return .entry(entry)
    }
    places[framework == nil ? key : id.string] = count
    entries[text] = count
    last = (text, count)
    return .new(id)
  }

  private mutating func knownStage(_ key: String, in framework: Framework) -> SourceText? {
    if let known { return known[key] }
    var table: [String: SourceText] = [:]
    func add(_ name: String, _ id: SourceText) {
      let key = HeadingText.words(name).joined(separator: " ")
      if !key.isEmpty, table[key] == nil { table[key] = id }
    }
    for stage in framework.stages { add(stage.id.string, stage.id) }
    for stage in framework.stages {
      add(stage.name[.vi], stage.id)
      add(stage.name[.en], stage.id)
    }
    known = table
    return table[key]
  }

  private mutating func newID(_ name: SourceText) -> SourceText {
    let base = StageNames.identifier(name.string) ?? "stage-\(ids.count + 1)"
    var id = base
    var number = 2
    while !ids.insert(id).inserted {
      id = base + "-\(number)"
      number += 1
    }
    return SourceText(id)
  }
}
