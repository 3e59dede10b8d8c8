/// Tables whose stages are columns and whose rows are people alone, as in many a blueprint: the
/// customer, and whoever or whatever serves the customer.
enum PeopleRows {
  private static let searchedRows = 40

  /// The layout of such a table.
  ///
  /// - Parameters:
  ///   - grid: The sheet.
  ///   - headings: The row that would head a table with a row a touchpoint.
  /// - Returns: Nothing for any other table.
  static func layout(_ grid: CellGrid, besides headings: Int? = nil) -> GridLayout? {
    for row in 1..<max(1, min(grid.rowCount, searchedRows)) {
      guard let column = (0..<2).first(where: { !grid.isBlank(row, $0) }),
        let cell = grid.cell(row, column), isCustomer(cell, grid), tellsDeeds(row, column, grid)
      else { continue }
      guard let top = rowOfStages(above: row, column, grid), headings.map({ $0 == top }) ?? true,
        serves(column, below: top, besides: row, grid)
      else { return nil }
      return try? GridLayout(rowsOfPeople: column, below: top, grid)
    }
    return nil
  }

  /// Whether a label is whoever a journey is of, and nothing more.
  static func isCustomer(_ label: String) -> Bool {
    label.utf8.count <= 80 && customers.contains(HeadingText(label).name)
  }

  private static func isCustomer(_ cell: CellGrid.Cell, _ grid: CellGrid) -> Bool {
    cell.range.count <= 80 && isCustomer(grid.string(cell).trimmingBlanks)
  }

  /// Whether a label names who or what serves the customer: people, a department, a system.
  static func isRole(_ label: String) -> Bool {
    guard label.utf8.count <= 80 else { return false }
    let words = JoinedWords(FoldedName.words(HeadingText(label).name))
    return roles.place(in: words) != nil
  }

  /// Whether a label names a system, and nobody.
  static func isSystem(_ label: String) -> Bool {
    systems.place(in: JoinedWords(FoldedName.words(HeadingText(label).name))) != nil
  }

  private static let systems = WordPhrases(
    """
    system,systems,it,platform,app,website,software,crm,erp,pos,database,backend,bot,chatbot,\
    core banking,he thong,phan mem,ung dung
    """)

  /// Whether the cells of a row are texts, and no ticks or letters such as those of who is responsible.
  private static func tellsDeeds(_ row: Int, _ column: Int, _ grid: CellGrid) -> Bool {
    (column + 1..<max(column + 1, grid.count(ofRow: row))).contains { column in
      guard !grid.isBlank(row, column), let cell = grid.cell(row, column) else { return false }
      return grid.string(cell).count(where: \.isLetter) > 2
    }
  }

  /// The row of the stages above that of the customer: the nearest with nothing, or some word for what
  /// stands beside it, in the corner; else the uppermost that tells what the table is about.
  private static func rowOfStages(above row: Int, _ column: Int, _ grid: CellGrid) -> Int? {
    var found: Int?
    for above in (0..<row).reversed() {
      if grid.isBlank(row: above) {
        if found != nil { break }
        continue
      }
      let names = GridLayout.filledColumns(above, grid).filter { $0 > column }
      let label = grid.cell(above, column).map { grid.string($0).trimmingBlanks } ?? ""
      // A title of the sheet or of rows, or a line between these.
      if names.isEmpty { continue }
      guard names.count > 1, areNames(names, inRow: above, grid),
        !GridLayout.arePairs(GridLayout.filledCells(above, grid), grid)
      else { break }
      if label.isEmpty || isCorner(label) { return above }
      if tellsJourney(label) { found = above }
    }
    return found
  }

  /// Whether cells may name stages: short texts of which none is a heading.
  private static func areNames(_ columns: [Int], inRow row: Int, _ grid: CellGrid) -> Bool {
    columns.allSatisfy { column in
      guard let cell = grid.cell(row, column), cell.range.count <= 120 else { return false }
      let text = grid.string(cell)
      // Ways to reach people are a list of contacts.
      return text.contains(where: \.isLetter) && !GridLayout.isLabelledFact(text)
        && HeadingWords.shared.meaning(text) == nil
        && !ChannelWords.holds(text.trimmingBlanks)
    }
  }

  /// Whether a word in the corner says what the table is about: `Service blueprint`.
  private static func tellsJourney(_ label: String) -> Bool {
    let words = JoinedWords(FoldedName.words(label))
    return journeys.place(in: words) != nil
  }

  private static let journeys = WordPhrases(
    "journey,blueprint,service,process,workflow,hanh trinh,quy trinh,dich vu,ban do,so do")

  private static func isCorner(_ label: String) -> Bool {
    if HeadingWords.shared.meaning(label)?.field == .stage(.stage) || AspectWords.isCorner(label) {
      return true
    }
    let first = label.split { "/\\|×↓→".contains($0) }.first.map(String.init) ?? label
    return corners.contains(HeadingText(first.trimmingBlanks).name)
  }

  /// Whether another row is somebody or something that serves the customer.
  private static func serves(
    _ column: Int, below top: Int, besides customer: Int, _ grid: CellGrid
  ) -> Bool {
    (top + 1..<min(grid.rowCount, top + searchedRows)).contains { row in
      guard row != customer, !grid.isBlank(row, column), let cell = grid.cell(row, column),
        GridLayout.filledColumns(row, grid).count > 1
      else { return false }
      return isRole(grid.string(cell).trimmingBlanks)
    }
  }

