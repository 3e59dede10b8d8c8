/// The one table of words for keys: what people write over columns and beside the head of a table,
/// and in place of a key of the files.
///
/// The names of all keys in both languages belong to it by themselves, by `FileKey.label`.
enum KeyAliases {
  /// A key that a word means, in one kind of object or in all that have such a key.
  fileprivate struct Meaning: Equatable {
    let key: String
    var object: FileObject?
  }

  /// Finds the keys of an object that a word may mean, the likeliest first.
  ///
  /// - Parameters:
  ///   - word: What stands where a key is expected, such as `kênh` or `KPI`.
  ///   - object: The kind of the object.
  /// - Returns: Keys that the object has.
  static func keys(of word: String, in object: FileObject) -> [String] {
    guard word.utf8.count <= FoldedName.longest else { return [] }
    let meanings = table[FoldedName.key(word)] ?? []
    // A word of one kind of object may be one of all kinds, too.
    var keys: [String] = []
    for meaning in meanings where meaning.object ?? object == object {
      guard object.facts(meaning.key) != nil, !keys.contains(meaning.key) else { continue }
      keys.append(meaning.key)
    }
    return keys
  }

  /// Finds the keys of the settings that a word may mean.
  static func settings(_ word: String) -> [String] {
    guard word.utf8.count <= FoldedName.longest else { return [] }
    return settingsByName[FoldedName.key(word)] ?? []
  }

  /// The keys of the settings by the folded words for them.
  private static let settingsByName: [String: [String]] = ofSettings.reduce(into: [:]) {
    names, entry in
    for word in Set(entry.words.split(separator: ",").map { FoldedName.key(String($0)) }) {
      names[word, default: []].append(entry.key)
    }
  }

  private static let ofSettings: [(key: String, words: String)] =
    [
      (SettingsKey.severities, "severity,levels,level,rules,rule,mức,mức độ,quy tắc"),
      (.disable, "disabled,disabled rules,off,ignore,tắt,quy tắc đã tắt"),
      (.vaguePhrases, "phrases,vague,vague words,sáo ngữ"),
      (.requiredKeys, "required,mandatory,bắt buộc,khóa bắt buộc"),
      (.channels, "channel,kênh"), (.frameworks, "framework,model,mô hình"),
      (.sameAs, "same,synonyms,đồng nghĩa,giống nhau"),
    ].map { (key: $0.0.rawValue, words: $0.1) }
    + ofChannels.map { (key: $0.0.rawValue, words: $0.1) }

  private static let ofChannels: [(ChannelKey, String)] = [
    (.id, "mã,mã kênh,code,key"), (.mode, "hình thức,loại kênh,kind,type"),
    (.name, "tên,tên kênh,title,label"),
    (.aliases, "alias,còn gọi là,tên khác,tên gọi khác,also,synonyms"),
  ]

  private static let table: [String: [Meaning]] = {
    var table: [String: [Meaning]] = [:]
    func add(_ name: String, _ meanings: [Meaning]) {
      let folded = FoldedName.key(name)
      if folded.isEmpty { return }
      for meaning in meanings where table[folded]?.contains(meaning) != true {
        table[folded, default: []].append(meaning)
      }
    }
    for (object, key, names) in ofObjects {
      for name in names.split(separator: ",") {
        add(String(name), [Meaning(key: key, object: object)])
      }
    }
    for (keys, names) in ofFiles {
      for name in names.split(separator: ",") { add(String(name), keys.map { Meaning(key: $0) }) }
    }
    for key in FileObject.allCases.flatMap(\.keys) {
      for language in Language.allCases {
        add(key.facts.label[language], [Meaning(key: key.name)])
      }
    }
    for (names, field) in columns {
      for name in names.split(separator: ",") { add(String(name), field.fileKeys) }
    }
    for (names, field) in heads {
      for name in names.split(separator: ",") { add(String(name), field.fileKeys) }
    }
    return table
  }()

