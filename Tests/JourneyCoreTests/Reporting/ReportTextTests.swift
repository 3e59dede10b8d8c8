import Testing

@testable import JourneyCore

/// The escapes of every format, one by one.
@Suite struct ReportTextTests {
  @Test(arguments: [
    ("", #""""#), ("Mua điện thoại 📱", #""Mua điện thoại 📱""#), ("a\"b\\c/d", #""a\"b\\c/d""#),
    ("\n\r\t\u{8}\u{C}\u{0}\u{1F}", #""\n\r\t\b\f\u0000\u001f""#), ("\r\n", #""\r\n""#),
    ("\u{7F}\u{9B}\u{202E}\u{2028}\u{FEFF}", #""\u007f\u009b\u202e\u2028\ufeff""#),
    ("a\u{E0041}", #""a\udb40\udc41""#), ("👩‍💻 Cafe\u{301}", "\"👩‍💻 Cafe\u{301}\""),
  ])
  func json(text: String, expected: String) {
    var output = ""
    JSONText.append(text, to: &output)
    #expect(Array(output.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(arguments: [
    ("50% a:b,c\r\n", "50%25 a%3Ab%2Cc%0D%0A", "50%25 a:b,c%0D%0A"), ("%0A", "%250A", "%250A"),
    ("\u{1B}[31m\t\u{202E}", "␛[31m\t‹U+202E›", "␛[31m\t‹U+202E›"),
    ("\r\r\n\n", "%0D%0D%0A%0A", "%0D%0D%0A%0A"), ("", "", ""),
  ])
  func workflow(text: String, property: String, message: String) {
    var output = ["", ""]
    WorkflowText.append(text, in: .property, to: &output[0])
    WorkflowText.append(text, in: .message, to: &output[1])
    #expect(output == [property, message])
  }

  @Test(arguments: [
    ("<a & \"b\"> ]]>", "&lt;a &amp; &quot;b&quot;&gt; ]]&gt;", nil),
    ("a\r\n\tb", "a&#13;&#10;&#9;b", "a&#13;\n\tb"),
    ("\u{0}\u{1B}x\u{FFFE}\u{FFFF}", "x", nil),
    ("\u{7F}\u{85}\u{202E}", "&#x7F;&#x85;&#x202E;", nil), ("'", "'", nil),
  ])
  func xml(text: String, attribute: String, content: String?) {
    var output = ["", ""]
    XMLText.append(text, in: .attribute, to: &output[0])
    XMLText.append(text, in: .content, to: &output[1])
    #expect(output == [attribute, content ?? attribute])
  }

  @Test(arguments: [
    ("missing '}' or ','", "missing '}' or ','"), ("[\"a\"] {x}", "[\"a\"] {x}"),
    ("see [a\\b](x)", "see \\[a\\\\b\\](x)"), ("{0} of {n}", "{{0}} of {{n}}"), ("{}", "{}"),
    ("{1a}", "{1a}"),
  ])
  func sarif(text: String, expected: String) {
    #expect(SARIFMessage.literal(text) == expected)
  }

  @Test func paths() {
    #expect(
      PercentEncoding.encoded(path: "../Maps/điện (1)/50%:a?#\u{1}.json")
        == "../Maps/%C4%91i%E1%BB%87n%20%281%29/50%25%3Aa%3F%23%01.json")
  }
}
