import Foundation
import JourneyCore
import Testing

@testable import journey_cli

/// What stands in the way of a picture is told word for word, and leaves the old file whole.
@Suite struct BadPictureSlowTests {
  private let scratch: Scratch
  private var map: String { scratch.path("map.journey.json") }
  private var old: String { scratch.path("old") }

  init() throws {
    scratch = try Scratch()
    try scratch.put(
      "{ \"title\": \"T\", \"framework\": \"buyer-4\", \"language\": \"en\", "
        + "\"stages\": [{ \"stage\": \"decision\", \"actions\": [\"\(String(repeating: "x ", count: 20_000))\"] }] }",
      "map.journey.json")
    try scratch.shell("mkdir bin tmp")
  }

  private func run(
    _ words: [String], _ language: Language, seconds: Double = 300
  ) -> ConsoleFixture.Run {
    var console = ConsoleFixture(
      variables: ["PATH": "/usr/bin:/bin", "TMPDIR": scratch.path("tmp"), "HOME": scratch.folder]
    ).console
    console.programs = TimedPrograms(seconds: seconds)
    let code = JourneyTool.run(
      ["convert", map] + words + ["--lang", language.rawValue], console, root: JourneyTool.self)
    return .init(output: console.output.text, errors: console.errors.text, code: code)
  }

  private func program(_ script: String) throws -> String {
    try scratch.program(script, "bin/chromium")
  }

