import Testing

@testable import journey_cli

@Suite struct ArgumentMessageTests {
  private func run(_ words: [String], _ variables: [String: String] = [:]) -> ConsoleFixture.Run {
    ConsoleFixture(variables: variables).run(words, root: ToyTool.self)
  }

  private static let sentences: [(words: [String], en: String, vi: String)] = [
    (
      ["show", "--fromat"], "Unknown option '--fromat'. Did you mean '--format'?",
      "Không có tùy chọn '--fromat'. Ý bạn là '--format'?"
    ),
    (
      ["show", "--colour=never"], "Unknown option '--colour'. Did you mean '--color'?",
      "Không có tùy chọn '--colour'. Ý bạn là '--color'?"
    ),
    // No abbreviations, and hidden options are not given away.
    (["show", "--form"], "Unknown option '--form'", "Không có tùy chọn '--form'"),
    (["show", "--secre"], "Unknown option '--secre'", "Không có tùy chọn '--secre'"),
    (["show", "-x"], "Unknown option '-x'", "Không có tùy chọn '-x'"),
    (["show", "-tx"], "Unknown option '-tx'", "Không có tùy chọn '-tx'"),
    (["show", "-5"], "Unknown option '-5'", "Không có tùy chọn '-5'"),
    (["--foo"], "Unknown option '--foo'", "Không có tùy chọn '--foo'"),
    (
      ["show", "--\u{1B}[31m"], "Unknown option '--␛[31m'", "Không có tùy chọn '--␛[31m'"
    ),
    (
      ["convert", "--to"], "Missing value for '--to <format>'",
      "Thiếu giá trị cho '--to <format>'"
    ),
    (
      ["show", "m", "--title", "--strict"], "Missing value for '--title <text>'",
      "Thiếu giá trị cho '--title <text>'"
    ),
    (
      ["show", "--title", "--", "m"], "Missing value for '--title <text>'",
      "Thiếu giá trị cho '--title <text>'"
    ),
    (["show"], "Missing expected argument '<map>'", "Thiếu tham số bắt buộc '<map>'"),
    (
      ["convert", "--to", "csv", "one"], "Missing expected argument '<file> ...'",
      "Thiếu tham số bắt buộc '<file> ...'"
    ),
    (
      ["convert", "a", "b"], "Missing expected argument '--to <format>'",
      "Thiếu tham số bắt buộc '--to <format>'"
    ),
    (["show", "m", "x"], "Unexpected argument 'x'", "Thừa tham số 'x'"),
    (
      ["show", "m", "a", "b"], "2 unexpected arguments: 'a', 'b'", "Thừa 2 tham số: 'a', 'b'"
    ),
    (["help", "show", "x"], "Unexpected argument 'x'", "Thừa tham số 'x'"),
    (["--", "show"], "Unexpected argument 'show'", "Thừa tham số 'show'"),
    (
      ["show", "m", "--format", "jsn"],
      "The value 'jsn' is invalid for '--format <format>'. Did you mean 'json'? "
        + "Please provide one of 'text' and 'json'.",
      "Giá trị 'jsn' không hợp lệ cho '--format <format>'. Ý bạn là 'json'? "
        + "Hãy chọn 'text' hoặc 'json'."
    ),
    (
      ["show", "--format", "x"],
      "The value 'x' is invalid for '--format <format>'. Please provide one of 'text' and 'json'.",
      "Giá trị 'x' không hợp lệ cho '--format <format>'. Hãy chọn 'text' hoặc 'json'."
    ),
    (
      ["convert", "a", "b", "--to", "x"],
      "The value 'x' is invalid for '--to <format>'. Please provide one of the following:\n"
        + "  - csv\n  - html\n  - json\n  - markdown\n  - mermaid\n  - svg",
      "Giá trị 'x' không hợp lệ cho '--to <format>'. Hãy chọn một trong các giá trị sau:\n"
        + "  - csv\n  - html\n  - json\n  - markdown\n  - mermaid\n  - svg"
    ),
    (
      ["fail", "x"],
      "The value 'x' is invalid for '<way>'. "
        + "Please provide one of 'failure', 'usage', 'closed', 'full' or 'fault'.",
      "Giá trị 'x' không hợp lệ cho '<way>'. "
        + "Hãy chọn 'failure', 'usage', 'closed', 'full' hoặc 'fault'."
    ),
    (
      ["show", "m", "--jobs=0"],
      "The value '0' is invalid for '--jobs <n>'. Please provide a whole number from 1 to 64.",
      "Giá trị '0' không hợp lệ cho '--jobs <n>'. Hãy cho một số nguyên từ 1 đến 64."
    ),
    (
      ["show", "m", "--jobs=99999999999999999999"],
      "The value '99999999999999999999' is invalid for '--jobs <n>'. "
        + "Please provide a whole number from 1 to 64.",
      "Giá trị '99999999999999999999' không hợp lệ cho '--jobs <n>'. "
        + "Hãy cho một số nguyên từ 1 đến 64."
    ),
    (
      ["show", "m", "--disable", "stal"],
      "Unknown rule 'stal'. Did you mean 'stale'?",
      "Không có quy tắc 'stal'. Ý bạn là 'stale'?"
    ),
    (
      ["show", "m", "--disable", "abc"],
      "Unknown rule 'abc'. 'toy rules' lists them all.",
      "Không có quy tắc 'abc'. Xem danh sách: toy rules"
    ),
    (
      ["show", ""], "The value '' is invalid for '<map>'",
      "Giá trị '' không hợp lệ cho '<map>'"
    ),
    (
      ["show", "m", "--title="], "The value '' is invalid for '--title <text>'",
      "Giá trị '' không hợp lệ cho '--title <text>'"
    ),
    (
      ["show", "m", "--strict=yes"],
      "The option '--strict' does not take any value, but 'yes' was specified.",
      "Tùy chọn '--strict' không nhận giá trị, nhưng lại có 'yes' đi kèm."
    ),
    (
      ["show", "m", "--format", "text", "--format=json"],
      "The option '--format' can be given only once",
      "Tùy chọn '--format' chỉ được dùng một lần"
    ),
    (
      ["shwo"], "Unknown subcommand 'shwo'. Did you mean 'show'?",
      "Không có lệnh con 'shwo'. Ý bạn là 'show'?"
    ),
    (
      ["hlep"], "Unknown subcommand 'hlep'. Did you mean 'help'?",
      "Không có lệnh con 'hlep'. Ý bạn là 'help'?"
    ),
    (["fali"], "Unknown subcommand 'fali'", "Không có lệnh con 'fali'"),
    (
      ["help", "frameworks", "lits"], "Unknown subcommand 'lits'. Did you mean 'list'?",
      "Không có lệnh con 'lits'. Ý bạn là 'list'?"
    ),
    (["fail", "usage"], "Unknown id", "Mã lạ"),
  ]

