/// The keys of one kind of object, typed by hand from the description of the file formats.
struct ObjectFacts: CustomStringConvertible, Sendable {
  /// One key and what it takes.
  struct Key: Sendable {
    let name: String
    /// A value that is right, as JSON.
    let good: String
    /// What a message says is expected here.
    let expected: String
    var isRequired = false
    /// What the help says where a text `x` stands.
    var helpForText: String?
    /// Whether only some words are right here.
    var isOfChoices = false
  }

  let description: String
  /// The words before and behind the object, which stands on a line of its own.
  let before: String
  let behind: String
  /// The pointer to the object.
  let pointer: String
  var isFramework = false
  let keys: [Key]

  /// A file whose object has these members.
  func file(_ members: [String]) -> String {
    "\(before)\n{ \(members.joined(separator: ", ")) }\n\(behind)"
  }

  /// The members of the required keys, without one of them.
  func required(without name: String = "") -> [String] {
    keys.filter { $0.isRequired && $0.name != name }.map { "\"\($0.name)\": \($0.good)" }
  }

  /// What the reader finds in a file.
  func findings(_ file: String) -> [ReadFinding] {
    isFramework ? ReadFinding.inFramework(file) : ReadFinding.inMap(file)
  }
}

extension ObjectFacts.Key {
  fileprivate static func text(_ name: String, required: Bool = false) -> Self {
    Self(name: name, good: "\"x\"", expected: "a text in double quotes", isRequired: required)
  }

  fileprivate static func id(_ name: String, required: Bool = true) -> Self {
    Self(name: name, good: "\"x-1\"", expected: "a text in double quotes", isRequired: required)
  }

  fileprivate static func choice(_ name: String, _ value: String) -> Self {
    var key = Self(name: name, good: "\"\(value)\"", expected: "a text in double quotes")
    // Any tag of a language is right, and phases are looked up elsewhere.
    key.isOfChoices = name != "language" && name != "phase"
    return key
  }

  fileprivate static func texts(_ name: String) -> Self {
    Self(name: name, good: "[\"x\", \"y\"]", expected: "a list of texts [\"…\"]")
  }

  fileprivate static func number(_ name: String, required: Bool = false) -> Self {
    Self(name: name, good: name == "max" ? "2" : "1", expected: "a number", isRequired: required)
  }

  fileprivate static func time(_ name: String) -> Self {
    Self(
      name: name, good: "{ \"minutes\": 47 }", expected: "a time { \"minutes\": 47 }")
  }

  fileprivate static func emotion(_ name: String) -> Self {
    Self(
      name: name, good: "1", expected: "a number",
      helpForText:
        "to use words for numbers, declare them in the map: \"emotionWords\": { \"x\": … }")
  }

  fileprivate static func flag(_ name: String) -> Self {
    Self(name: name, good: "true", expected: "true or false")
  }

  fileprivate static func date(_ name: String) -> Self {
    Self(name: name, good: "\"2026-03-02\"", expected: "a text in double quotes")
  }

  fileprivate static func list(
    _ name: String, _ element: String, _ expected: String, required: Bool = false
  ) -> Self {
    Self(
      name: name, good: "[\(element)]", expected: "a list of \(expected) [ … ]",
      isRequired: required)
  }

  fileprivate static func reader(_ name: String, required: Bool = false) -> Self {
    Self(
      name: name, good: "{ \"vi\": \"x\", \"en\": \"y\" }",
      expected: "a text, or { \"vi\": …, \"en\": … }", isRequired: required)
  }

  fileprivate static func readers(_ name: String) -> Self {
    Self(name: name, good: "[\"x\", { \"vi\": \"y\" }]", expected: "a list of texts [ … ]")
  }
}

extension ObjectFacts {
  private static let head = "{ \"title\": \"T\", \"framework\": \"basic-5\", "
  private static let inStage = head + "\"stages\": [{ \"stage\": \"purchase\", "
  private static let inTouchpoint = inStage + "\"touchpoints\": [{ \"name\": \"a\", "

