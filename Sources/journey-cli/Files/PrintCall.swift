import JourneyCore

/// What a program is asked for that makes PNG or PDF of a picture.
struct PrintCall {
  /// PNG or PDF.
  let format: DocumentFormat
  /// The size of what is printed, in px.
  let size: (width: Double, height: Double)
  /// Dots for each px.
  let scale: Double

  /// How large its page is: browsers take no less than half a dot for each px of a page.
  var part: Double { scale < 0.5 ? scale : 1 }

  private var window: String {
    let (width, height) = ((size.width * part).rounded(.up), (size.height * part).rounded(.up))
    return "--window-size=\(Int(width)),\(Int(height))"
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
      return ["--zoom", "\(scale)", "--format", "png", "--output", files.output, files.page]
    case .firefox:
      return [
        "--headless", "--no-remote", "--profile", files.profile, window, "--screenshot",
        files.output, address,
      ]
    case .chromium:
      let how =
        format == .png
        ? [
          window, "--force-device-scale-factor=\(scale / part)", "--screenshot=" + files.output,
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
      "\"layout.css.devPixelsPerPx\", \"\(scale / part)\"", "\"network.proxy.type\", 1",
      "\"network.proxy.http\", \"127.0.0.1\"", "\"network.proxy.http_port\", 9",
      "\"network.proxy.ssl\", \"127.0.0.1\"", "\"network.proxy.ssl_port\", 9",
      "\"network.dns.disabled\", true", "\"datareporting.policy.dataSubmissionEnabled\", false",
      "\"app.update.enabled\", false", "\"browser.shell.checkDefaultBrowser\", false",
    ]
    return Array(settings.map { "user_pref(\($0));\n" }.joined().utf8)
  }
}
