/// The controls by which a reader narrows a sheet; the script shows them where it runs.
struct HTMLFilters {
  private struct Facet {
    let name: String
    let label: String
    private(set) var values: [String]
    /// All values, once there are more than a few.
    private var known: Set<String> = []

    init(_ facet: DocumentFacet) {
      (name, label) = (facet.name, facet.label)
      values = [facet.value]
    }

    mutating func add(_ value: String) {
      // Entries beside one another mostly share their values, and most properties have few of them.
      for other in values.suffix(Self.few).reversed() where other == value { return }
      guard values.count > Self.few else { return values.append(value) }
      if known.isEmpty { known = Set(values) }
      if known.insert(value).inserted { values.append(value) }
    }

    /// So many values are looked through.
    private static let few = 6

    /// Whether an entry has it or has not.
    var isFlag: Bool { values.count == 1 && (name == "moment" || name == "unanswered") }
  }

  private var facets: [Facet] = []
  private let stageLabel: String
  private let stages: [Stage]

  private struct Stage {
    let number: String?
    let title: String
  }

  /// Whether there is nothing to narrow.
  var isEmpty: Bool { facets.isEmpty }

  /// The one form of a page: for its sheet, if it has one, and for the lists beside it.
  init(_ blocks: [DocumentBlock]) {
    let columns = DocumentTable.sheet(in: blocks)?.columns ?? []
    stageLabel = columns.first?.title.text ?? ""
    stages = columns.dropFirst().map { Stage(number: $0.number, title: $0.title.text) }
    for block in blocks { collect(block) }
    facets.removeAll { $0.values.count < 2 && !$0.isFlag }
  }

  private mutating func collect(_ block: DocumentBlock) {
    switch block {
    case .table(let table) where table.isSheet:
      for row in table.rows {
        for cell in row {
          for entry in cell { collect(entry.facets) }
        }
      }
    case .list(let entries): for entry in entries { collect(entry.facets) }
    case .heat(let heat): for row in heat.rows { collect(row.facets) }
    case .quadrant(let quadrant): for point in quadrant.points { collect(point.facets) }
    case .section(let section): for block in section.blocks { collect(block) }
    default: break
    }
  }

  /// Keeps the values that are not known yet, in the order in which they are met.
  private mutating func collect(_ all: [DocumentFacet]) {
    var next = 0
    for facet in all {
      // They mostly stand in one order.
      if next < facets.count, facets[next].name == facet.name {
        facets[next].add(facet.value)
        next += 1
      } else if let place = facets.firstIndex(where: { $0.name == facet.name }) {
        facets[place].add(facet.value)
        next = place + 1
      } else {
        facets.append(Facet(facet))
      }
    }
  }

  /// What filters of a page without a sheet do not change.
  private static let reach = LocalizedText(
    vi: "Bộ lọc thu hẹp thẻ, danh sách và hình; tổng số và các bảng luôn tính mọi bản đồ.",
    en: "Filters narrow cards, lists and pictures; totals and tables always count all maps.")

  private static let all = LocalizedText(vi: "tất cả", en: "all")

  /// Writes the choice that narrows nothing.
  private func writeAll(_ language: Language, to writer: inout HTMLWriter) {
    writer.raw("<option value=\"\">")
    writer.text(Self.all[language])
    writer.raw("</option>")
  }

  /// Writes the controls.
  func write(in language: Language, to writer: inout HTMLWriter) {
    guard !isEmpty else { return }
    writer.raw("<form class=\"filters\" hidden>")
    // Within the form, which is neither on paper nor on pages without a script.
    if stages.isEmpty { writer.element("p", Self.reach[language], class: "note") }
    if stages.count > 1 {
      writer.raw("<label>")
      writer.element("span", stageLabel)
      writer.raw("<select name=\"stage\">")
      writeAll(language, to: &writer)
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
      writeAll(language, to: &writer)
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
