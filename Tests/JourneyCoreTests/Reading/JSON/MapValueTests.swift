import Testing

@testable import JourneyCore

/// Values that are of the right type and yet wrong, and values at the edge that are right.
@Suite struct MapValueTests {
  /// Reads one member of one kind of object, whose other members are right.
  private func findings(_ object: String, _ key: String, _ value: String) throws -> [ReadFinding] {
    let facts = try #require(ObjectFacts.ofMaps.first { $0.description == object })
    return facts.findings(facts.file(["\"\(key)\": \(value)"] + facts.required(without: key)))
  }

  @Test(arguments: [
    ("map", "state", "curent", "; did you mean 'current'?", "current, future"),
    ("map", "basis", "guess", "; did you mean 'assumption'?", "research, assumption"),
    (
      "source", "kind", "Survey", "; did you mean 'survey'?",
      "interview, survey, analytics, review, observation, workshop, other"
    ),
    ("touchpoint", "mode", "on-line", "; did you mean 'online'?", "online, offline"),
    ("touchpoint", "initiator", "", "", "customer, business"),
    (
      "touchpoint", "initiator", "khach", "; did you mean 'customer'?", "customer, business"
    ),
    ("pain point", "severity", "hight", "; did you mean 'high'?", "low, medium, high"),
    (
      "opportunity", "status", "doingg", "; did you mean 'doing' (in progress)?",
      "idea, planned, doing (in progress), done"
    ),
    ("metric", "better", "more", "; did you mean 'higher'?", "higher, lower"),
    ("metric", "better", "bigger", "; did you mean 'higher'?", "higher, lower"),
  ])
  func choices(object: String, key: String, value: String, hint: String, values: String) throws {
    let found = try findings(object, key, "\"\(value)\"")
    #expect(found.map(\.rule) == [.wrongValue])
    #expect(found.map(\.message) == ["unknown value '\(value)'" + hint])
    #expect(found.map(\.help) == ["values: " + values])
    #expect(found.map(\.marked) == ["\"\(value)\""])
  }

