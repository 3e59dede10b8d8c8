/// What a colour of a picture is for; a theme says which colour that is.
enum PictureTone: String, Sendable, Hashable, CaseIterable {
  /// The ground of the picture.
  case ground
  /// Every second row.
  case shade
  /// Thin lines between cells.
  case line
  /// The ground of cards.
  case card
  /// Text.
  case ink
  /// Labels and asides.
  case muted
  /// The three hues of columns.
  case first, second, third
  /// The three hues as text and thin lines on the ground.
  case firstInk, secondInk, thirdInk
  /// Text on each of the hues.
  case onFirst, onSecond, onThird
  /// What hurts: text and bars, and the ground under its text.
  case pain, painGround
  /// What could be done: text and bars, and the ground under its text.
  case opportunity, opportunityGround
  /// The areas under and over the middle of a curve.
  case low, high
  /// The frame of a moment of truth.
  case gold

  /// The place of the tone among all of them, where the hash of it would cost more than its use.
  var place: Int {
    switch self {
    case .ground: 0
    case .shade: 1
    case .line: 2
    case .card: 3
    case .ink: 4
    case .muted: 5
    case .first: 6
    case .second: 7
    case .third: 8
    case .firstInk: 9
    case .secondInk: 10
    case .thirdInk: 11
    case .onFirst: 12
    case .onSecond: 13
    case .onThird: 14
    case .pain: 15
    case .painGround: 16
    case .opportunity: 17
    case .opportunityGround: 18
    case .low: 19
    case .high: 20
    case .gold: 21
    }
  }

  /// The tone of a hue.
  init(_ hue: DocumentTable.Hue?) {
    self =
      switch hue {
      case .first: .first
      case .second: .second
      case .third: .third
      case nil: .muted
      }
  }

  /// The hue of columns as text on the ground.
  var asInk: PictureTone {
    switch self {
    case .first: .firstInk
    case .second: .secondInk
    case .third: .thirdInk
    default: self
    }
  }

  /// The tone of text on this one as a ground.
  var textOnTop: PictureTone {
    switch self {
    case .first: .onFirst
    case .second: .onSecond
    case .third: .onThird
    default: .ground
    }
  }

  /// Whether it is a tone of text on a hue, whatever the role of the text.
  var isOnHue: Bool { self == .onFirst || self == .onSecond || self == .onThird }

  /// The tone of a text's role.
  init(_ role: TextRole) {
    self =
      switch role {
      case .plain, .strong, .identifier, .code: .ink
      case .faint, .footnote: .muted
      case .positive: .opportunity
      case .negative, .warning: .pain
      case .accent, .series: .gold
      }
  }

  /// The tone of a piece of text; letters of journeys are as their curves.
  init(_ run: TextLines.Run) {
    self =
      run.role == .series
      ? CurvesLayout.look(of: CurvesLayout.series(of: run.text)).tone : PictureTone(run.role)
  }
}
