/// Headings that ask, such as "What does the customer do?" or "How they feel".
enum HeadingQuestion {
  /// Finds what a heading asks about; nothing for one that does not ask.
  ///
  /// - Parameters:
  ///   - heading: The heading.
  ///   - list: The words of its name.
  /// - Returns: What it asks about.
  static func meaning(_ heading: HeadingText, _ list: [String]) -> HeadingMeaning? {
    let isMarked = hasMark(heading.name)
    guard isMarked || list.count > 1 && mayAsk(list), let language = Tongue(heading.name, list)
    else { return nil }
    // With its accents a word is one word: `đau` hurts, and `đâu` asks.
    let words = language == .accented ? accented(heading.name) : list
    guard isMarked || asks(words, language) else { return nil }
    let joined = JoinedWords(words)
    for (index, question) in questions.enumerated() {
      let marks =
        switch language {
        case .english: question.english
        case .accented: question.vietnamese
        case .unaccented: unaccentedMarks[index]
        }
      for mark in marks.ranges {
        let isVerb = question.need == .mainVerb
        guard let place = marks.place(of: mark, in: joined, last: isVerb) else { continue }
        switch question.need {
        case .nothing: return asked(question.field, words)
        case .mainVerb:
          guard isEnd(words[(place.start + place.count)...]), let field = deeds(list) else {
            continue
          }
          return HeadingMeaning(field: field)
        case .subject:
          guard words[..<place.start].allSatisfy({ subjects.contains(FoldedName.key($0)) }) else {
            continue
          }
          return HeadingMeaning(field: question.field)
        }
      }
    }
    return nil
  }

  /// What a question asks about: one for somebody, `Who should fix it?`, asks for no text.
  private static func asked(_ field: GridField, _ words: [String]) -> HeadingMeaning? {
    guard words.first == "who" || words.first == "ai" else { return HeadingMeaning(field: field) }
    switch field {
    case .opportunity(.text): return HeadingMeaning(field: .opportunity(.owner))
    case .touchpoint(.owner), .touchpoint(.name): return HeadingMeaning(field: field)
    default: return nil
    }
  }

  // MARK: The language

  /// In what a heading is written, as far as a question needs to know.
  private enum Tongue {
    case english, accented, unaccented

    /// Nothing for words of neither language.
    init?(_ text: String, _ words: [String]) {
      if text.unicodeScalars.contains(where: { HeadingQuestion.isAccented($0.value) }) {
        self = .accented
      } else if words.contains(where: { HeadingQuestion.english.contains($0) }) {
        self = .english
      } else if words.contains(where: { HeadingQuestion.unaccented.contains($0) }) {
        self = .unaccented
      } else {
        return nil
      }
    }
  }

  /// Whether a sign is a letter with an accent, or an accent.
  private static func isAccented(_ sign: UInt32) -> Bool {
    (0xC0..<0x370).contains(sign) || (0x1E00..<0x1F00).contains(sign)
  }

  /// Words without which hardly an English question is one.
  private static let english: WordSet = [
    "what", "how", "where", "who", "which", "why", "when", "is", "are", "does", "can", "could",
    "should", "might", "the", "they", "customer", "customers", "user", "users", "we", "our", "it",
    "of", "with",
  ]
  /// Words without which hardly a Vietnamese question is one.
  private static let unaccented: WordSet = [
    "gi", "nao", "sao", "ai", "khach", "bao", "khong", "o", "nguoi", "hang", "the", "co",
  ]

  /// The words of a text with their accents.
  private static func accented(_ text: String) -> [String] {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard text.unicodeScalars.contains(where: { (0x300..<0x370).contains($0.value) }) else {
      return words
    }
    // Phrases are compared by their bytes, and some programs write an accent behind its letter.
    return words.map { word in composedWords.firstIndex(of: word).map { composedWords[$0] } ?? word
    }
  }

  /// The words of all phrases that have accents.
  private static let composedWords = Set(questions.flatMap(\.vietnamese.words))

  /// The Vietnamese phrases without their accents.
  private static let unaccentedMarks = questions.map { question in
    WordPhrases(
      question.vietnamese.phrases.map { FoldedName.words($0).joined(separator: " ") }
        .joined(separator: ","))
  }

  /// Whether nothing but the place and time stands behind a verb: `do at this stage`, `do next`.
  private static func isEnd(_ rest: ArraySlice<String>) -> Bool {
    guard let first = rest.first else { return true }
    return ends.contains(first) || accentedEnds.contains(first)
  }

