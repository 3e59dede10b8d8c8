extension Document {
  /// The same document, in which each text in another language than the labels tells it.
  var tellingLanguages: Document {
    guard !foreign.isEmpty else { return self }
    var document = self
    document.title = title.map(foreign.telling)
    document.lead = lead.map { $0.telling(foreign) }
    document.blocks = blocks.map(foreign.telling)
    return document
  }
}

extension ForeignTexts {
  fileprivate func telling(_ heading: DocumentHeading) -> DocumentHeading {
    var heading = heading
    heading.text = heading.text.telling(self)
    heading.trailing = heading.trailing?.telling(self)
    return heading
  }

  fileprivate func telling(_ entry: DocumentEntry) -> DocumentEntry {
    var entry = entry
    entry.text = entry.text.telling(self)
    entry.trailing = entry.trailing?.telling(self)
    entry.children = entry.children.map(telling)
    return entry
  }

  fileprivate func telling(_ block: DocumentBlock) -> DocumentBlock {
    switch block {
    case .section(var section):
      section.heading = telling(section.heading)
      section.blocks = section.blocks.map(telling)
      return .section(section)
    case .paragraph(let text): return .paragraph(text.telling(self))
    case .note(let text): return .note(text.telling(self))
    case .fields(var fields):
      for index in fields.indices { fields[index].entries = fields[index].entries.map(telling) }
      return .fields(fields)
    case .list(let entries): return .list(entries.map(telling))
    case .legend(let entries): return .legend(entries.map(telling))
    case .footnotes(let entries): return .footnotes(entries.map(telling))
    case .table(let table): return .table(telling(table))
    case .bands(var bands):
      for index in bands.bands.indices {
        bands.bands[index].title = bands.bands[index].title.telling(self)
      }
      return .bands(bands)
    case .heat(var heat):
      for index in heat.rows.indices {
        heat.rows[index].title = heat.rows[index].title.telling(self)
      }
      return .heat(heat)
    case .quadrant(var quadrant):
      for index in quadrant.points.indices {
        quadrant.points[index].text = quadrant.points[index].text.telling(self)
      }
      return .quadrant(quadrant)
    case .code, .chart, .curves: return block
    }
  }

  private func telling(_ table: DocumentTable) -> DocumentTable {
    var table = table
    for column in table.columns.indices {
      table.columns[column].title = table.columns[column].title.telling(self)
    }
    for row in table.rows.indices {
      for column in table.rows[row].indices {
        table.rows[row][column] = table.rows[row][column].map(telling)
      }
    }
    return table
  }
}
