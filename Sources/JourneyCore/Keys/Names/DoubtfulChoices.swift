/// Names of values that say more or less than the value.
///
/// What is not done may not be planned, and `critical` is more than `high`. They are offered, and
/// nobody writes the value for a person.
enum DoubtfulChoices {
  static let names = Set(
    [
      "chưa", "chưa làm", "chưa bắt đầu", "chưa thực hiện", "chưa triển khai", "to do", "todo",
      "not started", "đã duyệt", "approved", "đang xem xét", "under review", "pilot", "thí điểm",
      "rất cao", "rất nghiêm trọng", "khẩn cấp", "very high", "critical", "blocker",
      "urgent", "P0", "S0", "sev 0", "rất thấp", "very low", "trivial", "desk", "desk research",
    ].map(FoldedName.key))
}