  private static let ends: WordSet = [
    "at", "in", "during", "on", "behind", "here", "now", "next", "then", "it", "this", "there",
    "about", "after", "before", "when", "while", "for", "to", "with", "first", "differently",
    "today", "trong", "khi", "cho", "giai", "gi", "o", "tai", "de", "luc", "tiep", "buoc", "nhung",
  ]
  /// The same with accents, which may stand behind their letters.
  private static let accentedEnds = [
    "gì", "ở", "tại", "để", "lúc", "với", "tiếp", "bước", "những",
  ]

  /// Whoever may be somewhere, so that "where" asks for a touchpoint.
  private static let subjects: WordSet = [
    "khach", "hang", "nguoi", "dung", "mua", "ho", "o", "dien", "ra", "xay", "viec", "nay", "dieu",
    "do", "cham", "diem", "tuong", "tac", "tiep", "xuc", "gap", "lien", "he", "chung", "ta", "minh",
    "co", "the", "tim", "thay", "mua",
  ]

  /// What a question tells that asks what somebody does: what the customer does, what is done for
  /// the customer, or what could be.
  private static func deeds(_ list: [String]) -> GridField? {
    let words = JoinedWords(list)
    if strangers.place(in: words) != nil { return nil }
    // Where something is done stands behind, and whoever does it in front.
    let company =
      companies.foremost(in: words)
      ?? institutions.foremost(in: words).flatMap { $0 < 4 ? $0 : nil }
    // Of several who are named the first one acts.
    if let customer = customers.foremost(in: words), customer < company ?? .max {
      return .stage(.actions)
    }
    // Without its accent the first word of `cán bộ` is that of what could be.
    let others = officials.atStart(of: words) == nil ? words : JoinedWords(list.dropFirst(2))
    if possibilities.place(in: others) != nil { return .opportunity(.text) }
    return company == nil ? .stage(.actions) : .touchpoint(.backstage)
  }

  /// Whether of two headings about what is done one names somebody who is no customer, of whom nothing
  /// more is known: `Phụ huynh làm gì` and `Giáo vụ làm gì`.
  ///
  /// - Returns: Whether that is the second one; nothing where both may be about customers.
  static func isSecondOfOther(_ first: String, _ second: String) -> Bool? {
    let (one, other) = (doers(first), doers(second))
    guard one != other else { return nil }
    switch (one.map(mayBeCustomers) ?? true, other.map(mayBeCustomers) ?? true) {
    case (true, true): return nil
    case (false, true): return false
    default: return true
    }
  }

  private static func mayBeCustomers(_ doers: [String]) -> Bool {
    HeadingPeople.mayBeCustomers(doers[...], .stage(.actions))
  }

  /// The words for whoever does something in a heading that asks what that is.
  private static func doers(_ heading: String) -> [String]? {
    guard heading.utf8.count <= 80 else { return nil }
    let words = FoldedName.words(HeadingText(heading).name)
    let named: ArraySlice<String>
    if let last = words.last, last == "gi", words.dropLast().last == "lam" {
      named = words.dropLast(2)
    } else if words.first == "what", let cut = words.lastIndex(where: Self.doings.contains), cut > 1
    {
      named = words[1..<cut]
    } else {
      return nil
    }
    let doers = named.filter { !besideDoers.contains($0) && !doings.contains($0) }
    return doers.isEmpty ? nil : doers
  }

  private static let doings: WordSet = ["do", "does", "doing"]
  private static let besideDoers: WordSet = [
    "the", "a", "an", "is", "are", "can", "should", "se", "phai", "dang", "da", "cac", "nhung",
  ]

  private static let customers = WordPhrases(
    """
    customer,customers,client,clients,user,users,they,he,she,people,buyer,buyers,you,\
    persona,khach,nguoi dung,nguoi mua,ho
    """)
  private static let companies = WordPhrases(
    """
    we,us,company,business,staff,employee,employees,brand,organisation,organization,team,\
    agent,agents,chung ta,chung toi,chung minh,doanh nghiep,cong ty,nhan vien,noi bo,\
    thuong hieu,to chuc,bo phan
    """)
  /// Houses, and whoever works in them.
  private static let institutions = WordPhrases(
    """
    bank,hospital,clinic,hotel,restaurant,shop,store,school,doctor,doctors,nurse,nurses,system,\
    officer,officers,clerk,receptionist,waiter,chef,driver,teacher,pharmacist,advisor,technician,\
    cashier,front desk,hr,human resources,finance,manager,managers,recruiter,\
    supervisor,host,curator,librarian,coach,trainer,vendor,\
    supplier,seller,nhan su,thu thu,huan luyen vien,huong dan vien,giao vu,nguoi ban,nha cung cap,\
    ngan hang,benh vien,phong kham,khach san,nha hang,cua hang,nha truong,truong,bac si,y ta,\
    dieu duong,le tan,giao dich vien,tong dai,he thong,can bo,chuyen vien,cong chuc,tu van vien,\
    thu ngan,phuc vu,ky thuat vien,duoc si,giao vien,quan ly,ke toan,tai xe,shipper,bao ve,bep
    """)
  private static let officials = WordPhrases("can bo")
  /// Whoever is neither.
  private static let strangers = WordPhrases(
    """
    competitor,competitors,competition,partner,partners,who,doi thu,doi tac,ai
    """)
  private static let possibilities = WordPhrases(
    """
    can,could,should,might,must,nen,phai,co the,se
    """)

