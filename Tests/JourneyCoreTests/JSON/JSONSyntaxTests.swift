import Testing

@testable import JourneyCore

@Suite struct JSONSyntaxTests {
  @Test(arguments: [
    SyntaxCase("{\"a\": 1 \"b\": 2}", .comma(1, 8)),
    SyntaxCase("{\"a\": {}\n \"b\": 2}", .comma(1, 9)),
    SyntaxCase("[\"a\"  \"b\"]", .comma(1, 5)),
    SyntaxCase("[{\"a\":[1]} []]", .comma(1, 11)),
    SyntaxCase("[\"ữ\" true]", .comma(1, 5)),
    SyntaxCase("[1 2 3]", .comma(1, 3), .comma(1, 5)),
    SyntaxCase("[1 /* c */ 2]", .comma(1, 3), .comment(1, 4)),
    SyntaxCase("[1, 2,\n]", .extraComma(1, 6, before: "]")),
    SyntaxCase("{\"a\": \"x\",\n}", .extraComma(1, 10, before: "}")),
    SyntaxCase("[1,,2]", .extraComma(1, 4)),
    SyntaxCase("[1,,]", .extraComma(1, 3, before: "]"), .extraComma(1, 4)),
    SyntaxCase("{,\"a\":1}", .extraComma(1, 2)), SyntaxCase("[,1]", .extraComma(1, 2)),
    SyntaxCase("[,]", .extraComma(1, 2)), SyntaxCase("{,}", .extraComma(1, 2)),
    SyntaxCase("{\"a\": 1,, ,\"b\": 2}", .extraComma(1, 9), .extraComma(1, 11)),
    SyntaxCase("{\"a\":1;\"b\":2}", SyntaxFinding(1, 7, "semicolon where a comma belongs")),
    SyntaxCase("[1;2]", SyntaxFinding(1, 3, "semicolon where a comma belongs")),
    SyntaxCase("[\"a\":\"b\"]", SyntaxFinding(1, 5, "colon where a comma belongs")),
    SyntaxCase("{\"a\":\"x\":\"b\":2}", SyntaxFinding(1, 9, "colon where a comma belongs")),
  ])
  func commas(_ syntax: SyntaxCase) {
    #expect(SyntaxFinding.all(in: syntax.text) == syntax.expected)
  }

  @Test(arguments: [
    SyntaxCase("{\"a\": {{\"b\": 1}, {\"b\": 2}], \"c\": 3}", .brace(1, 7)),
    SyntaxCase("{\"a\": {\n{\"b\": 1}, {\"b\": 2}}, \"c\": 3}", .brace(1, 7)),
    SyntaxCase("{\"a\": { {\"b\": [1]} ], \"c\": [{}]}", .brace(1, 7)),
    SyntaxCase("{\"a\": { {\"b\": 1}, }}", .brace(1, 7)),
    SyntaxCase("[{{\"b\": 1}, {\"b\": 2}]]", .brace(1, 2)),
    SyntaxCase("{\"a\": {{\"b\": 1}, \"c\": 3}", SyntaxFinding(1, 8, "unexpected '{'")),
  ])
  func bracesForBrackets(_ syntax: SyntaxCase) {
    #expect(SyntaxFinding.all(in: syntax.text) == syntax.expected)
  }

