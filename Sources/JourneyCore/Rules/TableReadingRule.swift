/// A table that was read in another way than a person might think.
enum TableReadingRule: Rule {
  static let id = RuleID.tableReading
  static let severity = Severity.note

  static var wording: RuleWording {
    RuleWording(
      summary: LocalizedText(
        vi: "một chỗ trong bảng tính được đọc theo cách bạn nên biết",
        en: "a part of a spreadsheet that was read in a way worth knowing"),
      reason: LocalizedText(
        vi: """
          Bảng tính không nói rõ mọi điều: cột lạ giữ thành dòng riêng, dòng tổng bị bỏ qua, cảm xúc \
          bằng chữ thành cảm nhận.
          """,
        en: """
          A table does not say everything: unknown columns are kept as custom lanes, totals are left \
          out, emotions in words become feelings.
          """),
      format: .csv,
      bad: """
        Giai đoạn,Điểm chạm,Điểm đau,↓Điểm đau
        Mua,Quầy,Xếp hàng lâu,Khai hai lần
        """,
      good: """
        Giai đoạn,Điểm chạm,Điểm đau
        Mua,Quầy,"Xếp hàng lâu
        Khai hai lần"
        """)
  }
}
