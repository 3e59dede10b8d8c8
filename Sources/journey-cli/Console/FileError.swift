import JourneyCore

/// Why a file could not be read or written.
enum FileError: Error, Hashable {
  /// Nothing is there.
  case notFound
  /// A folder is there.
  case isFolder
  /// A pipe, a socket or a device is there.
  case notRegular
  /// A link is there that leads nowhere, or only back to itself.
  case brokenLink(SystemError)
  /// The name is not UTF-8, so that nothing is found by it.
  case nameNotUTF8
  /// The user may not.
  case permissionDenied
  /// There are more bytes than the limit.
  case tooLarge(limit: Int)
  /// A file is there that may not be replaced.
  case exists
  /// It could not be opened or created for another reason.
  case failed(SystemError)
  /// Reading or writing broke off.
  case brokenOff(SystemError)

  /// Creates the error for a call that opens, looks at or creates something.
  init(_ error: SystemError) {
    switch error {
    case .notFound, .notFolder: self = .notFound
    case .isFolder: self = .isFolder
    case .accessDenied, .notPermitted: self = .permissionDenied
    case .exists: self = .exists
    default: self = .failed(error)
    }
  }
}

extension FileError {
  /// The reason for a person, as the end of a sentence.
  var message: LocalizedText {
    switch self {
    case .notFound: LocalizedText(vi: "không tìm thấy", en: "no such file or folder")
    case .isFolder: LocalizedText(vi: "đây là thư mục", en: "it is a folder")
    case .notRegular:
      LocalizedText(vi: "đây không phải là tệp thông thường", en: "it is not a regular file")
    case .brokenLink(.linkLoop): SystemError.linkLoop.message
    case .brokenLink(.notFound):
      LocalizedText(vi: "liên kết này không dẫn tới đâu", en: "the link leads nowhere")
    case .brokenLink(let error): error.message
    case .nameNotUTF8:
      LocalizedText(
        vi: "tên tệp không phải là UTF-8; hãy đổi tên", en: "its name is not UTF-8; rename it")
    case .permissionDenied: SystemError.accessDenied.message
    case .tooLarge(let limit):
      switch limit {
      case FileLimit.standard: LocalizedText(vi: "lớn hơn 1 GiB", en: "it is larger than 1 GiB")
      case FileLimit.streamed: LocalizedText(vi: "lớn hơn 64 MiB", en: "it is larger than 64 MiB")
      default:
        LocalizedText(vi: "lớn hơn \(limit) byte", en: "it is larger than \(limit) bytes")
      }
    case .exists: LocalizedText(vi: "tệp đã có sẵn", en: "it exists already")
    case .failed(let error), .brokenOff(let error): error.message
    }
  }

  /// The sentence for a file that could not be read.
  func reading(_ path: String) -> LocalizedText {
    let shown = VisibleText.escaped(path)
    var message = message
    // An argument that is not UTF-8 has this sign where its bytes were.
    if self == .notFound, path.unicodeScalars.contains("\u{FFFD}") {
      message = LocalizedText(
        vi: message.vi + "; nếu tên tệp không phải là UTF-8 thì hãy đổi tên",
        en: message.en + "; if its name is not UTF-8, rename it")
    }
    return LocalizedText(
      vi: "không đọc được '\(shown)': \(message.vi)", en: "cannot read '\(shown)': \(message.en)")
  }

  /// The sentence for a file that could not be written.
  func writing(_ path: String) -> LocalizedText {
    let shown = VisibleText.escaped(path)
    return LocalizedText(
      vi: "không ghi được '\(shown)': \(message.vi)",
      en: "cannot write '\(shown)': \(message.en)")
  }

  /// How a run ends whose input this happened to.
  var exitCodeOfReading: ExitCode {
    if case .brokenOff = self { .inputOutput } else { .noInput }
  }

  /// How a run ends whose output this happened to.
  var exitCodeOfWriting: ExitCode {
    if case .brokenOff = self { .inputOutput } else { .cannotCreate }
  }
}
