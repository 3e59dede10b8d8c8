import JourneyCore

/// What a program is asked for that makes PNG or PDF of a picture.
struct PrintCall {
  /// PNG or PDF.
  let format: DocumentFormat
  /// The size of what is printed, in px.
  let size: (width: Double, height: Double)
  /// Dots for each px.
  let scale: Double
  /// The colour behind it, as CSS.
  var ground = "#FFFFFF"

  /// How large its page is: Chromium takes no less than half a dot for each px of a page, and Firefox
  /// takes one, whatever its settings say.
  func part(for program: PictureProgram) -> Double {
    switch program.family {
    case .firefox: scale
    case .chromium, .librsvg: scale < 0.5 ? scale : 1
    }
  }

  private func window(_ program: PictureProgram) -> String {
    if program.family == .firefox { return "--window-size=\(dots.width),\(dots.height)" }
    let part = part(for: program)
    let (width, height) = (size.width.rounded(.up) * part, size.height.rounded(.up) * part)
    return "--window-size=\(Int(width.rounded(.up))),\(Int(height.rounded(.up)))"
  }

  /// The size in dots.
  private var dots: (width: Int, height: Int) {
    // A hundredth of a dot is none.
    (
      Int((size.width * scale - 0.01).rounded(.up)), Int((size.height * scale - 0.01).rounded(.up))
    )
  }

  /// Whether bytes begin and end as its format does: a program may have been stopped while writing.
  func isWhole(_ bytes: [UInt8]) -> Bool {
    switch format {
    case .png:
      bytes.starts(with: [0x89, 0x50, 0x4E, 0x47])
        && bytes.suffix(8) == [0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]
    default:
      bytes.starts(with: Array("%PDF-".utf8))
        && bytes.suffix(16).split(whereSeparator: { $0 < 0x20 }).last == Array("%%EOF".utf8)[...]
    }
  }

  /// The places in a folder of one run.
  func files(in folder: String) -> (page: String, profile: String, output: String) {
    (folder + "/page.html", folder + "/profile", folder + "/output." + format.rawValue)
  }

  /// The words of the command line.
  func arguments(for program: PictureProgram, in folder: String) -> [String] {
    let files = files(in: folder)
    let address = "file://" + PercentEncoding.encoded(path: files.page)
    switch program.family {
    case .librsvg:
      return [
        "--width", "\(dots.width)", "--height", "\(dots.height)", "--background-color", ground,
        "--format", "png", "--output", files.output, files.page,
      ]
    case .firefox:
      return [
        "--headless", "--no-remote", "--profile", files.profile, window(program), "--screenshot",
        files.output, address,
      ]
    case .chromium:
      let how =
        format == .png
        ? [
          window(program), "--force-device-scale-factor=\(scale / part(for: program))",
          "--screenshot=" + files.output,
        ] : ["--no-pdf-header-footer", "--print-to-pdf=" + files.output]
      return Self.chromium + (Platform.isPrivileged ? ["--no-sandbox"] : [])
        + ["--user-data-dir=" + files.profile] + how + [address]
    }
  }

  /// No window, no network, nothing that a person has set.
  private static let chromium = [
    "--headless", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
    "--no-default-browser-check", "--disable-extensions", "--disable-background-networking",
    "--disable-component-update", "--disable-default-apps", "--disable-sync",
    "--disable-crash-reporter", "--metrics-recording-only", "--mute-audio", "--no-pings",
    "--proxy-server=127.0.0.1:9", "--host-resolver-rules=MAP * ~NOTFOUND",
    "--force-color-profile=srgb", "--password-store=basic", "--use-mock-keychain",
  ]

  /// The same for Firefox, as a file in its profile.
  var firefoxSettings: [UInt8] {
    let settings = [
      "\"layout.css.devPixelsPerPx\", \"1.0\"", "\"network.proxy.type\", 1",
      "\"network.proxy.http\", \"127.0.0.1\"", "\"network.proxy.http_port\", 9",
      "\"network.proxy.ssl\", \"127.0.0.1\"", "\"network.proxy.ssl_port\", 9",
      "\"network.dns.disabled\", true", "\"datareporting.policy.dataSubmissionEnabled\", false",
      "\"app.update.enabled\", false", "\"browser.shell.checkDefaultBrowser\", false",
    ]
    return Array(settings.map { "user_pref(\($0));\n" }.joined().utf8)
  }
}
