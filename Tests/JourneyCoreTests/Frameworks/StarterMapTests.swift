import Testing

@testable import JourneyCore

@Suite struct StarterMapTests {
  static let cases = FrameworkCatalog.ids.flatMap { id in Language.allCases.map { (id, $0) } }

  @Test(arguments: cases) func readsAndSaysWhatIsMissing(id: String, language: Language) throws {
    let framework = try #require(FrameworkCatalog.framework(id: id))
    let map = StarterMap.map(of: framework, as: .id(framework.id), in: language)
    let source = SourceFile(name: "a.journey.json", bytes: MapWriter.json(map))
    let reading = MapReading.json(source)
    #expect(reading.map == map)
    let findings = Validator().diagnostics(of: reading, in: .found(framework))
    // The questions are counted once a stage, and besides only what has no place for a question.
    let others: Set<RuleID> = [.doThinkFeel, .emotionMissing, .momentOfTruth, .stageMetric]
    let questions = findings.filter { $0.rule == .openQuestion }
    #expect(Set(findings.map(\.rule)).subtracting(others) == [.openQuestion])
    #expect(findings.allSatisfy { $0.severity == .note || $0.rule == .openQuestion })
    let text = String(decoding: source.bytes, as: UTF8.self)
    #expect(questions.count == framework.stages.count + 1)
    let counts = questions.compactMap {
      $0.message.en.split(separator: " ").first.flatMap { Int($0) }
    }
    let marks = text.split(separator: "\(GuidanceText.mark) ").count - 1
    #expect(counts.reduce(0, +) == marks)
    #expect(questions.allSatisfy { $0.notes.allSatisfy(\.isDetail) })
    #expect(questions.map(\.notes.count).reduce(0, +) == marks)
    let content = FileReading.map(reading)
    let all = MapStatistics(content, findings, framework: framework).questions
    #expect(all.open == marks && all.asked == marks && all.next == "a.journey.json:3:12")
    let file = try CanonicalFile(.map(reading))
    #expect(file.bytes == source.bytes)
  }

  /// The map of a file of JSON is read as it is, and each of its questions is counted.
  @Test(arguments: cases) func theFullMapReadsAsItIs(id: String, language: Language) throws {
    let framework = try #require(FrameworkCatalog.framework(id: id))
    let map = StarterMap.fullMap(of: framework, as: .id(framework.id), in: language)
    let source = SourceFile(name: "a.journey.json", bytes: MapWriter.json(map))
    let reading = MapReading.json(source)
    #expect(reading.map == map)
    let findings = Validator().diagnostics(of: reading, in: .found(framework))
    #expect(findings.allSatisfy { $0.severity != .error })
    let text = String(decoding: source.bytes, as: UTF8.self)
    let marks = text.split(separator: "\(GuidanceText.mark) ").count - 1
    let asked = OpenQuestionRule.questions(of: map).count
    #expect(asked == marks)
    let all = MapStatistics(.map(reading), findings, framework: framework).questions
    #expect(all.open == marks && all.asked == marks)
    #expect(map.stages.allSatisfy { $0.notes.map { !StarterMap.asksForMomentOfTruth($0) } ?? true })
    let file = try CanonicalFile(.map(reading))
    #expect(file.bytes == source.bytes)
  }

  @Test func anAnswerIsNoOpenQuestion() throws {
    let framework = try #require(FrameworkCatalog.framework(id: "digital-7"))
    var map = StarterMap.map(of: framework, as: .id(framework.id), in: .vi)
    let asked = OpenQuestionRule.questions(of: map).count
    map.stages[0].actions = ["Xem quảng cáo"]
    let reading = MapReading.json(SourceFile(name: "a.json", bytes: MapWriter.json(map)))
    let findings = Validator().diagnostics(of: reading, in: .found(framework))
    let count = MapStatistics(.map(reading), findings, framework: framework).questions
    #expect(count.open == asked - 1 && count.asked == asked)
    var summary = FindingSummary()
    summary.add(
      FileFindings(source: SourceFile(name: "a.json", text: ""), diagnostics: findings),
      MapStatistics(.map(reading), findings, framework: framework))
    let line = SummaryText.questions(summary.questions, .en).lines(width: 200)
    let told = "\(asked - 1) of \(asked) questions are open; go on at a.json:3:12"
    #expect(line == [told + " (--all lists them)"])
  }