  @Test(arguments: [
    SyntaxCase("{'a': 'it's ok'}", .single(1, 2), .single(1, 7)),
    SyntaxCase("['a', `b`]", .single(1, 2), .single(1, 7)),
    SyntaxCase("['say \"hi\"']", .single(1, 2)), SyntaxCase("['it\\'s']", .single(1, 2)),
    SyntaxCase("['it's, well, ok']", .single(1, 2)),
    SyntaxCase("['a]\n", .openText(1, 2)),
    SyntaxCase("{“a”: “b”}", .curly(1, 2), .curly(1, 7)),
    SyntaxCase("[‘a’, «b», „c“, ＂d＂]", .curly(1, 2), .curly(1, 7), .curly(1, 12), .curly(1, 17)),
    SyntaxCase("{\"a\": \"abc”,\n\"c\": 1}", .curly(1, 11)),
    SyntaxCase("{\"a\": \"abc”}", .curly(1, 11)), SyntaxCase("[\"abc”, \"d\"]", .curly(1, 6)),
    SyntaxCase("{“a\": 1}", .curly(1, 2)), SyntaxCase("{\"a”: 1}", .curly(1, 4)),
    SyntaxCase("[“Ô “x”, y”]", .curly(1, 2)),
    SyntaxCase("{\"a\": \"one\n\"b\": 2}", .openText(1, 7), .comma(1, 11)),
    SyntaxCase("{\"a\": \"one,\n\"b\": 2}", .openText(1, 7)),
    SyntaxCase("[\"one\n, \"two\"]", .openText(1, 2)),
    SyntaxCase("[{\"a\": \"one}]\n", .openText(1, 8)),
    SyntaxCase("[\"(a) [b]\n]", .openText(1, 2)), SyntaxCase("\"abc", .openText(1, 1)),
    SyntaxCase("{\"a: 1,\n\"b\": 2}", .openText(1, 2)),
    SyntaxCase("{\"a: 1, \"b\": 2}", .openText(1, 2)), SyntaxCase("{\"a: \"x\"}", .openText(1, 2)),
    SyntaxCase("{\"a\": \"x, \"b\": 2}", .openText(1, 7)),
    SyntaxCase("[\"a, \"b\"]", .openText(1, 2)),
    SyntaxCase("[{\"a\": \"x }, { \"a\": \"y\" }]", .openText(1, 8)),
    SyntaxCase("{\"a\": \"b", .unclosed(1, 1, "{", "}"), .openText(1, 7)),
    SyntaxCase("{\"a\"\": 1}", .extraQuote(1, 5)),
    SyntaxCase("[\"a\"\", \"b\"]", .extraQuote(1, 5)),
    SyntaxCase("{\"\"a\": 1}", .extraQuote(1, 2)), SyntaxCase("[\"\"a b\", 1]", .extraQuote(1, 2)),
    SyntaxCase("{\"a\": \"He said \"hi\" to me\", \"b\": 1}", .innerQuote(1, 16)),
    SyntaxCase("{\"a\": \"5\" screen\", \"b\": 1}", .innerQuote(1, 9)),
    SyntaxCase("[\"one\ntwo\"]", .lineBreak(1, 6)), SyntaxCase("[\"a\r\n b\"]", .lineBreak(1, 4)),
    SyntaxCase("[\"one\n  two\n\nthree\"]", .lineBreak(1, 6), .lineBreak(2, 6), .lineBreak(3, 1)),
  ])
  func quotes(_ syntax: SyntaxCase) {
    #expect(SyntaxFinding.all(in: syntax.text) == syntax.expected)
  }

  @Test(arguments: [
    SyntaxCase("// c\n{}", .comment(1, 1)), SyntaxCase("{} // c", .comment(1, 4)),
    SyntaxCase("# c\n{ # d\n}#", .comment(1, 1), .comment(2, 3), .comment(3, 2)),
    SyntaxCase("{ /* c\nc */ \"a\": 1}", .comment(1, 3)), SyntaxCase("[/**/]", .comment(1, 2)),
    SyntaxCase("{\"a\" /* c */ : /* d */ 1}", .comment(1, 6), .comment(1, 16)),
    SyntaxCase("{\"a\": 1 /* never\n}", .comment(1, 9)), SyntaxCase("[1//\n]", .comment(1, 3)),
    SyntaxCase("[one // c\n]", .bareText(1, 2, "one"), .comment(1, 6)),
    SyntaxCase("{\"a\": 1, // c\n\"b\": 2 // d\n}", .comment(1, 10), .comment(2, 8)),
  ])
  func comments(_ syntax: SyntaxCase) {
    #expect(SyntaxFinding.all(in: syntax.text) == syntax.expected)
  }

