import Testing

@testable import JourneyCore

/// What people write for values of other kinds, and what becomes of it.
@Suite struct FixedValueTests {
  /// Members of a map, or of a stage or touchpoint in it, and how they are corrected.
  struct Case: CustomTestStringConvertible, Sendable {
    /// The map around the members, with `¶` for them.
    let place: String
    let written: String
    let fixed: String

    /// Creates a case; where a person has to decide the members stay as they are written.
    init(_ place: String, _ written: String, _ fixed: String? = nil) {
      self.place = place
      self.written = written
      self.fixed = fixed ?? written
    }

    var testDescription: String { written }

    func text(_ members: String) -> String { place.replacing("¶", with: members) }
  }

  private static let map =
    #"{ "title": "a", "framework": "digital-7", ¶, "stages": [{ "stage": "awareness" }] }"#
  private static let vietnamese = map.replacing("¶", with: #""language": "vi", ¶"#)
  private static let stage =
    #"{ "title": "a", "framework": "digital-7", "stages": [{ "stage": "awareness", ¶ }] }"#
  private static let stages = #"{ "title": "a", "framework": "digital-7", "stages": [¶] }"#
  private static let touchpoint =
    stage.replacing("¶", with: #""touchpoints": [{ "name": "a", ¶ }]"#)
  private static let metric = stage.replacing("¶", with: #""metrics": [{ "name": "a", ¶ }]"#)
  private static let pain = stage.replacing("¶", with: #""painPoints": [{ "text": "a", ¶ }]"#)

  static let numbers: [Case] = [
    Case(stage, #""emotion": "1,5""#, #""emotion": 1.5"#),
    Case(stage, #""emotion": "−1""#, #""emotion": -1"#),
    Case(stage, #""emotion": "+1""#, #""emotion": 1"#),
    Case(stage, #""emotion": "2""#, #""emotion": 2"#),
    Case(stage, #""emotion": "vui""#), Case(stage, #""emotion": "4/5""#),
    Case(stage, #""emotion": "3-4""#), Case(stage, #""emotion": "1.2.3""#),
    Case(map, #""formatVersion": "1""#, #""formatVersion": 1"#),
    Case(metric, #""value": "4,2%""#, #""value": 4.2, "unit": "%""#),
    Case(metric, #""value": "11 phút""#, #""value": 11, "unit": "phút""#),
    Case(
      metric, #""value": "4,2%", "target": "8 %""#, #""value": 4.2, "target": 8, "unit": "%""#),
    Case(metric, #""value": "4,2%", "unit": "%""#, #""value": 4.2, "unit": "%""#),
    Case(metric, #""value": "4,2%", "unit": "giờ""#),
    Case(metric, #""value": "1.500 đ""#), Case(metric, #""value": "1,500""#),
    Case(metric, #""value": "0,500""#, #""value": 0.500"#),
    Case(metric, #""value": "1.234,5""#, #""value": 1234.5"#),
    Case(metric, #""value": "≤ 8%""#), Case(metric, #""value": "5-7 phút""#),
    Case(metric, #""value": 4,2%"#, #""value": 4.2, "unit": "%""#),
    Case(stage, #""emotion": −1,5"#, #""emotion": -1.5"#),
    Case(stage, #""emotion": +1,5"#, #""emotion": 1.5"#),
    Case(stage, #""emotion": +1,5, "goal": "a""#, #""emotion": 1.5, "goal": "a""#),
    Case(stage, #""emotion": −2,0"#, #""emotion": -2.0"#),
    Case(metric, #""value": 1,200,000"#, #""value": 1200000"#),
    Case(metric, #""value": 1.200.000"#, #""value": 1200000"#),
    Case(metric, #""value": 12.345,6"#, #""value": 12345.6"#),
    Case(metric, #""value": 1 200"#, #""value": 1200"#),
    Case(metric, #""value": 1 200,5, "unit": "đ""#, #""value": 1200.5, "unit": "đ""#),
    Case(metric, #""value": 1,200"#), Case(metric, #""value": −1,200"#),
    Case(metric, #""value": 1 20"#), Case(metric, #""value": 12.3,5"#),
  ]

  /// What people call a key, in objects that have another key of that name.
  static let keys: [Case] = [
    Case(stage, #""touchpoint": "Quầy""#, #""touchpoints": ["Quầy"]"#),
    Case(stage, #""điểm chạm": "Quầy""#, #""touchpoints": ["Quầy"]"#),
    Case(stage, #""interaction": "Quầy""#, #""touchpoints": ["Quầy"]"#),
    Case(stage, #""touchpoint": { "name": "Quầy" }"#, #""touchpoints": [{ "name": "Quầy" }]"#),
    Case(stage, #""KPI": "CSAT""#, #""metrics": [{ "name": "CSAT" }]"#),
    Case(stage, #""metric": { "name": "CSAT" }"#, #""metrics": [{ "name": "CSAT" }]"#),
    Case(
      stage, #""name": "a", "chỉ số": "CSAT""#, #""name": "a", "metrics": [{ "name": "CSAT" }]"#),
    Case(stage, #""pain": "Chờ""#, #""painPoints": ["Chờ"]"#),
    Case(stage, #""cảm xúc": "3,5""#, #""emotion": 3.5"#),
    Case(stage, #""mục tiêu": ["nhanh", "rẻ"]"#), Case(map, #""goals": ["nhanh", "rẻ"]"#),
    Case(map, #""goals": ["nhanh"]"#, #""goal": "nhanh""#),
    Case(touchpoint, #""KPI": "CSAT""#, #""metrics": [{ "name": "CSAT" }]"#),
    Case(metric, #""mục tiêu": 5"#, #""target": 5"#),
    Case(pain, #""nguồn": ["s1"]"#, #""evidence": ["s1"]"#),
    Case(
      map, #""persona": { "name": "Lan", "nỗi đau": ["Chờ"] }"#,
      #""persona": { "name": "Lan", "frustrations": ["Chờ"] }"#),
    Case(stages, #""purchase""#, #"{ "stage": "purchase" }"#),
    Case(stages, #""Mua hàng""#, #"{ "stage": "purchase" }"#),
    Case(stages, #"{ "stage": 4 }"#, #"{ "stage": "purchase" }"#),
    Case(map, #""language": "VN""#, #""language": "vi""#),
    Case(map, #""language": "Tiếng Việt""#, #""language": "vi""#),
  ]

  static let dates: [Case] = [
    Case(map, #""date": "25/11/2026""#, #""date": "2026-11-25""#),
    Case(map, #""date": "11/25/2026""#, #""date": "2026-11-25""#),
    Case(map, #""date": "2026/11/25""#, #""date": "2026-11-25""#),
    Case(map, #""date": "25.11.2026""#, #""date": "2026-11-25""#),
    Case(map, #""date": 25/11/2026"#, #""date": "2026-11-25""#),
    Case(map, #""date": "2026-11-25T10:00:00Z""#, #""date": "2026-11-25""#),
    Case(map, #""date": "5/1/2027""#), Case(map, #""date": "31/2/2026""#),
    Case(map, #""date": "2026""#), Case(map, #""date": "soon""#),
    Case(vietnamese, #""date": "5/1/2027""#, #""date": "2027-01-05""#),
  ]

  static let names: [Case] = [
    Case(map, #""state": "hiện trạng""#, #""state": "current""#),
    Case(map, #""state": "To-be""#, #""state": "future""#),
    Case(map, #""state": "curent""#, #""state": "current""#),
    Case(map, #""state": "maybe""#),
    Case(pain, #""severity": "cao""#, #""severity": "high""#),
    Case(pain, #""severity": "HIGH""#, #""severity": "high""#),
    Case(pain, #""severity": "5""#),
    Case(touchpoint, #""mode": "trực tuyến""#, #""mode": "online""#),
    Case(stages, #"{ "stage": "Nhận thức" }"#, #"{ "stage": "awareness" }"#),
    Case(stages, #"{ "stage": "1. NHAN THUC" }"#, #"{ "stage": "awareness" }"#),
    Case(stages, #"{ "stage": "awarness" }"#, #"{ "stage": "awareness" }"#),
    Case(stages, #"{ "stage": "Nhận" }"#), Case(stages, #"{ "stage": "payday" }"#),
    Case(stages, #"{ "stage": "awareness" }, { "stage": "Nhận thức" }"#),
    Case(
      stages, #"{ "stage": "Nhận thức", "next": ["Mua hàng"] }"#,
      #"{ "stage": "awareness", "next": ["purchase"] }"#),
    Case(touchpoint, #""chanel": "store""#, #""channel": "store""#),
    Case(stage, #""painPoint": ["a"]"#, #""painPoints": ["a"]"#),
    Case(stage, #""notes": "a", "note": "b""#), Case(stage, #""blabla": "b""#),
    Case(stage, #""momentOfTruth": true"#),
  ]

  static let kinds: [Case] = [
    Case(map, #""persona": "Lan""#, #""persona": { "name": "Lan" }"#),
    Case(map, #""persona": ["Lan", "Minh"]"#),
    Case(map, #""emotionScale": "1-5""#, #""emotionScale": { "min": 1, "max": 5 }"#),
    Case(map, #""emotionScale": [1, 5]"#, #""emotionScale": { "min": 1, "max": 5 }"#),
    Case(map, #""emotionScale": 5"#),
    Case(map, #""expectations": "Nhanh""#, #""expectations": ["Nhanh"]"#),
    Case(map, #""expectations": "Nhanh; rẻ""#),
    Case(map, #""version": 1.0"#, #""version": "1.0""#),
    Case(map, #""owner": ["Lan"]"#, #""owner": "Lan""#), Case(map, #""owner": ["Lan", "Mai"]"#),
    Case(stage, #""takes": "47 phút""#, #""takes": { "minutes": 47 }"#),
    Case(stage, #""takes": 47"#),
    Case(stage, #""touchpoints": "Gọi điện""#, #""touchpoints": ["Gọi điện"]"#),
    Case(stage, #""touchpoints": { "name": "a" }"#, #""touchpoints": [{ "name": "a" }]"#),
    Case(stage, #""metrics": ["NPS"]"#, #""metrics": [{ "name": "NPS" }]"#),
    Case(stage, #""metrics": "NPS""#, #""metrics": [{ "name": "NPS" }]"#),
    Case(stage, #""actions": ["a", 5]"#, #""actions": ["a", "5"]"#),
    Case(touchpoint, #""momentOfTruth": "có""#, #""momentOfTruth": true"#),
    Case(touchpoint, #""momentOfTruth": "maybe""#),
    Case(stage, #""owner": null, "goal": "a""#, #""goal": "a""#),
    Case(
      stage, #""goal": null, "metrics": [{ "name": null }]"#, #""metrics": [{ "name": null }]"#),
    Case(stage, #""actions": [null, "a"]"#, #""actions": ["a"]"#),
    Case(stage, #""actions": ["a", null]"#, #""actions": ["a"]"#),
    Case(touchpoint, #""momentOfTruth": yes"#, #""momentOfTruth": true"#),
    Case(stage, #""goal": no, "owner": "a""#, #""goal": "no", "owner": "a""#),
    Case(stage, #""owner": None, "goal": "a""#, #""goal": "a""#),
  ]

  @Test(arguments: numbers + dates + names + kinds + keys)
  func isCorrectedOrLeft(_ example: Case) {
    let fixed = FixedText.of(example.text(example.written))
    #expect(fixed == example.text(example.fixed))
    #expect(FixedText.of(fixed) == fixed)
  }

  @Test func aFrameworkByItsName() {
    let name = FrameworkCatalog.all.first { $0.id.equals("digital-7") }?.name[.vi] ?? ""
    let text = #"{ "title": "a", "framework": "\#(name)", "stages": [] }"#
    #expect(FixedText.of(text) == text.replacing(name, with: "digital-7"))
  }

  @Test func aFrameworkFile() {
    let text =
      #"{ "id": "own", "name": "Own", "source": "A book", "stages": [{ "id": "a", "nam": "A" }] }"#
    let expected = text.replacing(#""A book""#, with: #"{ "title": "A book" }"#)
      .replacing(#""nam""#, with: #""name""#)
    #expect(FixedText.of(text, as: "own.framework.json") == expected)
  }

  /// All that is wrong with the file of a first try is corrected but what nobody can know.
  @Test func aWholeMapThatWentThroughAWordProcessor() {
    let text = """
      {
        “title”: “Mua cà phê sáng”, “language”: “vi”, “framework”: “digital-7”,
        “state”: “hiện trạng”, “date”: “5/1/2027”, “persona”: “Hương”
        “stages”: [
          {\u{A0}“stage”: “Nhận thức”, “emotion”: 1,5, “touchpoints”: [“Quảng cáo”,],
            “painPoint”: [{ “text”: “Chờ “rất” lâu”, “severity”: “cao” }] },
          { “stage”: “Mua hàng”, “metrics”: [{ “name”: “CTR”, “value”: “4,2%” }] };
        ],
      }
      """
    let expected = """
      {
        "title": "Mua cà phê sáng", "language": "vi", "framework": "digital-7",
        "state": "current", "date": "2027-01-05", "persona": { "name": "Hương" },
        "stages": [
          { "stage": "awareness", "emotion": 1.5, "touchpoints": ["Quảng cáo"],
            "painPoints": [{ "text": "Chờ “rất” lâu", "severity": "high" }] },
          { "stage": "purchase", "metrics": [{ "name": "CTR", "value": 4.2, "unit": "%" }] }
        ]
      }
      """
    let fixed = FixedText.fixed(Array(text.utf8))
    #expect(String(decoding: fixed.bytes, as: UTF8.self) == expected)
    #expect(fixed.left.diagnostics.allSatisfy { $0.severity != .error })
  }
}