  /// Every kind of object of a map.
  static let ofMaps: [ObjectFacts] = [
    ObjectFacts(
      description: "map", before: "", behind: "", pointer: "",
      keys: [
        .text("$schema"), .number("formatVersion"), .text("title", required: true),
        .text("description"), .choice("language", "vi"),
        Key(
          name: "framework", good: "\"basic-5\"",
          expected: "a framework's id, the path of a framework file, or a framework { … }",
          isRequired: true),
        .choice("kind", "blueprint"), .choice("state", "future"), .choice("basis", "assumption"),
        Key(name: "persona", good: "{ \"name\": \"x\" }", expected: "a persona { … }"),
        .text("scenario"), .text("goal"), .texts("expectations"), .text("startsWith"),
        .text("endsWith"), .text("version"), .date("date"), .date("reviewBy"), .text("owner"),
        .texts("authors"),
        Key(
          name: "emotionScale", good: "{ \"min\": 1, \"max\": 5 }",
          expected: "an emotion scale { … }"),
        Key(
          name: "emotionWords", good: "{ \"vui\": 2 }", expected: "words { \"happy\": 2 }"),
        .list("lanes", "{ \"id\": \"a\", \"name\": \"A\" }", "lanes"),
        .list("sources", "{ \"id\": \"a\", \"title\": \"A\" }", "sources"),
        .list("disable", "{ \"rule\": \"persona\", \"reason\": \"x\" }", "disabled rules"),
        .list("stages", "{ \"stage\": \"purchase\" }", "stages", required: true),
        .list("unplaced", "{ \"name\": \"a\" }", "touchpoints"),
      ]),
    ObjectFacts(
      description: "persona", before: head + "\"persona\":", behind: ", \"stages\": [] }",
      pointer: "/persona",
      keys: [
        .text("name", required: true), .text("role"), .text("description"), .texts("goals"),
        .texts("needs"), .texts("frustrations"), .text("quote"),
      ]),
    ObjectFacts(
      description: "source", before: head + "\"sources\": [", behind: "], \"stages\": [] }",
      pointer: "/sources/0",
      keys: [
        .id("id"), .text("title", required: true), .choice("kind", "workshop"), .date("date"),
        .text("url"), .number("sampleSize"),
      ]),
    ObjectFacts(
      description: "emotion scale", before: head + "\"emotionScale\":",
      behind: ", \"stages\": [] }", pointer: "/emotionScale",
      keys: [.number("min", required: true), .number("max", required: true)]),
    ObjectFacts(
      description: "lane", before: head + "\"lanes\": [", behind: "], \"stages\": [] }",
      pointer: "/lanes/0", keys: [.id("id"), .text("name", required: true), .text("line")]),
    ObjectFacts(
      description: "disabled rule", before: head + "\"disable\": [",
      behind: "], \"stages\": [] }", pointer: "/disable/0",
      keys: [
        Key(
          name: "rule", good: "\"empty-stage\"", expected: "a text in double quotes",
          isRequired: true),
        .text("reason", required: true),
      ]),
    ObjectFacts(
      description: "stage entry", before: head + "\"stages\": [", behind: "] }",
      pointer: "/stages/0",
      keys: [
        .text("stage", required: true), .number("visit"), .text("name"), .text("goal"),
        .texts("actions"),
        .texts("thoughts"), .texts("feelings"), .emotion("emotion"),
        .list("touchpoints", "{ \"name\": \"a\" }", "touchpoints"),
        .list("painPoints", "\"a\"", "pain points"),
        .list("opportunities", "\"a\"", "opportunities"),
        .list("metrics", "{ \"name\": \"a\" }", "metrics"), .text("owner"), .texts("backstage"),
        .text("duration"), .time("takes"), .time("waits"),
        Key(name: "lanes", good: "{ \"a\": [\"x\"] }", expected: "rows { \"lane-id\": [\"…\"] }"),
        .text("notes"), .choice("basis", "generated"), .list("next", "\"use\"", "next stages"),
        .texts("origin"),
      ]),
    ObjectFacts(
      description: "touchpoint", before: inStage + "\"touchpoints\": [", behind: "] }] }",
      pointer: "/stages/0/touchpoints/0",
      keys: [
        .id("id", required: false), .text("name", required: true), .text("channel"),
        .choice("mode", "offline"), .choice("initiator", "business"), .texts("actors"),
        .text("description"), .text("insteadOf"), .text("alongside"), .emotion("emotion"),
        .flag("momentOfTruth"),
        .list("painPoints", "{ \"text\": \"a\" }", "pain points"),
        .list("opportunities", "{ \"text\": \"a\" }", "opportunities"),
        .list("metrics", "{ \"name\": \"a\" }", "metrics"), .texts("evidence"),
        .choice("basis", "reported"), .text("owner"), .texts("backstage"), .text("handover"),
        .choice("phase", "purchase"), .time("takes"), .time("waits"),
        Key(name: "lanes", good: "{ \"a\": [\"x\"] }", expected: "rows { \"lane-id\": [\"…\"] }"),
        .texts("links"),
      ]),
    ObjectFacts(
      description: "pain point", before: inTouchpoint + "\"painPoints\": [",
      behind: "] }] }] }", pointer: "/stages/0/touchpoints/0/painPoints/0",
      keys: [
        .id("id", required: false), .text("text", required: true), .choice("severity", "high"),
        .texts("evidence"), .choice("basis", "inferred"), .text("owner"), .flag("accepted"),
        .texts("links"),
      ]),
    ObjectFacts(
      description: "opportunity", before: inTouchpoint + "\"opportunities\": [",
      behind: "] }] }] }", pointer: "/stages/0/touchpoints/0/opportunities/0",
      keys: [
        .text("text", required: true), .texts("answers"), .text("owner"), .number("impact"),
        .number("effort"), .choice("status", "doing"), .texts("evidence"),
        .choice("basis", "assumed"), .texts("links"),
      ]),
    ObjectFacts(
      description: "metric", before: inStage + "\"metrics\": [", behind: "] }] }",
      pointer: "/stages/0/metrics/0",
      keys: [
        .text("name", required: true), .number("value"), .number("target"), .text("unit"),
        .choice("better", "lower"), .date("date"), .text("source"),
      ]),
  ]

