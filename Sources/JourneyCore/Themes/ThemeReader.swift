/// Reads theme files.
struct ThemeReader {
  let reader: ObjectReader

  init(_ reader: ObjectReader) { self.reader = reader }

  /// Reads the root of a file.
  func file(_ node: Int) -> ThemeFile {
    var file = ThemeFile()
    let table = KeyTable<ThemeKey>()
    guard var members = reader.object(node, .themeObject) else { return file }
    while let key = reader.next(&members, table) {
      let value = members.value
      switch key {
      case .name: file.name = reader.requiredText(value)?.string
      case .base: file.base = base(value) ?? file.base
      case .colors: file.colors = colors(value)
      case .fonts: file.fonts = fonts(value)
      case .logo: file.logo = logo(value)
      case .footer: file.footer = reader.text(value)?.string
      }
    }
    return file
  }

  private func base(_ node: Int) -> PictureTheme? {
    guard let text = reader.text(node)?.string else { return nil }
    let themes = PictureTheme.builtIn
    if let theme = themes.first(where: { $0.name == text }) { return theme }
    reader.wrongValue(node, ReadingMessages.enumeration(text, themes.map(\.name)))
    return nil
  }

  private func colors(_ node: Int) -> [ThemeColorKey: ThemeFile.WrittenColor] {
    var colors: [ThemeColorKey: ThemeFile.WrittenColor] = [:]
    let table = KeyTable<ThemeColorKey>()
    guard var members = reader.object(node, .themeColors) else { return colors }
    var walk = PointerWalk()
    while let key = reader.next(&members, table) {
      guard let text = reader.text(members.value)?.string else { continue }
      guard let color = PictureColor(css: text) else {
        reader.wrongValue(members.value, ThemeMessages.color(text))
        continue
      }
      colors[key] = ThemeFile.WrittenColor(
        color: color, range: reader.document.range(members.value),
        pointer: walk.pointer(to: members.value, in: reader.document))
    }
    return colors
  }

  private func fonts(_ node: Int) -> [ThemeFile.WrittenFont] {
    var fonts: [ThemeFile.WrittenFont] = []
    var walk = PointerWalk()
    var elements = reader.elements(node, .texts)
    while let element = reader.next(&elements) {
      guard let text = reader.requiredText(element)?.string else { continue }
      // Names stand in the style of a page, where other characters would end them.
      let isName = text.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || scalar.properties.generalCategory == .nonspacingMark
          || " -_.".unicodeScalars.contains(scalar)
      }
      if isName, text.utf8.count <= 100 {
        fonts.append(
          ThemeFile.WrittenFont(
            family: text, range: reader.document.range(element),
            pointer: walk.pointer(to: element, in: reader.document)))
      } else {
        reader.wrongValue(element, ThemeMessages.font(text))
      }
    }
    return fonts
  }

  private func logo(_ node: Int) -> PictureTheme.Logo? {
    guard let text = reader.text(node)?.string else { return nil }
    do {
      return try LogoReader.logo(text)
    } catch {
      reader.wrongValue(node, ThemeMessages.logo(error))
      return nil
    }
  }
}
