@testable import JourneyCore

/// What the source documents say about one framework, typed by hand from the project's reading.
struct FrameworkFacts {
  /// What the documents say about one stage.
  struct Stage {
    let id: String
    let vi: String
    let en: String
    let phases: [Phase]
    var substages: [String] = []
  }

  let id: String
  let vi: String
  let en: String
  let document: String?
  let stages: [Stage]
}

extension FrameworkFacts {
  /// All built-in frameworks, sorted by id.
  static let all = [basic5, buyer4, customer6, customer7, digital7, experience8]

  private static let basic5 = FrameworkFacts(
    id: "basic-5", vi: "Các giai đoạn cơ bản", en: "Basic stages",
    document: nil,
    stages: [
      Stage(
        id: "need-recognition", vi: "Nhận biết nhu cầu", en: "Need recognition",
        phases: [.aware]),
      Stage(
        id: "information-search", vi: "Tìm kiếm thông tin", en: "Information search",
        phases: [.search]),
      Stage(
        id: "evaluation", vi: "Đánh giá và so sánh", en: "Evaluation and comparison",
        phases: [.evaluate]),
      Stage(id: "purchase", vi: "Mua hàng", en: "Purchase", phases: [.purchase]),
      Stage(
        id: "post-purchase", vi: "Sau mua hàng", en: "Post-purchase",
        phases: [.reassure, .onboard, .use, .support, .share, .retain, .advocate]),
    ])

  private static let buyer4 = FrameworkFacts(
    id: "buyer-4", vi: "Hành trình của người mua hàng", en: "Buyer's journey",
    document: nil,
    stages: [
      Stage(
        id: "problem-awareness", vi: "Nhận thức vấn đề và phát sinh nhu cầu",
        en: "Problem awareness and emerging need", phases: [.aware, .search]),
      Stage(
        id: "consideration", vi: "Cân nhắc giải pháp", en: "Considering solutions",
        phases: [.search, .evaluate]),
      Stage(
        id: "decision", vi: "Ra quyết định", en: "Decision", phases: [.evaluate, .purchase]),
      Stage(
        id: "post-purchase", vi: "Trải nghiệm sau khi mua hàng", en: "Post-purchase experience",
        phases: [.reassure, .use, .support, .retain]),
    ])

  private static let customer6 = FrameworkFacts(
    id: "customer-6", vi: "Hành trình khách hàng 6 giai đoạn", en: "Six-stage customer journey",
    document: nil,
    stages: [
      Stage(
        id: "recognise-and-search", vi: "Nhận diện và tìm kiếm", en: "Recognition and search",
        phases: [.aware, .search],
        substages: ["Nhận diện nhu cầu của khách hàng", "Tìm kiếm thông tin"]),
      Stage(
        id: "decide", vi: "Quyết định mua hàng", en: "Purchase decision", phases: [.evaluate],
        substages: ["Xem xét các lựa chọn", "Tạo ra sự khác biệt"]),
      Stage(
        id: "purchase", vi: "Mua hàng", en: "Purchase", phases: [.purchase],
        substages: ["Quá trình mua hàng", "Tạo trải nghiệm tích cực cho khách hàng"]),
      Stage(
        id: "use", vi: "Sử dụng sản phẩm hoặc dịch vụ", en: "Using the product or service",
        phases: [.use, .support, .retain, .advocate],
        substages: [
          "Hài lòng với sản phẩm hoặc dịch vụ", "Tạo mối quan hệ lâu dài với khách hàng",
        ]),
      Stage(
        id: "review", vi: "Đánh giá và phản hồi", en: "Review and response", phases: [.share],
        substages: ["Đánh giá sản phẩm hoặc dịch vụ", "Phản hồi với khách hàng"]),
      Stage(
        id: "loyalty", vi: "Trở thành khách hàng trung thành", en: "Becoming a loyal customer",
        phases: [.retain],
        substages: [
          "Tạo mối quan hệ lâu dài với khách hàng",
          "Tạo sự khác biệt so với các đối thủ cạnh tranh",
        ]),
    ])

