/// A document as a picture, with what a browser needs to make a PNG or PDF of it.
package struct SVGPicture {
  /// The bytes of an SVG file.
  package let bytes: [UInt8]
  /// The size, in px.
  package let width: Double
  /// The size, in px.
  package let height: Double
  /// The colour of its ground, as CSS.
  package let ground: String
  private let isSlide: Bool
  /// What it is, and the language of that: a viewer of its PDF says the one, and reads in the other.
  private let title: (text: String, language: Language)
  /// The paper of A3, in mm, and the margin on it.
  private static let paper = (long: 420.0, short: 297.0, margin: 8.0)

  init(
    bytes: [UInt8], width: Double, height: Double, ground: PictureColor, isSlide: Bool = false,
    title: (text: String, language: Language)
  ) {
    self.title = title
    self.bytes = bytes
    self.width = width
    self.height = height
    self.ground = ground.css
    self.isSlide = isSlide
  }

  /// A page that is as large as the picture, or a part of that, and fetches nothing.
  package func screenPage(_ part: Double = 1) -> [UInt8] {
    let size = (SVGWriter.number(width * part), SVGWriter.number(height * part))
    return page("svg{display:block;width:\(size.0)px;height:\(size.1)px}")
  }

  /// A page for one sheet of A3, across or upright as suits the picture, or for one as large as a
  /// slide, which fetches nothing.
  package var paperPage: [UInt8] {
    if isSlide {
      func px(_ length: Double) -> String { SVGWriter.number(length) + "px" }
      return page(
        """
        @page{size:\(px(width)) \(px(height));margin:0}
        *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
        body{height:\(px(height - 1));overflow:hidden}
        svg{display:block;width:\(px(width));height:\(px(height))}
        """)
    }
    let (long, short, margin) = Self.paper
    let sheet = width >= height ? (width: long, height: short) : (width: short, height: long)
    let scale = min(
      (sheet.width - 2 * margin) / width, (sheet.height - 2 * margin) / max(height, 1))
    func millimetres(_ length: Double) -> String { SVGWriter.number(length) + "mm" }
    return page(
      """
      @page{size:\(millimetres(sheet.width)) \(millimetres(sheet.height));margin:0}
      *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
      body{height:\(millimetres(sheet.height - 1));overflow:hidden;padding-top:\(millimetres(margin))}
      svg{display:block;margin:0 auto;width:\(millimetres(width * scale));
      height:\(millimetres(height * scale))}
      """)
  }

  private func page(_ style: String) -> [UInt8] {
    var name = TextBuffer()
    XMLText.append(visible: title.text, in: .content, to: &name)
    var page = "<!DOCTYPE html>\n<html lang=\"\(title.language.rawValue)\"><head>"
    page +=
      "<meta charset=\"utf-8\"><title>\(String(decoding: name.bytes, as: UTF8.self))</title>\n"
    page += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
    page += "style-src 'unsafe-inline'; img-src data:\">\n"
    page += "<style>*{box-sizing:border-box}html,body{margin:0;background:\(ground)}\n"
    return Array((page + style + "</style></head><body>").utf8) + bytes
      + Array("</body></html>\n".utf8)
  }
}
