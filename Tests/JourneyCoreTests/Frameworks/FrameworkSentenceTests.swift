import Foundation
import Testing

@testable import JourneyCore

/// What the documents say sentence by sentence, and who is said to say it.
@Suite struct FrameworkSentenceTests {
  /// A sentence of a document, and where the data tells it.
  struct Sentence: Sendable {
    let framework: String
    /// The id of a stage; `nil` for the note of the framework.
    var stage: String?
    /// Who acts.
    var by: Touchpoint.Initiator?
    /// Words that stand in its Vietnamese text.
    let words: String

    static func note(_ framework: String, _ words: String) -> Sentence {
      Sentence(framework: framework, words: words)
    }

    static func customer(_ framework: String, _ stage: String, _ words: String) -> Sentence {
      Sentence(framework: framework, stage: stage, by: .customer, words: words)
    }

    static func business(_ framework: String, _ stage: String, _ words: String) -> Sentence {
      Sentence(framework: framework, stage: stage, by: .business, words: words)
    }
  }

  private static let sentences: [Sentence] = [
    .note("basic-5", "dữ liệu mua hàng, tương tác mạng xã hội và các điểm chạm khác"),
    .note("basic-5", "thu hút khách hàng mới vừa giữ chân khách hàng hiện tại"),
    .note("buyer-4", "điểm tiếp xúc"),
    .business("buyer-4", "consideration", "thông tin có giá trị giúp giải quyết vấn đề"),
    .business("buyer-4", "decision", "niềm tin vào lựa chọn của họ"),
    .business("buyer-4", "decision", "trang web thân thiện, dễ tiếp cận hỗ trợ"),
    .business("buyer-4", "post-purchase", "sự hài lòng và lòng trung thành"),
    .customer("customer-6", "recognise-and-search", "điện thoại mới vì chiếc cũ đã hỏng"),
    .business("customer-6", "purchase", "ấn tượng tốt"),
    .business("customer-6", "purchase", "giao hàng nhanh chóng, đúng hẹn"),
    .customer("customer-6", "use", "giới thiệu nếu hài lòng"),
    .customer("customer-6", "review", "quay lại mua lần sau"),
    .business("customer-6", "review", "điểm yếu của sản phẩm, dịch vụ"),
    .business("customer-6", "review", "đáp ứng nhu cầu tốt hơn"),
    .business("customer-6", "loyalty", "đưa ra giá cạnh tranh hơn"),
    .note("customer-7", "điểm tiếp xúc quan trọng của hành trình"),
    .note("customer-7", "ảnh hưởng đến những khách hàng tiềm năng mới"),
    .note("customer-7", "danh tiếng"),
    .customer("customer-7", "engagement", "người ủng hộ trung thành"),
    .customer("customer-7", "retention", "giới thiệu người khác"),
    .business("customer-7", "loyalty", "tiếp tục cung cấp giá trị"),
    .business("customer-7", "loyalty", "quan hệ bền chặt"),
    .customer("customer-7", "loyalty", "ủng hộ thương hiệu"),
    .customer("customer-7", "advocacy", "chứng thực"),
    .note("digital-7", "90% người tiêu dùng"),
    .note("digital-7", "“giọng nói”"),
    .note("digital-7", "đúng người vào đúng thời điểm"),
    .note("digital-7", "The 7 stages to consider in Digital CX"),
    .note("digital-7", "https://www.qualtrics.com/"),
    .business("digital-7", "awareness", "nghe được những điều tốt đẹp"),
    .business("digital-7", "awareness", "đánh giá và thảo luận xác thực"),
    .business("digital-7", "discovery", "không định mua"),
    .business("digital-7", "discovery", "phần nào của trang đạt hiệu quả"),
    .business("digital-7", "evaluation", "khía cạnh mà khách hàng cung cấp"),
    .business("digital-7", "evaluation", "toàn bộ doanh nghiệp"),
    .business("digital-7", "purchase", "nền tảng thanh toán an toàn"),
    .business("digital-7", "purchase", "quản lý kỳ vọng khi giao trễ"),
    .business("digital-7", "share-experience", "ý tưởng công thức"),
    .business("digital-7", "share-experience", "nâng cao nhận thức về sản phẩm"),
    .business("digital-7", "share-experience", "lòng trung thành và sự ủng hộ"),
    .business("digital-7", "support", "sự hài lòng và lòng trung thành"),
    .business("digital-7", "support", "thêm lý do để mua sắm"),
    .note("experience-8", "kết thúc mọi động thái"),
    .customer("experience-8", "assess", "tính đến chuyện mua hàng"),
    .business("experience-8", "assess", "không chọn bạn"),
    .business("experience-8", "admit", "lỡ dịp gắn"),
    .business("experience-8", "affirm", "về lại với cảm xúc tích cực"),
    .business("experience-8", "affirm", "vất vả để xây dựng lại"),
    .business("experience-8", "activate", "khó thay đổi ấn tượng ban đầu"),
    .business("experience-8", "activate", "đà tiến sâu hơn"),
  ]

