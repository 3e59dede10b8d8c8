import JourneyCore

/// A standard stream that took nothing more.
enum StreamError: Error, Hashable {
  /// The reader went away, which is no error of anybody.
  case closedPipe
  /// Anything else, such as a full disk.
  case failed(SystemError)

  /// Creates the error for a failed write.
  init(_ error: SystemError) {
    self = error == .closedPipe ? .closedPipe : .failed(error)
  }

  /// The sentence for a person, without a label in front.
  var message: LocalizedText {
    let reason =
      switch self {
      case .closedPipe: SystemError.closedPipe.message
      case .failed(let error): error.message
      }
    return LocalizedText(
      vi: "không ghi được ra đầu ra chuẩn: \(reason.vi)",
      en: "cannot write to the standard output: \(reason.en)")
  }
}