  /// Words that stand for keys of files alone, the likeliest key of several first.
  private static let ofFiles: [([String], String)] = [
    (["stage"], "phase,step,id,chặng,bước"), (["stages"], "phases,steps,các giai đoạn,các bước"),
    (["waits"], "wait,queue,queueing,chờ,phải chờ,xếp hàng,hàng đợi"),
    (["visit"], "lần,lần ghé,lần thứ,lần quay lại"),
    (["next"], "tiếp theo,bước tiếp theo,giai đoạn tiếp theo"),
    (["alongside"], "cùng lúc"), (["initiator"], "ai chủ động"), (["mode"], "loại kênh"),
    (["actors"], "người thực hiện"), (["lanes"], "dòng,hàng riêng"),
    (["text"], "văn bản,nội dung"),
    (["questions"], "câu hỏi,question"), (["substages"], "phần nhỏ,bước nhỏ,sub stages,steps"),
    (["accepted"], "chấp nhận"),
    (["id"], "ident,identifier,code,mã số"),
    (["title", "text"], "name"), (["name", "text"], "title,label"),
    (["name"], "full name,họ tên,họ và tên"),
    (["framework"], "model,khung,khung hành trình"),
    (["painPoints"], "đau,nỗi đau,friction,problem,frustrations,khó chịu"),
    (["opportunities"], "idea,solution,improvement,ý tưởng,giải pháp"),
    (["metrics"], "KPI,measure"),
    (["thoughts"], "question"), (["owner"], "responsible,team,department"),
    (["touchpoints"], "touch points,contact"), (["emotionScale"], "scale,thang điểm"),
    (["momentOfTruth"], "MOT,key moment"), (["severity"], "level,mức"),
    (["status"], "progress,trạng thái"), (["language"], "lang"), (["kind"], "type,loại"),
    (["answers"], "pain,solves,fixes,addresses,giải quyết,trả lời"),
  ]

  /// Words that stand for a key in one kind of object alone: what a touchpoint is called is the
  /// name of a touchpoint, and of nothing else that has a name.
  private static let ofObjects: [(FileObject, String, String)] = [
    (
      .painPoint, "text",
      "đau,nỗi đau,friction,problem,khó chịu,description,detail,mô tả,chi tiết"
    ),
    (
      .opportunity, "text",
      "idea,solution,improvement,ý tưởng,giải pháp,description,detail,mô tả,chi tiết"
    ),
    (.metric, "name", "KPI,measure"),
    (.metric, "target", "goal,objective,aim,mục tiêu"),
    (
      .persona, "frustrations",
      "đau,nỗi đau,điểm đau,khó chịu,pain,pains,pain point,pain points,problem,khó khăn"
    ),
    (.painPoint, "evidence", "source,sources,nguồn"),
    (.map, "state", "status,trạng thái"),
    (.map, "reviewBy", "xem lại"),
    (.map, "sources", "sources of data"),
    (.metric, "value", "current"),
    (.metric, "better", "tốt hơn,direction"),
    (.persona, "quote", "câu nói"),
    (.emotionScale, "min", "from,low,lowest,start,từ,thấp"),
    (.emotionScale, "max", "to,high,highest,end,đến,cao"),
    (.persona, "role", "nghề,occupation,job"),
    (.persona, "description", "bio,biography,background,tiểu sử"),
    (.source, "sampleSize", "n,sample,size,participants,mẫu,số người"),
    (.source, "sampleSize", "số mẫu"),
    (.source, "title", "nhan đề"),
    (.source, "url", "link,liên kết,đường dẫn"),
    (.source, "date", "year,năm"),
    (.time, "minutes", "min,mins,minute"), (.time, "hours", "h,hr,hrs,tiếng"), (.time, "days", "d"),
    (.time, "weeks", "wk,wks"), (.time, "months", "mth,mths"),
    (.nextStage, "stage", "to,goto,go to,target,đến"),
    (.nextStage, "when", "if,condition,nếu,điều kiện"),
    (.frameworkActivity, "by", "ai,bên,who,actor"),
    (.opportunity, "evidence", "source,sources,nguồn"),
    (.touchpoint, "evidence", "source,sources,nguồn"),
  ]

  /// Words over columns that without their accents are others: `mục` is an item, `Lan` a name.
  static func accentedColumn(_ name: String) -> GridField? {
    // In every spelling of the accents these are short; most headings are not made small for them.
    guard (3...8).contains(name.utf8.count) || mayFeel(name) else { return nil }
    return switch name.lowercased() {
    case "mức": .pain(.severity)
    case "lần": .stage(.visit)
    case "làm": .stage(.actions)
    case "cảm thấy": .touchpoint(.emotion)
    default: nil
    }
  }

  /// Whether a text may be `cảm thấy`, by its first letter and its length.
  private static func mayFeel(_ name: String) -> Bool {
    (12...14).contains(name.utf8.count) && name.utf8.first.map { $0 | 0x20 } == 0x63
  }

  /// Words above a table that with accents are others: `tháng` is a month.
  static func accentedHead(_ name: String) -> HeadField? {
    name.utf8.count == 5 && name.lowercased() == "thang" ? .map(.emotionScale) : nil
  }