  @Test(arguments: sentences)
  func isTold(_ sentence: Sentence) throws {
    let framework = try #require(FrameworkCatalog.framework(id: sentence.framework))
    guard let id = sentence.stage else {
      #expect(framework.note?[.vi].contains(sentence.words) == true, "\(sentence)")
      return
    }
    let stage = try #require(framework.stages.first { $0.id.string == id })
    let told = stage.activities.filter {
      $0.text[.vi].lowercased().contains(sentence.words)
    }
    #expect(told.map(\.by) == [sentence.by], "\(sentence)")
  }

  /// Where a document names what happens and nobody who does it, nobody is named.
  @Test func everyActivityAndTouchpointSaysWhoActs() {
    var silent: [String] = []
    var count = 0
    for framework in FrameworkCatalog.all {
      for stage in framework.stages {
        for activity in stage.activities + stage.touchpoints {
          count += 1
          if activity.by == nil { silent.append("\(framework.id): \(activity.text[.en])") }
        }
      }
    }
    #expect(count > 150)
    #expect(silent == ["customer-7: Orientation"])
  }

  /// A website is the business's, but who comes to it takes the first step.
  @Test func customersComeToTheWebsite() {
    var count = 0
    for stage in FrameworkCatalog.all.flatMap(\.stages) {
      for touchpoint in stage.touchpoints where touchpoint.text[.en] == "Website" {
        count += 1
        #expect(touchpoint.by == .customer, "\(stage.id)")
      }
    }
    #expect(count == 2)
  }

  /// A document without a title is named by what can be looked up, and that this is no title is said.
  @Test(arguments: ["buyer-4", "customer-7", "basic-5"])
  func sourcesWithoutATitleSaySo(_ id: String) throws {
    let source = try #require(FrameworkCatalog.framework(id: id)).source
    #expect(source?.title?[.vi].contains("nhan đề") == true)
    #expect(source?.title?[.en].contains("no title") == true)
  }