  private static let customer7 = FrameworkFacts(
    id: "customer-7", vi: "Hành trình khách hàng", en: "Customer's journey",
    document: nil,
    stages: [
      Stage(id: "onboarding", vi: "Tích hợp", en: "Onboarding", phases: [.onboard]),
      Stage(id: "engagement", vi: "Tương tác", en: "Engagement", phases: [.use, .support]),
      Stage(id: "retention", vi: "Giữ chân khách hàng", en: "Retention", phases: [.retain]),
      Stage(id: "purchase", vi: "Mua hàng", en: "Purchase", phases: [.purchase]),
      Stage(
        id: "post-purchase", vi: "Trải nghiệm sau khi mua hàng", en: "Post-purchase experience",
        phases: [.reassure, .use, .support]),
      Stage(
        id: "loyalty", vi: "Xây dựng lòng trung thành", en: "Building loyalty",
        phases: [.retain]),
      Stage(id: "advocacy", vi: "Sự ủng hộ", en: "Advocacy", phases: [.share, .advocate]),
    ])

  private static let digital7 = FrameworkFacts(
    id: "digital-7", vi: "Hành trình trải nghiệm số", en: "Digital experience journey",
    document: nil,
    stages: [
      Stage(id: "awareness", vi: "Nhận thức", en: "Awareness", phases: [.aware]),
      Stage(id: "discovery", vi: "Khám phá", en: "Discovery", phases: [.search]),
      Stage(id: "evaluation", vi: "Đánh giá", en: "Evaluation", phases: [.evaluate]),
      Stage(id: "purchase", vi: "Mua hàng", en: "Purchase", phases: [.purchase]),
      Stage(
        id: "share-experience", vi: "Chia sẻ trải nghiệm", en: "Sharing the experience",
        phases: [.use, .share, .advocate]),
      Stage(id: "support", vi: "Hỗ trợ", en: "Support", phases: [.support]),
      Stage(id: "repurchase", vi: "Mua lại", en: "Repurchase", phases: [.share, .retain]),
    ])

  private static let experience8 = FrameworkFacts(
    id: "experience-8", vi: "8 giai đoạn của trải nghiệm khách hàng",
    en: "Eight phases of the customer experience",
    document: "Biến khách hàng thành fan cuồng với 8 giai đoạn của trải nghiệm khách hàng (p1)",
    stages: [
      Stage(id: "assess", vi: "Đánh giá", en: "Assess", phases: [.search, .evaluate]),
      Stage(id: "admit", vi: "Thừa nhận", en: "Admit", phases: [.purchase]),
      Stage(id: "affirm", vi: "Xác nhận", en: "Affirm", phases: [.reassure]),
      Stage(id: "activate", vi: "Khởi động", en: "Activate", phases: [.onboard]),
      Stage(id: "acclimate", vi: "Thích nghi", en: "Acclimate", phases: [.onboard]),
      Stage(id: "accomplish", vi: "Đạt kết quả", en: "Accomplish", phases: [.use]),
      Stage(id: "adopt", vi: "Gắn bó", en: "Adopt", phases: [.retain]),
      Stage(id: "advocate", vi: "Ủng hộ", en: "Advocate", phases: [.advocate]),
    ])
}

extension FrameworkFacts {
  /// The phases of the crosswalk in their order.
  static let phases = [
    "aware", "search", "evaluate", "purchase", "reassure", "onboard", "use", "support", "share",
    "retain", "advocate",
  ]

  /// The channels that ship, in their order.
  static let onlineChannels = [
    "website", "app", "search", "social", "email", "chat", "chatbot", "messaging", "sms",
    "online-ad", "marketplace", "review-site", "video", "webinar", "self-service", "influencer",
    "livestream", "video-call", "assistant", "api", "intranet",
  ]

  /// The channels that ship, in their order, behind the online ones.
  static let offlineChannels = [
    "store", "event", "outdoor-ad", "phone", "mail", "print", "tv", "radio", "in-person",
    "word-of-mouth", "delivery", "gift", "kiosk",
  ]
}
