/// Looks for frameworks of a settings file that nobody gets: files that are not there or hold none,
/// and ids that another framework has.
package enum OwnFrameworkCheck {
  /// Checks a settings file.
  ///
  /// - Parameters:
  ///   - reading: What came of reading it.
  ///   - resolutions: What came of looking for each of its framework files, in their order.
  /// - Returns: The findings in the order of the file.
  package static func diagnostics(
    of reading: SettingsReading, _ resolutions: [FrameworkResolution]
  ) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var known: [String: SourceMap.Place] = [:]
    // Remembers where it is in the list.
    var places = reading.sourceMap.places
    for (index, resolution) in resolutions.enumerated() {
      let pointer = DocumentPointer.root.element("frameworks", index)
      let place = places.place(of: pointer, .value)
      switch resolution {
      case .unnamed: continue
      case .missing(let message, let help):
        let path = SourceText(reading.settings.frameworks[index])
        diagnostics.append(
          Diagnostic(
            rule: .unknownFramework, severity: .error, message: message, range: place.range,
            pointer: place.pointer, about: [path], help: help))
      case .found(let framework):
        let id = framework.id.string
        if FrameworkCatalog.framework(id: id) != nil {
          diagnostics.append(builtIn(framework.id, place))
        } else if let first = known[id] {
          diagnostics.append(shared(framework.id, place, first))
        } else {
          known[id] = place
        }
      }
    }
    return diagnostics
  }

  /// Two files with one id: maps get the first.
  private static func shared(
    _ id: SourceText, _ place: SourceMap.Place, _ first: SourceMap.Place
  ) -> Diagnostic {
    Diagnostic(
      rule: .duplicateID, severity: .error,
      message: LocalizedText.deferred(
        vi: "mô hình '\(id.string)' đã được khai báo bằng một tệp ở trên",
        en: "the framework '\(id.string)' is declared by a file above already"),
      range: place.range, pointer: place.pointer, about: [id],
      notes: [.init(ReadingMessages.firstHere, at: first.range)],
      help: LocalizedText(
        vi: "bỏ khai báo này, hoặc đổi \"id\" trong tệp mô hình",
        en: "leave this one out, or change the \"id\" in the framework file"))
  }

  /// A file with the id of a framework that ships: maps get that one.
  private static func builtIn(_ id: SourceText, _ place: SourceMap.Place) -> Diagnostic {
    Diagnostic(
      rule: .duplicateID, severity: .warning,
      message: LocalizedText.deferred(
        vi: "'\(id.string)' là mã của mô hình có sẵn, nên tệp này không được dùng",
        en: "'\(id.string)' is the id of a built-in framework, so this file is not used"),
      range: place.range, pointer: place.pointer, about: [id],
      help: LocalizedText(
        vi: "đổi \"id\" trong tệp mô hình, hoặc để bản đồ ghi đường dẫn của tệp",
        en: "change the \"id\" in the framework file, or let maps write the file's path"))
  }
}