  /// The smaller objects of a stage entry.
  static let ofStages: [ObjectFacts] = [
    ObjectFacts(
      description: "next stage", before: inStage + "\"next\": [", behind: "] }] }",
      pointer: "/stages/0/next/0",
      keys: [.text("stage", required: true), .text("when")]),
    ObjectFacts(
      description: "time", before: inStage + "\"takes\":", behind: "}] }",
      pointer: "/stages/0/takes",
      keys: ["minutes", "hours", "days", "weeks", "months"].map { .number($0) }),
  ]

  private static let frameworkHead = "{ \"id\": \"own-1\", \"name\": \"N\", "

  /// Every kind of object of a framework file.
  static let ofFrameworks: [ObjectFacts] = [
    ObjectFacts(
      description: "framework", before: "", behind: "", pointer: "", isFramework: true,
      keys: [
        .text("$schema"), .number("frameworkVersion"), .id("id"), .reader("name", required: true),
        .choice("kind", "loop"), .choice("mode", "online"),
        Key(name: "source", good: "{ \"title\": \"x\" }", expected: "a source { … }"),
        .reader("note"), .reader("chooseWhen"), .choice("chooseWhenProvenance", "own"),
        Key(
          name: "translations", good: "{ \"en\": \"own\" }",
          expected: "languages { \"en\": \"own\" }"),
        Key(name: "criteria", good: "{ \"purpose\": \"x\" }", expected: "criteria { … }"),
        .list("stages", "{ \"id\": \"a\", \"name\": \"A\" }", "stages", required: true),
      ]),
    ObjectFacts(
      description: "framework source", before: frameworkHead + "\"source\":",
      behind: ", \"stages\": [] }", pointer: "/source", isFramework: true,
      keys: [
        .reader("title"), .reader("author"), .reader("publisher"), .number("year"),
        .text("document"), .text("url"),
      ]),
    ObjectFacts(
      description: "criteria", before: frameworkHead + "\"criteria\":",
      behind: ", \"stages\": [] }", pointer: "/criteria", isFramework: true,
      keys: [
        .reader("purpose"), .reader("objective"), .reader("touchpoints"), .reader("duration"),
        .reader("metrics"),
      ]),
    ObjectFacts(
      description: "framework stage", before: frameworkHead + "\"stages\": [", behind: "] }",
      pointer: "/stages/0", isFramework: true,
      keys: [
        .id("id"), .reader("name", required: true), .reader("summary"),
        .list("phases", "\"use\", \"support\"", "phases"), .readers("substages"),
        .readers("feelings"), .readers("activities"), .readers("touchpoints"),
        .readers("metrics"), .readers("questions"), .list("next", "\"x-1\"", "next stages"),
        .choice("provenance", "book"), .choice("summaryProvenance", "own"),
        .choice("phasesProvenance", "own"), .choice("questionsProvenance", "document"),
        Key(
          name: "translations", good: "{ \"en\": \"source\" }",
          expected: "languages { \"en\": \"own\" }"),
      ]),
    ObjectFacts(
      description: "text of two languages", before: frameworkHead + "\"note\":",
      behind: ", \"stages\": [] }", pointer: "/note", isFramework: true,
      keys: [.text("vi"), .text("en")]),
  ]

  /// All kinds of objects.
  static let all = ofMaps + ofStages + ofFrameworks
}
