import JourneyCore

/// An earlier version of a file, as the git repository that it lies in keeps it.
struct GitVersion {
  /// What git compares with where nobody names a revision.
  static let head = "HEAD"

  /// The seconds after which git is given up: a disk of the network may never answer.
  private static let patience = 30.0
  /// The most bytes of an answer that is no file.
  private static let longestAnswer = 64 * 1024
  /// Variables that decide which repositories and settings git uses; it sees no others.
  private static let variables = [
    "PATH", "HOME", "XDG_CONFIG_HOME", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM",
    "GIT_CONFIG_NOSYSTEM", "GIT_CEILING_DIRECTORIES", "GIT_DISCOVERY_ACROSS_FILESYSTEM",
    "DEVELOPER_DIR",
  ]

  /// The revision: a commit, branch or tag, as git names them.
  let revision: String
  /// The path of the file as a person named it.
  let path: String

  /// What the version is called, as git writes it.
  var name: String { revision + ":" + path }

  /// Asks git for the bytes of the file.
  ///
  /// - Parameter console: The world.
  /// - Returns: The bytes as they were committed; no filter of git is run on them.
  /// - Throws: `CommandFailure`, which says why there are none.
  func bytes(_ console: Console) throws(CommandFailure) -> [UInt8] {
    // Git knows files by where they are, not by the links that lead there.
    let real: String
    do throws(FileError) {
      real = try console.files.realPath(of: path)
      guard try console.files.kind(of: real, followingLinks: true) != .folder else {
        throw FileError.isFolder
      }
    } catch {
      throw CommandFailure(error.exitCodeOfReading, error.reading(path))
    }
    let slash = real.lastIndex(of: "/") ?? real.startIndex
    let folder = slash == real.startIndex ? "/" : String(real[..<slash])
    let file = real[slash...].dropFirst()
    let commit = try commit(in: folder, console)
    let answer = try run(
      ["cat-file", "blob", commit + ":./" + file], in: folder, FileLimit.standard, console)
    guard answer.succeeded else { throw missing }
    return answer.output
  }

  /// The id of the commit.
  private func commit(in folder: String, _ console: Console) throws(CommandFailure) -> String {
    let place = try run(["rev-parse", "--show-prefix"], in: folder, Self.longestAnswer, console)
    guard place.succeeded else { throw Self.noRepository(path, place) }
    // An option or a path in place of a revision would be another question.
    guard !revision.isEmpty, !revision.hasPrefix("-"), !revision.utf8.contains(0),
      !revision.contains(":")
    else { throw unknown }
    let answer = try run(
      ["rev-parse", "--verify", "--quiet", revision + "^{commit}"], in: folder,
      Self.longestAnswer, console)
    let id = String(decoding: answer.output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    guard answer.succeeded, !id.isEmpty else { throw unknown }
    return id
  }

  private func run(
    _ words: [String], in folder: String, _ limit: Int, _ console: Console
  ) throws(CommandFailure) -> ProgramResult {
    var call = ProgramCall(name: "git", arguments: ["-C", folder] + words)
    call.variables =
      ProgramCall.variables(Self.variables, of: console.environment)
      + [
        // Only looks: no locks, no questions, nothing from the network, one language.
        ("GIT_OPTIONAL_LOCKS", "0"), ("GIT_TERMINAL_PROMPT", "0"), ("GIT_NO_LAZY_FETCH", "1"),
        ("LC_ALL", "C"),
      ]
    call.outputLimit = limit
    call.seconds = Self.patience
    do {
      let result = try console.programs.run(call)
      switch result.end {
      case .exit: return result
      case .tooMuchOutput:
        throw FileError.tooLarge(limit: limit)
      case .outOfTime, .signal: throw FileError.brokenOff(.device)
      }
    } catch let error as SystemError {
      throw error == .notFound ? Self.noGit : Self.notStarted(error)
    } catch let error as FileError {
      throw CommandFailure(error.exitCodeOfReading, error.reading(name))
    } catch {
      throw Self.noGit
    }
  }
}

// MARK: - What can go wrong

extension GitVersion {
  /// Git is not on this machine.
  private static let noGit = CommandFailure(
    .noInput,
    LocalizedText(
      vi: "không tìm thấy chương trình git; hãy cài git, hoặc nêu hai tệp: diff <cũ> <mới>",
      en: "git was not found; install it, or name two files: diff <old> <new>"))

  private static func notStarted(_ error: SystemError) -> CommandFailure {
    CommandFailure(
      .noInput,
      LocalizedText(
        vi: "không chạy được git: \(error.message[.vi])",
        en: "git cannot be run: \(error.message[.en])"))
  }

  /// The file lies in no repository, or in one that git does not want to read.
  private static func noRepository(_ path: String, _ answer: ProgramResult) -> CommandFailure {
    let shown = VisibleText.escaped(path)
    guard !answer.errors.hold(Array("dubious ownership".utf8)) else {
      return CommandFailure(
        .noInput,
        LocalizedText(
          vi: "git không đọc kho chứa '\(shown)' vì kho thuộc về người dùng khác; xem"
            + " safe.directory trong tài liệu của git",
          en: "git does not read the repository of '\(shown)', which belongs to another user; see"
            + " safe.directory in git's manual"))
    }
    return CommandFailure(
      .noInput,
      LocalizedText(
        vi: "'\(shown)' không nằm trong kho git nào; hãy nêu hai tệp: diff <cũ> <mới>",
        en: "'\(shown)' lies in no git repository; name two files: diff <old> <new>"))
  }

  /// The repository does not know the revision.
  private var unknown: CommandFailure {
    if revision == Self.head {
      let shown = VisibleText.escaped(path)
      return CommandFailure(
        .noInput,
        LocalizedText(
          vi: "kho git chứa '\(shown)' chưa có commit nào để so sánh",
          en: "the git repository of '\(shown)' has no commit yet to compare with"))
    }
    let shown = VisibleText.escaped(revision)
    return CommandFailure(
      .noInput,
      LocalizedText(
        vi: "git không biết phiên bản '\(shown)'; phiên bản là một commit, nhánh hoặc thẻ",
        en: "git knows no revision '\(shown)'; a revision is a commit, a branch or a tag"))
  }

  /// The file was not there yet.
  private var missing: CommandFailure {
    let file = VisibleText.escaped(path)
    let word = ShellWord.path(file)
    let commit = VisibleText.escaped(revision)
    return CommandFailure(
      .noInput,
      LocalizedText(
        vi: "'\(file)' không có trong \(commit); để xem cả bản đồ như mới:"
          + " diff /dev/null \(word)",
        en: "'\(file)' is not in \(commit); to tell all of it as new: diff /dev/null \(word)"))
  }
}
