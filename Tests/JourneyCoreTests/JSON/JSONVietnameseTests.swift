import Testing

@testable import JourneyCore

/// The same findings as a Vietnamese reader gets them.
@Suite struct JSONVietnameseTests {
  @Test(arguments: [
    ("[1 2]", "thiếu dấu phẩy ở đây", "các phần tử cách nhau bằng dấu phẩy"),
    ("[1,]", "thừa dấu phẩy trước ']'", "xóa dấu phẩy này"),
    ("[1,,2]", "thừa dấu phẩy", "xóa dấu phẩy này"),
    ("[1;2]", "dấu chấm phẩy ở chỗ cần dấu phẩy", nil),
    ("[1:2]", "dấu hai chấm ở chỗ cần dấu phẩy", nil),
    ("{\"a\" 1}", "thiếu dấu hai chấm giữa khóa và giá trị", nil),
    ("{\"a\" = 1}", "dấu '=' ở chỗ cần dấu hai chấm", nil),
    ("{\"a\":}", "thiếu giá trị sau dấu hai chấm", nil),
    ("{\"a\"}", "khóa 'a' không có giá trị", nil),
    ("{a: 1}", "khóa 'a' cần dấu nháy kép", "viết \"a\""),
    ("['a']", "dấu nháy đơn ở chỗ cần dấu nháy kép", "dùng dấu nháy kép \"…\""),
    (
      "[“a”]", "dấu nháy cong ở chỗ cần dấu nháy thẳng",
      "dùng dấu nháy thẳng \"…\"; trình soạn thảo văn bản đã tự đổi chúng"
    ),
    (
      "[\"a\n]", "văn bản bắt đầu ở đây không có dấu nháy đóng",
      "thêm dấu nháy kép ở cuối văn bản"
    ),
    ("[\"a\nb\"]", "ngắt dòng giữa văn bản", "viết \\n, hoặc giữ văn bản trên một dòng"),
    ("[\"a\" b\"]", "dấu nháy kép giữa văn bản", "viết \\\", hoặc dùng dấu nháy cong “…”"),
    ("[\"a\"\"]", "thừa dấu nháy kép", "xóa dấu nháy này"),
    (
      "[1] // c", "JSON không có chú thích",
      "xóa chú thích, hoặc đưa vào một khóa bắt đầu bằng x-"
    ),
    ("[a]", "văn bản cần dấu nháy kép", "viết \"a\""),
    ("[True]", "viết true bằng chữ thường", nil),
    ("{\"a\": None}", "'None' không phải là giá trị; hãy bỏ cả khóa này", nil),
    ("[NaN]", "'NaN' không phải là một số", nil),
    ("[yes]", "viết true hoặc false thay cho 'yes'", nil),
    ("{\"a\": 3,5}", "dấu phẩy thập phân trong '3,5'", "viết 3.5"),
    (
      "[01]", "'01' không phải là một số viết đúng cách",
      "số viết như 4, -1 hoặc 2.5; văn bản nằm trong dấu nháy kép"
    ),
    (
      "[\"\\q\"]", "'\\q' không có nghĩa trong văn bản JSON",
      "dấu gạch chéo ngược được viết là \\\\"
    ),
    ("[\"\\u1\"]", "\\u cần bốn chữ số thập lục phân theo sau", nil),
    ("[\"\\ud800\"]", "'\\ud800' chỉ là một nửa ký tự", "hãy gõ thẳng ký tự đó, ví dụ 😀"),
    ("[\"\t\"]", "ký tự tab giữa văn bản", "viết \\t, hoặc dùng dấu cách"),
    ("[\"\u{1}\"]", "ký tự điều khiển U+0001 giữa văn bản", "xóa nó"),
    ("[1}", "'}' ở chỗ cần ']'", nil),
    ("{\"a\": [1}", "cần ']' trước '}' này", nil),
    ("{\"a\": \"b\": 1}}", "thiếu '{' ở đây", nil),
    ("[1", "'[' mở ở đây không được đóng", "thêm ']' vào chỗ nó kết thúc"),
    (
      "[[[1", "'[' mở ở đây không được đóng, và 2 ngoặc bao quanh nó cũng vậy",
      "thêm ']' vào chỗ nó kết thúc"
    ),
    ("{}}", "'}' không đóng ngoặc nào", nil),
    ("{} {}", "còn nội dung sau khi tài liệu đã kết thúc", "mỗi tệp chỉ chứa một bản đồ"),
    ("", "tệp trống", "tệp bắt đầu bằng { và kết thúc bằng }"),
    ("{: 1}", "cần một khóa trong dấu nháy kép ở đây", nil),
    ("[:1]", "không hiểu ':1'", nil),
  ])
  func speaksVietnamese(text: String, message: String, help: String?) {
    let found = SyntaxFinding.all(in: text, .vi)
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.help) == [help])
  }
}
