// Renderers/SVG: layers of a picture as SVG.

/// Draws documents as SVG: one picture, complete in itself.
///
/// Layout comes first, as elements with their boxes; `SVGWriter` only writes them down. The same
/// document always gives the same bytes.
public struct SVGRenderer: DocumentRenderer {
  /// The language of the numbers that a renderer writes.
  public let language: Language
  /// The colours and fonts.
  public let theme: PictureTheme

  /// Creates a renderer.
  ///
  /// - Parameters:
  ///   - language: The language of numbers.
  ///   - theme: The colours and fonts.
  public init(language: Language, theme: PictureTheme = .light) {
    self.language = language
    self.theme = theme
  }

  /// Draws a document.
  ///
  /// - Parameter document: Any document; its texts may hold anything.
  /// - Returns: The bytes of an SVG file, in UTF-8.
  public func bytes(_ document: Document) -> [UInt8] { picture(document).bytes }

  /// Draws a document as a picture of which a browser makes other formats.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - isSlide: Whether it is as wide and high as a slide, sixteen to nine.
  /// - Returns: The picture.
  package func picture(_ document: Document, isSlide: Bool = false) -> SVGPicture {
    let document = document.onPaper.tellingLanguages
    return picture(
      of: document,
      isSlide
        ? PageLayout(onSlide: document, theme: theme, language: language)
        : PageLayout(document, theme: theme, language: language), isSlide: isSlide)
  }

  /// Draws a document with a sheet for one page of A3.
  ///
  /// - Parameter document: The document.
  /// - Returns: The picture; nothing for a document without a sheet, which no one page has room for.
  package func paperPicture(_ document: Document) -> SVGPicture? {
    guard DocumentTable.sheet(in: document.blocks) != nil else { return nil }
    let document = document.onPaper.tellingLanguages
    return picture(
      of: document, PageLayout(onPaper: document, theme: theme, language: language))
  }

  /// Whether the picture for one page leaves out details of a sheet's cards, as its foot says.
  package func leavesDetailsOut(onPaper document: Document) -> Bool {
    PageLayout.leavesDetailsOut(onPaper: document.onPaper, language)
  }

  private func picture(
    of document: Document, _ page: PageLayout, isSlide: Bool = false
  ) -> SVGPicture {
    var writer = SVGWriter(theme)
    let title = document.title?.text.text ?? ""
    writer.write(
      page.layer, width: page.width,
      title: (title, document.foreign.language(of: title)),
      description: CurveTelling.text(of: document.blocks, language), language: language)
    return SVGPicture(
      bytes: writer.finish(), width: page.width, height: page.layer.height,
      ground: theme[.ground], isSlide: isSlide,
      title: (title, document.foreign.language(of: title) ?? language))
  }
}
