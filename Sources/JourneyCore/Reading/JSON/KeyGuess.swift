/// The known key for which an unknown one seems to stand.
///
/// Keys that the object lacks come first: beside `"state"` a `"stage": [ … ]` is `stages` and no
/// second state.
struct KeyGuess {
  /// The key.
  let key: String?
  /// Its index among the known ones.
  let index: Int?

  /// Finds it.
  ///
  /// - Parameters:
  ///   - name: The unknown key.
  ///   - known: The known ones.
  ///   - taken: A bit for each of them that the object has.
  ///   - isList: Whether the value is a list, which has a plural for its key.
  init(_ name: String, among known: [String], taken: UInt64, isList: Bool) {
    let isFree = known.indices.map { taken & (1 << UInt64($0)) == 0 }
    let free = known.indices.filter { isFree[$0] }.map { known[$0] }
    let lists = free.filter { $0.hasSuffix("s") == isList }
    let others = free.filter { $0.hasSuffix("s") != isList }
    key =
      Spelling.nearest(to: name, among: lists + others)
      ?? Self.synonyms(of: name).first { free.contains($0) }
      ?? Spelling.nearest(to: name, among: known)
    index = key.flatMap { key in known.firstIndex(of: key) }
  }

  /// The keys that people have in mind when they write another word.
  private static func synonyms(of name: String) -> [String] {
    switch name {
    case "id", "phase", "step": ["stage"]
    case "phases", "steps": ["stages"]
    case "ident", "identifier", "code": ["id"]
    case "name": ["title", "text"]
    case "title", "label": ["name", "text"]
    case "model": ["framework"]
    case "pains", "problems", "frictions": ["painPoints"]
    case "ideas", "solutions", "improvements": ["opportunities"]
    case "kpis", "measures": ["metrics"]
    case "questions": ["thoughts"]
    case "responsible", "team", "department": ["owner"]
    default: []
    }
  }
}
