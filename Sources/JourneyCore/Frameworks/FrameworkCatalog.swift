// Frameworks: the frameworks and channels that are built in, read from `Resources` by the readers
// for everybody's files, and what is looked up in them.

/// The frameworks that ship with the product, each read when it is first asked for.
public enum FrameworkCatalog {
  /// The ids of all built-in frameworks, sorted.
  public static let ids = [
    "basic-5", "buyer-4", "customer-6", "customer-7", "digital-7", "experience-8",
  ]

  /// All built-in frameworks, in the order of their ids.
  public static var all: [Framework] {
    ids.compactMap { framework(id: $0) }
  }

  /// Returns the built-in framework of exactly this id.
  public static func framework(id: String) -> Framework? {
    switch id {
    case "basic-5": basic5
    case "buyer-4": buyer4
    case "customer-6": customer6
    case "customer-7": customer7
    case "digital-7": digital7
    case "experience-8": experience8
    default: nil
    }
  }

  /// The built-in frameworks for readers, which need few of them or none.
  static let known = KnownFrameworks(
    Array(zip(ids, FrameworkTable.stageCounts.map(Int.init))), ends: FrameworkTable.ends,
    names: FrameworkTable.names, places: FrameworkTable.places
  ) { framework(id: $0) }

  /// Whether a framework is a built-in one, unchanged, and not only one of the same id.
  static func holds(_ framework: Framework) -> Bool {
    self.framework(id: framework.id.string) == framework
  }

  /// Returns the ids that a word on the command line may stand for: the id itself or a prefix.
  public static func ids(matching word: String) -> [String] {
    if ids.contains(word) { return [word] }
    return word.isEmpty ? [] : ids.filter { $0.hasPrefix(word) }
  }

  private static let basic5 = load("basic-5", EmbeddedResources.basic5)
  private static let buyer4 = load("buyer-4", EmbeddedResources.buyer4)
  private static let customer6 = load("customer-6", EmbeddedResources.customer6)
  private static let customer7 = load("customer-7", EmbeddedResources.customer7)
  private static let digital7 = load("digital-7", EmbeddedResources.digital7)
  private static let experience8 = load("experience-8", EmbeddedResources.experience8)

  private static func load(_ id: String, _ json: String) -> Framework? {
    FrameworkReading.json(SourceFile(name: id + ".json", text: json)).framework
  }
}
