import Foundation
import JourneyCore
import Testing

@testable import journey_cli

/// PNG and PDF by programs that do not do what they should; `.ci/check-pictures` has the real ones.
@Suite struct PicturePrinterSlowTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.put(
      "{ \"title\": \"T\", \"framework\": \"buyer-4\", \"stages\": [{ \"stage\": \"decision\" }] }",
      "map.journey.json")
    try scratch.shell("mkdir bin tmp")
  }

  private func program(_ name: String, _ script: String) throws -> String {
    try scratch.program(script, "bin/" + name)
  }

  /// Writes what Chromium writes, and its arguments and variables beside the map.
  private var honest: String {
    """
    printf '%s\\n' "$@" > \(scratch.path("arguments")); env > \(scratch.path("variables"))
    for word in "$@"; do
      case $word in
        --screenshot=*) printf '\\211PNG drawn IEND\\256B`\\202' > "${word#*=}" ;;
        --print-to-pdf=*) printf '%%PDF-drawn\\n%%%%EOF\\n' > "${word#*=}" ;;
        file://*) cp "${word#file://}" \(scratch.path("page")) ;;
      esac
    done
    """
  }

  private func run(_ words: [String], seconds: Double = 300) -> ConsoleFixture.Run {
    var console = ConsoleFixture(
      variables: [
        "PATH": scratch.path("bin") + ":/usr/bin:/bin", "TMPDIR": scratch.path("tmp"),
        "SECRET": "x", "HOME": scratch.folder,
      ]).console
    console.programs = TimedPrograms(seconds: seconds)
    let code = JourneyTool.run(
      ["convert", scratch.path("map.journey.json")] + words, console, root: JourneyTool.self)
    return .init(output: console.output.text, errors: console.errors.text, code: code)
  }

  private func expectNothingIsLeft(_ place: SourceLocation = #_sourceLocation) throws {
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.path("tmp"))
    #expect(left.isEmpty, sourceLocation: place)
  }

  @Test func aBrowserIsGivenOnePageAndNoNetwork() throws {
    let browser = try program("google-chrome", honest)
    let output = scratch.path("map.png")
    let done = run([output, "--browser", browser, "--scale", "1.5"])
    #expect(done.code == .done, "\(done.errors)")
    let bytes = FileManager.default.contents(atPath: output)
    #expect(bytes == Data([0x89] + Array("PNG drawn IEND".utf8) + [0xAE, 0x42, 0x60, 0x82]))
    let arguments = try scratch.text("arguments").split(separator: "\n").map(String.init)
    #expect(arguments.contains("--headless"))
    #expect(arguments.contains("--force-device-scale-factor=1.5"))
    #expect(arguments.contains("--host-resolver-rules=MAP * ~NOTFOUND"))
    #expect(arguments.contains { $0.hasPrefix("--user-data-dir=\(scratch.path("tmp"))/") })
    #expect(!(try scratch.text("variables")).contains("SECRET"))
    let page = try scratch.text("page")
    #expect(page.contains("default-src 'none'") && page.contains("<svg xmlns="))
    try expectNothingIsLeft()
  }

  /// Chromium takes no less than half a dot for each px: its page is small where a picture is to be.
  @Test(arguments: [(0.5, "0.5", 1.0), (0.25, "1.0", 0.25)])
  func smallPicturesAreSmall(_ scale: Double, _ factor: String, _ part: Double) throws {
    let browser = try program("google-chrome", honest)
    func window(_ scale: Double) throws -> [Double] {
      let done = run([scratch.path("\(scale).png"), "--browser", browser, "--scale", "\(scale)"])
      #expect(done.code == .done, "\(done.errors)")
      let arguments = try scratch.text("arguments").split(separator: "\n")
      let size = try #require(arguments.first { $0.hasPrefix("--window-size=") })
      return size.dropFirst("--window-size=".count).split(separator: ",").compactMap { Double($0) }
    }
    let whole = try window(1)
    #expect(try window(scale) == whole.map { ($0 * part).rounded(.up) })
    #expect(try scratch.text("arguments").contains("--force-device-scale-factor=\(factor)\n"))
    #expect(try scratch.text("page").contains("svg{display:block;width:"))
  }

  /// Writes what Firefox and librsvg write, and their arguments and the page beside the map.
  private var plain: String {
    """
    printf '%s\\n' "$@" > \(scratch.path("arguments"))
    for word in "$@"; do
      case $word in
        */output.png) printf '\\211PNG drawn IEND\\256B`\\202' > "$word" ;;
        file://*) cp "${word#file://}" \(scratch.path("page")) ;;
      esac
    done
    """
  }

  /// Firefox draws a dot for each px, whatever its settings say: window and page are larger.
  @Test(arguments: [["--scale", "3"], ["--scale", "0.25"], ["--width", "2400"], []])
  func firefoxHasAWindowOfAllDots(_ words: [String]) throws {
    let browser = try program("firefox-esr", plain)
    let done = run([scratch.path("a.png"), "--browser", browser] + words)
    #expect(done.code == .done, "\(done.errors)")
    let svg = run(["-", "--to", "svg"]).output
    let sides = ["width=\"", "height=\""].map { side in
      svg.split(separator: side).dropFirst().first.flatMap {
        Double($0.prefix { $0 != "\"" })
      } ?? 0
    }
    let scale =
      words.first == "--width" ? 2400 / sides[0] : words.last.flatMap { Double($0) } ?? 2
    let dots = sides.map { Int(($0 * scale - 0.01).rounded(.up)) }
    let arguments = try scratch.text("arguments")
    #expect(arguments.contains("--window-size=\(dots[0]),\(dots[1])\n"), "\(arguments)")
    let page = try scratch.text("page")
    let width = page.split(separator: "svg{display:block;width:").dropFirst().first.flatMap {
      Double($0.prefix { $0 != "p" })
    }
    #expect(abs((width ?? 0) - sides[0] * scale) < 0.1)
  }

  /// No row of dots is half empty, and nothing shows through.
  @Test func librsvgIsGivenWholeDotsAndAGround() throws {
    let converter = try program("rsvg-convert", plain)
    let done = run([scratch.path("a.png"), "--browser", converter, "--width", "800"])
    #expect(done.code == .done, "\(done.errors)")
    let arguments = try scratch.text("arguments").split(separator: "\n").map(String.init)
    #expect(arguments.prefix(3) == ["--width", "800", "--height"])
    #expect(arguments.count > 3 && Int(arguments[3]) != nil)
    #expect(arguments.contains("--background-color") && arguments.contains("#FFFFFF"))
    #expect(!arguments.contains("--zoom"))
  }

  @Test func aBrowserIsFoundByItsUsualName() throws {
    for name in ["chromium", "google-chrome", "microsoft-edge", "brave-browser"] {
      try scratch.shell("rm -rf bin/*")
      _ = try program(name, honest)
      let files = ConsoleFixture(variables: ["PATH": scratch.path("bin")]).console
      let found = PictureProgram.installed(for: .pdf, files)
      #expect(found?.path == scratch.path("bin/" + name))
      #expect(found?.family == .chromium)
    }
    try scratch.shell("rm -rf bin/*")
    let nowhere = ConsoleFixture(variables: ["PATH": scratch.path("bin")]).console
    #expect(PictureProgram.installed(for: .png, nowhere) == nil)
    _ = try program("rsvg-convert", honest)
    #expect(PictureProgram.installed(for: .png, nowhere)?.family == .librsvg)
    #expect(PictureProgram.installed(for: .pdf, nowhere) == nil)
  }

  @Test func aPDFIsOneSheetOfPaper() throws {
    let browser = try program("chromium", honest)
    let done = run([scratch.path("map.pdf"), "--browser", browser])
    #expect(done.code == .done, "\(done.errors)")
    #expect(try scratch.text("map.pdf") == "%PDF-drawn\n%%EOF\n")
    #expect(try scratch.text("page").contains("@page{size:420mm 297mm;margin:0}"))
    try expectNothingIsLeft()
  }

  @Test func aBrowserThatHangsIsEnded() throws {
    let browser = try program("chromium", "sleep 300 & echo $! > \(scratch.path("child")); wait")
    let old = try scratch.put("old", "map.png")
    let done = run([old, "--browser", browser, "--force"], seconds: 1)
    #expect(done.code == .cannotCreate)
    #expect(done.errors.contains("was ended; SVG and HTML need no other program"))
    #expect(try scratch.text("map.png") == "old")
    try expectNothingIsLeft()
    let child = try scratch.text("child").trimmingCharacters(in: .whitespacesAndNewlines)
    let state = try scratch.shell(
      "sleep 0.2; kill -0 \(child) 2>/dev/null && ps -o stat= -p \(child)")
    #expect(state.output.isEmpty || state.output.hasPrefix("Z"))
  }

  @Test func whatABrowserLeavesRunningIsEnded() throws {
    let child = "sleep 300 > /dev/null 2>&1 & echo $! > \(scratch.path("child"))\n"
    let browser = try program("chromium", child + honest)
    let done = run([scratch.path("map.pdf"), "--browser", browser])
    #expect(done.code == .done, "\(done.errors)")
    try expectNothingIsLeft()
    let number = try scratch.text("child").trimmingCharacters(in: .whitespacesAndNewlines)
    let state = try scratch.shell(
      "sleep 0.2; kill -0 \(number) 2>/dev/null && ps -o stat= -p \(number)")
    #expect(state.output.isEmpty || state.output.hasPrefix("Z"))
  }

  @Test(
    arguments: [
      ("exit 0", "made no PNG;"), ("echo no display >&2; exit 1", "made no PNG (no display);"),
      (
        "for w in \"$@\"; do case $w in --screenshot=*) : > \"${w#*=}\";; esac; done",
        "made no PNG;"
      ),
      (
        "for w in \"$@\"; do case $w in --screenshot=*) echo text > \"${w#*=}\";; esac; done",
        "made no PNG;"
      ),
      ("kill -9 $$", "made no PNG;"),
    ])
  func aBrowserThatMakesNoPictureIsTold(_ script: String, _ message: String) throws {
    let browser = try program("chromium", script)
    let old = try scratch.put("old", "map.png")
    let done = run([old, "--browser", browser, "--force"])
    #expect(done.code == .cannotCreate)
    #expect(done.errors.contains(message), "\(done.errors)")
    #expect(try scratch.text("map.png") == "old")
    try expectNothingIsLeft()
  }

  @Test func aBrowserThatIsNotThere() throws {
    let done = run([scratch.path("map.pdf"), "--browser", scratch.path("none")])
    #expect(done.code == .cannotCreate)
    #expect(done.errors.contains("cannot run") && done.errors.contains("no such file or folder"))
    let other = run([scratch.path("map.pdf"), "--browser", try program("rsvg-convert", honest)])
    #expect(other.errors.contains("cannot make a PDF"))
    try expectNothingIsLeft()
    #expect(!scratch.names.contains("map.pdf"))
  }

  @Test func aPictureIsAsWideAsIsWanted() throws {
    let browser = try program("chromium", honest)
    let wide = run([scratch.path("a.png"), "--browser", browser, "--width", "800"])
    #expect(wide.code == .done)
    let scale = try scratch.text("arguments").split(separator: "\n")
      .first { $0.hasPrefix("--force-device-scale-factor=") }.flatMap {
        Double($0.drop { $0 != "=" }.dropFirst())
      }
    let svg = run(["-", "--to", "svg"]).output
    let width = svg.split(separator: "width=\"").dropFirst().first.flatMap {
      Double($0.prefix { $0 != "\"" })
    }
    #expect(abs((scale ?? 0) * (width ?? 0) - 800) < 0.01)
    for words in [["--scale", "9"], ["--scale", "x"], ["--width", "12"]] {
      #expect(run([scratch.path("b.png"), "--browser", browser] + words).code == .usage)
    }
    let both = run([scratch.path("b.png"), "--scale", "1", "--width", "900"])
    #expect(both.errors.contains("not both"))
    #expect(run([scratch.path("b.svg"), "--scale", "2"]).errors.contains("for PNG only"))
    #expect(run([scratch.path("b.svg"), "--browser", browser]).errors.contains("PNG and PDF only"))
    let large = run([
      scratch.path("b.png"), "--browser", browser, "--width", "16000", "--only", "goal",
    ])
    #expect(large.code == .done || large.errors.contains("a side has 16000 at most"))
  }

  @Test func anOutputThatExistsStopsBeforeABrowserRuns() throws {
    let browser = try program("chromium", honest)
    let old = try scratch.put("old", "map.png")
    #expect(run([old, "--browser", browser]).code == .cannotCreate)
    #expect(!scratch.names.contains("arguments"))
  }
}
