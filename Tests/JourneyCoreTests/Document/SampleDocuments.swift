@testable import JourneyCore

/// Documents built by hand, as the builder of map documents will build them.
enum SampleDocuments {
  /// The map of the product's description, told through all six stages.
  static var phone: Document {
    let labels = ["Nhận diện", "Quyết định", "Mua hàng", "Sử dụng", "Đánh giá", "Trung thành"]
    let values: [Double] = [-1, 1, -2, 1, 0, 2]
    let chart = EmotionChart(
      minimum: -2, maximum: 2,
      points: labels.indices.map { index in
        EmotionChart.Point(
          number: "\(index + 1)", label: labels[index], value: values[index],
          isMomentOfTruth: index == 2)
      }, words: words)
    return Document(
      title: DocumentHeading(
        "Mua điện thoại trả góp", trailing: "customer-6 · hiện trạng"),
      lead: [
        InlineText("Lan", .strong)
          + ", nhân viên văn phòng · Điện thoại cũ hỏng, cần máy mới trong tuần"
      ],
      blocks: [
        .chart(chart),
        .section(
          DocumentSection(
            DocumentHeading(number: "1", "Nhận diện và tìm kiếm", trailing: emotion("−1")),
            blocks: [
              .fields([
                DocumentField("Mục tiêu", "Biết nên mua máy nào"),
                DocumentField("Hành động", ["Hỏi bạn bè", "Đọc bài so sánh"]),
                DocumentField("Cảm nhận", "sốt ruột"),
                DocumentField("Điểm chạm", touchpoints),
              ])
            ])),
        .section(
          DocumentSection(
            DocumentHeading(number: "3", "Mua hàng", trailing: emotion("−2")),
            blocks: [
              .fields([
                DocumentField(
                  "Điểm chạm",
                  [
                    DocumentEntry(
                      InlineText("Ký hợp đồng trả góp", .strong) + InlineText(" ◆", .accent)
                        + InlineText(" · cửa hàng, trực tiếp", .faint),
                      trailing: emotion("−2"),
                      children: [
                        DocumentEntry(
                          "Phải mang sổ hộ khẩu bản gốc, chờ thẩm định 45 phút không ai giải thích vì sao"
                            + InlineText(" (nghiêm trọng)", .negative), marker: .pain),
                        DocumentEntry(
                          "Thời gian duyệt 45 phút (chỉ tiêu 15 phút)", marker: .metric),
                      ])
                  ])
              ])
            ])),
        .section(
          DocumentSection(
            DocumentHeading("Điều rút ra"),
            blocks: [
              .fields([
                DocumentField("Điểm thấp nhất", "3 Mua hàng, −2"),
                DocumentField("Giảm mạnh nhất", "2 Quyết định → 3 Mua hàng, −3"),
                DocumentField("Chưa có lời đáp", [DocumentEntry("Chờ thẩm định", marker: .pain)]),
              ]),
              .note("Giai đoạn 2, 4, 5 và 6 chưa có điểm chạm."),
            ])),
      ])
  }

  static var touchpoints: [DocumentEntry] {
    [
      DocumentEntry(
        InlineText("Tìm trên Google", .strong) + InlineText(" · tìm kiếm, trực tuyến", .faint),
        trailing: emotion("−1"),
        children: [
          DocumentEntry(
            "Quá nhiều quảng cáo" + InlineText(" (nghiêm trọng)", .negative), marker: .pain),
          DocumentEntry(
            "Bài so sánh theo tầm giá" + InlineText(" · Content", .faint), marker: .opportunity),
          DocumentEntry("CTR 2,1\u{A0}% (chỉ tiêu 4\u{A0}%)", marker: .metric),
        ])
    ]
  }

