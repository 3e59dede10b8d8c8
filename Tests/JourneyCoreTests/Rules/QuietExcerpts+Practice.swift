@testable import JourneyCore

extension QuietExcerpts {
  /// What journeys from practice say, and no rule may find fault with.
  static let practice: [RuleExcerpt] = answers + ways + kinds + unfinished + scales

  private static let answers: [RuleExcerpt] = [
    RuleExcerpt(
      .painUnanswered, "the stage answers its touchpoint",
      #"""
      { "stages": [{ "stage": "use", "opportunities": ["Hẹn giờ"],
        "touchpoints": [{ "name": "A", "painPoints": ["Chờ lâu"] }] }] }
      """#),
    RuleExcerpt(
      .painUnanswered, "a touchpoint answers its stage",
      #"""
      { "stages": [{ "stage": "use", "painPoints": ["Chờ lâu"],
        "touchpoints": [{ "name": "A", "opportunities": ["Hẹn giờ"] }] }] }
      """#),
    RuleExcerpt(
      .painUnanswered, "named from another stage",
      #"""
      { "stages": [{ "stage": "use", "painPoints": [{ "id": "wait", "text": "Chờ lâu" }] },
        { "stage": "review", "opportunities": [{ "text": "Hẹn giờ", "answers": ["wait"] }] }] }
      """#),
    RuleExcerpt(
      .painUnanswered, "there is no pain", #"{ "stages": [{ "painPoints": ["Không có"] }] }"#),
    RuleExcerpt(
      .opportunityOwner, "none of it is done yet",
      #"{ "stages": [{ "stage": "use", "opportunities": ["[Opportunity 1]"] }] }"#),
  ]

  private static let ways: [RuleExcerpt] = [
    RuleExcerpt(
      .handover, "the emotion rises",
      #"""
      { "stages": [{ "stage": "use", "touchpoints": [
        { "name": "A", "channel": "app", "emotion": -1 },
        { "name": "B", "channel": "store", "emotion": 1 }] }] }
      """#),
    RuleExcerpt(
      .handover, "one or the other",
      #"""
      { "stages": [{ "stage": "use", "touchpoints": [
        { "id": "a", "name": "A", "channel": "app", "emotion": 1 },
        { "name": "B", "channel": "store", "emotion": -1, "insteadOf": "a" },
        { "name": "C", "channel": "chat", "emotion": -1, "alongside": "a" }] }] }
      """#),
    RuleExcerpt(
      .handover, "the business writes, and the customer stays where they are",
      #"""
      { "stages": [{ "stage": "use", "touchpoints": [
        { "name": "Tiền vào tài khoản", "channel": "app", "emotion": 1 },
        { "name": "Thư báo phí", "channel": "mail", "initiator": "business", "emotion": -2 }] }] }
      """#),
    RuleExcerpt(
      .handover, "a day",
      #"""
      { "kind": "day-in-the-life", "stages": [{ "stage": "use", "touchpoints": [
        { "name": "Sảnh chung cư", "channel": "in-person", "emotion": 0 },
        { "name": "App giao việc", "channel": "app", "emotion": -2 }] }] }
      """#),
    RuleExcerpt(
      .handover, "customers among themselves",
      #"""
      { "stages": [{ "stage": "use", "touchpoints": [
        { "name": "Hỏi đồng nghiệp", "channel": "truyền miệng", "emotion": 0 },
        { "name": "Nộp hồ sơ", "channel": "website", "emotion": -1 },
        { "name": "Kể với bạn", "channel": "word-of-mouth", "emotion": -2 }] }] }
      """#),
    RuleExcerpt(
      .stageOrder, "a return",
      #"""
      { "framework": "customer-6", "stages": [{ "stage": "decide" }, { "stage": "purchase" },
        { "stage": "decide", "visit": 2 }, { "stage": "purchase", "visit": 2 },
        { "stage": "use" }, { "stage": "decide", "visit": 3 }] }
      """#),
    RuleExcerpt(
      .duplicateStage, "a return",
      #"""
      { "stages": [{ "stage": "decide", "visit": 1 }, { "stage": "purchase" },
        { "stage": "decide", "visit": 2 }] }
      """#),
    RuleExcerpt(
      .unknownReference, "parallels name each other",
      #"""
      { "stages": [{ "stage": "use", "touchpoints": [
        { "id": "a", "name": "A", "alongside": "b" },
        { "id": "b", "name": "B", "alongside": "a" },
        { "id": "c", "name": "C", "insteadOf": "a" },
        { "name": "D", "insteadOf": "c" }] }] }
      """#),
    RuleExcerpt(
      .unknownStage, "a way to a stage that the map does not tell",
      #"""
      { "framework": "customer-6", "stages": [
        { "stage": "use", "next": ["decide", { "stage": "purchase", "when": "hết hạn" }] }] }
      """#),
  ]

  private static let kinds: [RuleExcerpt] = [
    RuleExcerpt(
      .channelMissing, "a blueprint",
      #"""
      { "kind": "blueprint", "stages": [{ "stage": "use", "touchpoints": ["Quầy", "Phòng chờ"] }] }
      """#),
    RuleExcerpt(
      .channelMissing, "a day",
      #"""
      { "kind": "day-in-the-life", "stages": [
        { "stage": "use", "touchpoints": ["Chuông reo", { "name": "Đọc tin", "channel": "app" }] }] }
      """#),
    RuleExcerpt(
      .emptyStage, "a day",
      #"{ "kind": "day-in-the-life", "stages": [{ "stage": "use", "actions": ["Ngủ"] }] }"#),
    RuleExcerpt(
      .emptyStage, "a column of a blueprint in which nobody meets the customer",
      #"""
      { "kind": "blueprint", "lanes": [{ "id": "back", "name": "Hậu trường" }], "stages": [
        { "stage": "use", "lanes": { "back": ["Bếp nấu hai lượt"] } },
        { "stage": "review", "backstage": ["Đếm hộp trả về"] }] }
      """#),
    RuleExcerpt(
      .doThinkFeel, "a column of a blueprint without the customer",
      #"""
      { "kind": "blueprint", "stages": [
        { "stage": "decide", "actions": ["A"], "thoughts": ["B"], "emotion": 1 },
        { "stage": "use", "backstage": ["Bếp nấu hai lượt"] }] }
      """#),
    RuleExcerpt(
      .emotionMissing, "a column of a blueprint without the customer",
      #"""
      { "kind": "blueprint", "stages": [
        { "stage": "decide", "emotion": 1 },
        { "stage": "use", "backstage": ["Bếp nấu hai lượt"] }] }
      """#),
    RuleExcerpt(
      .beforeAndAfter, "nothing is bought",
      #"""
      { "kind": "experience", "title": "T", "framework": "customer-6", "stages": [
        { "stage": "use", "touchpoints": ["Khám"] }] }
      """#),
    RuleExcerpt(
      .oneSidedChannels, "nothing is bought",
      #"""
      { "kind": "experience", "title": "T", "framework": "customer-6", "stages": [
        { "stage": "use", "touchpoints": [
          { "name": "A", "channel": "store" }, { "name": "B", "channel": "phone" },
          { "name": "C", "channel": "in-person" }, { "name": "D", "channel": "mail" }] }] }
      """#),
    RuleExcerpt(
      .noPhases, "nothing is bought",
      #"""
      { "kind": "experience", "framework": { "id": "a", "name": "A",
        "stages": [{ "id": "b", "name": "B" }] }, "stages": [] }
      """#),
    RuleExcerpt(
      .noPhases, "one stage has one",
      #"""
      { "framework": { "id": "a", "name": "A", "stages": [{ "id": "b", "name": "B" },
        { "id": "c", "name": "C", "phases": ["use"] }] }, "stages": [] }
      """#),
    RuleExcerpt(
      .noPhases, "misspelt",
      #"""
      { "framework": { "id": "a", "name": "A",
        "stages": [{ "id": "b", "name": "B", "phase": ["use"] }] }, "stages": [] }
      """#),
    RuleExcerpt(.noPhases, "a framework that was not found", #"{ "framework": "a.json" }"#),
    RuleExcerpt(
      .evidence, "what is wished for",
      #"""
      { "state": "future", "basis": "research", "stages": [{ "stage": "use", "emotion": -1,
        "painPoints": ["Chờ lâu"] }] }
      """#),
    RuleExcerpt(
      .futureValues, "a value of today below its target",
      #"""
      { "state": "future", "stages": [{ "stage": "use", "metrics": [
        { "name": "A", "value": 7, "target": 8, "source": "s" },
        { "name": "B", "value": 7, "target": 5, "better": "lower", "source": "s" }] }] }
      """#),
    RuleExcerpt(
      .futureValues, "a current map",
      #"""
      { "state": "current", "stages": [{ "stage": "use", "metrics": [
        { "name": "A", "value": 9, "target": 8, "source": "s" }] }] }
      """#),
    RuleExcerpt(
      .futureValues, "an aim without a source",
      #"""
      { "state": "future", "stages": [{ "stage": "use", "metrics": [
        { "name": "A", "value": 9, "target": 8 }] }] }
      """#),
  ]

  private static let unfinished: [RuleExcerpt] = [
    RuleExcerpt(
      .placeholder, "words that only begin so",
      #"""
      { "goal": "None of the old paper forms", "stages": [{ "stage": "use",
        "painPoints": ["Không có ai nghe máy", "Nobody yet knows my name"],
        "thoughts": ["Chưa rõ bao giờ có?"] }] }
      """#),
    RuleExcerpt(
      .placeholder, "a question of the starter map", #"{ "goal": "[?] What do they want?" }"#),
    RuleExcerpt(.placeholder, "brackets within a text", #"{ "goal": "[Lan] về nhà [sớm]" }"#),
    RuleExcerpt(
      .placeholder, "short forms of its own",
      #"{ "version": "-", "stages": [{ "touchpoints": [{ "name": "A", "channel": "n/a" }] }] }"#),
    RuleExcerpt(.openQuestion, "a text that asks", #"{ "goal": "[Lan?] Máy nào bền?" }"#),
    RuleExcerpt(
      .openQuestion, "a thought", #"{ "stages": [{ "thoughts": ["Bao nhiêu tiền?"] }] }"#),
    RuleExcerpt(.openQuestion, "an own key", #"{ "x-todo": "[?] Who?" }"#),
    RuleExcerpt(
      .unreviewed, "the other bases",
      #"""
      { "stages": [{ "stage": "use", "basis": "assumed", "painPoints": [
        { "text": "A", "basis": "observed" }, { "text": "B", "basis": "reported" },
        { "text": "C", "basis": "inferred" }] }] }
      """#),
    RuleExcerpt(.unreviewed, "an assumption", #"{ "basis": "assumption" }"#),
    RuleExcerpt(.unreviewed, "an own key", #"{ "stages": [{ "x-basis": "generated" }] }"#),
  ]

  private static let scales: [RuleExcerpt] = [
    RuleExcerpt(
      .undeclaredScale, "declared",
      #"""
      { "title": "T", "emotionScale": { "min": 0, "max": 5 }, "stages": [{ "emotion": 1 },
        { "emotion": 2 }, { "emotion": 0 }] }
      """#),
    RuleExcerpt(
      .undeclaredScale, "one is negative",
      #"{ "title": "T", "stages": [{ "emotion": 1 }, { "emotion": 2 }, { "emotion": -0.5 }] }"#),
    RuleExcerpt(
      .undeclaredScale, "two emotions",
      #"{ "title": "T", "stages": [{ "emotion": 1 }, { "emotion": 2 }] }"#),
    RuleExcerpt(
      .undeclaredScale, "what is wished for",
      #"""
      { "title": "T", "state": "future",
        "stages": [{ "emotion": 1 }, { "emotion": 2 }, { "emotion": 1 }] }
      """#),
    RuleExcerpt(
      .emotionRange, "a word on the scale",
      #"{ "emotionWords": { "vui": 2 }, "stages": [{ "stage": "a", "emotion": "VUI" }] }"#),
    RuleExcerpt(
      .emotionMissing, "a question about it",
      #"{ "stages": [{ "stage": "use", "emotion": "[?] Vui hay buồn?" }] }"#),
  ]
}
