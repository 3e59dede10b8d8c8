/// What one map says of each stage of its framework, in the order in which the stages are met.
struct StageSums: Sendable {
  /// The ids of the stages.
  private(set) var names: [String] = []
  /// What the map says of each of them.
  var sums: [StretchSum] = []
  private var numbers = TextNumbers()

  /// The number of a stage, which is added if it was not met before.
  mutating func number(of stage: SourceText) -> Int {
    let (number, isNew) = numbers.number(of: stage)
    if isNew {
      names.append(stage.string)
      sums.append(StretchSum())
    }
    return Int(number)
  }

  /// Lets go of the texts by which stages were found, and with them of their file.
  mutating func finish() { numbers = TextNumbers() }
}