  @Test(arguments: [
    SyntaxCase("{a: 1}", .bareKey(1, 2, "a")), SyntaxCase("{1: 2}", .bareKey(1, 2, "1")),
    SyntaxCase("{first name: 1}", .bareKey(1, 2, "first name")),
    SyntaxCase("{a\": 1}", .bareKey(1, 2, "a")),
    SyntaxCase("{\"a\":1 b-c:2}", .comma(1, 7), .bareKey(1, 8, "b-c")),
    SyntaxCase("{chạm: 1}", .bareKey(1, 2, "chạm")),
    SyntaxCase("{\"a\": hello world, \"b\": 1}", .bareText(1, 7, "hello world")),
    SyntaxCase("[(a), !, @b]", .bareText(1, 2), .bareText(1, 7), .bareText(1, 10, "@b")),
    SyntaxCase("{\"a\": b\", \"c\": 1}", .bareText(1, 7, "b")),
    SyntaxCase("[one, two\", \"c\"]", .bareText(1, 2, "one, two")),
    SyntaxCase("[12 px]", .bareText(1, 2, "12 px")),
    SyntaxCase("[12 cuộc\", 1]", .bareText(1, 2, "12 cuộc")), SyntaxCase("nul", .bareText(1, 1)),
    SyntaxCase("{\"a\" = 1}", SyntaxFinding(1, 6, "'=' where a colon belongs")),
    SyntaxCase("{\"a\" => 1}", SyntaxFinding(1, 6, "'=' where a colon belongs")),
    SyntaxCase("{\"a\" 1}", SyntaxFinding(1, 5, "missing colon between key and value")),
    SyntaxCase("{\"a\"\n{\"b\": 1}}", SyntaxFinding(1, 5, "missing colon between key and value")),
    SyntaxCase("{\"a\":: 1}", SyntaxFinding(1, 6, "unexpected ':'")),
    SyntaxCase("{\"a\":}", SyntaxFinding(1, 6, "missing value after the colon")),
    SyntaxCase("{\"a\":, \"b\": 1}", SyntaxFinding(1, 6, "missing value after the colon")),
    SyntaxCase("{\"a\"}", SyntaxFinding(1, 2, "the key 'a' has no value")),
    SyntaxCase("{\"a\", \"b\": 1}", SyntaxFinding(1, 2, "the key 'a' has no value")),
    SyntaxCase("{\"a\" \"b\": 1}", SyntaxFinding(1, 2, "the key 'a' has no value")),
    SyntaxCase("{\"a\":\n \"b\": 1}", SyntaxFinding(1, 2, "the key 'a' has no value")),
    SyntaxCase("{: 1}", SyntaxFinding(1, 2, "a key in double quotes is expected here")),
    SyntaxCase("{\"a\": \"x\" y}", SyntaxFinding(1, 11, "unexpected 'y'")),
  ])
  func keysAndWords(_ syntax: SyntaxCase) {
    #expect(SyntaxFinding.all(in: syntax.text) == syntax.expected)
  }

  @Test(arguments: [
    SyntaxCase("{\"a\": 3,5}", SyntaxFinding(1, 7, "decimal comma in '3,5'", "write 3.5")),
    SyntaxCase(
      "{\"a\": -12,50, \"b\": 1}", SyntaxFinding(1, 7, "decimal comma in '-12,50'", "write -12.50")),
    SyntaxCase("{\"a\": −1,5}", SyntaxFinding(1, 7, "decimal comma in '−1,5'", "write -1.5")),
    SyntaxCase("{\"a\": +1,5}", SyntaxFinding(1, 7, "decimal comma in '+1,5'", "write 1.5")),
    SyntaxCase(
      "{\"a\": 12.345,6}", SyntaxFinding(1, 7, "decimal comma in '12.345,6'", "write 12345.6")),
    SyntaxCase("{\"a\": 1 200}", .number(1, 7, "1 200", meant: "1200")),
    SyntaxCase("{\"a\": 1,200,000}", .number(1, 7, "1,200,000", meant: "1200000")),
    SyntaxCase(
      "{\"a\": −1,200}",
      SyntaxFinding(
        1, 7, "decimal comma in '−1,200'", "write -1.200, or -1200 if the comma separates thousands"
      )),
    SyntaxCase(
      "[True, FALSE]",
      SyntaxFinding(1, 2, "write true in lower case"),
      SyntaxFinding(1, 8, "write false in lower case")),
    SyntaxCase(
      "[None, nil]",
      SyntaxFinding(1, 2, "'None' is not a value; leave the key out"),
      SyntaxFinding(1, 8, "'nil' is not a value; leave the key out")),
    SyntaxCase("{\"a\": Null}", SyntaxFinding(1, 7, "'Null' is not a value; leave the key out")),
    SyntaxCase(
      "{\"a\": undefined}", SyntaxFinding(1, 7, "'undefined' is not a value; leave the key out")),
    SyntaxCase(
      "[NaN, Infinity]",
      SyntaxFinding(1, 2, "'NaN' is not a number"),
      SyntaxFinding(1, 7, "'Infinity' is not a number")),
    SyntaxCase("[-Infinity]", .number(1, 2, "-Infinity")),
    SyntaxCase(
      "[yes, No]",
      SyntaxFinding(1, 2, "write true or false instead of 'yes'"),
      SyntaxFinding(1, 7, "write true or false instead of 'No'")),
    SyntaxCase("[01, -01, 00]", .number(1, 2, "01"), .number(1, 6, "-01"), .number(1, 11, "00")),
    SyntaxCase(
      "[+1, .5, 5.]", .number(1, 2, "+1", meant: "1"), .number(1, 6, ".5", meant: "0.5"),
      .number(1, 10, "5.", meant: "5")),
    SyntaxCase(
      "[1e, 1e+, 1.e5]", .number(1, 2, "1e"), .number(1, 6, "1e+"), .number(1, 11, "1.e5")),
    SyntaxCase(
      "[0x1F, -, 1.2.3]", .number(1, 2, "0x1F"), .number(1, 8, "-"), .number(1, 11, "1.2.3")),
    SyntaxCase("[1_000, 12%]", .number(1, 2, "1_000"), .bareText(1, 9, "12%")),
    SyntaxCase(
      "[2026-03-02, 24/7]", .number(1, 2, "2026-03-02", meant: "\"2026-03-02\""),
      .number(1, 14, "24/7")),
    SyntaxCase("[1.5E+10, -0, 0e0, 1E-9, -0.0]"), SyntaxCase("[3,5]"),
  ])
  func numbersAndWords(_ syntax: SyntaxCase) {
    #expect(SyntaxFinding.all(in: syntax.text) == syntax.expected)
  }

