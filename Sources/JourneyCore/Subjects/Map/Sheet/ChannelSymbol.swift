extension DocumentSymbol {
  /// The picture of a channel.
  ///
  /// - Parameter channel: The id of a known channel, if there is one.
  init(channel: String?) {
    self =
      switch channel {
      case "website", "online-ad", "intranet", "api": .page
      case "app", "self-service": .app
      case "search": .search
      case "social", "influencer": .social
      case "email", "mail": .mail
      case "chat", "messaging", "sms": .message
      case "chatbot", "assistant", "kiosk": .system
      case "marketplace": .cart
      case "review-site": .star
      case "video", "webinar", "livestream", "video-call", "tv": .video
      case "store": .store
      case "event": .event
      case "outdoor-ad", "radio": .megaphone
      case "phone": .phone
      case "print", "gift": .document
      case "in-person": .person
      case "word-of-mouth": .talk
      case "delivery": .delivery
      default: .dot
      }
  }
}
