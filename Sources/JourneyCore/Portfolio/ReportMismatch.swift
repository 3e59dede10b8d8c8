/// A number of a report that is none of what its parts say.
package struct ReportMismatch: Error, Sendable, Equatable {
  /// What the number should be.
  package enum Due: Sendable, Equatable {
    case equal(String)
    case atMost(String)
  }

  /// The key of the report under which it stands, such as `phases`.
  package let list: String
  /// The key there; nothing where the number stands under the first one.
  package let key: String?
  /// What it is said of, such as `aware`.
  package let name: String?
  /// What the report says.
  package let told: String
  /// What its parts say.
  package let due: Due

  /// What is wrong, behind the name of the report.
  package var text: LocalizedText {
    let told = VisibleText.escaped(told)
    let name = name.map { VisibleText.escaped($0) }
    let of = LocalizedText(
      vi: (key.map { " \"\($0)\"" } ?? "") + (name.map { " của '\($0)'" } ?? ""),
      en: (key.map { " \"\($0)\"" } ?? "") + (name.map { " of '\($0)'" } ?? ""))
    let place = LocalizedText(
      vi: "\"\(list)\":" + (of.vi.isEmpty ? "" : of.vi),
      en: "\"\(list)\":" + (of.en.isEmpty ? " it" : of.en))
    switch due {
    case .equal(let number):
      return LocalizedText(
        vi: "\(place.vi) ghi \(told), tính lại từ các phần được \(number)",
        en: "\(place.en) is \(told), but \(number) by its parts")
    case .atMost(let number):
      return LocalizedText(
        vi: "\(place.vi) ghi \(told), tính lại từ các phần nhiều nhất được \(number)",
        en: "\(place.en) is \(told), but at most \(number) by its parts")
    }
  }
}