  @Test(arguments: [
    SyntaxCase(
      "[\"\\x\", \"\\'\", \"\\ữ\"]", .escape(1, 3, "\\x"), .escape(1, 9, "\\'"),
      .escape(1, 15, "\\ữ")),
    SyntaxCase(
      "[\"\\u12\"]", SyntaxFinding(1, 3, "\\u must be followed by four hexadecimal digits")),
    SyntaxCase(
      "[\"\\u12G4\"]", SyntaxFinding(1, 3, "\\u must be followed by four hexadecimal digits")),
    SyntaxCase("[\"\\u\"]", SyntaxFinding(1, 3, "\\u must be followed by four hexadecimal digits")),
    SyntaxCase("[\"\\ud83d\", \"\\ude00\"]", .half(1, 3, "\\ud83d"), .half(1, 13, "\\ude00")),
    SyntaxCase("[\"\\ud83d\\ud83d\"]", .half(1, 3, "\\ud83d"), .half(1, 9, "\\ud83d")),
    SyntaxCase("[\"\\ud83d\\u0041\"]", .half(1, 3, "\\ud83d")),
    SyntaxCase("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\ud83d\\ude00\"]"),
    SyntaxCase("[\"a\tb\"]", SyntaxFinding(1, 4, "tab inside a text", "write \\t, or use a space")),
    SyntaxCase(
      "[\"\u{0}\", \"\u{1B}[31m\"]",
      SyntaxFinding(1, 3, "control character U+0000 inside a text", "remove it"),
      SyntaxFinding(1, 8, "control character U+001B inside a text", "remove it")),
    SyntaxCase("[\u{0}1]", SyntaxFinding(1, 2, "unexpected '\u{0}1'")),
    SyntaxCase("[\"\u{7F}\u{85}\u{2028}\"]"),
  ])
  func escapesAndControls(_ syntax: SyntaxCase) {
    #expect(SyntaxFinding.all(in: syntax.text) == syntax.expected)
  }

