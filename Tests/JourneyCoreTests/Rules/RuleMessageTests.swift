import Testing

@testable import JourneyCore

/// The sentences of the rules of quality, to the letter and in both languages.
@Suite struct RuleMessageTests {
  struct Sentence: Sendable, CustomTestStringConvertible {
    let rule: RuleID
    let text: String
    let vi: String
    let en: String

    init(_ rule: RuleID, _ text: String, vi: String, en: String) {
      self.rule = rule
      self.text = text
      self.vi = vi
      self.en = en
    }

    var testDescription: String { en }
  }

  @Test(arguments: sentences) func says(_ sentence: Sentence) throws {
    let found = RuleCheck.findings(sentence.rule, sentence.text)
    let first = try #require(found.first)
    #expect(first.message == LocalizedText(vi: sentence.vi, en: sentence.en))
    #expect(first.help != nil)
    for text in [first.message, first.help ?? first.message] {
      #expect(!text.vi.hasSuffix(".") && !text.en.hasSuffix("."))
      #expect(text.vi != text.en)
    }
  }

  @Test(arguments: QuietRuleTests.quality) func isHeard(_ id: RuleID) {
    #expect(Self.sentences.contains { $0.rule == id })
  }

  /// One of something is spoken of as one.
  @Test(arguments: [
    (
      RuleID.unplaced, #"{ "unplaced": [{ "name": "A" }] }"#,
      "move it into the stage where it belongs, or delete it"
    ),
    (
      .unplaced, #"{ "unplaced": [{ "name": "A" }, { "name": "B" }] }"#,
      "move them into the stages where they belong, or delete them"
    ),
    (
      .beforeAndAfter,
      #"""
      { "title": "T", "framework": "buyer-4", "stages": [
        { "stage": "decision", "touchpoints": [{ "name": "A" }] }] }
      """#, "add touchpoints to the stage 'post-purchase'"
    ),
  ])
  func helpsInTheRightNumber(rule: RuleID, text: String, help: String) {
    #expect(RuleCheck.findings(rule, text).first?.help?.en == help)
  }

  @Test func theRuleNamesTheListOfChannels() {
    let reason = UnknownChannelRule.wording.reason
    for language in Language.allCases { #expect(reason[language].contains("journey-cli channels")) }
    let text = #"{ "unplaced": [{ "name": "A", "channel": "zalo-x" }] }"#
    let found = RuleCheck.findings(.unknownChannel, text).first
    #expect(found?.message.vi.hasPrefix("kênh 'zalo-x' chưa được khai báo") == true)
    #expect(found?.help?.en.contains("journey-cli channels") == true)
  }

  static let sentences = header + stages + touchpoints + texts

  private static let header = [
    Sentence(
      .persona, #"{ "title": "T" }"#, vi: "bản đồ không có chân dung khách hàng",
      en: "the map has no persona"),
    Sentence(
      .scenario, #"{ "title": "T", "goal": "Máy bền" }"#, vi: "bản đồ không có tình huống",
      en: "the map has no scenario"),
    Sentence(
      .scenario, #"{ "title": "T", "scenario": "Máy hỏng", "goal": " " }"#,
      vi: "bản đồ không có mục tiêu hay kỳ vọng của khách hàng",
      en: "the map has neither a goal nor expectations"),
    Sentence(
      .scenario, #"{ "title": "T", "persona": { "name": "Lan" } }"#,
      vi: "bản đồ không có tình huống, cũng không có mục tiêu hay kỳ vọng",
      en: "the map has no scenario, no goal and no expectations"),
    Sentence(
      .stateDeclared, #"{ "title": "T" }"#,
      vi: "bản đồ chưa nói là hiện trạng hay tương lai mong muốn",
      en: "the map does not say whether it tells the current or the future state"),
    Sentence(
      .basisDeclared, #"{ "title": "T" }"#,
      vi: "bản đồ chưa nói dựa trên nghiên cứu hay giả định",
      en: "the map does not say whether it rests on research or on assumptions"),
    Sentence(
      .scopeBounds, #"{ "title": "T" }"#,
      vi: "bản đồ chưa nói hành trình bắt đầu từ đâu và kết thúc ở đâu",
      en: "the map does not say where the journey starts and ends"),
    Sentence(
      .scopeBounds, #"{ "title": "T", "endsWith": "Trả hết góp" }"#,
      vi: "bản đồ chưa nói hành trình bắt đầu từ đâu",
      en: "the map does not say where the journey starts"),
    Sentence(
      .scopeBounds, #"{ "title": "T", "startsWith": "Máy vỡ" }"#,
      vi: "bản đồ chưa nói hành trình kết thúc ở đâu",
      en: "the map does not say where the journey ends"),
    Sentence(
      .stale, #"{ "title": "T", "reviewBy": "2026-03-01" }"#,
      vi: "bản đồ đã quá hạn xem lại (2026-03-01)", en: "the map was to be reviewed by 2026-03-01"),
    Sentence(
      .stale, #"{ "sources": [{ "id": "a", "title": "A", "date": "2026-03-03" }] }"#,
      vi: "ngày 2026-03-03 chưa tới", en: "the date 2026-03-03 lies in the future"),
    Sentence(
      .mixedEvidence, #"{ "sources": [{ "id": "a", "title": "A", "kind": "review" }] }"#,
      vi: "chỉ có nguồn định tính", en: "the sources are only qualitative"),
    Sentence(
      .mixedEvidence, #"{ "sources": [{ "id": "a", "title": "A", "kind": "survey" }] }"#,
      vi: "chỉ có nguồn định lượng", en: "the sources are only quantitative"),
  ]

  private static let stages = [
    Sentence(
      .mapSize, #"{ "title": "T", "stages": [] }"#,
      vi: "bản đồ chưa có giai đoạn nào; nên có từ 2 đến 12",
      en: "the map has no stages; a reader can take in 2 to 12"),
    Sentence(
      .mapSize, #"{ "title": "T", "stages": [{ "stage": "use" }] }"#,
      vi: "bản đồ có 1 giai đoạn; nên có từ 2 đến 12",
      en: "the map has 1 stage; a reader can take in 2 to 12"),
    Sentence(
      .emptyStage, #"{ "stages": [{ "stage": "use" }] }"#,
      vi: "giai đoạn 'use' không có điểm chạm", en: "the stage 'use' has no touchpoint"),
    Sentence(
      .doThinkFeel, #"{ "stages": [{ "stage": "use" }] }"#,
      vi: "giai đoạn 'use' thiếu hành động, suy nghĩ và cảm xúc",
      en: "the stage 'use' lacks actions, thoughts and an emotion"),
    Sentence(
      .doThinkFeel, #"{ "stages": [{ "stage": "use", "actions": ["A"], "emotion": 1 }] }"#,
      vi: "giai đoạn 'use' thiếu suy nghĩ", en: "the stage 'use' lacks thoughts"),
    Sentence(
      .emotionMissing, #"{ "stages": [{ "stage": "use", "feelings": ["vui"] }] }"#,
      vi: "chưa biết cảm xúc của khách hàng ở giai đoạn 'use'",
      en: "no emotion is known in the stage 'use'"),
    Sentence(
      .emotionRange, #"{ "stages": [{ "stage": "use", "emotion": 2.5 }] }"#,
      vi: "cảm xúc 2.5 nằm ngoài thang từ -2 đến 2",
      en: "the emotion 2.5 is outside the scale from -2 to 2"),
    Sentence(
      .rosyCurve,
      #"""
      { "title": "T", "stages": [{ "stage": "a", "emotion": 1 }, { "stage": "b", "emotion": 2 },
        { "stage": "c", "emotion": 0.5 }, { "stage": "d" }] }
      """#,
      vi: "cảm xúc tích cực ở cả 3 giai đoạn",
      en: "the emotion curve is positive in all 3 stages"),
    Sentence(
      .rosyCurve,
      #"""
      { "title": "T", "stages": [{ "stage": "a", "emotion": -1 }, { "stage": "b", "emotion": -1 },
        { "stage": "c", "emotion": -1.0 }] }
      """#,
      vi: "đường cong cảm xúc phẳng: cả 3 giai đoạn đều như nhau",
      en: "the emotion curve is flat: the same in all 3 stages"),
    Sentence(
      .stageMetric, #"{ "stages": [{ "stage": "use" }] }"#,
      vi: "giai đoạn 'use' chưa có chỉ số nào", en: "nothing is measured in the stage 'use'"),
    Sentence(
      .beforeAndAfter,
      #"""
      { "title": "T", "framework": "customer-6",
        "stages": [{ "stage": "use", "touchpoints": [{ "name": "A" }] }] }
      """#,
      vi: "bản đồ không có điểm chạm nào trước khi mua",
      en: "the map has no touchpoint before the purchase"),
    Sentence(
      .beforeAndAfter,
      #"""
      { "title": "T", "framework": "buyer-4", "stages": [{ "stage": "decision",
        "touchpoints": [{ "name": "A", "phase": "purchase" }] }] }
      """#,
      vi: "bản đồ không có điểm chạm nào trước khi mua, cũng không có sau khi mua",
      en: "the map has no touchpoint before or after the purchase"),
  ]

  private static let touchpoints = [
    Sentence(
      .channelMissing,
      #"{ "stages": [{ "stage": "use", "touchpoints": [{ "name": "Gọi tổng đài" }] }] }"#,
      vi: "điểm chạm 'Gọi tổng đài' chưa có kênh",
      en: "the touchpoint 'Gọi tổng đài' has no channel"),
    Sentence(
      .momentOfTruth,
      #"""
      { "title": "T", "stages": [{ "stage": "use",
        "touchpoints": [{ "name": "A" }, { "name": "B" }, { "name": "C" }] }] }
      """#,
      vi: "chưa điểm chạm nào được đánh dấu là khoảnh khắc quyết định (moment of truth)",
      en: "no touchpoint is marked as a moment of truth"),
    Sentence(
      .momentOfTruth,
      #"""
      { "title": "T", "stages": [{ "stage": "use", "touchpoints": [
        { "name": "A", "momentOfTruth": true }, { "name": "B", "momentOfTruth": true },
        { "name": "C" }, { "name": "D" }, { "name": "E" }] }] }
      """#,
      vi: "2/5 điểm chạm được đánh dấu là khoảnh khắc quyết định",
      en: "2 of 5 touchpoints are marked as moments of truth"),
    Sentence(
      .handover,
      #"""
      { "stages": [
        { "stage": "decide", "owner": "Tiếp thị",
          "touchpoints": [{ "name": "Xem giá", "channel": "website", "emotion": 1 }] },
        { "stage": "purchase",
          "emotion": -1,
          "touchpoints": [{ "name": "Ký", "channel": "store", "owner": "Cửa hàng" }] }] }
      """#,
      vi: "từ 'Xem giá' sang 'Ký', người phụ trách đổi từ Tiếp thị sang Cửa hàng và khách hàng"
        + " chuyển từ trực tuyến sang ngoại tuyến, cảm xúc giảm mà chưa nói cách bàn giao",
      en: "from 'Xem giá' to 'Ký' the owner changes from Tiếp thị to Cửa hàng and the customer"
        + " moves from online to offline, the emotion falls, and no handover is told"),
    Sentence(
      .oneSidedChannels,
      #"""
      { "title": "T", "framework": "customer-6", "stages": [{ "stage": "use", "touchpoints": [
        { "name": "A", "channel": "store" }, { "name": "B", "channel": "phone" },
        { "name": "C", "channel": "loudspeaker", "mode": "offline" },
        { "name": "D", "channel": "in-person" }] }] }
      """#,
      vi: "cả 4 điểm chạm đã rõ kênh đều ngoại tuyến",
      en: "all 4 touchpoints of known channels are offline"),
    Sentence(
      .metricWithoutTarget,
      #"{ "stages": [{ "stage": "use", "metrics": [{ "name": "NPS", "value": 31 }] }] }"#,
      vi: "chỉ số 'NPS' có giá trị nhưng chưa có chỉ tiêu",
      en: "the metric 'NPS' has a value but no target"),
  ]

  private static let texts = [
    Sentence(
      .evidence,
      #"{ "basis": "research", "stages": [{ "stage": "use", "painPoints": ["Chờ lâu"] }] }"#,
      vi: "điểm đau 'Chờ lâu' chưa có dẫn chứng", en: "no source backs the pain point 'Chờ lâu'"),
    Sentence(
      .evidence, #"{ "basis": "research", "stages": [{ "stage": "use", "emotion": -1 }] }"#,
      vi: "cảm xúc thấp ở giai đoạn 'use' chưa có dẫn chứng",
      en: "no source backs the low emotion in the stage 'use'"),
    Sentence(
      .evidence,
      #"""
      { "basis": "research",
        "stages": [{ "stage": "use", "touchpoints": [{ "name": "A", "emotion": -0.1 }] }] }
      """#,
      vi: "cảm xúc thấp ở điểm chạm 'A' chưa có dẫn chứng",
      en: "no source backs the low emotion at the touchpoint 'A'"),
    Sentence(
      .painUnanswered,
      #"""
      { "stages": [{ "stage": "use", "painPoints": [
        { "text": "Gọi ba lần, mỗi lần kể lại từ đầu cho một người khác", "accepted": false }] }] }
      """#,
      vi: "điểm đau 'Gọi ba lần, mỗi lần kể lại từ đầu cho…' chưa có cơ hội cải thiện nào",
      en: "no opportunity answers the pain point 'Gọi ba lần, mỗi lần kể lại từ đầu cho…'"),
    Sentence(
      .opportunityOwner, #"{ "stages": [{ "stage": "use", "opportunities": ["Hẹn giờ"] }] }"#,
      vi: "cơ hội cải thiện 'Hẹn giờ' chưa có người phụ trách",
      en: "nobody owns the opportunity 'Hẹn giờ'"),
    Sentence(
      .placeholder, #"{ "goal": "TBD" }"#, vi: "'TBD' được tính như không có gì",
      en: "'TBD' counts as nothing"),
    Sentence(
      .openQuestion, #"{ "stages": [{ "stage": "use", "goal": "[?] G", "notes": "[?] N" }] }"#,
      vi: "2 câu hỏi ở giai đoạn 'use' chưa được trả lời",
      en: "2 questions in the stage 'use' are open"),
    Sentence(
      .unreviewed, #"{ "stages": [{ "stage": "use", "basis": "generated" }] }"#,
      vi: "điều này do máy viết, chưa ai kiểm tra",
      en: "a machine wrote this, and nobody has checked it"),
    Sentence(
      .noPhases,
      #"{ "framework": { "id": "a", "name": "A", "stages": [{ "id": "b", "name": "B" }] } }"#,
      vi: "không giai đoạn nào của mô hình có chặng", en: "no stage of the framework has a phase"),
    Sentence(
      .futureValues,
      #"""
      { "state": "future", "stages": [{ "stage": "use", "metrics": [
        { "name": "Chờ", "value": 4, "target": 5, "better": "lower", "source": "s" }] }] }
      """#,
      vi: "chỉ số 'Chờ' đã đo được 4, mà bản đồ kể tương lai",
      en: "the metric 'Chờ' was measured as 4, in a future map"),
    Sentence(
      .undeclaredScale,
      #"{ "title": "T", "stages": [{ "emotion": 0 }, { "emotion": 1 }, { "emotion": 2 }] }"#,
      vi: "không cảm xúc nào âm, và bản đồ không khai báo thang cảm xúc",
      en: "no emotion is negative, and the map declares no scale"),
    Sentence(
      .vagueText, #"{ "stages": [{ "stage": "use", "painPoints": ["Poor UX"] }] }"#,
      vi: "'Poor UX' quá chung chung", en: "'Poor UX' says too little"),
    Sentence(
      .invisibleText, #"{ "scenario": "Máy\u200Bhỏng" }"#,
      vi: "ký tự không nhìn thấy trong văn bản: ‹U+200B›",
      en: "invisible characters in the text: ‹U+200B›"),
    Sentence(
      .repeatedText, #"{ "stages": [{ "stage": "use", "painPoints": ["Xa", " Xa"] }] }"#,
      vi: "điểm đau này lặp lại nguyên văn", en: "this pain point is a copy, word for word"),
    Sentence(
      .repeatedText, #"{ "stages": [{ "stage": "use", "opportunities": ["Xa", "X\u0061"] }] }"#,
      vi: "cơ hội cải thiện này lặp lại nguyên văn",
      en: "this opportunity is a copy, word for word"),
  ]
}