  static let columns: [(String, GridField)] = [
    (
      """
      stage,phase,step,journey stage,journey phase,journey step,customer journey stage,stage name,step name,stage title,funnel stage,milestone,moment,stages of the customer journey,stages of journey,stage of journey,buoc hanh trinh,\
      phase name,lifecycle stage,giai doan,chang,buoc,cac buoc,ten giai doan,ten buoc,ten chang,moc,thoi diem,giai doan hanh trinh,\
      cong doan,ten cong doan,khau,buoc thuc hien,cac buoc thuc hien,buoc cong viec,buoc quy trinh,process step,process stage,\
      section column,list name,etappe,schritt
      """, .stage(.stage)
    ),
    (
      "goal,objective,aim,user goal,customer goal,muc tieu,muc dich,ziel,job,job to be done",
      .stage(.goal)
    ),
    (
      """
      action,activity,doing,do,does,what they do,behaviour,behavior,hanh dong,hoat dong,viec lam,\
      hanh vi,lam gi,handlung,handlungen,aktion,aktionen,aktivitat,task,user action
      """, .stage(.actions)
    ),
    (
      """
      thought,thinking,think,question,mindset,what they think,suy nghi,cau hoi,nghi,nghi gi,tam ly,tam ly khach hang,\
      gedanke,gedanken,frage
      """, .stage(.thoughts)
    ),
    ("feelings,feeling in words,cam nhan,feels", .stage(.feelings)),
    (
      "backstage,backstage process,behind the scenes,back office,internal process,support process,internal action,"
        + "backstage action,hau truong,hanh dong hau truong,hoat dong hau truong,quy trinh ho tro,quy trinh noi bo,xu ly noi bo",
      .touchpoint(.backstage)
    ),
    ("duration,how long,thoi luong,bao lau,dauer", .stage(.duration)),
    ("visit,lan quay lai,lan vao,lan thu,visit number", .stage(.visit)),
    ("next stage,goes to,di tiep,giai doan tiep,quay lai,goes back", .stage(.next)),
    ("note,comment,remark,ghi chu,nhan xet,luu y,notiz,bemerkung,anmerkung", .stage(.notes)),
    (
      """
      touchpoint,touch point,touchpoints,interaction,interaction point,tiep diem,contact point,point of contact,diem cham,\
      diem tiep xuc,diem tuong tac,kontaktpunkt,beruhrungspunkt,encounter,touchpoint name,\
      ten diem cham,tuong tac,kontaktpunkte,beruhrungspunkte
      """, .touchpoint(.name)
    ),
    (
      "channel,medium,media,platform,device,kenh,kenh truyen thong,kenh ban hang,kenh tiep xuc,kenh tuong tac,nen tang,kanal",
      .touchpoint(.channel)
    ),
    (
      """
      emotion,feeling,feel,sentiment,mood,emotional experience,emotional journey,emotion score,\
      emotion level,emotion curve,emotional state,customer feeling,experience score,satisfaction,\
      cam xuc,tam trang,diem cam xuc,muc cam xuc,duong cam xuc,gefuhl,gefuhle,emotionen,stimmung,emotions,\
      trai nghiem cam xuc,score
      """, .touchpoint(.emotion)
    ),
    (
      """
      pain point,pain,pains,problem,frustration,barrier,issue,obstacle,challenge,friction,friction point,blocker,\
      kho khan,diem dau,van de,rao can,noi dau,tro ngai,bat cap,vuong mac,schmerzpunkt,schmerzpunkte,probleme,hindernis,\
      thach thuc,pain description,diem nghen,phan nan,complaint
      """, .pain(.text)
    ),
    (
      """
      opportunity,improvement area,idea,solution,improvement,recommendation,suggestion,fix,how to improve,\
      opportunity for improvement,improvement opportunity,improvement idea,idea for improvement,co hoi,giai phap,\
      cai thien,cai tien,y tuong,de xuat,co hoi cai thien,huong cai thien,huong xu ly,huong giai quyet,bien phap,giai phap de xuat,\
      action item,kien nghi,khuyen nghi,de nghi,ke hoach hanh dong,hmw,how might we,idee,ideen,chance,chancen,losung,\
      verbesserung
      """, .opportunity(.text)
    ),
    (
      "metric,kpi,chi so kpi,measure,success metric,measurement,chi so,do luong,chi so do luong,thuoc do,"
        + "kennzahl,metrik", .metric(.name)
    ),
    (
      """
      owner,owner team,team,department,responsible,responsible person,team responsible,internal ownership,process ownership,process owner,trach nhiem,nhan vien phu trach,responsibility,person responsible,in charge,accountable,\
      owned by,ai lam,who does it,responsible team,team involved,department involved,assignee,assigned to,internal owner,pic,dau moi,phu trach,nguoi phu trach,nguoi chiu trach nhiem,bo phan,bo phan phu trach,don vi phu trach,\
      don vi chu tri,bo phan chu tri,phong chu tri,nguoi chu tri,chu tri,nv phu trach,cb phu trach,can bo phu trach,don vi thuc hien,bo phan thuc hien,chiu trach nhiem,chu so huu,phong ban,zustandig,verantwortlich,abteilung
      """, .touchpoint(.owner)
    ),
    (
      "moment of truth,mot,key moment,moment that matters,moments that matter,khoanh khac quyet dinh,"
        + "thoi diem quyet dinh,thoi diem quan trong,khoanh khac su that,khoanh khac cua su that",
      .touchpoint(.momentOfTruth)
    ),
    ("evidence,proof,source id,dan chung,bang chung,beleg", .touchpoint(.evidence)),
    (
      "actor,participant,people involved,who is involved,nguoi tham gia,nguoi thuc hien,doi tuong tham gia,beteiligte",
      .touchpoint(.actors)
    ),
    ("description,detail,details,mo ta,chi tiet,dien giai,beschreibung", .touchpoint(.description)),
    ("handover,hand off,handoff,chuyen tiep,ban giao", .touchpoint(.handover)),
    ("initiator,initiated by,ben chu dong,chu dong", .touchpoint(.initiator)),
    ("mode,online offline,kenh online offline,online hay offline,hinh thuc", .touchpoint(.mode)),
    ("touchpoint id,ma diem cham,id,ma", .touchpoint(.id)),
    (
      "severity,severity level,pain severity,pain level,muc do dau,do dau,muc dau,muc do,muc do nghiem trong,do nghiem trong,schwere",
      .pain(.severity)
    ),
    ("status,opportunity status,tien do,trang thai,tinh trang", .opportunity(.status)),
    (
      "impact,tac dong,muc tac dong,muc do tac dong,anh huong,muc do anh huong",
      .opportunity(.impact)
    ),
    ("effort,difficulty,cong suc,no luc,do kho,muc do kho", .opportunity(.effort)),
    (
      "value,current value,metric value,kpi value,kpi current,current kpi,kpi actual,kpi result,"
        + "kpi baseline,gia tri,hien tai,actual,gia tri chi so,gia tri kpi,kpi hien tai,kpi thuc te,"
        + "ket qua kpi,gia tri hien tai", .metric(.value)
    ),
    ("target,chi tieu,target value,kpi target,metric target", .metric(.target)),
    ("unit,don vi", .metric(.unit)),
    (
      "link,url,hyperlink,lien ket,duong dan,issue key,ticket,ticket key,ticket id",
      .touchpoint(.links)
    ),
    ("alongside,parallel,in parallel,song song,song song voi,dong thoi", .touchpoint(.alongside)),
    ("instead of,alternative,alternative to,thay the,thay the cho", .touchpoint(.insteadOf)),
    (
      "waiting time,wait time,waiting,average waiting time,average wait time,avg waiting time,"
        + "avg wait time,thoi gian cho,thoi gian cho tb,thoi gian cho trung binh,thoi gian cho doi,cho doi,"
        + "wartezeit in minuten", .touchpoint(.waits)
    ),
    (
      "time spent,time taken,time on task,task time,time needed,processing time,handling time,"
        + "thoi gian thuc hien,thoi gian xu ly,thoi gian hoan thanh", .touchpoint(.takes)
    ),
  ]