  @Test(arguments: [
    SyntaxCase("[1}", SyntaxFinding(1, 3, "'}' where ']' belongs")),
    SyntaxCase("{\"a\": 1]", SyntaxFinding(1, 8, "']' where '}' belongs")),
    SyntaxCase("{\"a\": [1}", SyntaxFinding(1, 9, "expected ']' before this '}'")),
    SyntaxCase("{\"a\": [{\"b\": 1]}", SyntaxFinding(1, 15, "expected '}' before this ']'")),
    SyntaxCase("{\"a\": \"x\"], \"c\": 2}", SyntaxFinding(1, 7, "missing '[' here")),
    SyntaxCase("{\"a\": \"x\", \"y\"], \"c\": 2}", SyntaxFinding(1, 7, "missing '[' here")),
    SyntaxCase("{\"a\": {}, {}], \"c\": 2}", SyntaxFinding(1, 7, "missing '[' here")),
    SyntaxCase("{\"a\": [\"x\", \"b\": 2}", SyntaxFinding(1, 11, "missing ']' here")),
    SyntaxCase("{\"a\": \"b\": 1}}", SyntaxFinding(1, 7, "missing '{' here")),
    SyntaxCase("[\"a\": 1}, {\"a\": 2}]", SyntaxFinding(1, 2, "missing '{' here")),
    SyntaxCase("\"a\": 1}", SyntaxFinding(1, 1, "missing '{' here")),
    SyntaxCase("[{\"a\": 1, {\"a\": 2}]", SyntaxFinding(1, 9, "missing '}' here")),
    SyntaxCase("{{\"a\": 1}", SyntaxFinding(1, 2, "unexpected '{'")),
    SyntaxCase("{\"a\": 1", .unclosed(1, 1, "{", "}")),
    SyntaxCase("[[1, 2", .unclosed(1, 2, "[", "]", ", nor is the one around it")),
    SyntaxCase("{\"a\": {\"b\": [1", .unclosed(1, 13, "[", "]", ", nor are the 2 around it")),
    SyntaxCase("{\n  \"a\": {\n    \"b\": 1,\n  \"c\": 2\n}", .unclosed(2, 8, "{", "}")),
    SyntaxCase("{}}", .stray(1, 3, "}")), SyntaxCase("[1]]", .stray(1, 4, "]")),
    SyntaxCase("{\"a\": 1}, \"b\": 2}", .stray(1, 8, "}")), SyntaxCase("}", .stray(1, 1, "}")),
    SyntaxCase(
      "{} {}",
      SyntaxFinding(
        1, 4, "there is more text after the end of the document", "one file holds one map")),
    SyntaxCase(
      "[1]\n2",
      SyntaxFinding(
        2, 1, "there is more text after the end of the document", "one file holds one map")),
    SyntaxCase(
      "", SyntaxFinding(1, 1, "the file is empty", "the file begins with { and ends with }")),
    SyntaxCase(
      "\u{FEFF} \r\n\n",
      SyntaxFinding(1, 1, "the file is empty", "the file begins with { and ends with }")),
    SyntaxCase("]", .stray(1, 1, "]")), SyntaxCase(",", .extraComma(1, 1)),
  ])
  func bracketsAndEnds(_ syntax: SyntaxCase) {
    #expect(SyntaxFinding.all(in: syntax.text) == syntax.expected)
  }

  @Test func bracketsAreNotedWhereTheyWereOpened() throws {
    let document = JSONDocument(SourceFile(name: "", text: "{\"a\": [1,\n 2}"))
    let problem = try #require(document.problems.first)
    #expect(problem.notes == [.init(JSONMessages.openedHere(.array), at: 6..<7)])
    #expect(problem.notes[0].message.en == "the '[' was opened here")
    #expect(problem.notes[0].message.vi == "'[' được mở ở đây")
    let unclosed = try #require(JSONDocument(SourceFile(name: "", text: "[1 ")).problems.first)
    #expect(unclosed.notes == [.init(JSONMessages.endOfFile, at: 3..<3)])
  }

  @Test func allMistakesAreFoundInOneRun() {
    let text = """
      { // the map
        'title': "Lan's \\map",
        “language”: "vi"
        "framework": customer-6;
        "emotionScale": { min: -2,0, "max": +2, },
        "stages": [ { "stage": "decide", "emotion": 3,5 }
          { "stage" "use", "actions": ["a\tb",, "c"], "goal": None }
        }
      }
      """
    let expected: [SyntaxFinding] = [
      .comment(1, 3), .single(2, 3), .escape(2, 19, "\\m"), .curly(3, 3), .comma(3, 19),
      .bareText(4, 16, "customer-6"), SyntaxFinding(4, 26, "semicolon where a comma belongs"),
      .bareKey(5, 21, "min"), SyntaxFinding(5, 26, "decimal comma in '-2,0'", "write -2.0"),
      .number(5, 39, "+2", meant: "2"), .extraComma(5, 41, before: "}"),
      SyntaxFinding(6, 47, "decimal comma in '3,5'", "write 3.5"), .comma(6, 52),
      SyntaxFinding(7, 14, "missing colon between key and value"),
      SyntaxFinding(7, 36, "tab inside a text", "write \\t, or use a space"),
      .extraComma(7, 40), SyntaxFinding(7, 56, "'None' is not a value; leave the key out"),
      SyntaxFinding(8, 3, "'}' where ']' belongs"),
    ]
    #expect(SyntaxFinding.all(in: text) == expected)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func countsLinesHoweverTheyEnd(lineEnd: String) {
    let text = ["\u{FEFF}{", "  \"ữ😀\": x", "}"].joined(separator: lineEnd)
    #expect(SyntaxFinding.all(in: text) == [.bareText(2, 9, "x")])
    #expect(SyntaxFinding.all(in: "\u{FEFF}x") == [.bareText(1, 1)])
    #expect(SyntaxFinding.all(in: "\u{FEFF}{}").isEmpty)
  }
}
