import Testing

@testable import JourneyCore

/// Tables as people really save them: what a right reader gets out of each.
@Suite struct TableShapeTests {
  @Test func aRowATouchpointWithMergedStages() {
    let sheet = SheetText(
      """
      Stage,Customer action,Touchpoint,Channel,Emotion,Pain point,Opportunity
      Awareness,Sees a reel,Short video,Social,1,,
      ,Asks in a group,Parents' group,Social,0,Old answers on top,Pin this year's answer
      Decision,Compares two cribs,Product page,Website,-1,"Size in inches
      No scale in the photo",Drawing
      ,,,,,Fee appears last,
      Service,Builds it up,,,-1,Step 4 is missing,Reprint

      """)
    #expect(
      sheet.outline == [
        "Awareness | do Sees a reel + Asks in a group",
        "  Short video | in Social | emotion 1",
        "  Parents' group | in Social | emotion 0 | pain Old answers on top"
          + " | idea Pin this year's answer",
        "Decision | do Compares two cribs",
        "  Product page | in Website | emotion -1 | pain Size in inches + No scale in the photo"
          + " + Fee appears last | idea Drawing",
        "Service | do Builds it up | emotion -1 | pain Step 4 is missing | idea Reprint",
      ])
    #expect(sheet.findings == [])
    #expect(sheet.reading.map?.title.string == "shop")
  }

  /// Headings below headings, with no row between them, ended the process.
  @Test func headingsAloneAreToldAsAnError() {
    let sheet = SheetText("Giai đoạn,i\nquestion\nemotion\n\nphase\nChặng\nChặng\n")
    #expect(sheet.reading.diagnostics.contains { $0.severity == .error })
  }

  @Test func stagesAsColumnsBelowATitleBlock() {
    let sheet = SheetText(
      "CUSTOMER JOURNEY MAP – v0.3 DRAFT,,,\r\n,,,\r\nPersona,\"Ines, 41, runs a bakery\",,\r\n"
        + "Scenario,Her oven fails on a Friday,,\r\nGoals & expectations,Baking again; no lecture,,"
        + "\r\nTeam,\"Mara, Otto\",,\r\nDate,2026-03-12,Version,0.3\r\n,,,\r\n"
        + "Phases,Notice,Search,Total\r\n"
        + "Actions,\"• Smells smoke\n• Cuts the power\",\"1) Calls\n2) Writes\",\r\n"
        + "Emotional experience,-1,+2,1\r\nTouchpoints,,\"Search result\nHotline\",\r\n"
        + "Channels,,\"search\nphone\",\r\nPain points,,Opening hours wrong,\r\n"
        + ",,Nobody answers,\r\nColour,,red,\r\n")
    #expect(
      sheet.outline == [
        "Notice | do Smells smoke + Cuts the power | emotion -1",
        "Search | do Calls + Writes | emotion 2 | pain Opening hours wrong + Nobody answers"
          + " | [colour] red",
        "  Search result | in search", "  Hotline | in phone",
      ])
    #expect(
      sheet.findings == [
        "9:22 note table-reading: 'Total' sums others up: left out",
        "19:3 note table-reading: this row has no label: read as more of 'Pain points' above it",
        "20:1 note table-reading: row 'Colour' is not known: kept as a custom lane",
      ])
    let map = sheet.reading.map
    #expect(map?.title.string == "CUSTOMER JOURNEY MAP – v0.3 DRAFT")
    #expect(map?.persona?.name.string == "Ines, 41, runs a bakery")
    #expect(map?.scenario?.string == "Her oven fails on a Friday")
    #expect(map?.goal?.string == "Baking again; no lecture")
    #expect(map?.authors.map(\.string) == ["Mara", "Otto"])
    #expect(map?.date?.description == "2026-03-12")
    #expect(map?.version?.string == "0.3")
  }

  /// A semicolon, decimal commas and a scale in a German heading.
  @Test func semicolonsAndDecimalCommas() {
    let sheet = SheetText(
      "\u{FEFF}Phase;Kontaktpunkt;Kanal;Gefühl (1-5);Problem;Wartezeit (Std.)\r\n"
        + "Suchen;Anruf;Telefon;3,5;\"Nur Englisch; zu klein\";0,2\r\n"
        + "Kaufen;Kasse;Laden;4,25;;0,1\r\n")
    #expect(
      sheet.outline == [
        "Suchen",
        "  Anruf | in Telefon | emotion 3.5 | pain Nur Englisch; zu klein | [wartezeit-std] 0,2",
        "Kaufen", "  Kasse | in Laden | emotion 4.25 | [wartezeit-std] 0,1",
      ])
    #expect(sheet.reading.map?.declaredScale == EmotionScale(minimum: 1, maximum: 5))
    #expect(
      sheet.findings == [
        "1:47 note table-reading: column 'Wartezeit (Std.)' is not known: kept as a custom lane"
      ])
  }

  /// The same headings composed, decomposed and without accents.
  @Test(arguments: [
    "Giai đoạn,Hành động,Điểm chạm,Kênh,Cảm xúc,Khó khăn,Giải pháp,Phụ trách,Chỉ số",
    "Giai đoạn,Hành động,Điểm chạm,Kênh,Cảm xúc,Khó khăn,Giải pháp,Phụ trách,Chỉ số"
      .decomposed,
    "GIAI DOAN,Hanh dong,diem cham,kenh,cam xuc,kho khan,giai phap,phu trach,chi so",
    "Stage,What does the customer do?,Where do they meet us?,Which channel?,How do they feel?,"
      + "What goes wrong?,What could we do better?,Who is responsible?,How is it measured?",
    "Bước,Khách hàng làm gì?,Họ gặp bạn ở đâu?,Qua kênh nào?,Họ cảm thấy thế nào?,"
      + "Điều gì làm họ khó chịu?,Làm gì để tốt hơn?,Ai phụ trách?,Đo lường bằng gì?",
  ])
  func headingsInBothLanguages(_ headings: String) {
    let sheet = SheetText(
      headings + "\n1. Mua hàng,Ký giấy,Quầy,cửa hàng,−2,Phí thêm,Ghi tổng,CSKH,"
        + "\"CTR 2,1% (mục tiêu 4%)\"\n")
    #expect(
      sheet.outline == [
        "Mua hàng | do Ký giấy",
        "  Quầy | in cửa hàng | emotion -2 | pain Phí thêm | idea Ghi tổng"
          + " | metric CTR 2.1 % of 4 | owner CSKH",
      ])
    #expect(sheet.findings == [])
  }

  @Test func guardsAndSigns() {
    let sheet = SheetText(
      """
      Stage,Touchpoint,Channel,Emotion,Pain point,Opportunity
      Call,Hotline,phone,'-1,'=long queue,'+84 number is not free
      Call,Callback,phone,−1,- no number shown,@home visit
      Shop,Desk,store,+2,,'- a dash that is meant
      Shop,Till,store,-2,=SUM(A1:A2),
      """)
    #expect(
      sheet.outline == [
        "Call",
        "  Hotline | in phone | emotion -1 | pain =long queue | idea +84 number is not free",
        "  Callback | in phone | emotion -1 | pain no number shown | idea @home visit",
        "Shop", "  Desk | in store | emotion 2 | idea - a dash that is meant",
        "  Till | in store | emotion -2 | pain =SUM(A1:A2)",
      ])
    #expect(sheet.findings == [])
  }

  @Test func aHeadingTwiceIsReadTwice() {
    let sheet = SheetText(
      """
      Stage,Touchpoint,Pain point,Pain point,Notes,Notes
      Buy,Counter,Waits 20 minutes,Form asked twice,seen by Mara,ask Otto
      """)
    #expect(
      sheet.outline == [
        "Buy | notes seen by Mara\nask Otto",
        "  Counter | pain Waits 20 minutes + Form asked twice",
      ])
    #expect(
      sheet.findings == [
        "1:29 note table-reading: 'Pain point' appears twice: both are read",
        "1:46 note table-reading: 'Notes' appears twice: both are read",
      ])
  }

  @Test func aTableOfMarkdown() {
    let sheet = SheetText(
      """

      | Stage | Touchpoint | Pain point |
      |---|:---:|---|
      | Search | Map | a \\| b<br>c |
      | Buy | Counter |
      """)
    #expect(sheet.outline == ["Search", "  Map | pain a | b + c", "Buy", "  Counter"])
    #expect(sheet.findings == [])
  }

  /// Two rows of headings: the second tells more exactly, or asks.
  @Test(arguments: [
    ("Stage,Customer,,Business\n,Actions,Thoughts,Owner\n", [String]()),
    ("Stage,Actions,Thoughts,Owner\n,What do they do?,What do they think?,Who?\n", []),
    (",Actions,Thoughts,\nStage,,,Owner\n", []),
  ])
  func twoRowsOfHeadings(_ headings: String, _ more: [String]) {
    let sheet = SheetText(headings + "Buy,Pays,Too much?,Till\n")
    #expect(sheet.outline == ["Buy | do Pays | think Too much? | owner Till"])
  }

  @Test func totalsAreLeftOutAndNamed() {
    let sheet = SheetText(
      """
      Stage,Touchpoint,Emotion
      Buy,Counter,1
      ,Till,-1
      Average,,0
      ,Tổng cộng,0
      """)
    #expect(sheet.outline == ["Buy", "  Counter | emotion 1", "  Till | emotion -1"])
    #expect(
      sheet.findings == [
        "4:1 note table-reading: 'Average' sums others up: left out",
        "5:2 note table-reading: 'Tổng cộng' sums others up: left out",
      ])
  }

  @Test func stagesThatComeBackKeepTheirFirstOrder() {
    let sheet = SheetText(
      """
      Touchpoint,Stage
      Ad,Search
      Till,Buy
      Forum,Search
      """)
    #expect(sheet.outline == ["Search", "  Ad", "  Forum", "Buy", "  Till"])
    #expect(
      sheet.findings == [
        "4:7 note table-reading: the stage 'Search' comes back behind another one: stages keep the"
          + " order in which they first appear"
      ])
  }

  @Test func emotionsInWordsAreFeelings() {
    let sheet = SheetText(
      """
      Stage,Touchpoint,Emotion,Severity,Pain point
      Buy,Counter,😟,cao,Queue
      Use,Manual,vui,nghiêm trọng,"Small print
      No index"
      """)
    #expect(
      sheet.outline == [
        "Buy | feel 😟", "  Counter | pain Queue (high)", "Use | feel vui",
        "  Manual | pain Small print (high) + No index (high)",
      ])
    #expect(
      sheet.findings == [
        "2:13 note table-reading: 2 emotions that are no single numbers: kept as feelings"
      ])
  }

  /// The framework that is named decides what the stages are.
  @Test func aFrameworkOfTheUsersChoice() {
    let text = "Stage,Touchpoint\nNhận diện và tìm kiếm,Google\n2. purchase,Till\nMau hàng,Desk\n"
    let named = SheetText(
      text, ReadingChoices(framework: FrameworkCatalog.framework(id: "customer-6")))
    #expect(
      named.outline == [
        "recognise-and-search", "  Google", "purchase", "  Till", "Mau hàng", "  Desk",
      ])
    #expect(named.reading.map?.framework == .id("customer-6"))
    let guessed = SheetText(text)
    #expect(guessed.outline.first == "Nhận diện và tìm kiếm")
    #expect(
      guessed.findings == [
        "1:1 note table-reading: 2 of 3 stages are those of the framework 'customer-6'"
      ])
    let written = SheetText("Framework,customer-6\n" + text)
    #expect(written.outline == named.outline)
  }

  /// What happens at a touchpoint in a stage describes it there, and so does a sign nobody knows.
  @Test(arguments: [
    ("Touchpoint / Stage,Sniff,Bite\nWeb,Looks,Asks\nStore,,Pays\n", ["Looks", "Asks", "Pays"]),
    ("Touchpoint,Sniff,Bite\nWeb,●,○\nStore,,●\n", ["●", "○", "●"]),
  ])
  func textsOfTouchpointsAgainstStages(_ text: String, _ descriptions: [String]) {
    let sheet = SheetText(text)
    #expect(sheet.outline == ["Sniff", "  Web", "Bite", "  Web", "  Store"])
    let touchpoints = sheet.reading.map?.stages.flatMap(\.touchpoints) ?? []
    #expect(touchpoints.map { $0.description?.string } == descriptions)
    #expect(sheet.findings.count == 2)
  }

  /// A table that is laid out anew is read as well where somebody names its only journey.
  @Test(arguments: ["1", "shop"])
  func theOnlyJourneyOfATableThatIsLaidOutAnew(_ word: String) {
    let text = "Journey,shop\n,\nTouchpoint,Find,Buy\nWeb,x,x\nStore,,x\n"
    let sheet = SheetText(text, ReadingChoices(journey: word))
    #expect(sheet.outline == ["Find", "  Web", "Buy", "  Web", "  Store"])
    #expect(sheet.outline == SheetText(text).outline)
  }

  /// Of today and later below each stage one is chosen, with the names of the stages above both.
  @Test(arguments: [
    ("As-is", ["Order | do Calls", "Pay | do Cash"]), ("2", ["Order | do Taps", "Pay | do QR"]),
  ])
  func oneOfTheMapsBelowEachStage(_ word: String, _ outline: [String]) {
    let text =
      "Stage,Order,,Pay,\n,As-is,To-be,As-is,To-be\nActions,Calls,Taps,Cash,QR\nPains,,,,\n"
    #expect(SheetText(text, ReadingChoices(journey: word)).outline == outline)
  }
}
