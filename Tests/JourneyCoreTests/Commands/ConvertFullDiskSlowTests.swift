import Testing

@testable import journey_cli

/// A disk that runs full while a workbook, table or page is written leaves the old file whole.
@Suite(.timeLimit(.minutes(10))) struct ConvertFullDiskSlowTests {
  /// A table that is larger than the disk in every format.
  private static let table =
    "Stage,Touchpoint,Pain point\n"
    + (0..<2_000).map { "Stage \($0 / 100),Touchpoint \($0),Waits for a long time\n" }.joined()

  @Test(arguments: ["out.xlsx", "out.csv", "out.mmd", "out.md", "out.journey.json", "out.svg"])
  func leavesTheOldFile(_ name: String) throws {
    let scratch = try Scratch()
    try scratch.put(Self.table, "table.csv")
    let run = try scratch.shell(
      #"""
      export LC_ALL=C; unset LANG JOURNEY_LANG; mkdir disk
      if mount -t tmpfs -o size=16k tmpfs disk 2>mount; then
        printf old > disk/\#(name)
        "$1" convert table.csv disk/\#(name) --force --quiet; echo "code $?"
        cat disk/\#(name); echo; ls -A disk; umount disk
      else
        echo unmounted
      fi
      """#, [try BuiltBinary.path])
    if run.output == "unmounted\n" {
      print("NOT TESTED: no small disk can be mounted here: \(try scratch.text("mount"))")
    } else {
      #expect(run.output == "code 74\nold\n\(name)\n", "\(run)")
      #expect(run.errors.contains("no space left on the device"), "\(run)")
    }
    // A limit on the size of files stands in for a full disk wherever none can be mounted.
    try scratch.put("old", name)
    let limited = try scratch.shell(
      #"ulimit -f 8; export LC_ALL=C; "$1" convert table.csv \#(name) --force --quiet"#,
      [try BuiltBinary.path])
    #expect(limited.code == .inputOutput, "\(limited)")
    #expect(limited.errors.contains("the file is too large"), "\(limited)")
    #expect(try scratch.text(name) == "old")
    #expect(scratch.names.filter { $0.hasPrefix("out") } == [name])
  }
}
