// Renderers/HTML: a document as one page that needs nothing else: sheet, details, filters, paper.

/// Writes documents as HTML: one page in one file that fetches nothing and works without a script.
///
/// On paper a page with a sheet is that sheet on one page of A3; any other goes over as many pages as
/// it needs. The same document always gives
/// the same bytes.
public struct HTMLRenderer: DocumentRenderer {
  /// The language of the page and of the numbers on it.
  public let language: Language
  /// The colours and fonts; without one, those for light and for dark screens, as the reader likes.
  public let theme: PictureTheme?
  /// Whether the file is drawn again while somebody looks at it.
  private var isWatched = false
  /// The page from which readers come, and what the link that leads back is called.
  private var back: (path: String, name: String)?

  /// Creates a renderer.
  ///
  /// - Parameters:
  ///   - language: The language of the page and of the numbers on it.
  ///   - theme: The colours and fonts; without one, those for light and for dark screens.
  public init(language: Language, theme: PictureTheme? = nil) {
    self.language = language
    self.theme = theme
  }

  /// The same renderer for a file that is drawn again while somebody looks at it: its pages load
  /// themselves anew.
  package func watched() -> HTMLRenderer {
    var renderer = self
    renderer.isWatched = true
    return renderer
  }

  /// The same renderer for a page to which another one leads: it has a link back.
  ///
  /// - Parameters:
  ///   - path: How this page leads to the other one.
  ///   - name: What the link is called.
  /// - Returns: The renderer.
  package func leading(backTo path: String, name: String) -> HTMLRenderer {
    var renderer = self
    renderer.back = (path, name)
    return renderer
  }

  /// Writes a document.
  ///
  /// - Parameter document: Any document; its texts may hold anything.
  /// - Returns: The bytes of an HTML file, in UTF-8.
  public func bytes(_ document: Document) -> [UInt8] {
    // An open page knows by its stamp that the file has another one; it tells what all else is.
    let stamp =
      isWatched
      ? HTMLWatchScript.stamp(of: HTMLRenderer(language: language, theme: theme).bytes(document))
      : nil
    let mostStages = DocumentTable.mostStages(in: document.blocks)
    var page = HTMLPage(language: language, logo: theme?.logo, name: theme?.name ?? "")
    page.writer.foreign = document.foreign
    writeHead(of: document, stamp: stamp, mostStages: mostStages, to: &page.writer)
    page.writer.raw(mostStages > 0 ? "<body>\n<main class=\"screen\">\n" : "<body>\n<main>\n")
    if let back { Self.writeBack(back.path, back.name, to: &page.writer) }
    page.write(document)
    let foot = sheetTheme.foot(in: language)
    if !foot.isEmpty { page.writer.element("p", foot, class: "foot") }
    page.writer.raw("</main>\n")
    if mostStages > 0 { writePaper(document, to: &page.writer) }
    if page.isFiltered { page.writer.raw("<script>" + HTMLScript.source + "</script>\n") }
    if isWatched { page.writer.raw("<script>" + HTMLWatchScript.source + "</script>\n") }
    page.writer.raw("</body>\n</html>\n")
    return page.writer.finish()
  }

  private var sheetTheme: PictureTheme { theme ?? .light }

  private func writeHead(
    of document: Document, stamp: String?, mostStages: Int, to writer: inout HTMLWriter
  ) {
    let mark = stamp.map { " data-stamp=\"\($0)\"" } ?? ""
    writer.raw("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\"\(mark)>\n<head>\n")
    writer.raw("<meta charset=\"utf-8\">\n")
    writer.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
    writer.raw("style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; ")
    writer.raw("script-src '\(HTMLScript.digest)'")
    if isWatched { writer.raw(" '\(HTMLWatchScript.digest)'; frame-src 'self' file:") }
    writer.raw("\">\n")
    writer.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    writer.raw(
      "<meta name=\"color-scheme\" content=\"\(theme.map { $0.isDark ? "dark" : "light" } ?? "light dark")\">\n"
    )
    writer.title(document.title?.text.text ?? "journey-cli")
    writer.raw("\n<style>\n")
    writer.raw(HTMLStyle.colors(theme))
    writer.raw(HTMLStyle.rules)
    writer.raw(SVGWriter.rules)
    writer.raw(HTMLStyle.order(of: mostStages))
    writer.raw(HTMLStyle.words(language))
    writer.raw("</style>\n</head>\n")
  }

  private static func writeBack(_ path: String, _ name: String, to writer: inout HTMLWriter) {
    writer.open("nav", class: "back")
    writer.open("a", ["href": "./" + PercentEncoding.encoded(path: path)])
    writer.text("← " + name)
    writer.close("a")
    writer.close("nav")
    writer.raw("\n")
  }

  /// The sheet for paper: as wide and as high as one page lets it be.
  private func writePaper(_ document: Document, to writer: inout HTMLWriter) {
    let sheet = PageLayout(onPaper: document.onPaper, theme: sheetTheme, language: language)
    writer.raw("<div class=\"paper\">")
    writer.picture(
      sheet.layer, frame: Frame(x: 0, y: 0, width: sheet.width, height: sheet.layer.height),
      label: nil)
    writer.raw("</div>\n")
  }
}