  static let heads: [(String, HeadField)] = [
    (
      "title,map,map name,journey name,journey title,chu de,journey,journey map,customer journey map,map title,project,tieu de,ten ban do,"
        + "ten hanh trinh,hanh trinh,ban do,ban do hanh trinh,du an,ten du an,project name,titel",
      .map(.title)
    ),
    (
      "persona,primary persona,customer,user,actor,chan dung,chan dung khach hang,khach hang,nguoi dung,doi tuong,"
        + "persona name,ten persona,kunde,full name,ho ten,ho va ten,khach hang muc tieu,"
        + "nguoi dung muc tieu,doi tuong khach hang,doi tuong muc tieu,nhom khach hang,nhan vat,"
        + "phan khuc,phan khuc khach hang,segment,customer segment,target customer,target user,"
        + "target audience,target group,target persona,audience,zielgruppe", .persona(.name)
    ),
    ("scenario,situation,context,tinh huong,boi canh,kich ban,hoan canh,szenario", .map(.scenario)),
    (
      "goal,objective,customer goal,journey goal,muc tieu hanh trinh,goals and expectations,goals expectations,muc tieu,mong muon,ziel,"
        + "goals", .map(.goal)
    ),
    ("expectation,mong doi,ky vong,erwartung", .map(.expectations)),
    (
      "team,project team,author,made by,created by,prepared by,nhom,tac gia,nguoi lap,nguoi thuc hien,nhom thuc hien,"
        + "nguoi tao,autor", .map(.authors)
    ),
    (
      "owner,map owner,journey owner,responsible,nguoi phu trach,phu trach,chu so huu", .map(.owner)
    ),
    (
      "date,created,created on,date created,date prepared,last edited,last modified,as of,ngay ban hanh,ngay ra soat,last updated,last update,updated,date updated,ngay,ngay lap,ngay tao,"
        + "cap nhat,ngay cap nhat,cap nhat lan cuoi,lan cap nhat cuoi,datum",
      .map(.date)
    ),
    ("version,version no,ver,revision,phien ban,phien ban so,ban", .map(.version)),
    ("review by,review date,next review,ngay xem lai,xem lai,xem lai truoc", .map(.reviewBy)),
    ("description,summary,about,mo ta,tom tat", .map(.description)),
    (
      "map type,journey type,type of journey,type of map,kind,loai,loai hanh trinh,"
        + "loai ban do", .map(.kind)
    ),
    (
      "state,current or future,as is to be,as is or to be,current state or future state,trang thai,hien trang",
      .map(.state)
    ),
    ("basis,based on,co so,dua tren", .map(.basis)),
    (
      "starts with,start,start point,starting point,diem bat dau,begins with,trigger,bat dau,bat dau bang",
      .map(.startsWith)
    ),
    ("ends with,end,end point,diem ket thuc,ket thuc,ket thuc bang", .map(.endsWith)),
    ("framework,model,stage model,mo hinh", .map(.framework)),
    ("emotion scale,scale,thang cam xuc,thang diem,thang do", .map(.emotionScale)),
    (
      "emotion words,tu cam xuc,tu cho cam xuc,tu chi cam xuc,chu giai cam xuc", .map(.emotionWords)
    ),
    ("language,ngon ngu", .map(.language)),
    ("role,job,occupation,persona role,nghe nghiep,vai tro", .persona(.role)),
    ("quote,trich dan,loi noi,cau noi", .persona(.quote)),
    ("needs,nhu cau", .persona(.needs)),
    ("source,sources,data source,nguon,nguon du lieu,quelle", .source),
    ("note,remark,legend,ghi chu,luu y,chu thich,hinweis", .map(.description)),
    ("frustrations,buc xuc", .persona(.frustrations)),
  ]
}