  /// Whether a text asks by its mark: the one in an address, as in `/a?b=c`, asks nothing.
  private static func hasMark(_ text: String) -> Bool {
    // A wide mark begins with EF.
    guard text.utf8.contains(where: { $0 == 0x3F || $0 == 0xEF }) else { return false }
    var isMark = false
    for character in text {
      if isMark, !character.isLetter, !character.isNumber { return true }
      isMark = character == "?" || character == "？"
    }
    return isMark
  }

  /// Whether words ask without a question mark.
  private static func asks(_ words: [String], _ language: Tongue) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    switch language {
    case .english: return ["what", "how", "where", "who", "which"].contains(first)
    case .accented: return words.count > 2 && ["gì", "nào", "đâu", "sao"].contains(last)
    case .unaccented: return words.count > 2 && ["gi", "nao", "dau", "sao"].contains(last)
    }
  }

  /// Whether words without accents may ask without a question mark: a look that spares most texts.
  private static func mayAsk(_ words: [String]) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    return askingFirst.contains(first) || askingLast.contains(last)
  }

  private static let askingFirst: WordSet = ["what", "how", "where", "who", "which"]
  private static let askingLast: WordSet = ["gi", "nao", "dau", "sao"]

  // MARK: What is asked

  /// What else a word needs to tell what a question is about.
  private enum Need {
    case nothing
    /// It is what the question asks somebody to do, and helps no other verb.
    case mainVerb
    /// Nothing but somebody who is somewhere stands in front of it.
    case subject
  }

  /// What one kind of question asks about, by its words in English and in Vietnamese.
  private struct Question {
    let english: WordPhrases
    let vietnamese: WordPhrases
    let field: GridField
    let need: Need

    init(_ english: String, _ vietnamese: String, _ field: GridField, _ need: Need) {
      self.english = WordPhrases(english)
      self.vietnamese = WordPhrases(vietnamese)
      self.field = field
      self.need = need
    }
  }

  /// Words that tell what a question is about, English and Vietnamese; the first that is found decides.
  private static let questions: [Question] = [
    Question(
      "moment of truth", "khoảnh khắc của sự thật,khoảnh khắc sự thật,khoảnh khắc quyết định",
      .touchpoint(.momentOfTruth), .nothing
    ),
    Question(
      "better,improve,improved,fix", "tốt hơn,cải thiện,khắc phục", .opportunity(.text), .nothing
    ),
    Question(
      "responsible,owns,owner,in charge,accountable", "phụ trách,chịu trách nhiệm",
      .touchpoint(.owner), .nothing
    ),
    Question(
      "hurts,hurt,in the way,wrong,frustrates,frustrating,bothers,annoys,difficult,pain,pains,problems",
      "khó chịu,khó khăn,điểm đau,trở ngại,vướng mắc,phiền", .pain(.text), .nothing
    ),
    Question(
      "think,thinks,thinking,wonder,ask,questions,question", "nghĩ,thắc mắc", .stage(.thoughts),
      .nothing
    ),
    Question("feel,feels,feeling", "cảm thấy,cảm xúc", .touchpoint(.emotion), .nothing),
    Question("channel,channels", "kênh", .touchpoint(.channel), .nothing),
    Question(
      "meet,touch,interact,contact", "gặp,tiếp xúc,tương tác,chạm", .touchpoint(.name), .nothing
    ),
    Question("measure,measured,kpi", "đo lường,đo bằng", .metric(.name), .nothing),
    Question("might we,can we,could we,should we", "có thể giúp", .opportunity(.text), .nothing),
    Question("want,wants,achieve,reach,goal", "muốn", .stage(.goal), .nothing),
    Question("how long", "bao lâu", .stage(.duration), .nothing),
    Question("where", "", .touchpoint(.name), .nothing),
    Question("", "ở đâu", .touchpoint(.name), .subject),
    Question("doing", "", .stage(.actions), .mainVerb),
    Question("do,does", "làm", .stage(.actions), .mainVerb),
    Question(
      "which stage,what stage,which phase,what phase,which step,what step",
      "giai đoạn nào,bước nào,giai đoạn gì,bước gì", .stage(.stage), .nothing
    ),
  ]
}
