/// The script of a page whose file is drawn again while somebody looks at it.
///
/// It looks into its own file once a second, in a hidden frame, and loads the page anew where that
/// is another one. Pages that nobody watches do not have it.
enum HTMLWatchScript {
  /// The script.
  static let source = """
    'use strict';(() => {
    const stamp = document.documentElement.dataset.stamp;
    if (parent !== window) { parent.postMessage({ stamp }, '*'); return; }
    let frame = null;
    addEventListener('message', event => {
      if (frame && event.source === frame.contentWindow && event.data && event.data.stamp
        && event.data.stamp !== stamp) location.reload();
    });
    setInterval(() => {
      if (frame) frame.remove();
      frame = document.createElement('iframe');
      frame.hidden = true;
      frame.title = 'journey-cli';
      frame.src = location.href.split('#')[0];
      document.body.append(frame);
    }, 1000);
    })();
    """

  /// The digest by which the page's policy lets this script run.
  static let digest = "sha256-x3pYNGNG2cyKQdKTSTco7LHYdHZsCkDYYh01tf7N2pk="

  /// What tells a page from another one.
  static func stamp(of page: [UInt8]) -> String {
    // FNV-1a, 64 bits: pages differ by chance alone once in 10^19.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in page { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String(hash, radix: 16)
  }
}