  /// Names in CJK, emoji, decomposed Vietnamese and with an attack, under a 0–10 scale.
  static var mixed: Document {
    let names = [
      "Tìm kiếm", "比較検討", "購入🛒", "Sử dụng 👩‍⚕️", "Chia sẻ",
    ].map(\.decomposed)
    let values: [Double?] = [3, 7.5, nil, 10.5, 6]
    return Document(
      title: DocumentHeading("Hành trình của 田中さん 🇯🇵\u{1B}[31m", trailing: "digital-5"),
      lead: [InlineText("Mua hàng qua mạng".decomposed)],
      blocks: [
        .chart(
          EmotionChart(
            minimum: 0, maximum: 10,
            points: names.indices.map {
              EmotionChart.Point(
                number: "\($0 + 1)", label: names[$0], value: values[$0],
                isMomentOfTruth: $0 == 1)
            }, words: words)),
        .section(
          DocumentSection(
            DocumentHeading(number: "1", InlineText(names[0]), trailing: emotion("3")),
            blocks: [
              .fields([
                DocumentField(
                  "Điểm chạm",
                  [
                    DocumentEntry(
                      InlineText("楽天市場で検索する、口コミを読む、価格を比較する、友達に聞く、店で確かめる", .strong)
                        + InlineText(" · tìm kiếm".decomposed, .faint), trailing: emotion("3"),
                      children: [
                        DocumentEntry("広告が多すぎる 😤\u{202E}evil", marker: .pain),
                        DocumentEntry(
                          InlineText("👍🏽 Gợi ý theo tầm giá 1️⃣".decomposed), marker: .opportunity),
                      ]),
                    DocumentEntry(
                      InlineText(
                        "https://example.vn/rất/dài/không/có/khoảng/trắng/nào/cả/để/xuống/dòng"),
                      trailing: emotion("8")),
                  ])
              ])
            ])),
      ])
  }

  /// Three frameworks as records.
  static var frameworks: Document {
    func row(_ id: String, _ name: InlineText, _ count: String, _ source: InlineText)
      -> [DocumentTable.Cell]
    {
      [
        [DocumentEntry(InlineText(id, .identifier))], [DocumentEntry(name)],
        [DocumentEntry(InlineText(count))], [DocumentEntry(source)],
      ]
    }
    return Document(blocks: [
      .table(
        DocumentTable(
          columns: [
            .init("Mã"), .init("Tên"), .init("Giai đoạn", alignment: .right), .init("Nguồn"),
          ],
          rows: [
            row("customer-6", "Hành trình khách hàng sáu giai đoạn", "6", "Tài liệu nội bộ"),
            row(
              "digital-7", "Hành trình số bảy bước", "7",
              "Philip Kotler, Marketing 4.0: Moving from Traditional to Digital, Wiley 2017"),
            row("experience-8", "体験の8段階", "8", "Forrester"),
          ]))
    ])
  }

  /// A map as a matrix: stages as columns, aspects as rows.
  static var matrix: Document {
    let stages = ["Nhận diện", "Quyết định", "Mua hàng", "Sử dụng", "Đánh giá", "Trung thành"]
    return Document(blocks: [
      .table(
        DocumentTable(
          .matrix,
          columns: [.init("")]
            + stages.enumerated().map {
              .init(InlineText("\($0.offset + 1) ", .accent) + InlineText($0.element))
            },
          rows: [
            [["Mục tiêu"]]
              + stages.map { [DocumentEntry(InlineText("Hài lòng với bước \($0.lowercased())"))] },
            [["Cảm xúc"]]
              + ["−1", "+1", "−2", "+1", "0", "+2"].map { [DocumentEntry(emotion($0))] },
            [["Điểm chạm"], touchpoints, [], touchpoints + ["Cửa hàng"]],
          ]))
    ])
  }

  /// The words of a chart.
  static let words = EmotionChart.Words(
    stage: "Giai đoạn", emotion: "Cảm xúc", momentOfTruth: "khoảnh khắc quyết định",
    beyondScale: "ngoài thang đo")

  static func emotion(_ value: String) -> InlineText {
    InlineText(value, value.hasPrefix("+") ? .positive : value == "0" ? .plain : .negative)
  }
}
