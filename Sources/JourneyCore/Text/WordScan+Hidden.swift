/// Which bytes begin a sign that nobody sees.
extension WordScan {
  /// Whether what begins at each byte of a block hides, of what C2, E2 and E3 begin: C1 controls and
  /// the soft hyphen; signs without width and of direction; the filler of Hangul.
  ///
  /// - Parameters:
  ///   - block: The bytes.
  ///   - next: The one behind each.
  ///   - last: The one behind that.
  /// - Returns: The places where something hidden begins.
  @inline(__always)
  static func hides(
    _ block: SIMD16<UInt8>, _ next: SIMD16<UInt8>, _ last: SIMD16<UInt8>
  ) -> SIMDMask<SIMD16<Int8>> {
    typealias Block = SIMD16<UInt8>
    let isControl = (next .< Block(repeating: 0xA0)) .| (next .== Block(repeating: 0xAD))
    let isMark =
      ((last &- Block(repeating: 0x8B)) .< Block(repeating: 5))
      .| ((last &- Block(repeating: 0xA8)) .< Block(repeating: 7))
    let isHidden =
      ((next .== Block(repeating: 0x80)) .& isMark)
      .| ((next .== Block(repeating: 0x81)) .& (last .>= Block(repeating: 0xA0)))
    return ((block .== Block(repeating: 0xC2)) .& isControl)
      .| ((block .== Block(repeating: 0xE2)) .& isHidden)
      .| ((block .== Block(repeating: 0xE3)) .& (next .== Block(repeating: 0x85)))
  }
}
