/// The controls by which a reader narrows a sheet; the script shows them where it runs.
struct HTMLFilters {
  private struct Facet {
    let name: String
    let label: String
    var values: [String]
    var isFlag: Bool { values.count == 1 && HTMLFilters.flags.contains(name) }
  }

  /// The facets that an entry has or has not.
  private static let flags: Set<String> = ["moment", "unanswered"]

  private var facets: [Facet] = []
  private let stageLabel: String
  private let stages: [(number: String?, title: String)]

  /// Whether there is nothing to narrow.
  var isEmpty: Bool { facets.isEmpty }

  /// The one form of a page: for its sheet, if it has one, and for the lists beside it.
  init(_ blocks: [DocumentBlock]) {
    let columns = DocumentTable.sheet(in: blocks)?.columns ?? []
    stageLabel = columns.first?.title.text ?? ""
    stages = columns.dropFirst().map { ($0.number, $0.title.text) }
    collect(Self.facets(of: blocks))
  }

  private static func facets(of blocks: [DocumentBlock]) -> [DocumentFacet] {
    blocks.flatMap { block -> [DocumentFacet] in
      switch block {
      case .table(let table) where table.isSheet: table.rows.joined().joined().flatMap(\.facets)
      case .list(let entries): entries.flatMap(\.facets)
      case .heat(let heat): heat.rows.flatMap(\.facets)
      case .quadrant(let quadrant): quadrant.points.flatMap(\.facets)
      case .section(let section): facets(of: section.blocks)
      default: []
      }
    }
  }

  private mutating func collect(_ all: [DocumentFacet]) {
    var places: [String: Int] = [:]
    var seen: Set<DocumentFacet> = []
    for facet in all where seen.insert(facet).inserted {
      if let place = places[facet.name] {
        facets[place].values.append(facet.value)
      } else {
        places[facet.name] = facets.count
        facets.append(Facet(name: facet.name, label: facet.label, values: [facet.value]))
      }
    }
    facets.removeAll { $0.values.count < 2 && !$0.isFlag }
  }

  /// What filters of a page without a sheet do not change.
  private static let reach = LocalizedText(
    vi: "Bộ lọc thu hẹp thẻ, danh sách và hình; tổng số và các bảng luôn tính mọi bản đồ.",
    en: "Filters narrow cards, lists and pictures; totals and tables always count all maps.")

  /// Writes the controls.
  func write(in language: Language, to writer: inout HTMLWriter) {
    guard !isEmpty else { return }
    writer.raw("<form class=\"filters\" hidden>")
    // Within the form, which is neither on paper nor on pages without a script.
    if stages.isEmpty { writer.element("p", Self.reach[language], class: "note") }
    if stages.count > 1 {
      writer.raw("<label>")
      writer.element("span", stageLabel)
      writer.raw("<select name=\"stage\"><option value=\"\">—</option>")
      for (index, stage) in stages.enumerated() {
        writer.option(
          [stage.number ?? "", stage.title].joined(separator: " "), value: "\(index + 1)",
          named: stage.title)
      }
      writer.raw("</select></label>")
    }
    for facet in facets where !facet.isFlag {
      writer.raw("<label>")
      writer.element("span", facet.label)
      writer.open("select", ["name": facet.name])
      writer.raw("<option value=\"\">—</option>")
      for value in facet.values { writer.option(value, value: value, named: value) }
      writer.raw("</select></label>")
    }
    for facet in facets where facet.isFlag {
      writer.raw("<label>")
      writer.open(
        "input", ["type": "checkbox", "name": facet.name, "value": facet.values[0]])
      writer.element("span", facet.label)
      writer.raw("</label>")
    }
    writer.raw("</form>\n")
  }
}
