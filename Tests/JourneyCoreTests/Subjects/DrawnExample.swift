import Testing

@testable import JourneyCore

/// An example map as a sheet, whether its framework is built in or written in the map itself.
struct DrawnExample {
  let map: JourneyMap
  let framework: Framework

  init(_ name: String) throws {
    let path = "Examples/\(name).journey.json"
    let reading = MapReading.json(SourceFile(name: path, text: try Repository.text(path)))
    map = try #require(reading.map)
    switch map.framework {
    case .id(let id): framework = try #require(FrameworkCatalog.framework(id: id.string))
    case .inline(let own): framework = own
    default:
      Issue.record("\(name) has its framework in a file")
      framework = FrameworkCatalog.all[0]
    }
  }

  func sheet(_ language: Language) -> Document {
    MapSheet(map, framework: framework, language: language).document
  }

  func page(_ language: Language) -> String {
    HTMLRenderer(language: language).render(sheet(language))
  }
}
