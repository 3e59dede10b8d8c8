@testable import JourneyCore

/// Pieces of real maps in which a rule has to stay silent.
enum QuietExcerpts {
  static let all =
    header + measures + stages + touchpoints + evidence + texts + references + practice

  // MARK: The head of a map

  private static let header: [RuleExcerpt] = [
    RuleExcerpt(.persona, "only a name", #"{ "title": "T", "persona": { "name": "Lan" } }"#),
    RuleExcerpt(.persona, "misspelt", #"{ "title": "T", "persna": { "name": "Lan" } }"#),
    RuleExcerpt(.persona, "of a wrong type", #"{ "title": "T", "persona": "Lan" }"#),
    RuleExcerpt(.persona, "lost in damage", #"{ "title": "T", "stages": [ "#),

    RuleExcerpt(
      .scenario, "scenario and goal",
      #"{ "title": "T", "scenario": "Máy hỏng", "goal": "Máy bền" }"#),
    RuleExcerpt(
      .scenario, "expectations instead of a goal",
      #"{ "title": "T", "scenario": "Máy hỏng", "expectations": ["Nhận trong ngày"] }"#),
    RuleExcerpt(
      .scenario, "the goal is the persona's",
      #"""
      { "title": "T", "scenario": "Máy hỏng",
        "persona": { "name": "Lan", "goals": ["Máy bền, trả góp nhẹ"] } }
      """#),
    RuleExcerpt(
      .scenario, "misspelt", #"{ "title": "T", "senario": "Máy hỏng", "goal": "Máy bền" }"#),

    RuleExcerpt(.stateDeclared, "current", #"{ "title": "T", "state": "current" }"#),
    RuleExcerpt(.stateDeclared, "future", #"{ "title": "T", "state": "future" }"#),
    RuleExcerpt(.stateDeclared, "a word that is not known", #"{ "title": "T", "state": "now" }"#),
    RuleExcerpt(.stateDeclared, "a value that was lost", #"{ "title": "T", "state": }"#),

    RuleExcerpt(.basisDeclared, "research", #"{ "title": "T", "basis": "research" }"#),
    RuleExcerpt(.basisDeclared, "assumption", #"{ "title": "T", "basis": "assumption" }"#),
    RuleExcerpt(.basisDeclared, "misspelt", #"{ "title": "T", "bases": "research" }"#),

    RuleExcerpt(
      .scopeBounds, "both ends", #"{ "startsWith": "Máy vỡ", "endsWith": "Trả hết góp" }"#),
    RuleExcerpt(
      .scopeBounds, "one end misspelt", #"{ "startsWith": "Máy vỡ", "endWith": "Trả hết góp" }"#),
    RuleExcerpt(
      .scopeBounds, "one end of a wrong type", #"{ "startsWith": "Máy vỡ", "endsWith": 12 }"#),

    RuleExcerpt(.stale, "reviewed today", #"{ "reviewBy": "2026-03-02" }"#),
    RuleExcerpt(.stale, "made today", #"{ "date": "2026-03-02", "reviewBy": "2026-09-02" }"#),
    RuleExcerpt(
      .stale, "old research is no stale map",
      #"{ "date": "2026-02-01", "sources": [{ "id": "a", "title": "A", "date": "2024-05-06" }] }"#),
    RuleExcerpt(.stale, "no date", #"{ "reviewBy": "2026-02-30" }"#),
  ]

  // MARK: Stages

  private static let measures: [RuleExcerpt] = [
    RuleExcerpt(
      .emotionRange, "the ends of the scale",
      #"{ "stages": [{ "stage": "a", "emotion": -2 }, { "stage": "b", "emotion": 2.0 }] }"#),
    RuleExcerpt(
      .emotionRange, "another scale",
      #"{ "emotionScale": { "min": 1, "max": 10 }, "stages": [{ "stage": "a", "emotion": 9.5 }] }"#),
    RuleExcerpt(
      .emotionRange, "the scale is misspelt",
      #"""
      { "thang cảm xúc": "1-5", "stages": [
        { "stage": "a", "emotion": 4 }, { "stage": "b", "emotion": 5 }] }
      """#),
    RuleExcerpt(
      .emotionRange, "an emotion of a wrong type",
      #"{ "stages": [{ "stage": "a", "emotion": "9" }] }"#),

    RuleExcerpt(.invisibleText, "an emoji of several parts", #"{ "scenario": "Bác sĩ 👩‍⚕️ gọi" }"#),
    RuleExcerpt(
      .invisibleText, "decomposed Vietnamese", "{ \"scenario\": \"Ma\u{301}y ho\u{309}ng\" }"),
    RuleExcerpt(.invisibleText, "a line break", #"{ "scenario": "Máy hỏng\nchiều thứ Năm" }"#),
  ]

  private static let stages: [RuleExcerpt] = [
    RuleExcerpt(
      .mapSize, "two stages", #"{ "stages": [{ "stage": "decide" }, { "stage": "purchase" }] }"#),
    RuleExcerpt(.mapSize, "stages misspelt", #"{ "title": "T", "stage": [{ "stage": "use" }] }"#),
    RuleExcerpt(.mapSize, "no stages at all", #"{ "title": "T" }"#),
    RuleExcerpt(
      .mapSize, "twelve stages of nine touchpoints",
      "{ \"stages\": ["
        + [String](
          repeating: "{ \"stage\": \"use\", \"touchpoints\": ["
            + [String](repeating: "{ \"name\": \"A\" }", count: 9).joined(separator: ",") + "] }",
          count: 12
        ).joined(separator: ",") + "] }"),

    RuleExcerpt(
      .emptyStage, "one touchpoint",
      #"{ "stages": [{ "stage": "use", "touchpoints": [{ "name": "A" }] }] }"#),
    RuleExcerpt(
      .emptyStage, "touchpoints misspelt",
      #"{ "stages": [{ "stage": "use", "touchPoints": [{ "name": "A" }] }] }"#),
    RuleExcerpt(
      .emptyStage, "touchpoints that are no list",
      #"{ "stages": [{ "stage": "use", "touchpoints": { "name": "A" } }] }"#),

    RuleExcerpt(
      .doThinkFeel, "all three",
      #"""
      { "stages": [{ "stage": "use", "actions": ["Mở hộp"], "thoughts": ["Sạc đâu?"],
        "emotion": 0 }] }
      """#),
    RuleExcerpt(
      .doThinkFeel, "the emotion is the touchpoint's",
      #"""
      { "stages": [{ "stage": "use", "actions": ["Mở hộp"], "thoughts": ["Sạc đâu?"],
        "touchpoints": [{ "name": "Mở hộp", "emotion": 1 }] }] }
      """#),
    RuleExcerpt(
      .doThinkFeel, "thoughts misspelt",
      #"""
      { "stages": [{ "stage": "use", "actions": ["Mở hộp"], "thought": ["Sạc đâu?"],
        "emotion": 0 }] }
      """#),

    RuleExcerpt(
      .emotionMissing, "of the stage", #"{ "stages": [{ "stage": "use", "emotion": 0 }] }"#),
    RuleExcerpt(
      .emotionMissing, "of one touchpoint",
      #"""
      { "stages": [{ "stage": "use",
        "touchpoints": [{ "name": "A" }, { "name": "B", "emotion": -1 }] }] }
      """#),
    RuleExcerpt(
      .emotionMissing, "of a wrong type", #"{ "stages": [{ "stage": "use", "emotion": "vui" }] }"#),
    RuleExcerpt(
      .emotionMissing, "misspelt in a touchpoint",
      #"{ "stages": [{ "stage": "use", "touchpoints": [{ "name": "A", "emoton": 1 }] }] }"#),

    RuleExcerpt(
      .rosyCurve, "a wish may be good from end to end",
      #"""
      { "state": "future", "stages": [{ "stage": "decide", "emotion": 1 },
        { "stage": "purchase", "emotion": 2 }, { "stage": "use", "emotion": 1 }] }
      """#),
    RuleExcerpt(
      .rosyCurve, "two stages are no curve",
      #"{ "stages": [{ "stage": "use", "emotion": 2 }, { "stage": "loyalty", "emotion": 2 }] }"#),
    RuleExcerpt(
      .rosyCurve, "one stage in the middle of another scale",
      #"""
      { "emotionScale": { "min": 1, "max": 5 }, "stages": [
        { "stage": "decide", "emotion": 4 }, { "stage": "purchase", "emotion": 3 },
        { "stage": "use", "emotion": 5 }] }
      """#),
    RuleExcerpt(
      .rosyCurve, "a low touchpoint pulls its stage down",
      #"""
      { "stages": [
        { "stage": "decide", "emotion": 1 }, { "stage": "use", "emotion": 2 },
        { "stage": "purchase", "touchpoints": [
          { "name": "A", "emotion": 1 }, { "name": "B", "emotion": -2 }] }] }
      """#),
    RuleExcerpt(
      .rosyCurve, "counted on a scale that the map does not declare",
      #"""
      { "stages": [
        { "stage": "decide", "emotion": 3 }, { "stage": "purchase", "emotion": 2 },
        { "stage": "use", "emotion": 5 }] }
      """#),
    RuleExcerpt(
      .rosyCurve, "the low point is misspelt",
      #"""
      { "stages": [
        { "stage": "decide", "emotion": 1 }, { "stage": "purchase", "emotion": 2 },
        { "stage": "use", "emotion": 1 }, { "stage": "review", "emotin": -2 }] }
      """#),

    RuleExcerpt(
      .stageMetric, "of the stage",
      #"{ "stages": [{ "stage": "use", "metrics": [{ "name": "NPS" }] }] }"#),
    RuleExcerpt(
      .stageMetric, "of a touchpoint",
      #"""
      { "stages": [{ "stage": "use",
        "touchpoints": [{ "name": "A", "metrics": [{ "name": "NPS" }] }] }] }
      """#),
    RuleExcerpt(
      .stageMetric, "misspelt",
      #"{ "stages": [{ "stage": "use", "metric": [{ "name": "NPS" }] }] }"#),

    RuleExcerpt(
      .beforeAndAfter, "a framework without phases",
      #"""
      { "framework": { "id": "own", "name": "Own", "stages": [{ "id": "a", "name": "A" }] },
        "stages": [{ "stage": "a", "touchpoints": [{ "name": "A" }] }] }
      """#),
    RuleExcerpt(
      .beforeAndAfter, "a framework of one period",
      #"""
      { "framework": { "id": "own", "name": "Own", "stages": [
          { "id": "a", "name": "A", "phases": ["use", "support"] }] },
        "stages": [{ "stage": "a" }] }
      """#),
    RuleExcerpt(
      .beforeAndAfter, "a framework that begins after the purchase",
      #"""
      { "framework": "customer-7", "stages": [
        { "stage": "onboarding", "touchpoints": [{ "name": "A" }] }] }
      """#),
    RuleExcerpt(
      .beforeAndAfter, "a stage covers two periods",
      #"""
      { "framework": "buyer-4", "stages": [
        { "stage": "decision", "touchpoints": [{ "name": "A" }] },
        { "stage": "post-purchase", "touchpoints": [{ "name": "B" }] }] }
      """#),
    RuleExcerpt(
      .beforeAndAfter, "a misspelt stage may be the one before",
      #"""
      { "framework": "customer-6", "stages": [
        { "stage": "recognize-and-search", "touchpoints": [{ "name": "A" }] },
        { "stage": "use", "touchpoints": [{ "name": "B" }] }] }
      """#),
    RuleExcerpt(
      .beforeAndAfter, "the framework is not known",
      #"{ "framework": "own-9", "stages": [{ "stage": "use", "touchpoints": [{ "name": "B" }] }] }"#
    ),
  ]

  // MARK: Touchpoints

  private static let touchpoints: [RuleExcerpt] = [
    RuleExcerpt(
      .channelMissing, "a known channel",
      #"{ "stages": [{ "stage": "use", "touchpoints": [{ "name": "A", "channel": "app" }] }] }"#),
    RuleExcerpt(
      .channelMissing, "an own channel",
      #"{ "stages": [{ "stage": "use", "touchpoints": [{ "name": "A", "channel": "loudspeaker" }] }] }"#
    ),
    RuleExcerpt(
      .channelMissing, "misspelt",
      #"{ "stages": [{ "stage": "use", "touchpoints": [{ "name": "A", "chanel": "app" }] }] }"#),
    RuleExcerpt(
      .channelMissing, "blank, which has been told",
      #"{ "stages": [{ "stage": "use", "touchpoints": [{ "name": "A", "channel": " " }] }] }"#),

    RuleExcerpt(
      .momentOfTruth, "two touchpoints leave no choice",
      #"""
      { "stages": [{ "stage": "use", "touchpoints": [
        { "name": "A", "momentOfTruth": true }, { "name": "B" }] }] }
      """#),
    RuleExcerpt(
      .momentOfTruth, "exactly a third",
      #"""
      { "stages": [{ "stage": "use", "touchpoints": [
        { "name": "A", "momentOfTruth": true }, { "name": "B" }, { "name": "C" }] }] }
      """#),
    RuleExcerpt(
      .momentOfTruth, "misspelt",
      #"""
      { "stages": [{ "stage": "use", "touchpoints": [
        { "name": "A", "momentOfTrue": true }, { "name": "B" }, { "name": "C" }] }] }
      """#),
    RuleExcerpt(
      .momentOfTruth, "of a wrong type",
      #"""
      { "stages": [{ "stage": "use", "touchpoints": [
        { "name": "A", "momentOfTruth": "yes" }, { "name": "B" }, { "name": "C" }] }] }
      """#),

    RuleExcerpt(
      .handover, "told by the earlier one",
      #"""
      { "stages": [{ "stage": "use", "touchpoints": [
        { "name": "A", "channel": "app", "owner": "Sản phẩm", "handover": "Gửi mã cho cửa hàng",
          "emotion": 1 },
        { "name": "B", "channel": "store", "owner": "Cửa hàng", "emotion": 0 }] }] }
      """#),
    RuleExcerpt(
      .handover, "an unknown mode or owner is no change",
      #"""
      { "stages": [{ "stage": "use", "touchpoints": [
        { "name": "A", "channel": "app", "owner": "Sản phẩm", "emotion": 2 },
        { "name": "B", "channel": "loudspeaker", "emotion": 1 },
        { "name": "C", "channel": "store", "emotion": 0 }] }] }
      """#),
    RuleExcerpt(
      .handover, "the stage owns both",
      #"""
      { "stages": [{ "stage": "use", "owner": "CSKH", "touchpoints": [
        { "name": "A", "channel": "chat", "emotion": 1 },
        { "name": "B", "channel": "email", "owner": "CSKH ", "emotion": 0 }] }] }
      """#),
    RuleExcerpt(
      .handover, "across stages of one owner",
      #"""
      { "stages": [
        { "stage": "use", "owner": "CSKH", "emotion": 1,
          "touchpoints": [{ "name": "A", "channel": "chat" }] },
        { "stage": "review", "owner": "CSKH", "emotion": 0,
          "touchpoints": [{ "name": "B", "channel": "email" }] }
      ] }
      """#),
    RuleExcerpt(
      .handover, "misspelt",
      #"""
      { "stages": [{ "stage": "use", "touchpoints": [
        { "name": "A", "channel": "app", "handOver": "Gửi mã", "emotion": 1 },
        { "name": "B", "channel": "store", "emotion": 0 }] }] }
      """#),

    RuleExcerpt(
      .oneSidedChannels, "a framework of digital channels",
      map("digital-7", "awareness", ["search", "social", "app", "chat"])),
    RuleExcerpt(
      .oneSidedChannels, "one of the other side",
      map("customer-6", "use", ["app", "chat", "email", "store"])),
    RuleExcerpt(
      .oneSidedChannels, "three are too few", map("customer-6", "use", ["app", "chat", "email"])),
    RuleExcerpt(
      .oneSidedChannels, "modes that are not known",
      map("customer-6", "use", ["app", "chat", "email", "loudspeaker"])),
    RuleExcerpt(
      .oneSidedChannels, "no framework", map("own-9", "use", ["app", "chat", "email", "sms"])),
  ]

  private static func map(_ framework: String, _ stage: String, _ channels: [String]) -> String {
    let touchpoints = channels.map { #"{ "name": "A", "channel": "\#($0)" }"# }
    return #"{ "title": "T", "framework": "\#(framework)", "stages": [{ "stage": "\#(stage)", "#
      + #""touchpoints": [\#(touchpoints.joined(separator: ", "))] }] }"#
  }

  // MARK: Sources

  private static let evidence: [RuleExcerpt] = [
    RuleExcerpt(
      .evidence, "assumptions have none",
      #"{ "basis": "assumption", "stages": [{ "stage": "use", "painPoints": ["Chờ lâu"] }] }"#),
    RuleExcerpt(
      .evidence, "nothing is said of the basis",
      #"{ "stages": [{ "stage": "use", "emotion": -2, "painPoints": ["Chờ lâu"] }] }"#),
    RuleExcerpt(
      .evidence, "the touchpoint's serves its pains and its emotion",
      #"""
      { "basis": "research", "stages": [{ "stage": "use", "touchpoints": [
        { "name": "A", "emotion": -2, "painPoints": ["Chờ lâu"], "evidence": ["calls"] }] }] }
      """#),
    RuleExcerpt(
      .evidence, "a pain's serves the emotion of touchpoint and stage",
      #"""
      { "basis": "research", "stages": [{ "stage": "use", "emotion": -1, "touchpoints": [
        { "name": "A", "emotion": -2,
          "painPoints": [{ "text": "Chờ lâu", "evidence": ["calls"] }] }] }] }
      """#),
    RuleExcerpt(
      .evidence, "a touchpoint's serves the pains of the stage",
      #"""
      { "basis": "research", "stages": [{ "stage": "use", "emotion": -1, "painPoints": ["Chờ lâu"],
        "touchpoints": [{ "name": "A", "evidence": ["calls"] }] }] }
      """#),
    RuleExcerpt(
      .evidence, "the middle of another scale is not low",
      #"""
      { "basis": "research", "emotionScale": { "min": 1, "max": 5 }, "stages": [
        { "stage": "use", "emotion": 3, "touchpoints": [{ "name": "A", "emotion": 4 }] }] }
      """#),
    RuleExcerpt(
      .evidence, "misspelt",
      #"""
      { "basis": "research", "stages": [{ "stage": "use", "touchpoints": [
        { "name": "A", "emotion": -2, "evidense": ["calls"] }] }] }
      """#),

    RuleExcerpt(
      .mixedEvidence, "both kinds",
      #"""
      { "sources": [{ "id": "a", "title": "A", "kind": "workshop" },
        { "id": "b", "title": "B", "kind": "survey" }] }
      """#),
    RuleExcerpt(
      .mixedEvidence, "kinds that are not known",
      #"""
      { "sources": [{ "id": "a", "title": "A" }, { "id": "b", "title": "B", "kind": "other" }] }
      """#),
    RuleExcerpt(.mixedEvidence, "no sources", #"{ "title": "T", "sources": [] }"#),
    RuleExcerpt(
      .mixedEvidence, "a kind that could not be read",
      #"""
      { "sources": [{ "id": "a", "title": "A", "kind": "workshop" },
        { "id": "b", "title": "B", "kind": "surveys" }] }
      """#),

    RuleExcerpt(
      .metricWithoutTarget, "nothing measured yet",
      #"{ "stages": [{ "stage": "use", "metrics": [{ "name": "NPS" }] }] }"#),
    RuleExcerpt(
      .metricWithoutTarget, "a target of nought",
      #"{ "stages": [{ "stage": "use", "metrics": [{ "name": "Lỗi", "value": 3, "target": 0 }] }] }"#
    ),
    RuleExcerpt(
      .metricWithoutTarget, "a target of a wrong type",
      #"{ "stages": [{ "stage": "use", "metrics": [{ "name": "NPS", "value": 3, "target": "9" }] }] }"#
    ),
  ]

  // MARK: Pains and opportunities

  private static let texts: [RuleExcerpt] = [
    RuleExcerpt(
      .painUnanswered, "one opportunity answers the place",
      #"""
      { "stages": [{ "stage": "use", "painPoints": ["Chờ lâu", "Kể lại từ đầu"],
        "opportunities": ["Hẹn giờ gọi lại"] }] }
      """#),
    RuleExcerpt(
      .painUnanswered, "known and lived with",
      #"{ "stages": [{ "stage": "use", "painPoints": [{ "text": "Xa", "accepted": true }] }] }"#),
    RuleExcerpt(
      .painUnanswered, "opportunities misspelt",
      #"""
      { "stages": [{ "stage": "use", "touchpoints": [
        { "name": "A", "painPoints": ["Chờ lâu"], "opportunity": ["Hẹn giờ"] }] }] }
      """#),

    RuleExcerpt(
      .opportunityOwner, "the stage's",
      #"""
      { "stages": [{ "stage": "use", "owner": "CSKH", "touchpoints": [
        { "name": "A", "opportunities": ["Hẹn giờ"] }] }] }
      """#),
    RuleExcerpt(
      .opportunityOwner, "the touchpoint's, though it is in no stage",
      #"{ "unplaced": [{ "name": "A", "owner": "CSKH", "opportunities": ["Hẹn giờ"] }] }"#),
    RuleExcerpt(
      .opportunityOwner, "misspelt in the stage",
      #"{ "stages": [{ "stage": "use", "ownr": "CSKH", "opportunities": ["Hẹn giờ"] }] }"#),

    RuleExcerpt(
      .vagueText, "what merely contains a phrase",
      #"""
      { "stages": [{ "stage": "use",
        "painPoints": ["Poor UX: the button is under the keyboard", "TBD là gì, khách không hiểu"],
        "opportunities": ["Cải thiện trải nghiệm bằng cách hẹn giờ gọi lại"] }] }
      """#),
    RuleExcerpt(
      .vagueText, "what customers say is theirs",
      #"""
      { "persona": { "name": "Na", "quote": "Trải nghiệm tệ!" },
        "stages": [{ "stage": "use", "thoughts": ["Chưa tốt"], "feelings": ["không ổn", "😡"] }] }
      """#),
    RuleExcerpt(
      .vagueText, "names of things",
      #"""
      { "stages": [{ "stage": "use", "touchpoints": [
        { "name": "Chất lượng dịch vụ", "metrics": [{ "name": "Customer experience", "unit": "–" }] }
      ] }] }
      """#),
    RuleExcerpt(
      .vagueText, "short but clear",
      #"{ "stages": [{ "stage": "use", "painPoints": ["Kẹt xe", "No parking", "Too dear"] }] }"#),

    RuleExcerpt(
      .repeatedText, "a pain and an opportunity of one wording",
      #"""
      { "stages": [{ "stage": "use", "painPoints": ["Giờ mở cửa"], "opportunities": ["Giờ mở cửa"] }] }
      """#),
    RuleExcerpt(
      .repeatedText, "nearly the same",
      #"{ "stages": [{ "stage": "use", "painPoints": ["Chờ lâu", "chờ lâu", "Chờ lâu."] }] }"#),
    RuleExcerpt(
      .repeatedText, "the same action",
      #"""
      { "stages": [{ "stage": "decide", "actions": ["Gọi"] }, { "stage": "use", "actions": ["Gọi"] }] }
      """#),
  ]

  // MARK: References

  private static let references: [RuleExcerpt] = [
    RuleExcerpt(
      .channelMissing, "unplaced touchpoints have their own finding",
      #"{ "unplaced": [{ "name": "A" }] }"#),
    RuleExcerpt(
      .opportunityOwner, "misspelt at the opportunity",
      #"{ "unplaced": [{ "name": "A", "opportunities": [{ "text": "T", "ownr": "CX" }] }] }"#),
    RuleExcerpt(
      .opportunityOwner, "misspelt at the touchpoint",
      #"{ "unplaced": [{ "name": "A", "ownr": "CX", "opportunities": ["T"] }] }"#),
    RuleExcerpt(
      .opportunityOwner, "of a wrong type at the stage",
      #"""
      { "stages": [{ "stage": "use", "owner": 7,
        "touchpoints": [{ "name": "A", "opportunities": ["T"] }] }] }
      """#),
    RuleExcerpt(
      .unknownReference, "sources misspelt",
      #"{ "surces": [{ "id": "a", "title": "A" }], "unplaced": [{ "name": "A", "evidence": ["a"] }] }"#
    ),
    RuleExcerpt(
      .unknownReference, "sources of a wrong type",
      #"{ "sources": "a", "unplaced": [{ "name": "A", "evidence": ["a"] }] }"#),
    RuleExcerpt(
      .unknownReference, "a source that could not be read",
      #"""
      { "sources": [{ "id": "b", "title": "B" }, "a"],
        "unplaced": [{ "name": "A", "evidence": ["a"] }] }
      """#),
    RuleExcerpt(
      .unknownReference, "the id of a source misspelt",
      #"""
      { "sources": [{ "idd": "a", "title": "A" }],
        "unplaced": [{ "name": "A", "evidence": ["a"] }] }
      """#),
    RuleExcerpt(
      .unknownReference, "sources twice",
      #"""
      { "sources": [{ "id": "b", "title": "B" }], "sources": [{ "id": "a", "title": "A" }],
        "unplaced": [{ "name": "A", "evidence": ["a", "b"] }] }
      """#),
    RuleExcerpt(
      .unknownReference, "lanes misspelt",
      #"""
      { "lane": [{ "id": "a", "name": "A" }], "stages": [{ "stage": "use", "lanes": { "a": [] } }] }
      """#),
    RuleExcerpt(
      .missingStage, "stages misspelt", #"{ "framework": "buyer-4", "stagess": [] }"#),
    RuleExcerpt(
      .missingStage, "one entry without its stage",
      #"{ "framework": "buyer-4", "stages": [{ "goal": "G" }] }"#),
    RuleExcerpt(
      .missingStage, "one entry that could not be read",
      #"{ "framework": "buyer-4", "stages": ["decision"] }"#),
    RuleExcerpt(
      .missingStage, "stages of a wrong type", #"{ "framework": "buyer-4", "stages": {} }"#),
  ]
}
