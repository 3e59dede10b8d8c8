/// The texts of the rules' examples, which are written in Vietnamese, with their English wording.
enum ExampleWords {
  /// Every text that an example holds, as it stands there.
  static let english: [(vi: String, en: String)] = [
    ("12 phỏng vấn", "12 interviews"),
    ("12 tháng trả góp", "12 monthly instalments"),
    ("Bấm vào đâu?", "Where do I tap?"),
    ("Chưa có ai", "Nobody yet"),
    ("Chờ lâu", "Long wait"),
    ("Chờ máy 6 phút", "6 minutes on hold"),
    ("Chờ nhân viên tư vấn 20 phút", "20 minutes until an assistant is free"),
    ("Chờ tổng đài", "Time on hold"),
    ("Chờ tổng đài 6 phút", "6 minutes on hold at the hotline"),
    (
      "Chờ tổng đài 6 phút rồi phải kể lại từ đầu",
      "6 minutes on hold, then the story again from the start"
    ),
    ("Cài ứng dụng", "Installs the app"),
    ("Có máy bền, trả góp nhẹ", "A phone that lasts, on light instalments"),
    ("Cải thiện trải nghiệm", "Improve UX"),
    (
      "Cải thiện trải nghiệm bằng cách hẹn giờ gọi lại",
      "Improve the experience by calling back at an agreed time"
    ),
    (
      "Cửa hàng nhận mã giữ máy và gọi lại trong 15 phút",
      "The shop gets the reservation code and calls back within 15 minutes"
    ),
    ("Duyệt hồ sơ góp", "Instalments approved"),
    ("Dùng quen", "Feel at home with it"),
    ("Giai đoạn,Điểm chạm,Điểm đau", "Stage,Touchpoint,Pain point"),
    ("Giải quyết ngay cuộc gọi đầu", "Solved on the first call"),
    ("Gọi hỏi thăm", "Follow-up call"),
    ("Gọi lại", "Call back"),
    ("Gọi tổng đài", "Call the hotline"),
    ("Gọi xác nhận", "Call to confirm"),
    ("Gọi được thợ trong ngày", "Get a repairer the same day"),
    ("Hài lòng", "Satisfaction"),
    ("Hẹn giờ gọi lại", "Agree on a time to call back"),
    ("Họ thấy thế nào?", "How do they feel?"),
    ("Hỏi cách cài đặt", "Ask how to set it up"),
    ("Hỏi cách dùng", "Ask how it works"),
    ("Khai hai lần", "Form asked twice"),
    ("Không có", "None"),
    ("Không có ai nghe máy", "Nobody picks up the phone"),
    ("Khách hàng làm gì?", "What do customers do?"),
    ("Khám bệnh", "Visit to a clinic"),
    ("Khảo sát", "Survey"),
    ("Loa phường", "Ward loudspeaker"),
    ("Mua", "Buy"),
    ("Mua điện thoại", "Buying a phone"),
    ("Máy cũ rơi vỡ màn hình", "The old phone falls and its screen breaks"),
    ("Máy hỏng", "Broken phone"),
    ("Máy\\u200Bhỏng", "Broken\\u200Bphone"),
    ("Mô hình riêng", "A framework of our own"),
    ("Mở hộp", "Unpack it"),
    ("Nhận máy", "Pick up the phone"),
    ("Quá lâu", "Café closed"),
    ("Qu↓\\xE1 l\\xE2u", "Caf↓\\xE9 closed"),
    ("Quầy", "Counter"),
    ("Ra về", "Leave"),
    ("Sinh viên", "Student"),
    ("So sánh giá", "Compare prices"),
    ("Số cuộc gọi lại", "Repeated calls"),
    ("Số liệu trang web", "Web analytics"),
    ("Sản phẩm", "Product team"),
    ("Thư bảo hành", "Warranty letter"),
    ("Thư đến chậm", "The letter comes late"),
    ("Trang chủ", "Home page"),
    ("Trải nghiệm chưa tốt", "Poor experience"),
    ("Tìm trên Google", "Search on Google"),
    ("Tư vấn tại quầy", "Advice at the counter"),
    ("Tờ hướng dẫn một trang", "One-page guide"),
    ("Tổng đài", "Hotline"),
    ("Xem trang sản phẩm", "View the product page"),
    ("Xếp hàng lâu", "Long queue"),
    ("[Cơ hội 1]", "[Opportunity 1]"),
    ("bối rối", "confused"),
    ("phút", "minutes"),
    ("Điểm đau", "Pain point"),
    (
      "Điện thoại cũ hỏng, cần máy mới trong tuần",
      "The old phone broke, a new one is needed within the week"
    ),
    ("Đóng xong kỳ góp cuối", "The last instalment is paid"),
    ("Đến nơi", "Arrive"),
    ("Đọc hướng dẫn", "Read the guide"),
    ("Đặt giữ máy", "Reserve a phone"),
    ("Đặt hàng", "Place the order"),
  ]

  /// An example in both languages.
  ///
  /// - Parameter example: The example with Vietnamese texts.
  /// - Returns: A text that is translated when it is read in English.
  static func localized(_ example: String) -> LocalizedText {
    LocalizedText.deferred(vi: example, en: translated(example))
  }

  /// A text of the examples in both languages.
  private struct Wording: Sendable {
    let vietnamese: [UInt8]
    let english: [UInt8]
  }

  /// The texts by the byte that they begin with, the longest first.
  private static let wordings: [[Wording]] = {
    var wordings: [[Wording]] = Array(repeating: [], count: 256)
    for (vi, en) in english.sorted(by: { $0.vi.utf8.count > $1.vi.utf8.count }) {
      let wording = Wording(vietnamese: Array(vi.utf8), english: Array(en.utf8))
      wordings[Int(wording.vietnamese[0])].append(wording)
    }
    return wordings
  }()

  /// Puts the English wording in place of every Vietnamese text, the longest that begins at a place.
  private static func translated(_ example: String) -> String {
    var rest = Array(example.utf8)[...]
    var output: [UInt8] = []
    while let byte = rest.first {
      if let word = wordings[Int(byte)].first(where: { rest.starts(with: $0.vietnamese) }) {
        output += word.english
        rest = rest.dropFirst(word.vietnamese.count)
      } else {
        output.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
