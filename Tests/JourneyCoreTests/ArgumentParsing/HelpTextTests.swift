import JourneyCore
import Testing

@testable import journey_cli

@Suite struct HelpTextTests {
  private func help(_ words: [String], columns: Int, _ language: String = "en") -> String {
    let fixture = ConsoleFixture(variables: ["COLUMNS": String(columns), "LC_ALL": language])
    return fixture.run(words + ["--help"], root: ToyTool.self).output
  }

  @Test func commandAt80Columns() {
    #expect(
      help(["show"], columns: 80) == """
        OVERVIEW: Show a map.

        A longer explanation that is long enough to be wrapped at a width of eighty
        columns.

          indented

        Examples:
          journey-cli show shop.json
                                  At a glance.
          show -t x               Short.

        USAGE: journey-cli show <map> [--format <format>] [--title <text>]
               [--disable <rule> ...] [--jobs <n>] [--strict] [--lang <lang>]
               [--color <when>]

        ARGUMENTS:
          <map>                   The map file.

        SPEED:
          --jobs <n>              How many files are read at once, a number small enough
                                  for the rest of the machine. (default: 2)

        OPTIONS:
          --format <format>       The format. (values: text, json; default: text)
          -t, --title <text>      Another title.
          --disable <rule>        Turn a rule off.
          --strict                Be more severe.
          --lang <lang>           The language of texts; by default JOURNEY_LANG, then
                                  the system. (values: vi, en)
          --color <when>          When to use colours; by default only in a terminal.
                                  (values: always, never, auto)
          --version               Show the version.
          -h, --help              Show help information.

        EXIT CODES:
          0                       Everything was done.
          1                       Strict.
          64                      The command line is wrong.
          70                      The program itself failed.
          74                      Reading or writing broke off.


        """)
  }

  @Test func commandAt60Columns() {
    #expect(
      help(["show"], columns: 60) == """
        OVERVIEW: Show a map.

        A longer explanation that is long enough to be wrapped at a
        width of eighty columns.

          indented

        Examples:
          journey-cli show shop.json
                                  At a glance.
          show -t x               Short.

        USAGE: journey-cli show <map> [--format <format>]
               [--title <text>] [--disable <rule> ...] [--jobs <n>]
               [--strict] [--lang <lang>] [--color <when>]

        ARGUMENTS:
          <map>                   The map file.

        SPEED:
          --jobs <n>              How many files are read at once, a
                                  number small enough for the rest
                                  of the machine. (default: 2)

        OPTIONS:
          --format <format>       The format. (values: text, json;
                                  default: text)
          -t, --title <text>      Another title.
          --disable <rule>        Turn a rule off.
          --strict                Be more severe.
          --lang <lang>           The language of texts; by default
                                  JOURNEY_LANG, then the system.
                                  (values: vi, en)
          --color <when>          When to use colours; by default
                                  only in a terminal. (values:
                                  always, never, auto)
          --version               Show the version.
          -h, --help              Show help information.

        EXIT CODES:
          0                       Everything was done.
          1                       Strict.
          64                      The command line is wrong.
          70                      The program itself failed.
          74                      Reading or writing broke off.


        """)
  }

  @Test func commandInVietnamese() {
    #expect(
      help(["show"], columns: 80, "vi") == """
        TỔNG QUAN: Trình bày một bản đồ.

        Phần giải thích dài hơn, đủ dài để phải xuống dòng ở bề rộng tám mươi cột.

          thụt vào

        Ví dụ:
          journey-cli show shop.json
                                  Xem nhanh.
          show -t x               Ngắn.

        CÁCH DÙNG: journey-cli show <map> [--format <format>] [--title <text>]
                   [--disable <rule> ...] [--jobs <n>] [--strict] [--lang <lang>]
                   [--color <when>]

        THAM SỐ:
          <map>                   Tệp bản đồ.

        TỐC ĐỘ:
          --jobs <n>              Số việc làm cùng lúc, một con số đủ nhỏ để máy còn
                                  chạy được những việc khác. (mặc định: 2)

        TÙY CHỌN:
          --format <format>       Dạng kết quả. (giá trị: text, json; mặc định: text)
          -t, --title <text>      Tiêu đề thay thế.
          --disable <rule>        Tắt một luật.
          --strict                Nghiêm ngặt hơn.
          --lang <lang>           Ngôn ngữ hiển thị; mặc định theo JOURNEY_LANG, rồi
                                  theo hệ thống. (giá trị: vi, en)
          --color <when>          Khi nào dùng màu; mặc định chỉ dùng khi in ra cửa sổ
                                  dòng lệnh. (giá trị: always, never, auto)
          --version               In số phiên bản.
          -h, --help              Hiện phần trợ giúp.

        MÃ THOÁT:
          0                       Đã làm xong.
          1                       Strict.
          64                      Dòng lệnh sai.
          70                      Lỗi bên trong chương trình.
          74                      Việc đọc hoặc ghi bị đứt giữa chừng.


        """)
  }

  @Test func tool() {
    #expect(
      help([], columns: 80) == """
        OVERVIEW: A tool for tests.

        USAGE: journey-cli [--lang <lang>] [--color <when>] <subcommand>

        OPTIONS:
          --lang <lang>           The language of texts; by default JOURNEY_LANG, then
                                  the system. (values: vi, en)
          --color <when>          When to use colours; by default only in a terminal.
                                  (values: always, never, auto)
          --version               Show the version.
          -h, --help              Show help information.

        SUBCOMMANDS:
          show                    Show a map.
          frameworks              The frameworks.
          convert                 Convert.

          See 'journey-cli help <subcommand>' for detailed help.

        """)
  }

  @Test func groupInVietnamese() {
    #expect(
      help(["frameworks"], columns: 80, "vi") == """
        TỔNG QUAN: Các mô hình.

        CÁCH DÙNG: journey-cli frameworks [--lang <lang>] [--color <when>] <subcommand>

        TÙY CHỌN:
          --lang <lang>           Ngôn ngữ hiển thị; mặc định theo JOURNEY_LANG, rồi
                                  theo hệ thống. (giá trị: vi, en)
          --color <when>          Khi nào dùng màu; mặc định chỉ dùng khi in ra cửa sổ
                                  dòng lệnh. (giá trị: always, never, auto)
          --version               In số phiên bản.
          -h, --help              Hiện phần trợ giúp.

        LỆNH CON:
          list (mặc định)         Liệt kê.
          show                    Xem một mô hình.

          Xem 'journey-cli help frameworks <subcommand>' để biết chi tiết.

        """)
  }

  @Test func manyOptionsAreLeftOutOfTheUsage() {
    enum Many: Command {
      static let name = "many"
      static let abstract = LocalizedText(same: "Many.")
      static let file = Argument.required("file", .text, LocalizedText(same: "A file."))
      static var arguments: [any Parameter] { [file] }
      static var options: [any Parameter] {
        (1...12).map { Option.flag("flag-\($0)", LocalizedText(same: "A flag.")) }
          + [Option.required("to", .text, LocalizedText(same: "A target."))]
      }
      static let exitCodes: [DocumentedExit] = []
      static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode { .done }
    }
    #expect(
      Synopsis(CommandPath(Many.self)).lines(after: "USAGE: ", width: 80)
        == "USAGE: many [<options>] <file> --to <to>")
  }

  @Test func wrapsWhateverTheWidth() {
    #expect(TextFill.wrap("", width: 5) == "")
    #expect(TextFill.wrap("a\n\n  b c", width: 4) == "a\n\n  b\n  c")
    #expect(TextFill.wrap("longer than that", width: 5) == "longer\nthan\nthat")
    #expect(
      TextFill.wrap("a b", width: 3, indent: 26).hasSuffix(
        "a\n" + String(repeating: " ", count: 26) + "b"))
  }
}
