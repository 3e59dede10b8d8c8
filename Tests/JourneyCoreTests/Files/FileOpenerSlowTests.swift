import Foundation
import JourneyCore
import Testing

@testable import journey_cli

/// `--open`: what is drawn is handed to the program that the system has for it.
@Suite struct FileOpenerSlowTests {
  private static let map = """
    { "title": "T", "framework": "buyer-4", "language": "en", "stages": [{ "stage": "decision" }] }
    """
  private static let opener = Platform.isDarwin ? "open" : "xdg-open"

  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.put(Self.map, "shop.journey.json")
    try scratch.put(Self.map, "other.journey.json")
    try scratch.shell("mkdir bin tmp")
  }

  private func program(_ name: String, _ script: String) throws {
    try scratch.program(script, "bin/" + name)
  }

  /// A program that writes down what it is given.
  private func honest(_ name: String) throws {
    try program(name, "printf '%s\\n' \"$@\" >> '\(scratch.path("opened"))'")
  }

  /// Runs the tool in a world that has nothing but the programs of `bin` and the shell's own.
  private func run(
    _ words: [String], variables: [String: String] = [:]
  ) throws -> ConsoleFixture.Run {
    // The programs that the script needs, and no opener of this machine.
    for name in ["sleep", "cat"] {
      try scratch.shell("ln -sf \"$(command -v \(name))\" bin/\(name)")
    }
    return ConsoleFixture(
      variables: ["PATH": scratch.path("bin"), "TMPDIR": scratch.path("tmp")]
        .merging(variables) { $1 }
    ).run(words, root: JourneyTool.self)
  }

  private var map: String { scratch.path("shop.journey.json") }
  private var opened: [String] {
    ((try? scratch.text("opened")) ?? "").split(separator: "\n").map(String.init)
  }

  @Test func whatIsWrittenIsOpened() throws {
    try honest(Self.opener)
    let page = scratch.path("page.html")
    let done = try run(["convert", map, page, "--open"])
    #expect(done == .init(errors: "Drew '\(page)'\n"))
    #expect(opened == [page])
    #expect(try scratch.text("page.html").hasPrefix("<!DOCTYPE html>"))
  }

  /// Every command that draws, with the name of the page that nobody names.
  @Test(
    arguments: [
      (["show", "MAP", "--open"], "shop.html"),
      (["show", "MAP", "--open", "--format", "svg"], "shop.svg"),
      (["compare", "buyer-4", "basic-5", "--open"], "comparison.html"),
      (["compare", "MAP", "OTHER", "--open"], "comparison.html"),
      (["diff", "MAP", "MAP", "--open"], "changes.html"),
      (["report", "MAP", "--open"], "report.html"),
    ])
  func aPageThatNobodyNamesIsDrawnInAFolderOfItsOwn(_ words: [String], _ name: String) throws {
    try honest(Self.opener)
    let done = try run(
      words.map { $0 == "MAP" ? map : $0 == "OTHER" ? scratch.path("other.journey.json") : $0 })
    #expect(done.code == .done)
    #expect(done.output == "")
    let path = try #require(opened.first)
    #expect(path.hasPrefix(scratch.path("tmp") + "/journey-cli-"))
    #expect(path.hasSuffix("/" + name))
    #expect(done.errors == "Drew '\(path)'\n")
    let bytes = try #require(FileManager.default.contents(atPath: path))
    let start = name.hasSuffix("svg") ? "<svg " : "<!DOCTYPE html>"
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix(start))
    // Nobody else on the machine may look.
    let folder = (path as NSString).deletingLastPathComponent
    let permissions = try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions]
    #expect((permissions as? NSNumber)?.intValue == 0o700)
  }

  @Test(
    arguments: [
      ["compare", "buyer-4", "basic-5", "-o", "PAGE", "--open"],
      ["diff", "MAP", "MAP", "-o", "PAGE", "--open"], ["report", "MAP", "-o", "PAGE", "--open"],
    ])
  func aFileThatIsNamedIsOpenedWhereItIs(_ words: [String]) throws {
    try honest(Self.opener)
    let page = scratch.path("page.html")
    let done = try run(words.map { $0 == "MAP" ? map : $0 == "PAGE" ? page : $0 })
    #expect(done == .init())
    #expect(opened == [page])
    #expect(try scratch.text("page.html").hasPrefix("<!DOCTYPE html>"))
  }

  @Test func aMapWithErrorsIsOpenedAsFarAsItIsUnderstood() throws {
    try honest(Self.opener)
    try scratch.put(
      "{ \"title\": \"T\", \"framework\": \"buyer-4\", \"stages\": [{ \"stage\": \"decide\" }] }",
      "shop.journey.json")
    let done = try run(["show", map, "--open"])
    #expect(done.code == .data)
    #expect(done.errors.contains("[unknown-stage]"))
    #expect(opened.count == 1)
  }

  @Test func aNameIsNoOption() throws {
    try honest(Self.opener)
    try scratch.put(Self.map, "-map.journey.json")
    let tool = try BuiltBinary.path
    try scratch.shell(
      "PATH=\(scratch.path("bin")):$PATH '\(tool)' convert ./-map.journey.json --open -- -x.html",
      [])
    #expect(opened == ["./-x.html"])
  }

  @Test func nothingThatOpensSaysWhatToInstall() throws {
    let page = scratch.path("page.html")
    let done = try run(["convert", map, page, "--open", "--quiet"])
    #expect(done.code == .cannotCreate)
    if !Platform.isDarwin {
      #expect(
        done.errors
          == "Error: '\(page)' is written, but no program is there to open it: install xdg-utils\n")
      let within = try run(
        ["convert", map, page, "--open", "--force", "--quiet", "--lang", "vi"],
        variables: ["WSL_DISTRO_NAME": "Debian"])
      #expect(
        within.errors
          == "Lỗi: đã ghi '\(page)', nhưng không có chương trình nào để mở: hãy cài xdg-utils, hoặc"
          + " wslu\n")
    }
    #expect(try scratch.text("page.html").hasPrefix("<!DOCTYPE html>"))
  }

  @Test func whatFailsAtOnceIsTold() throws {
    try program(Self.opener, "exit 3")
    let page = scratch.path("page.html")
    let done = try run(["convert", map, page, "--open", "--quiet"])
    #expect(done.code == .cannotCreate)
    #expect(done.errors == "Error: '\(page)' is written, but the system could not open it\n")
  }

  /// A browser that is opened by this lives on; nobody waits for its end.
  @Test func aProgramThatStaysIsNotWaitedFor() throws {
    try program(Self.opener, "echo $$ > '\(scratch.path("process"))'; exec sleep 300")
    let start = Platform.seconds()
    let done = try run(["convert", map, scratch.path("page.html"), "--open", "--quiet"])
    #expect(done == .init())
    #expect(Platform.seconds() - start < 60)
    // It is still there.
    #expect(
      try scratch.shell("until [ -s process ]; do sleep 0.1; done; kill \"$(cat process)\"").code
        == .done)
  }

  @Test func everySystemHasItsOpeners() {
    func names(_ isDarwin: Bool, _ isWithinWindows: Bool) -> [String] {
      FileOpener.openers(isDarwin: isDarwin, isWithinWindows: isWithinWindows).map {
        $0.joined(separator: " ")
      }
    }
    #expect(names(true, false) == ["open"])
    #expect(names(false, false) == ["xdg-open", "gio open"])
    #expect(names(false, true) == ["wslview", "explorer.exe", "xdg-open", "gio open"])
  }

  @Test func aLinuxWithinWindowsOpensWithWhatWindowsHas() throws {
    guard !Platform.isDarwin else { return }
    try honest(Self.opener)
    try honest("wslview")
    let page = scratch.path("page.html")
    let variables = ["WSL_DISTRO_NAME": "Debian"]
    _ = try run(["convert", map, page, "--open"], variables: variables)
    #expect(opened == [page])
    // The explorer knows other paths, and says 1 where all went well.
    try scratch.shell("rm opened bin/wslview")
    try program("wslpath", "printf 'C:\\\\page.html\\n'")
    try program(
      "explorer.exe", "printf '%s\\n' \"$@\" > '\(scratch.path("opened"))'; exit 1")
    let done = try run(
      ["convert", map, page, "--open", "--force", "--quiet"], variables: variables)
    #expect(done == .init())
    #expect(opened == ["C:\\page.html"])
  }
}
