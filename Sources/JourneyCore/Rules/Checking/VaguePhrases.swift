/// The phrases that say nothing: placeholders, and stock phrases that fit every map.
///
/// All of them are here as data, in both languages. Case, accents, punctuation and the words of
/// `fillers` do not matter, so `poor UX` also finds "The UX is very poor!" and `chưa tốt` finds
/// "Chua tot lam". A text that says anything more is never matched.
struct VaguePhrases: Sendable {
  /// What kind of phrase a text is.
  enum Kind: UInt8, Sendable {
    case placeholder, stock
  }

  /// The built-in phrases, of which nothing is made at the start: `VaguePhraseTable` holds them.
  static let builtIn = VaguePhrases(
    PhraseMatcher(
      fillers: fillers, beginnings: VaguePhraseTable.beginnings,
      numbers: [VaguePhraseTable.placeholders, VaguePhraseTable.stock]))

  let matcher: PhraseMatcher

  private init(_ matcher: PhraseMatcher) {
    self.matcher = matcher
  }

  /// Takes the built-in phrases and further ones.
  init(own phrases: [String]) {
    var matcher = PhraseMatcher(fillers: Self.fillers)
    for phrase in PlaceholderText.phrases { matcher.add(phrase, tag: Kind.placeholder.rawValue) }
    let stock = Kind.stock.rawValue
    for phrase in Self.stock + Self.verdicts + Self.wishes + phrases {
      matcher.add(phrase, tag: stock)
    }
    matcher.add(Self.attributes, followedBy: Self.things, tag: stock)
    matcher.add(Self.things, followedBy: Self.attributes + Self.verdicts, tag: stock)
    matcher.add(Self.wishes + Self.verbs, followedBy: Self.things, tag: stock)
    matcher.finish()
    self.matcher = matcher
  }

  /// Returns what kind of phrase a text is, if it is (nearly) nothing else.
  func kind(of text: SourceText) -> Kind? {
    if text.isEscaped { return kind(of: SourceText(text.string)) }
    let bytes = text.file.bytes
    if PlaceholderText.isBracketed(text.range, in: bytes.span) { return .placeholder }
    return matcher.tag(of: text.range, in: bytes.span).flatMap { Kind(rawValue: $0) }
  }

  /// Whether a text is such a phrase or an unanswered question.
  func isVague(_ text: SourceText) -> Bool {
    GuidanceText.isGuidance(text) || kind(of: text) != nil
  }

  /// Whether a text of a file is such a phrase or an unanswered question; makes nothing.
  ///
  /// - Parameters:
  ///   - range: Where the text lies, without JSON escapes.
  ///   - bytes: The file.
  /// - Returns: Whether it says nothing.
  func isVague(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    GuidanceText.isGuidance(range, in: bytes) || PlaceholderText.isBracketed(range, in: bytes)
      || matcher.tag(of: range, in: bytes) != nil
  }

  // MARK: Data

  /// Whole phrases that could be said of anything.
  private static let stock = [
    "room for improvement", "needs work", "improve it", "improve everything", "make it better",
    "make things better", "do better", "fix it", "fix this", "not user-friendly",
    "not customer-friendly", "friction", "frictions", "lack of communication", "không thân thiện",
    "cần xem lại",
    "cần chú ý", "còn nhiều bất cập", "nhiều vấn đề", "còn nhiều vấn đề", "làm tốt hơn nữa",
  ]

  /// What is said to be bad or to be made better without a word on what happens there.
  private static let things = [
    "UX", "UI", "UI/UX", "UX/UI", "CX", "experience", "user experience", "customer experience",
    "customer journey", "service", "customer service", "quality", "service quality", "design",
    "interface", "usability", "communication", "process",
    "trải nghiệm", "trải nghiệm người dùng", "trải nghiệm khách hàng", "trải nghiệm mua hàng",
    "trải nghiệm mua sắm", "trải nghiệm dịch vụ", "hành trình khách hàng", "dịch vụ",
    "chất lượng", "chất lượng dịch vụ", "chất lượng phục vụ", "phục vụ", "giao diện",
    "quy trình", "chăm sóc khách hàng", "CSKH",
  ]

  /// What is said of a thing; too little to stand alone.
  private static let attributes = ["poor", "bad", "weak", "negative", "kém", "tệ", "xấu"]

  /// What is said of a thing, or alone.
  private static let verdicts = [
    "not good", "not great", "not optimal", "suboptimal", "unsatisfactory", "could be better",
    "needs improvement", "needs improving", "can be improved", "could be improved",
    "should be improved", "must be improved", "to be improved",
    "chưa tốt", "không tốt", "chưa tối ưu", "chưa ổn", "không ổn", "chưa hiệu quả",
    "không hiệu quả", "chưa chuyên nghiệp", "thiếu chuyên nghiệp", "chưa hoàn thiện",
    "chưa đạt", "chưa thân thiện", "còn hạn chế", "còn nhiều hạn chế", "cần cải thiện",
    "cần được cải thiện", "cần tối ưu", "cần tối ưu hóa", "cần nâng cao", "cần hoàn thiện",
    "cần khắc phục",
  ]

  /// What is to be done with a thing, or alone.
  private static let wishes = [
    "improve", "optimise", "optimize", "cải thiện", "tối ưu", "tối ưu hóa", "nâng cao",
    "cần cải thiện", "cần tối ưu", "cần nâng cao",
  ]

  /// What is to be done with a thing; too little to be known for a phrase alone.
  private static let verbs = [
    "better", "enhance", "upgrade", "boost", "tăng", "nâng cấp", "hoàn thiện", "đổi mới",
  ]

  /// Words that make no phrase say more.
  private static let fillers = [
    "a", "an", "the", "our", "very", "quite", "really", "still", "somewhat", "rather", "is", "are",
    "was", "rất", "khá", "còn", "vẫn", "hơi", "quá", "lắm", "thì", "là", "của", "thật", "sự",
    "chung", "phải", "thêm", "hơn", "nữa", "được", "nhìn", "nói",
  ]
}
