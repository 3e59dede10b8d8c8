/// Headings that ask, such as "What does the customer do?" or "How they feel".
enum HeadingQuestion {
  /// Finds what a heading asks about; nothing for one that does not ask.
  ///
  /// - Parameters:
  ///   - heading: The heading.
  ///   - list: The words of its name.
  /// - Returns: What it asks about.
  static func meaning(_ heading: HeadingText, _ list: [String]) -> HeadingMeaning? {
    guard hasMark(heading.name) || list.count > 1 && asks(list) else { return nil }
    for (marks, field) in questions {
      for mark in marks {
        guard isRow(mark, of: list) else { continue }
        return HeadingMeaning(field: field == .stage(.actions) ? deeds(list) : field)
      }
    }
    return nil
  }

  /// What a question tells that asks what somebody does: what the customer does, what is done for
  /// the customer, or what could be.
  private static func deeds(_ words: [String]) -> GridField {
    func place(_ phrases: [[String]]) -> Int? {
      words.indices.first { index in phrases.contains { words[index...].starts(with: $0) } }
    }
    let company = place(companies)
    // Of several who are named the first one acts.
    if let customer = place(customers), customer < company ?? .max { return .stage(.actions) }
    if place(possibilities) != nil { return .opportunity(.text) }
    return company == nil ? .stage(.actions) : .touchpoint(.backstage)
  }

  private static let customers = [[String]](
    phrases: """
      customer,customers,client,clients,user,users,they,he,she,people,buyer,buyers,you,\
      persona,khach,nguoi dung,nguoi mua,ho
      """)
  private static let companies = [[String]](
    phrases: """
      we,us,company,business,staff,employee,employees,brand,organisation,organization,\
      team,agent,agents,chung ta,chung toi,chung minh,doanh nghiep,cong ty,nhan vien,\
      noi bo,thuong hieu,to chuc,bo phan
      """)
  private static let possibilities = [[String]](
    phrases: "can,could,should,might,must,nen,phai,co the,se")

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

  /// Whether words stand one after the other among others.
  private static func isRow(_ words: [String], of list: [String]) -> Bool {
    list.indices.contains { list[$0...].starts(with: words) }
  }

  /// Whether words ask without a question mark.
  private static func asks(_ words: [String]) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    return ["what", "how", "where", "who", "which"].contains(first)
      || words.count > 2 && ["gi", "nao", "dau", "sao"].contains(last)
  }

  /// Words that tell what a question is about; the first that is found decides.
  private static let questions: [([[String]], GridField)] = [
    (
      [[String]](phrases: "better,improve,improved,fix,tot hon,cai thien,khac phuc"),
      .opportunity(.text)
    ),
    (
      [[String]](
        phrases: """
          responsible,owns,owner,in charge,accountable,phu trach,chiu trach nhiem
          """), .touchpoint(.owner)
    ),
    (
      [[String]](
        phrases: """
          hurts,hurt,wrong,frustrates,frustrating,bothers,annoys,difficult,pain,pains,\
          problems,kho chiu,kho khan,diem dau,tro ngai,vuong mac,phien
          """), .pain(.text)
    ),
    ([[String]](phrases: "think,thinks,thinking,wonder,ask,nghi,thac mac"), .stage(.thoughts)),
    ([[String]](phrases: "feel,feels,feeling,cam thay,cam xuc"), .touchpoint(.emotion)),
    ([[String]](phrases: "channel,channels,kenh"), .touchpoint(.channel)),
    (
      [[String]](phrases: "meet,touch,interact,contact,gap,tiep xuc,tuong tac,cham"),
      .touchpoint(.name)
    ),
    ([[String]](phrases: "measure,measured,kpi,do luong,do bang"), .metric(.name)),
    ([[String]](phrases: "might we,can we,could we,should we,co the giup"), .opportunity(.text)),
    ([[String]](phrases: "want,wants,achieve,reach,goal,muon"), .stage(.goal)),
    ([[String]](phrases: "long,bao lau"), .stage(.duration)),
    ([[String]](phrases: "where,o dau"), .touchpoint(.name)),
    ([[String]](phrases: "do,does,doing,lam gi,lam"), .stage(.actions)),
    ([[String]](phrases: "stage,phase,step,giai doan,buoc"), .stage(.stage)),
  ]
}
