/// What the reader of Mermaid says.
enum MermaidMessages {
  typealias Message = ReadingMessages.Message

  static let empty = Message(
    text: LocalizedText(vi: "tệp trống", en: "the file is empty"),
    help: LocalizedText(
      vi: "hành trình bắt đầu bằng dòng 'journey'", en: "a journey begins with the line 'journey'"))

  static let noJourney = Message(
    text: LocalizedText(
      vi: "đây không phải là hành trình của Mermaid", en: "this is not a Mermaid journey"),
    help: LocalizedText(
      vi: "hành trình bắt đầu bằng dòng 'journey'", en: "a journey begins with the line 'journey'"))

  static func otherDiagram(_ word: String) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "đây là sơ đồ '\(word)' của Mermaid, không phải hành trình",
        en: "this is a Mermaid diagram '\(word)', not a journey"),
      about: [SourceText(word)],
      help: LocalizedText(
        vi: "chỉ đọc được sơ đồ bắt đầu bằng dòng 'journey'",
        en: "only diagrams that begin with the line 'journey' are read"))
  }

  static func capitals(_ word: String) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "Mermaid không nhận ra '\(word)'", en: "Mermaid does not know '\(word)'"),
      about: [SourceText(word)],
      help: LocalizedText(
        vi: "viết 'journey' bằng chữ thường", en: "write 'journey' in lower case"))
  }

  static func unclosedDirective(swallowsRest: Bool) -> Message {
    Message(
      text: swallowsRest
        ? LocalizedText(
          vi: "chỉ thị không được đóng: Mermaid bỏ mọi thứ phía sau",
          en: "the directive is never closed: Mermaid drops everything behind it")
        : LocalizedText(
          vi: "chỉ thị không được đóng: Mermaid bỏ các từ ngay phía sau rồi đọc tiếp",
          en: "the directive is never closed: Mermaid drops the words behind it and reads on"),
      help: LocalizedText(vi: "kết thúc bằng '}%%'", en: "end it with '}%%'"))
  }

  static let secondJourney = Message(
    text: LocalizedText(
      vi: "Mermaid từ chối cả sơ đồ: 'journey' đứng ở đây lần nữa",
      en: "Mermaid refuses the whole diagram: 'journey' appears here again"),
    help: LocalizedText(
      vi: "mỗi sơ đồ là một hành trình; điểm chạm bắt đầu bằng từ này thì viết '#106;ourney'",
      en: "one diagram is one journey; for a task that begins so write '#106;ourney'"))

  static func keywordTask(_ word: String, _ line: String, repair: String) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "Mermaid từ chối cả sơ đồ: '\(line)' bắt đầu bằng từ khóa '\(word)'",
        en: "Mermaid refuses the whole diagram: '\(line)' begins with the keyword '\(word)'"),
      about: [SourceText(line)], help: write(repair))
  }

  // MARK: Texts that Mermaid cuts or drops

  static func cutAtSign(_ kept: String, _ lost: String, repair: String) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "Mermaid cắt ở '#' và chỉ giữ '\(kept)'; '\(lost)' bị mất",
        en: "Mermaid cuts at '#' and keeps '\(kept)'; '\(lost)' is lost"),
      about: [SourceText(lost)], help: write(repair))
  }

  static func semicolon(repair: String) -> Message {
    Message(
      text: LocalizedText(
        vi: "Mermaid từ chối cả sơ đồ vì dấu chấm phẩy",
        en: "Mermaid refuses the whole diagram because of the semicolon"),
      help: write(repair))
  }

  static func severalStatements(_ statements: [String]) -> Message {
    let first = VisibleText.escaped(SourceText(statements[0]).excerpt)
    return Message(
      text: LocalizedText(
        vi: "Mermaid từ chối cả sơ đồ vì dấu chấm phẩy",
        en: "Mermaid refuses the whole diagram because of the semicolon"),
      help: LocalizedText(
        vi: "viết '\(first)' và từng phần phía sau trên dòng riêng",
        en: "write '\(first)' and each part behind it on a line of its own"))
  }

  static func vanishing(_ line: String, repair: String) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "dòng '\(line)' biến mất trong Mermaid vì '%%' sau ký tự đầu",
        en: "the line '\(line)' vanishes in Mermaid: '%%' stands behind its first character"),
      about: [SourceText(line)], help: write(repair))
  }

  static func doubtfulComment(_ sign: String, _ line: String, repair: String) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "dòng bắt đầu bằng '\(sign)' là chú thích đối với Mermaid: '\(line)' bị mất",
        en: "a line that begins with '\(sign)' is a comment for Mermaid: '\(line)' is lost"),
      about: [SourceText(line)],
      help: LocalizedText.deferred(
        vi: "viết '\(repair)', hoặc bắt đầu bằng '%%' nếu đúng là chú thích",
        en: "write '\(repair)', or begin with '%%' if it is a comment"))
  }

  static func dropped(_ lost: String, repair: String?) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "Mermaid bỏ '\(lost)' sau dấu hai chấm thứ hai",
        en: "Mermaid drops '\(lost)' behind the second colon"),
      about: [SourceText(lost)],
      help: repair.map(write)
        ?? LocalizedText(
          vi: "viết 'tên: điểm: người, người'; dấu hai chấm trong tên viết là '#58;'",
          en: "write 'name: score: actor, actor'; a colon in a name is '#58;'"))
  }

  static func commentInActors(_ actor: String) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "'%%' ở đây không phải chú thích: Mermaid đọc người tham gia '\(actor)'",
        en: "'%%' is not a comment here: Mermaid reads the actor '\(actor)'"),
      about: [SourceText(actor)],
      help: LocalizedText(
        vi: "đặt chú thích trên một dòng riêng", en: "put comments on lines of their own"))
  }

  static let journeyHere = LocalizedText(
    vi: "một hành trình nữa ở đây", en: "another journey here")

  static func commentInName(_ text: String, isTitle: Bool) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi:
          "'%%' ở đây không phải chú thích: Mermaid đọc \(isTitle ? "tiêu đề" : "giai đoạn") '\(text)'",
        en: "'%%' is not a comment here:"
          + " Mermaid reads the \(isTitle ? "title" : "section") '\(text)'"),
      about: [SourceText(text)],
      help: LocalizedText(
        vi: "đặt chú thích trên một dòng riêng", en: "put comments on lines of their own"))
  }

  static let emptyActor = Message(
    text: LocalizedText(
      vi: "một người tham gia không có tên; Mermaid vẫn vẽ ra",
      en: "an actor without a name, which Mermaid draws all the same"),
    help: LocalizedText(
      vi: "bỏ dấu hai chấm hoặc dấu phẩy thừa", en: "take the needless colon or comma away"))

  static func wideComma(_ sign: String) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "Mermaid không tách người tham gia ở dấu '\(sign)': đây là một người",
        en: "Mermaid does not separate actors at '\(sign)': this is one actor"),
      help: LocalizedText(
        vi: "tách người tham gia bằng dấu phẩy thường ','", en: "separate actors with a plain ','"))
  }

  static func innerDirective() -> Message {
    Message(
      text: LocalizedText(
        vi: "chỉ thị giữa dòng: Mermaid bỏ nó và nối hai phần lại",
        en: "a directive within a line: Mermaid takes it away and joins what is around it"),
      help: LocalizedText(
        vi: "đặt chỉ thị trên một dòng riêng", en: "put directives on lines of their own"))
  }

  static func unknownEntity(_ entity: String) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "'#\(entity);' không phải là ký hiệu nào; Mermaid vẽ '&\(entity);'",
        en: "'#\(entity);' stands for no character; Mermaid draws '&\(entity);'"),
      about: [SourceText(entity)],
      help: LocalizedText(
        vi: "dùng mã số của ký tự, ví dụ '#35;' cho '#'",
        en: "use the number of the character, such as '#35;' for '#'"))
  }

  static func controlEntity(_ number: String, repair: String) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "Mermaid đọc '#\(number);' là ký tự số \(number), vốn không nhìn thấy được",
        en: "Mermaid takes '#\(number);' for the character number \(number), which nobody sees"),
      about: [SourceText(number)], help: write(repair))
  }

  static func swallowed(_ keyword: String, _ text: String) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "sau '\(keyword)' không có gì nên Mermaid lấy dòng dưới: '\(text)'",
        en: "nothing stands beside '\(keyword)', so Mermaid takes the next line: '\(text)'"),
      about: [SourceText(keyword)],
      help: LocalizedText.deferred(
        vi: "viết tên sau '\(keyword)', hoặc bỏ dòng này",
        en: "write a name behind '\(keyword)', or leave the line out"))
  }

  static let accessibleTitle = Message(
    text: LocalizedText(
      vi: "tên cho trình đọc màn hình không có chỗ trong bản đồ",
      en: "the title for screen readers has no place in a map"),
    help: LocalizedText(
      vi: "dùng 'title' cho tên, 'accDescr' cho mô tả",
      en: "use 'title' for the title, 'accDescr' for a description"))

  static let unclosedDescription = Message(
    text: LocalizedText(
      vi: "mô tả không được đóng nên nuốt hết phần còn lại",
      en: "the description is never closed and swallows the rest"),
    help: LocalizedText(vi: "kết thúc bằng '}'", en: "end it with '}'"))

  // MARK: Titles

  static func taskAsTitle(_ word: String, _ text: String, repair: String) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "điểm chạm bắt đầu bằng '\(word) ' trở thành tên hành trình và biến mất",
        en: "a task that begins with '\(word) ' becomes the title and vanishes"),
      about: [SourceText(text)], help: write(repair))
  }

  static func taskForReaders(
    _ word: String, _ text: String, isTitle: Bool, repair: String
  ) -> Message {
    Message(
      text: isTitle
        ? LocalizedText.deferred(
          vi: "điểm chạm tên '\(word)' trở thành tên cho trình đọc màn hình và biến mất",
          en: "a task called '\(word)' becomes the title for screen readers and vanishes")
        : LocalizedText.deferred(
          vi: "điểm chạm tên '\(word)' trở thành mô tả của hành trình và biến mất",
          en: "a task called '\(word)' becomes the description of the journey and vanishes"),
      about: [SourceText(text)], help: write(repair))
  }

  static let allInOneLine = Message(
    text: LocalizedText(
      vi: "cả hành trình nằm trên một dòng nên Mermaid không tách được tên, giai đoạn và điểm chạm",
      en: "the whole journey stands in one line, in which Mermaid finds no sections and tasks"),
    help: LocalizedText(
      vi: "viết 'title …', mỗi 'section …' và mỗi điểm chạm trên một dòng riêng",
      en: "write 'title …', each 'section …' and each task on a line of its own"))

  static func signBehindKeyword(_ line: String, repair: String) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "Mermaid từ chối cả sơ đồ: với '\(line)' nó bỏ mọi thứ từ '#'",
        en: "Mermaid refuses the whole diagram: of '\(line)' it drops all from '#' on"),
      about: [SourceText(line)], help: write(repair))
  }

  static func secondTitle(_ lost: String) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "tên này thay cho tên ở trên, '\(lost)'",
        en: "this title replaces the one above, '\(lost)'"),
      about: [SourceText(lost)],
      help: LocalizedText(vi: "chỉ giữ một tên", en: "keep one of them"))
  }

  static func colonTitle(_ text: String) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "tên bắt đầu bằng dấu hai chấm: '\(text)'",
        en: "the title begins with a colon: '\(text)'"),
      about: [SourceText(text)],
      help: LocalizedText(
        vi: "sau 'title' không có dấu hai chấm", en: "no colon stands behind 'title'"))
  }

  static func noTitle(_ name: String) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "hành trình không có tên; bản đồ được gọi là '\(name)'",
        en: "the journey has no title; the map is called '\(name)'"),
      help: LocalizedText(vi: "thêm dòng 'title …'", en: "add a line 'title …'"))
  }

  static let emptyJourney = Message(
    text: LocalizedText(
      vi: "hành trình này chưa có giai đoạn hay điểm chạm nào: bản đồ trống",
      en: "this journey has no section and no task: the map is empty"),
    help: LocalizedText(
      vi: "thêm dòng 'section …', và bên dưới mỗi điểm chạm một dòng 'tên: điểm: người'",
      en: "add a line 'section …', and below it a line 'task: score: actor' for each task"))

  // MARK: Tasks

  static func keywordColon(_ word: String, _ text: String) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "Mermaid đọc dòng này thành điểm chạm '\(word)' không có điểm",
        en: "Mermaid reads a task '\(word)' without a score here"),
      about: [SourceText(word)],
      help: LocalizedText.deferred(
        vi: "viết '\(word) \(text)', không có dấu hai chấm",
        en: "write '\(word) \(text)', without the colon"))
  }

  static func noScore(_ name: String, _ written: String, repairs: [String]) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "Mermaid lấy điểm của '\(name)' từ '\(written)', mà đó không phải là số",
        en: "Mermaid takes the score of '\(name)' from '\(written)', which is not a number"),
      about: [SourceText(name)], help: write(oneOf: repairs) ?? scores)
  }

  static func minutes(_ name: String, _ written: String, repair: String?) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "Mermaid lấy điểm của '\(name)' từ phần phút '\(written)' của một giờ",
        en: "Mermaid takes the score of '\(name)' from '\(written)', the minutes of a time"),
      about: [SourceText(name)],
      help: repair.map(write)
        ?? LocalizedText(
          vi: "viết dấu hai chấm của giờ là '#58;', và điểm sau tên: 'Họp lúc 10#58;05: 3'",
          en: "write the colon of a time as '#58;', and a score behind the name: 'At 10#58;05: 3'"))
  }

  static func missingScore(_ name: String) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "'\(name)' chưa có điểm; Mermaid tính là 0",
        en: "'\(name)' has no score; Mermaid takes it as 0"),
      about: [SourceText(name)], help: scores)
  }

  static func outOfRange(_ name: String, _ written: String) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "điểm \(written) của '\(name)' nằm ngoài khoảng 1 đến 5",
        en: "the score \(written) of '\(name)' is not between 1 and 5"),
      about: [SourceText(name)],
      help: LocalizedText(
        vi: "Mermaid vẽ nó ra ngoài hình; đổi mọi điểm về thang 1 (rất tệ) đến 5 (rất tốt)",
        en: "Mermaid draws it outside the picture; bring all scores to 1 (worst) to 5 (best)"))
  }

  static let dividingLine = Message(
    text: LocalizedText(
      vi: "Mermaid từ chối cả sơ đồ: hành trình không có đường kẻ ngăn cách",
      en: "Mermaid refuses the whole diagram: a journey has no dividing lines"),
    help: LocalizedText(vi: "bỏ dòng này", en: "leave the line out"))

  static func nameAlone(_ text: String, foreign: String?, repair: String?) -> Message {
    let foreignHelp = foreign.map { word in
      LocalizedText(
        vi: "hành trình không có lệnh '\(word)': bỏ dòng này, hoặc viết 'tên: điểm: người'",
        en: "a journey has no '\(word)': leave the line out, or write 'name: score: actor'")
    }
    return Message(
      text: LocalizedText.deferred(
        vi: "Mermaid từ chối cả sơ đồ: sau '\(text)' không có ': điểm'",
        en: "Mermaid refuses the whole diagram: no ': score' stands behind '\(text)'"),
      about: [SourceText(text)],
      help: repair.map(write) ?? foreignHelp
        ?? LocalizedText(
          vi: "viết 'tên: điểm: người', hoặc 'section …' cho giai đoạn",
          en: "write 'name: score: actor', or 'section …' for a stage"))
  }

  static let dataAlone = Message(
    text: LocalizedText(
      vi: "Mermaid từ chối cả sơ đồ: dòng bắt đầu bằng dấu hai chấm",
      en: "Mermaid refuses the whole diagram: the line begins with a colon"),
    help: LocalizedText(
      vi: "viết tên điểm chạm trước dấu hai chấm", en: "write the name of the task before it"))

  static let colonBehindJourney = Message(
    text: LocalizedText(
      vi: "Mermaid từ chối cả sơ đồ: có dấu hai chấm sau 'journey'",
      en: "Mermaid refuses the whole diagram: a colon stands behind 'journey'"),
    help: LocalizedText(vi: "bỏ dấu hai chấm", en: "take the colon off"))

  // MARK: Sections

  static let sectionAlone = Message(
    text: LocalizedText(
      vi: "Mermaid từ chối cả sơ đồ: 'section' không có tên",
      en: "Mermaid refuses the whole diagram: 'section' has no name"),
    help: LocalizedText(
      vi: "viết tên giai đoạn trên cùng dòng: 'section Mua hàng'",
      en: "write the name of the stage in its line: 'section Purchase'"))

  static func sectionColon(_ name: String, repair: String) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "Mermaid từ chối cả sơ đồ: tên giai đoạn '\(name)' có dấu hai chấm",
        en: "Mermaid refuses the whole diagram: a colon stands behind the section '\(name)'"),
      about: [SourceText(name)], help: write(repair))
  }

  static func emptySection(_ name: String) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "giai đoạn '\(name)' chưa có điểm chạm; Mermaid không vẽ",
        en: "the section '\(name)' has no task; Mermaid does not draw it"),
      about: [SourceText(name)],
      help: LocalizedText(
        vi: "thêm một điểm chạm, hoặc bỏ giai đoạn này", en: "add a task, or leave it out"))
  }

  static func sameSection(_ name: String) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "giai đoạn '\(name)' hai lần liền nhau được vẽ thành một",
        en: "the section '\(name)' twice in a row is drawn as one"),
      about: [SourceText(name)],
      help: LocalizedText(vi: "bỏ dòng thứ hai", en: "leave the second line out"))
  }

  static func revisit(_ name: String) -> Message {
    Message(
      text: LocalizedText.deferred(
        vi: "giai đoạn '\(name)' trở lại; được đọc là lần ghé lại",
        en: "the section '\(name)' comes back; it is read as another visit"),
      about: [SourceText(name)],
      help: LocalizedText(
        vi: "nếu là giai đoạn khác, hãy đặt tên khác", en: "if it is another stage, name it anew"))
  }

  static func nearest(_ frameworks: [String]) -> Message {
    let ids = frameworks.joined(separator: ", ")
    return Message(
      text: LocalizedText.deferred(
        vi: "phần lớn các giai đoạn là của mô hình \(ids); bản đồ được đọc với mô hình riêng",
        en: "most sections are stages of \(ids); the map is read with a framework of its own"),
      about: frameworks.map { SourceText($0) },
      help: LocalizedText.deferred(
        vi: "chọn bằng --framework \(frameworks.first ?? "")",
        en: "choose with --framework \(frameworks.first ?? "")"))
  }

  // MARK: Repairs

  private static let scores = LocalizedText(
    vi: "viết 'tên: điểm: người', điểm từ 1 (rất tệ) đến 5 (rất tốt)",
    en: "write 'name: score: actor', with a score from 1 (worst) to 5 (best)")

  private static func write(oneOf repairs: [String]) -> LocalizedText? {
    guard let first = repairs.first, let last = repairs.last, repairs.count > 1 else {
      return repairs.first.map(write)
    }
    return LocalizedText.deferred(
      vi: "viết '\(first)' hoặc '\(last)', tùy ý muốn nói",
      en: "write '\(first)' or '\(last)', whichever is meant")
  }

  private static func write(_ repair: String) -> LocalizedText {
    LocalizedText.deferred(vi: "viết '\(repair)'", en: "write '\(repair)'")
  }
}
