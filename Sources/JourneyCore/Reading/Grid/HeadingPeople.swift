/// Whoever acts, thinks and feels in a heading of several words.
///
/// The list of whom a map is not about never ends: doctors, agents, bots, the legal department. What
/// may stand beside "actions" or "cảm xúc" where they are the customer's is a short one.
enum HeadingPeople {
  /// Whether the words beside the main one of a heading leave it to the customer.
  ///
  /// - Parameters:
  ///   - words: The words besides the main one.
  ///   - field: What the main one means.
  /// - Returns: `false` where they name somebody else, or another time.
  static func mayBeCustomers(_ words: ArraySlice<String>, _ field: GridField) -> Bool {
    switch field {
    case .stage(.actions), .stage(.thoughts), .touchpoint(.emotion), .stage(.feelings),
      .stage(.goal):
      return words.allSatisfy { allowed.contains($0) || Int($0) != nil } && !namesShop(words)
    case .pain:
      if words.contains(where: workers.contains) || namesShop(words) { return false }
      // "Khó khăn của bác sĩ": whose they are stands behind.
      guard let of = words.firstIndex(of: "cua") else { return true }
      return words[(of + 1)...].allSatisfy(allowed.contains)
    default: return true
    }
  }

  /// Which of two headings that mean the same tells of somebody who is no customer, where the other one
  /// does not: `Actions (driver)` beside `Actions (rider)`.
  ///
  /// - Parameters:
  ///   - first: The first heading.
  ///   - second: The second one.
  /// - Returns: Whether it is the first one; nothing where it is neither, or both.
  static func isFirstOfOther(_ first: String, _ second: String) -> Bool? {
    let (isFirst, isSecond) = (isOfOther(first), isOfOther(second))
    return isFirst == isSecond ? nil : isFirst
  }

  /// Whether what stands in brackets, beside a dash or in front of a verb is somebody besides customers.
  private static func isOfOther(_ text: String) -> Bool {
    guard text.utf8.count <= 80 else { return false }
    let heading = HeadingText(text)
    if !heading.remark.isEmpty { return namesOther(heading.remark) }
    if let who = subject(of: heading.name) { return namesOther(who) }
    let parts = heading.name.split { "-–—:|".contains($0) }
    return parts.count > 1 && parts.contains { namesOther(String($0)) }
  }

  /// Whether a text names somebody besides customers.
  private static func namesOther(_ who: String) -> Bool {
    let words = FoldedName.words(who)
    guard !words.isEmpty, words.count <= 4, !PeopleRows.isCustomer(who),
      !PeopleRows.isSystem(who), !places.contains(who.trimmingBlanks)
    else { return false }
    return PeopleRows.isRole(who) || HeadingPhrase.namesOther(words[...])
      || words.contains(where: workers.contains)
  }

  /// Where customers act: that is nobody who acts beside them.
  private static let places = NameSet(
    """
    store,in store,shop,branch,counter,phone,hotline,call center,call centre,warehouse,\
    cua hang,tai cua hang,chi nhanh,tai chi nhanh,quay,tai quay,tong dai,nha thuoc,nha kho
    """)

  /// Whoever stands in front of a verb: `Farmer does`.
  static func subject(of text: String) -> String? {
    guard text.utf8.count <= 80 else { return nil }
    let words = FoldedName.words(text)
    guard words.count > 1, words.last.map(verbs.contains) == true else { return nil }
    return words.dropLast().joined(separator: " ")
  }

  private static let verbs: WordSet = ["does", "thinks", "feels"]

  /// `cửa hàng`, which without accents is what is said of somebody.
  private static func namesShop(_ words: ArraySlice<String>) -> Bool {
    zip(words, words.dropFirst()).contains { $0 == "cua" && $1 == "hang" }
  }

  private static let workers: WordSet = [
    "doctor", "doctors", "nurse", "nurses", "agent", "agents", "bot", "bots", "partner", "partners",
    "admin", "admins", "seller", "sellers", "provider", "providers", "hospital", "hr", "teacher",
    "teachers", "vendor", "vendors", "clerk", "legal", "supplier", "suppliers", "team", "crew",
  ]

  private static let allowed: Set<String> = Set(
    """
    customer customers client clients consumer consumers user users buyer buyers guest guests visitor\
     visitors patient patients student students learner learners traveller travellers traveler\
     travelers passenger passengers member members shopper shoppers tenant citizen citizens subscriber\
     subscribers donor applicant applicants resident residents candidate candidates persona personas\
     person people human player players reader readers viewer parent parents rider riders audience\
     s the a of for in at on by to and or their his her its per each during what how they\
     main key biggest top most current existing primary secondary important common typical general\
     overall average avg mean peak end start dominant felt perceived reported observed actual real\
     positive negative net min max raw other further additional specific individual possible core\
     first final physical digital online offline emotional experience stage stages phase phases step\
     steps touchpoint touchpoints moment moments journey event interaction interactions user's\
     level score scores scale rating unanswered inner mental top3 list detailed detail daily\
     khach hang kh nguoi dung benh nhan hoc vien du sinh phu huynh hanh khach cu dan thanh hoi doc gia\
     mua tieu tim kiem su chinh phu lon nhat chu yeu cua cac nhung moi tung trong tai khi o va voi\
     cu the thuc te hien chung tong quan trung binh dao tich cuc tieu noi bat giai doan buoc chang\
     diem cham trai nghiem luc sau truoc dau cuoi thuong ban than ho minh ung tuyen dang online\
     phan anh hanh vi tuong tac hai thoi cung bac thang
    """.split(whereSeparator: \.isWhitespace).map { String($0) })
}