  /// “Exclusive offers” is a thing; “making exclusive offers” is what somebody does.
  @Test func activitiesAreWhatSomebodyDoes() {
    for framework in FrameworkCatalog.all {
      for stage in framework.stages {
        // What nobody is said to do is named as the document names it.
        for activity in stage.activities where activity.by != nil {
          let words = activity.text[.en].split { $0 == " " || $0 == "," }.prefix(2)
          #expect(
            words.contains { $0.hasSuffix("ing") },
            "\(framework.id)/\(stage.id): \(activity.text[.en])")
        }
      }
    }
  }

  @Test(arguments: [
    ("buyer-4", "decision", "tin tưởng"), ("buyer-4", "post-purchase", "hài lòng"),
    ("customer-6", "use", "hài lòng"), ("customer-6", "review", "tin tưởng"),
    ("customer-7", "retention", "hài lòng"), ("customer-7", "loyalty", "hài lòng"),
    ("digital-7", "support", "hài lòng"), ("digital-7", "repurchase", "hài lòng"),
    ("experience-8", "assess", "hy vọng"),
  ])
  func feelingsOfTheDocuments(_ id: String, _ stage: String, _ feeling: String) throws {
    let framework = try #require(FrameworkCatalog.framework(id: id))
    let found = try #require(framework.stages.first { $0.id.string == stage })
    #expect(found.feelings.map { $0[.vi] }.contains(feeling))
  }

  /// Who keeps a stage is one answer; who reports a delay, answers or thanks is work behind it.
  @Test(arguments: [
    ("customer-6", "purchase", "ai báo cho họ?", "backstage"),
    ("customer-6", "review", "Ai trả lời", "backstage"),
    ("customer-6", "use", "đúng như mong đợi?", "thoughts"),
    ("digital-7", "discovery", "ý định gì?", "goal"),
    ("digital-7", "purchase", "Phí giao hàng", "backstage"),
    ("digital-7", "support", "ai tiếp nhận?", "backstage"),
    ("experience-8", "accomplish", "thành công?", "goal"),
    ("experience-8", "activate", "Lời hứa nào", "backstage"),
    ("experience-8", "adopt", "thấy mình thuộc về?", "opportunities"),
    ("experience-8", "advocate", "Ai cảm ơn họ", "backstage"),
  ])
  func questionsAreAskedWhereTheAnswerBelongs(
    _ id: String, _ stage: String, _ words: String, _ key: String
  ) throws {
    let framework = try #require(FrameworkCatalog.framework(id: id))
    let found = try #require(framework.stages.first { $0.id.string == stage })
    let question = try #require(found.questions.first { $0.text[.vi].contains(words) })
    #expect(question.key?.string == key)
  }

  // MARK: Who says it

  @Test func ownTextsAreSaidToBeOwn() {
    for framework in FrameworkCatalog.all {
      #expect(framework.chooseWhenProvenance == .own, "\(framework.id)")
      for stage in framework.stages {
        #expect(
          [stage.summaryProvenance, stage.phasesProvenance, stage.questionsProvenance]
            == [.own, .own, .own], "\(framework.id)/\(stage.id)")
      }
    }
  }

  @Test func anOlderFileSaysNothingOfIt() throws {
    let text = #"{"id": "a-1", "name": "A", "stages": [{"id": "one", "name": "One"}]}"#
    let framework = try #require(
      FrameworkReading.json(SourceFile(name: "a.json", text: text)).framework)
    #expect(framework.chooseWhenProvenance == nil)
    #expect(framework.stages.map(\.summaryProvenance) == [nil])
    let written = String(decoding: FrameworkWriter.json(framework), as: UTF8.self)
    #expect(!written.contains("rovenance"))
  }

  /// What a comparison for programs says of stages.
  private struct Told: Decodable {
    struct Framework: Decodable { let stages: [Stage] }
    struct Stage: Decodable {
      let phasesProvenance: String
      let translations: [String: String]
    }
    let frameworks: [Framework]
  }

  @Test func comparisonsSayWhoseNamesAndPhasesTheyAre() throws {
    let frameworks = try ["basic-5", "digital-7"].map {
      try #require(FrameworkCatalog.framework(id: $0))
    }
    let bytes = FrameworkComparisonJSON(FrameworkComparison(frameworks), language: .en).bytes
    let told = try JSONDecoder().decode(Told.self, from: Data(bytes))
    let stages = told.frameworks.map(\.stages)
    #expect(stages.joined().allSatisfy { $0.phasesProvenance == "own" })
    #expect(stages.joined().allSatisfy { $0.translations["vi"] == "source" })
    let origins = stages.map { $0.map { $0.translations["en"] } }
    #expect(
      origins == [
        ["own", "own", "own", "own", "own"],
        ["source", "source", "own", "own", "own", "own", "own"],
      ])
  }

  @Test func theHeadSaysInWhichStagesNamesAreNotTheSources() throws {
    let framework = try #require(FrameworkCatalog.framework(id: "experience-8"))
    let vi = try Self.text(framework, .vi)
    #expect(vi.contains("tiếng Việt: theo tài liệu (trừ giai đoạn 5–8: bản dịch riêng)"), "\(vi)")
    let digital = try #require(FrameworkCatalog.framework(id: "digital-7"))
    let en = try Self.text(digital, .en)
    #expect(en.contains("English: own translation (except stages 1–2: as in the source)"), "\(en)")
  }

  /// Once in front of all that somebody does, not behind each.
  @Test func whoActsStandsOnce() throws {
    let framework = try #require(FrameworkCatalog.framework(id: "buyer-4"))
    let vi = try Self.text(framework, .vi)
    #expect(vi.contains("khách hàng tìm đến: Kết quả tìm kiếm · Bài viết, video"), "\(vi)")
    #expect(!vi.contains("(khách hàng)") && !vi.contains("(doanh nghiệp)"))
  }

  /// Both works of a framework stand wherever its source does.
  @Test func citesTheDocumentBesideTheBook() throws {
    let framework = try #require(FrameworkCatalog.framework(id: "experience-8"))
    let citation = framework.citation(in: .vi)
    for words in ["Turn Any Sale into Lifelong Loyalty", "Portfolio", "2018", "fan cuồng"] {
      #expect(citation.contains(words))
    }
  }

  private static func text(_ framework: Framework, _ language: Language) throws -> String {
    let document = FrameworkDocument(framework, language: language).document
    let bytes = MarkdownRenderer(language: language).bytes(document)
    return String(decoding: bytes, as: UTF8.self)
  }
}