  @Test(arguments: sentences.indices)
  func sentence(index: Int) {
    let (words, en, vi) = Self.sentences[index]
    for (language, label, expected) in [("en", "Error: ", en), ("vi", "Lỗi: ", vi)] {
      let run = run(words, ["JOURNEY_LANG": language])
      let start = label + expected + "\n"
      #expect(run.errors.hasPrefix(start), "\(run.errors)")
      #expect(run.errors.dropFirst(start.count).hasPrefix(language == "en" ? "Usage: " : "Cách"))
      #expect(run.code == .usage)
      #expect(run.output == (words.first == "fail" && words.last == "usage" ? "before\n" : ""))
    }
  }

  @Test func theWholeMessage() {
    #expect(
      run(["show", "--foo"], ["COLUMNS": "60"]).errors == """
        Error: Unknown option '--foo'
        Usage: journey-cli show <map> [--format <format>]
               [--title <text>] [--disable <rule> ...] [--jobs <n>]
               [--strict] [--lang <lang>] [--color <when>]
          See 'journey-cli show --help' for more information.

        """)
    #expect(
      run(["frameworks", "lst"], ["LANG": "vi_VN.UTF-8"]).errors == """
        Lỗi: Không có lệnh con 'lst'. Ý bạn là 'list'?
        Cách dùng: journey-cli frameworks [--lang <lang>] [--color <when>] <subcommand>
          Xem 'journey-cli frameworks --help' để biết thêm.

        """)
  }

  @Test(arguments: [
    (["--foo", "--lang", "vi"], [:], "Lỗi"), (["--foo", "--lang=vi"], [:], "Lỗi"),
    (["--foo", "--lang", "en"], ["JOURNEY_LANG": "vi"], "Error"),
    (["show", "--lang"], ["JOURNEY_LANG": "vi"], "Lỗi"),
    (["show", "--lang", "fr"], ["LC_ALL": "vi"], "Lỗi"),
    (["show", "a", "b", "--", "--lang", "vi"], [:], "Error"),
  ])
  func languageOfErrors(words: [String], variables: [String: String], label: String) {
    #expect(run(words, variables).errors.hasPrefix(label + ": "))
  }
}