  /// Runs a conversion in both languages over a file that exists.
  private func expect(
    _ vi: String, _ en: String, _ ending: String, _ words: [String], seconds: Double = 300,
    _ place: SourceLocation = #_sourceLocation
  ) throws {
    for (language, message) in [(Language.vi, "Lỗi: " + vi), (.en, "Error: " + en)] {
      let file = try scratch.put("old", "old" + ending)
      let done = run([file, "--force"] + words, language, seconds: seconds)
      #expect(
        done == .init(errors: message + "\n", code: .cannotCreate), sourceLocation: place)
      #expect(try scratch.text("old" + ending) == "old", sourceLocation: place)
      let left = try FileManager.default.contentsOfDirectory(atPath: scratch.path("tmp"))
      #expect(left == [], sourceLocation: place)
    }
  }

  private static let way = (
    vi: "; SVG và HTML không cần chương trình nào khác", en: "; SVG and HTML need no other program"
  )

  @Test func aBrowserThatIsNotThere() throws {
    let browser = scratch.path("none")
    try expect(
      "không chạy được '\(browser)': không tìm thấy" + Self.way.vi,
      "cannot run '\(browser)': no such file or folder" + Self.way.en, ".png",
      ["--browser", browser])
  }

  @Test func aBrowserThatMayNotRun() throws {
    let browser = try scratch.put("#!/bin/sh\n", "bin/chromium")
    let done = run([old + ".png", "--browser", browser], .en)
    #expect(done.code == .cannotCreate)
    #expect(done.errors == "Error: cannot run '\(browser)': permission denied\(Self.way.en)\n")
  }

  @Test(arguments: [".png", ".pdf"]) func aBrowserThatHangs(_ ending: String) throws {
    // It also starts another program and fills its profile, as browsers do.
    let browser = try program(
      "for w in \"$@\"; do case $w in --user-data-dir=*) mkdir -p \"${w#*=}/Default/Cache\";"
        + " echo x > \"${w#*=}/Default/Cache/data_0\";; esac; done; sleep 300 & wait")
    try expect(
      "'\(browser)' không xong trong 60 giây và đã bị dừng" + Self.way.vi,
      "'\(browser)' was not done within 60 seconds and was ended" + Self.way.en, ending,
      ["--browser", browser], seconds: 1)
  }

  @Test(arguments: [".png", ".pdf"]) func aBrowserThatWritesNothing(_ ending: String) throws {
    let browser = try program("echo 'no usable sandbox' >&2; exit 1")
    let name = ending == ".png" ? "PNG" : "PDF"
    try expect(
      "'\(browser)' không tạo ra \(name) (no usable sandbox)" + Self.way.vi,
      "'\(browser)' made no \(name) (no usable sandbox)" + Self.way.en, ending,
      ["--browser", browser])
  }

  /// The other kind of picture, or the beginning of one.
  @Test(
    arguments: [
      "printf '%%PDF-1.7'", "printf '\\211PN'", "printf '<svg/>'", "printf ''",
      "printf '\\211PNG and then'",
    ])
  func aBrowserThatWritesSomethingElse(_ what: String) throws {
    let browser = try program(
      "for w in \"$@\"; do case $w in --screenshot=*) \(what) > \"${w#*=}\";; esac; done")
    try expect(
      "'\(browser)' không tạo ra PNG" + Self.way.vi, "'\(browser)' made no PNG" + Self.way.en,
      ".png", ["--browser", browser])
  }

  // MARK: Files

  @Test(arguments: [".svg", ".html"]) func anOutputThatExists(_ ending: String) throws {
    let file = try scratch.put("old", "old" + ending)
    #expect(
      run([file], .en)
        == .init(
          errors: "Error: cannot write '\(file)': it exists already; --force replaces it\n",
          code: .cannotCreate))
    #expect(try scratch.text("old" + ending) == "old")
  }

  @Test func aLogoThatIsTooLarge() throws {
    let letters = "iVBORw0K" + String(repeating: "AAAA", count: 333_334)
    let theme = try scratch.put(
      "{\n  \"logo\": \"data:image/png;base64,\(letters)\"\n}\n", "brand.json")
    for (language, message) in [
      (Language.vi, "lỗi: logo có 1.000.008 byte, nhiều nhất là 1.000.000 [wrong-value]"),
      (.en, "error: the logo has 1,000,008 bytes, at most 1,000,000 are taken [wrong-value]"),
    ] {
      let done = run([old + ".svg", "--theme", theme], language)
      #expect(done.code == .data)
      #expect(done.errors.split(separator: "\n").first == "\(theme):2:11: \(message)")
      #expect(done.errors.utf8.count < 2000)
      #expect(!scratch.names.contains("old.svg"))
    }
  }

  /// The shell's limit of a file's size ends a write in its middle, as a full disk does.
  @Test(arguments: [".svg", ".html"]) func aDiskThatIsFull(_ ending: String) throws {
    let file = try scratch.put("old", "old" + ending)
    let done = try scratch.shell(
      "ulimit -f 8; JOURNEY_LANG=en \"$1\" convert map.journey.json \"$2\" --force",
      [try BuiltBinary.path, file])
    #expect(
      done
        == .init(
          errors: "Error: cannot write '\(file)': the file is too large\n", code: .inputOutput))
    #expect(try scratch.text("old" + ending) == "old")
    #expect(scratch.names == ["bin", "map.journey.json", "old" + ending, "tmp"])
  }

  @Test func aDeviceThatIsFull() throws {
    let done = run(["/dev/full", "--to", "svg", "--force"], .en)
    #expect(
      done
        == .init(
          errors: "Error: cannot write '/dev/full': no space left on the device\n",
          code: .inputOutput))
  }

  /// Where the page of a browser cannot be written, the browser is not started.
  @Test func aFolderForTheBrowserThatIsFull() throws {
    let browser = try program("touch '\(scratch.path("started"))'")
    let file = try scratch.put("old", "old.png")
    let done = try scratch.shell(
      "ulimit -f 8; TMPDIR=\"$PWD/tmp\" JOURNEY_LANG=en \"$1\" convert map.journey.json \"$2\" --force --browser \"$3\"",
      [try BuiltBinary.path, file, browser])
    #expect(done.code == .inputOutput)
    #expect(done.errors == "Error: cannot write '\(scratch.path("tmp"))': the file is too large\n")
    #expect(try scratch.text("old.png") == "old")
    #expect(scratch.names == ["bin", "map.journey.json", "old.png", "tmp"])
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.path("tmp"))
    #expect(left == [])
  }

  /// A real disk that is full, where the system lets a test have one.
  @Test(.enabled(if: BadPictureSlowTests.hasSmallDisks)) func aSmallDiskThatIsFull() throws {
    try scratch.shell("mkdir disk")
    let done = try scratch.shell(
      Self.smallDisk
        + "sh -c 'mount -t tmpfs -o size=16k none disk && printf old > disk/map.svg && "
        + "JOURNEY_LANG=en \"$1\" convert map.journey.json disk/map.svg --force; code=$?; "
        + "cat disk/map.svg; ls -A disk; exit $code' sh \"$1\"", [try BuiltBinary.path])
    #expect(
      done
        == .init(
          output: "oldmap.svg\n",
          errors: "Error: cannot write 'disk/map.svg': no space left on the device\n",
          code: .inputOutput))
  }

  private static let smallDisk = "unshare --map-root-user --mount "

  private static let hasSmallDisks: Bool = {
    guard let scratch = try? Scratch() else { return false }
    let done = try? scratch.shell(smallDisk + "mount -t tmpfs -o size=16k none \"$PWD\"")
    return done?.code == .done
  }()

  // MARK: Maps

  @Test(arguments: [".svg", ".html"])
  func aMapWithErrorsIsDrawnAsFarAsItIsUnderstood(_ ending: String) throws {
    try scratch.put(
      """
      { "title": "Kept", "framework": "buyer-4", "stages": [
        { "stage": "decision", "actions": ["Kept, too"], "emotion": 9 }, { "stage": "decide" }, 7 ] }
      """, "map.journey.json")
    let done = run([old + ending], .en)
    #expect(done.code == .data)
    for rule in ["emotion-range", "unknown-stage", "wrong-type"] {
      #expect(done.errors.contains("[\(rule)]"), "\(rule)")
    }
    let picture = try scratch.text("old" + ending)
    #expect(picture.contains("Kept</title>") && picture.contains("Kept, too"))
  }

  @Test func whatIsNoMapIsNotDrawn() throws {
    for text in ["", "[]", "7", "\"x\"", "no map"] {
      try scratch.put(text, "map.journey.json")
      let done = run([old + ".svg"], .en)
      #expect(done.code == .data)
      #expect(!scratch.names.contains("old.svg"))
    }
  }
}
