/// Names that many maps have in common, such as owners and frameworks: each is held once.
struct SharedNames: Sendable {
  /// So many names are held; where every map has names of its own, sharing gains nothing.
  private static let most = 4096

  private var names: Set<String> = []
  private var stages: [String: [String]] = [:]

  /// Returns the same name, by the bytes of the one that was met first.
  mutating func shared(_ name: String) -> String {
    // Short names stand in the string itself.
    guard name.utf8.count > 15 else { return name }
    if let index = names.firstIndex(of: name) {
      let known = names[index]
      // Equal names may be written by other bytes.
      return known.utf8.elementsEqual(name.utf8) ? known : name
    }
    if names.count < Self.most { names.insert(name) }
    return name
  }

  /// Returns the same ids of stages, which most maps of a framework have in common.
  mutating func shared(_ stages: [String], of framework: String) -> [String] {
    guard let known = self.stages[framework] else {
      // The room behind them would be held with each of many frameworks.
      let names = stages.map { shared($0) }
      if self.stages.count < Self.most { self.stages[framework] = names }
      return names
    }
    let areSame = known.elementsEqual(stages) { $0.utf8.elementsEqual($1.utf8) }
    return areSame ? known : stages.map { shared($0) }
  }
}