  private static let corners = NameSet(
    """
    role,roles,actor,actors,who,people,person,participant,participants,party,stakeholder,\
    stakeholders,lane,lanes,swimlane,swimlanes,\
    vai tro,doi tuong,ai,nguoi thuc hien,ben,cac ben,nhan vat,thanh phan tham gia,lan
    """)

  private static let customers = NameSet(
    """
    customer,customers,client,clients,consumer,user,users,end user,guest,guests,visitor,visitors,\
    patient,patients,student,students,learner,traveller,traveler,passenger,passengers,member,\
    members,shopper,buyer,citizen,citizens,resident,applicant,applicants,candidate,tenant,\
    subscriber,parent,parents,\
    khach hang,khach,nguoi dung,benh nhan,nguoi benh,hoc vien,sinh vien,hoc sinh,phu huynh,\
    hanh khach,cu dan,nguoi dan,cong dan,nguoi mua,nguoi tieu dung,du khach,ung vien,thanh vien,\
    hoi vien,nguoi nop ho so,doc gia
    """)

  private static let roles = WordPhrases(
    """
    staff,employee,employees,front desk,reception,receptionist,nurse,nurses,doctor,doctors,\
    physician,lab,laboratory,pharmacy,pharmacist,waiter,waitress,server,kitchen,chef,cook,host,\
    hostess,bar,barista,cashier,sales,support,service desk,help desk,helpdesk,agent,agents,advisor,\
    adviser,consultant,manager,system,systems,it,platform,app,website,software,crm,erp,pos,database,\
    backend,bot,chatbot,bank,branch,shop,store,hotel,hospital,clinic,school,company,business,team,\
    department,provider,supplier,partner,vendor,courier,driver,warehouse,logistics,technician,\
    operator,call center,call centre,back office,front office,frontstage,backstage,front stage,\
    back stage,frontline,teacher,officer,clerk,security,housekeeping,concierge,marketing,finance,\
    accounting,legal,core banking,seller,porter,\
    nhan vien,le tan,bac si,dieu duong,y ta,ky thuat vien,duoc si,nha thuoc,phong kham,xet nghiem,\
    thu ngan,ke toan,bao ve,he thong,phan mem,ung dung,bo phan,mot cua,can bo,chuyen vien,lanh dao,\
    quan ly,giao dich vien,tu van,tong dai,cham soc,nha kho,giao hang,shipper,tai xe,nha bep,bep,\
    phuc vu,doanh nghiep,cong ty,cua hang,ngan hang,benh vien,khach san,nha truong,giao vien,\
    giang vien,co van,doi tac,nha cung cap,noi bo,hau truong,tuyen dau,co quan,phong ban
    """)
}

extension GridLayout {
  /// Lays out a table whose rows are people.
  ///
  /// - Parameters:
  ///   - column: The column of the people.
  ///   - stages: The row of the stages.
  ///   - grid: The sheet.
  /// - Throws: Why there is no table.
  init(rowsOfPeople column: Int, below stages: Int, _ grid: CellGrid) throws(Failure) {
    let meanings = CellMeanings(grid)
    for row in 0...stages { meanings.addRow(grid.count(ofRow: row), isHead: row < stages) }
    try takeColumns(column, stages, meanings, grid)
    // A department is whose row it is, and does not own the stage.
    for index in headings.indices.dropFirst()
    where headings[index].meaning?.field == .touchpoint(.owner) {
      headings[index].meaning = nil
    }
    settlePeople(grid)
  }

  /// Reads a row that is called by whoever the journey is of as what these do, where rows of others
  /// stand beside it and none tells what is done.
  mutating func settlePeople(_ grid: CellGrid) {
    guard !holds(.stage(.actions)),
      let index = headings.indices.dropFirst().first(where: { index in
        let heading = headings[index]
        return heading.meaning == nil && heading.isRead && heading.group == nil
          && PeopleRows.isCustomer(heading.text)
      }), let cell = headings[index].cell, !cell.isEmpty,
      headings.indices.dropFirst().contains(where: { serves($0, besides: index) })
    else { return }
    let texts = Set(
      (first..<end).compactMap { column in
        grid.isBlank(headings[index].line, column)
          ? nil : grid.cell(headings[index].line, column).map { grid.string($0).trimmingBlanks }
      })
    // One name in all stages is who it is, and questions and what stands in quotes is said.
    guard texts.count > 1, texts.contains(where: { $0.contains(where: \.isLetter) }),
      !texts.allSatisfy({ $0.hasSuffix("?") || $0.first.map { "\"“'‘«".contains($0) } == true })
    else { return }
    headings[index].meaning = HeadingMeaning(field: .stage(.actions))
    remarks.append(.byPlace(cell, text: headings[index].text, .stage(.actions)))
  }

  /// Whether a row tells what somebody does who serves the customer; beside other aspects systems alone
  /// do not tell that the customer's row tells deeds.
  private func serves(_ index: Int, besides customer: Int) -> Bool {
    let heading = headings[index]
    guard index != customer, heading.isRead else { return false }
    if heading.meaning?.field == .touchpoint(.backstage) { return true }
    guard heading.meaning == nil, PeopleRows.isRole(heading.text) else { return false }
    return !PeopleRows.isSystem(heading.text)
      || headings.dropFirst().allSatisfy { $0.meaning == nil }
  }

  /// Whether a text is a label with its value, and not the number of a stage with its name:
  /// `Version: 2`, but not `Stage 2: Buy`.
  static func isLabelledFact(_ text: String) -> Bool {
    isLabelled(text) && BareStageName.text(of: text).utf8.count == text.utf8.count
  }
}
