/// Makes up maps that are clean under every rule, rich in Vietnamese text, each different.
struct MapGenerator {
  private static let frameworks: [(id: String, stages: [String])] = [
    (
      "basic-5",
      ["need-recognition", "information-search", "evaluation", "purchase", "post-purchase"]
    ),
    ("buyer-4", ["problem-awareness", "consideration", "decision", "post-purchase"]),
    ("customer-6", ["recognise-and-search", "decide", "purchase", "use", "review", "loyalty"]),
    (
      "customer-7",
      [
        "onboarding", "engagement", "retention", "purchase", "post-purchase", "loyalty", "advocacy",
      ]
    ),
    (
      "digital-7",
      [
        "awareness", "discovery", "evaluation", "purchase", "share-experience", "support",
        "repurchase",
      ]
    ),
    (
      "experience-8",
      [
        "assess", "admit", "affirm", "activate", "acclimate", "accomplish", "adopt", "advocate",
      ]
    ),
  ]
  private static let channels = ["website", "store", "phone", "social", "email", "event", "app"]
  private static let words = """
    khách hàng muốn biết giá trước khi đến cửa hàng nhân viên trả lời chậm vào giờ cao điểm phiếu \
    bảo hành in sai tên người mua phải chờ thêm hai ngày ứng dụng báo lỗi lúc thanh toán hóa đơn \
    gửi nhầm hộp thư giao hàng đúng hẹn gói quà cẩn thận lời chào thân thiện hướng dẫn rõ ràng dễ \
    hiểu đổi trả nhanh gọn điểm thưởng cộng ngay bạn bè giới thiệu gia đình đồng nghiệp hỏi thăm
    """.split(separator: " ").map(String.init)

  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Returns the text of a map.
  ///
  /// - Parameters:
  ///   - number: Chooses the framework.
  ///   - touchpoints: How many a stage has; a few if not given.
  /// - Returns: The map as JSON.
  mutating func map(number: Int, touchpoints: Int?) -> String {
    let framework = Self.frameworks[number % Self.frameworks.count]
    var text = "{\n  \"formatVersion\": 1,\n"
    text += "  \"title\": \"\(phrase(5)) \(number)\",\n  \"language\": \"vi\",\n"
    text += "  \"framework\": \"\(framework.id)\",\n  \"state\": \"current\",\n"
    text += "  \"basis\": \"research\",\n  \"persona\": {\n    \"name\": \"\(phrase(2))\",\n"
    text += "    \"role\": \"\(phrase(4))\",\n    \"goals\": [\"\(phrase(6))\"],\n"
    text += "    \"quote\": \"\(phrase(12))\"\n  },\n  \"scenario\": \"\(phrase(14))\",\n"
    text += "  \"goal\": \"\(phrase(6))\",\n  \"startsWith\": \"\(phrase(5))\",\n"
    text += "  \"endsWith\": \"\(phrase(5))\",\n  \"owner\": \"\(phrase(2))\",\n  \"sources\": [\n"
    text += "    { \"id\": \"talks\", \"title\": \"\(phrase(4))\", \"kind\": \"interview\" },\n"
    text += "    { \"id\": \"numbers\", \"title\": \"\(phrase(4))\", \"kind\": \"analytics\" }\n"
    text += "  ],\n  \"stages\": [\n"
    for (index, stage) in framework.stages.enumerated() {
      text += index == 0 ? "" : ",\n"
      text += self.stage(stage, index, framework.stages.count, touchpoints ?? 2 + below(2))
    }
    return text + "\n  ]\n}\n"
  }

  private mutating func stage(
    _ id: String, _ index: Int, _ count: Int, _ touchpoints: Int
  ) -> String {
    // The first stage low, the last one high: no rosy curve.
    let emotion = index == 0 ? -1 : index == count - 1 ? 2 : below(5) - 2
    var text = "    {\n      \"stage\": \"\(id)\",\n      \"goal\": \"\(phrase(9))\",\n"
    text += "      \"actions\": [\"\(phrase(6))\", \"\(phrase(7))\"],\n"
    text += "      \"thoughts\": [\n        \"\(phrase(9))\",\n        \"\(phrase(8))\"\n      ],\n"
    text += "      \"feelings\": [\"\(phrase(2))\"],\n      \"emotion\": \(emotion),\n"
    text += "      \"touchpoints\": [\n"
    for number in 0..<touchpoints {
      text += number == 0 ? "" : ",\n"
      text += touchpoint("\(id)-\(number)", isTurning: index == 1 && number == 0)
    }
    return text + "\n      ]\n    }"
  }

  private mutating func touchpoint(_ id: String, isTurning: Bool) -> String {
    let inner = "          "
    var text = "        {\n\(inner)\"id\": \"\(id)\",\n\(inner)\"name\": \"\(phrase(5))\",\n"
    text += "\(inner)\"channel\": \"\(Self.channels[below(Self.channels.count)])\",\n"
    text += "\(inner)\"initiator\": \"customer\",\n\(inner)\"description\": \"\(phrase(16))\",\n"
    text += "\(inner)\"emotion\": \(below(5) - 2),\n"
    if isTurning { text += "\(inner)\"momentOfTruth\": true,\n" }
    text += "\(inner)\"painPoints\": [\n"
    text += "\(inner)  { \"text\": \"\(phrase(9))\", \"severity\": \"high\" },\n"
    text += "\(inner)  { \"text\": \"\(phrase(8))\", \"evidence\": [\"talks\"] }\n\(inner)],\n"
    text += "\(inner)\"opportunities\": [\n"
    text += "\(inner)  { \"text\": \"\(phrase(8))\", \"owner\": \"\(phrase(2))\", "
    text += "\"impact\": \(1 + below(5)), \"effort\": \(1 + below(5)) }\n\(inner)],\n"
    text += "\(inner)\"metrics\": [\n\(inner)  { \"name\": \"CSAT\", \"value\": \(below(50)).5, "
    text += "\"target\": 60, \"unit\": \"%\" }\n\(inner)],\n"
    text += "\(inner)\"evidence\": [\"numbers\"],\n\(inner)\"owner\": \"\(phrase(2))\",\n"
    return text + "\(inner)\"handover\": \"\(phrase(6))\"\n        }"
  }

  private mutating func phrase(_ count: Int) -> String {
    (0..<count).map { _ in Self.words[below(Self.words.count)] }.joined(separator: " ")
  }

  /// The next number of a fixed sequence (SplitMix64), below a bound.
  private mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(bound))
  }
}