  /// Every text that is no id is a question; the walk passes each but the emotions, which are numbers.
  @Test(arguments: cases) func everyQuestionIsFound(id: String, language: Language) throws {
    let framework = try #require(FrameworkCatalog.framework(id: id))
    let map = StarterMap.map(of: framework, as: .id(framework.id), in: language)
    let found = TextWalk.texts(of: map) { GuidanceText.isGuidance($0) }
    let text = String(decoding: MapWriter.json(map), as: UTF8.self)
    let marks = text.split(separator: "\"\(GuidanceText.mark) ").count - 1
    #expect(found.count + framework.stages.count == marks)
    let others = TextWalk.texts(of: map) { !GuidanceText.isGuidance($0) }
    #expect(others.map(\.text) == framework.stages.map(\.id))
    for stage in framework.stages {
      for question in stage.questions {
        let asked = "[?] " + question.text[language]
        #expect(found.contains { $0.text.string.split(separator: "\n").contains { $0 == asked } })
      }
    }
  }

  /// A goal is asked for once: by the framework, else by the question that asks it of any stage.
  @Test(arguments: [
    ("digital-7", "discovery", "Họ vào trang với ý định gì?"),
    ("digital-7", "evaluation", "Đánh giá: khách hàng muốn đạt được gì?"),
    ("experience-8", "accomplish", "Với họ, thế nào là thành công?"),
  ])
  func theGoalIsAskedForOnce(_ id: String, _ stage: String, _ question: String) throws {
    let framework = try #require(FrameworkCatalog.framework(id: id))
    let map = StarterMap.map(of: framework, as: .id(framework.id), in: .vi)
    let entry = try #require(map.stages.first { $0.stage.string == stage })
    #expect(entry.goal?.string == "[?] " + question)
    #expect(entry.notes == nil)
  }

  /// Of two questions for a goal the second has no place but the notes.
  @Test func aFurtherGoalGoesToTheNotes() throws {
    let text = #"""
      { "id": "own", "name": "Own", "stages": [{ "id": "one", "name": "One", "questions": [
        { "key": "goal", "text": "First?" }, { "key": "goal", "text": "Second?" }] }] }
      """#
    let framework = try #require(
      FrameworkReading.json(SourceFile(name: "own.json", text: text)).framework)
    let entry = try #require(
      StarterMap.map(of: framework, as: .inline(framework), in: .en).stages.first)
    #expect(entry.goal?.string == "[?] First?")
    #expect(entry.notes?.string.hasPrefix("[?] Second?\n") == true)
  }

  @Test func theMark() {
    for text in ["[?]", "[?] Who?", " [?] Who?", "[?]Who?"] as [SourceText] {
      #expect(GuidanceText.isGuidance(text), "\(text)")
    }
    for text in ["", "?", "Who?", "(?) Who?", "Who [?]", "[", "[? ]"] as [SourceText] {
      #expect(!GuidanceText.isGuidance(text), "\(text)")
    }
    let escaped = #"{"title":"\u005b?] Who?","framework":"basic-5","stages":[]}"#
    let reading = MapReading.json(SourceFile(name: "", text: escaped))
    #expect(reading.map.map { GuidanceText.isGuidance($0.title) } == true)
  }

  @Test func theChannelsOfTheQuestionAreKnown() throws {
    for id in FrameworkCatalog.ids {
      let framework = try #require(FrameworkCatalog.framework(id: id))
      let map = StarterMap.map(of: framework, as: .id(framework.id), in: .en)
      let channel = try #require(map.stages.first?.touchpoints.first?.channel).string
      let list = channel.split(separator: ": ").last?.split(separator: ", ") ?? []
      #expect(list.count > 3)
      for id in list {
        let known = ChannelCatalog.builtIn.channel(SourceText(String(id)))
        #expect(known != nil && (framework.mode != .online || known?.mode == .online), "\(id)")
      }
    }
  }
}