  @Test(arguments: [
    "2026-02-29", "2026-02-30", "2100-02-29", "1900-02-29", "2026-13-01", "2026-00-10",
    "2026-04-31", "2026-01-00", "2026-1-02", "02.03.2026", "2026-03-02T00:00", " 2026-03-02",
    "２026-03-02", "", "+026-03-02", "20260302",
  ])
  func wrongDates(date: String) throws {
    let places = [("map", "date"), ("map", "reviewBy"), ("source", "date"), ("metric", "date")]
    let meant = ["2026-1-02": "2026-01-02", "02.03.2026": "2026-03-02"]
      .merging([
        " 2026-03-02": "2026-03-02", "2026-03-02T00:00": "2026-03-02", "20260302": "2026-03-02",
      ]) { $1 }
    for (object, key) in places {
      let found = try findings(object, key, "\"\(date)\"")
      #expect(found.map(\.rule) == [.wrongValue])
      #expect(found.map(\.message) == ["'\(date)' is not a date"])
      #expect(
        found.map(\.help) == [
          meant[date].map { "write \"\($0)\"" }
            ?? "write dates as year-month-day, such as 2026-03-02"
        ])
    }
  }

  @Test(arguments: ["2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31", "2026-04-30"])
  func rightDates(date: String) throws {
    #expect(try findings("map", "date", "\"\(date)\"").isEmpty)
    #expect(CalendarDate(date)?.description == date)
  }

  @Test(arguments: ["vi", "en-GB", "zh-Hans-CN", "haw", "de-DE-1996", "EN", "sl-rozaj-biske"])
  func rightLanguages(tag: String) throws {
    #expect(try findings("map", "language", "\"\(tag)\"").isEmpty)
  }

  @Test(arguments: [
    "", "v", "inglês", "en_GB", "en-", "-en", "en--GB", "en-waytoolong", "vi VN", "ví",
  ])
  func wrongLanguages(tag: String) throws {
    let found = try findings("map", "language", "\"\(tag)\"")
    #expect(found.map(\.rule) == [.wrongValue])
    #expect(found.map(\.message) == ["'\(tag)' is not a language tag"])
    #expect(found.map(\.help) == ["such as vi, en or en-GB"])
  }

  @Test(arguments: [("VN", "vi"), ("Tiếng Việt", "vi"), ("english", "en"), ("GB", "en")])
  func languagesByTheirNames(text: String, tag: String) throws {
    let found = try findings("map", "language", "\"\(text)\"")
    #expect(found.map(\.help) == ["write \"\(tag)\""])
  }

  @Test(arguments: [
    ("", "google-search"), ("Google", "google"), ("google search", "google-search"), ("-a", "a"),
    ("a-", "a"), ("a--b", "a-b"), ("điểm", "diem"), ("a_b", "a-b"), ("a.b", "a-b"), ("a/b", "a-b"),
    ("A1", "a1"),
  ])
  func wrongIDs(id: String, example: String) throws {
    for object in ["touchpoint", "source", "lane"] {
      let found = try findings(object, "id", "\"\(id)\"")
      #expect(found.map(\.rule) == [.wrongValue])
      #expect(found.map(\.message) == ["'\(id)' cannot be an id"])
      #expect(
        found.map(\.help) == [
          "ids are lower-case ASCII letters, digits and hyphens, such as \(example)"
        ])
    }
  }

  @Test(arguments: ["a", "1", "a-b-c", "google-search", "interviews-2026", "0-0", "\\u0061-b"])
  func rightIDs(id: String) throws {
    for object in ["touchpoint", "source", "lane"] {
      #expect(try findings(object, "id", "\"\(id)\"").isEmpty)
    }
  }

  @Test(arguments: [
    ("opportunity", "impact", "0", "0 is not between 1 and 5"),
    ("opportunity", "impact", "5.01", "5.01 is not between 1 and 5"),
    ("opportunity", "effort", "6", "6 is not between 1 and 5"),
    ("opportunity", "effort", "-1e0", "-1e0 is not between 1 and 5"),
    ("source", "sampleSize", "-1", "-1 is below 0"),
    ("metric", "value", "1e309", "this number is too large"),
    ("metric", "target", "-1e999", "this number is too large"),
    ("stage entry", "emotion", "1E400", "this number is too large"),
  ])
  func wrongNumbers(object: String, key: String, value: String, message: String) throws {
    let found = try findings(object, key, value)
    #expect(found.map(\.rule) == [.wrongValue])
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.marked) == [value])
  }

  @Test func tenThousandDigits() throws {
    let digits = String(repeating: "9", count: 10_000)
    let found = try findings("metric", "value", digits)
    #expect(found.map(\.rule) == [.wrongValue])
    #expect(found.map(\.message) == ["this number is too large"])
    #expect(try findings("metric", "value", "0.\(digits)").isEmpty)
  }

  @Test(arguments: [
    ("1.50", 1.5), ("-0", -0.0), ("1e2", 100), ("1E-2", 0.01), ("0.1", 0.1), ("-12.25", -12.25),
    ("123456789012345", 123_456_789_012_345), ("1234567890123456", 1_234_567_890_123_456),
    ("9007199254740993", 9_007_199_254_740_992), ("3.14159265358979323846", 3.141592653589793),
    ("0.000000000000001", 1e-15), ("2.2250738585072014e-308", 2.2250738585072014e-308),
    ("5e-324", .leastNonzeroMagnitude), ("1e-400", 0), ("100", 100), ("-0.0", -0.0), ("7.0", 7),
  ])
  func numbersAsWritten(literal: String, value: Double) throws {
    let text = """
      {"title": "T", "framework": "basic-5", "stages": [
      {"stage": "purchase", "metrics": [{"name": "m", "value": \(literal)}]}]}
      """
    let reading = MapReading.json(SourceFile(name: "", text: text))
    #expect(reading.diagnostics.isEmpty)
    let map = try #require(reading.map)
    let number = try #require(map.stages.first?.metrics.first?.value)
    #expect(number.value == value)
    #expect(number.literal.string == literal)
    let written = String(decoding: MapWriter.json(map), as: UTF8.self)
    #expect(written.contains("\"value\": \(literal) }"))
  }

  @Test func versions() throws {
    #expect(try findings("map", "formatVersion", "1.0").isEmpty)
    let found = try findings("map", "formatVersion", "2")
    #expect(found.map(\.rule) == [.unsupportedVersion])
    #expect(found.map(\.message) == ["version 2 of the format is not supported"])
    #expect(found.map(\.help) == ["this program reads version 1"])
  }

  @Test func emotionScales() throws {
    for scale in ["{\"min\": 2, \"max\": 2}", "{\"min\": 3, \"max\": -3}"] {
      let found = try findings("map", "emotionScale", scale)
      #expect(found.map(\.rule) == [.wrongValue])
      #expect(found.map(\.message) == ["'min' must be below 'max'"])
      #expect(found.map(\.pointer) == ["/emotionScale"])
    }
    #expect(try findings("map", "emotionScale", "{\"min\": -0.5, \"max\": 0}").isEmpty)
  }

  @Test func references() throws {
    var found = try findings("touchpoint", "phase", "\"suport\"")
    #expect(found.map(\.rule) == [.unknownReference])
    #expect(found.map(\.message) == ["unknown phase 'suport'; did you mean 'support'?"])
    #expect(
      found.map(\.help) == [
        "phases: aware, search, evaluate, purchase, reassure, onboard, use, support, share, "
          + "retain, advocate"
      ])
    found = try findings("disabled rule", "rule", "\"empty-stge\"")
    #expect(found.map(\.rule) == [.unknownReference])
    #expect(found.map(\.message) == ["unknown rule 'empty-stge'; did you mean 'empty-stage'?"])
  }

  @Test func frameworkReferences() throws {
    func reference(_ json: String) throws -> JourneyMap.FrameworkReference {
      let text = "{\"title\": \"T\", \"framework\": \(json), \"stages\": []}"
      return try #require(MapReading.json(SourceFile(name: "", text: text)).map).framework
    }
    #expect(try reference("\"customer-6\"") == .id("customer-6"))
    #expect(try reference("\"own.json\"") == .path("own.json"))
    #expect(try reference("\"../a/b\"") == .path("../a/b"))
    let inline = try reference("{\"id\": \"a\", \"name\": \"A\", \"stages\": []}")
    #expect(inline == .inline(Framework(id: "a", name: .plain("A"), stages: [])))
    let found = ReadFinding.inMap(
      "{\"title\": \"T\", \"framework\": {\"id\": \"A b\", \"naem\": 1}, \"stages\": []}")
    #expect(found.map(\.pointer) == ["/framework", "/framework/id", "/framework/naem"])
  }

  @Test func wrongElementsAreToldAndPassedOver() throws {
    let text = """
      {"title": "T", "framework": "basic-5",
       "stages": [7, {"stage": "purchase", "actions": [1, "a", null, "b"],
         "touchpoints": [7, {"name": "n", "painPoints": [true, "p", {}, {"text": "q"}],
           "opportunities": [[], "o"], "metrics": ["m", {"name": "k"}]}]}, []]}
      """
    let source = SourceFile(name: "", text: text)
    let reading = MapReading.json(source)
    let found = ReadFinding.all(reading.diagnostics, in: source)
    #expect(
      found.map(\.pointer) == [
        "/stages/0", "/stages/1/actions/0", "/stages/1/actions/2", "/stages/1/touchpoints/0",
        "/stages/1/touchpoints/1/painPoints/0", "/stages/1/touchpoints/1/painPoints/2",
        "/stages/1/touchpoints/1/opportunities/0", "/stages/1/touchpoints/1/metrics/0",
        "/stages/2",
      ])
    #expect(
      found.map(\.message) == [
        "expected a stage { … }, found a number",
        "expected a text in double quotes, found a number",
        "expected a text in double quotes, found null",
        "expected a text or a touchpoint { … }, found a number",
        "expected a text or a pain point { … }, found true or false", "missing key 'text'",
        "expected a text or an opportunity { … }, found a list [ … ]",
        "expected a metric { … }, found a text", "expected a stage { … }, found a list [ … ]",
      ])
    let stage = try #require(reading.map?.stages.first)
    #expect(reading.map?.stages.count == 1 && stage.actions == ["a", "b"])
    #expect(stage.touchpoints.first?.painPoints.map(\.text) == ["p", "", "q"])
  }

  @Test func rootsThatAreNoMap() {
    let roots = [("[]", "a list [ … ]"), ("\"a\"", "a text"), ("1", "a number"), ("null", "null")]
    for (text, found) in roots {
      #expect(
        ReadFinding.inMap(text).map(\.message) == ["expected a map { … }, found \(found)"])
      #expect(
        ReadFinding.inFramework(text).map(\.message) == [
          "expected a framework { … }, found \(found)"
        ])
    }
  }

  @Test func speaksVietnamese() {
    let text = """
      {"titel": "T", "framework": 7, "state": "x", "date": "1", "language": "?", "stages": [
      {"stage": " ", "touchpoints": [{"id": "A", "name": "n", "name": "m", "phase": "mua"}],
      "opportunities": [{"text": "o", "impact": 9}], "emotion": 1e999, "metrics": null}]}
      """
    #expect(
      ReadFinding.inMap(text, .vi).map(\.message) == [
        "khóa 'titel' không hợp lệ; ý bạn là 'title'?",
        "cần mã của mô hình, đường dẫn tới tệp mô hình, hoặc một mô hình { … }, nhưng đây là "
          + "một số",
        "giá trị 'x' không hợp lệ", "'1' không phải là một ngày",
        "'?' không phải là mã ngôn ngữ", "văn bản này để trống", "mã 'A' không hợp lệ",
        "khóa 'name' có hai lần", "không có chặng 'mua'; ý bạn là 'purchase' (mua)?",
        "9 nằm ngoài khoảng 1 đến 5",
        "số này quá lớn", "cần một danh sách chỉ số [ … ], nhưng đây là null",
      ])
  }
}
