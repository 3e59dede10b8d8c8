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