extension GridField {
  /// The keys of the files that hold what the column tells: a list in what stands around it, and
  /// the text of one element.
  fileprivate var fileKeys: [KeyAliases.Meaning] {
    switch self {
    case .stage(.stage):
      [.init(key: StageEntryKey.stage.rawValue), .init(key: MapKey.stages.rawValue)]
    case .stage(let key): [.init(key: key.rawValue)]
    case .touchpoint(.name):
      [
        .init(key: StageEntryKey.touchpoints.rawValue),
        .init(key: TouchpointKey.name.rawValue, object: .touchpoint),
      ]
    case .touchpoint(let key): [.init(key: key.rawValue)]
    case .pain(.text):
      [
        .init(key: StageEntryKey.painPoints.rawValue),
        .init(key: PainPointKey.text.rawValue, object: .painPoint),
      ]
    case .pain(let key): [.init(key: key.rawValue)]
    case .opportunity(.text):
      [
        .init(key: StageEntryKey.opportunities.rawValue),
        .init(key: OpportunityKey.text.rawValue, object: .opportunity),
      ]
    case .opportunity(let key): [.init(key: key.rawValue)]
    case .metric(.name):
      [
        .init(key: StageEntryKey.metrics.rawValue),
        .init(key: MetricKey.name.rawValue, object: .metric),
      ]
    case .metric(let key): [.init(key: key.rawValue)]
    }
  }
}

extension HeadField {
  /// The keys of the files that hold what the row tells.
  fileprivate var fileKeys: [KeyAliases.Meaning] {
    let key =
      switch self {
      case .map(let key): key.rawValue
      // A customer beside a stage is the persona, and never the name of the stage.
      case .persona(.name): MapKey.persona.rawValue
      case .persona(let key): key.rawValue
      case .lane: MapKey.lanes.rawValue
      case .source: MapKey.sources.rawValue
      case .frameworkStage: MapKey.stages.rawValue
      }
    return [.init(key: key)]
  }
}
