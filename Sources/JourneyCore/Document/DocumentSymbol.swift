/// A small picture in front of a text, in formats that draw.
public enum DocumentSymbol: String, Sendable, Hashable, CaseIterable {
  /// A magnifying glass: searching.
  case search
  /// A window: a page on the web.
  case page
  /// A house with an awning: a shop, a branch.
  case store
  /// A telephone receiver: a call.
  case phone
  /// A balloon: a short message.
  case message
  /// Two balloons: people talk to one another.
  case talk
  /// An envelope: mail.
  case mail
  /// A star: a review.
  case star
  /// A device with a screen: an app.
  case app
  /// A megaphone: an advertisement.
  case megaphone
  /// A cart: a marketplace, a till.
  case cart
  /// A van: a delivery.
  case delivery
  /// Linked circles: social media.
  case social
  /// A play sign: video.
  case video
  /// A person: somebody of the business.
  case person
  /// A sheet of paper: print, a document.
  case document
  /// A calendar leaf: an event.
  case event
  /// A gear: a machine, a system.
  case system
  /// A headset: a service desk.
  case support
  /// A dot: anything else.
  case dot
}
