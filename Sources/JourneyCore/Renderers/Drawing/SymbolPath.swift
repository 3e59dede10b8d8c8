/// The outlines of small pictures, as SVG path data in a square of 24 px.
enum SymbolPath {
  /// Returns the outline of a symbol, to be stroked and not filled.
  static func data(of symbol: DocumentSymbol) -> String {
    switch symbol {
    case .search: "M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.3 15.3L20 20"
    case .page: "M3.5 5h17v14h-17zM3.5 9h17M6 7h.1M8.5 7h.1"
    case .store: "M4 10v9.5h16V10M3 9.5L5 4.5h14l2 5zM10 19.5v-5h4v5"
    case .phone:
      "M6.5 3.5l3 4.5-2 2c1 2.6 3.4 5 6.5 6.5l2-2 4.5 3c-.4 2-1.6 3-3.5 3C10.5 20.5 3.5 13.5 3.5 7c0-1.9 1-3.1 3-3.5z"
    case .message: "M4 5h16v11h-8l-4.5 4v-4H4zM8 9.5h8M8 12.5h5"
    case .talk: "M3 4.5h12v8H9l-3 3v-3H3zM17 9h4v8h-2v3l-3-3h-5v-2"
    case .mail: "M3.5 5.5h17v13h-17zM3.5 6l8.5 7 8.5-7"
    case .star: "M12 3.5l2.6 5.5 6 .8-4.4 4.2 1.1 6L12 17.1 6.7 20l1.1-6L3.4 9.8l6-.8z"
    case .app: "M7 3h10v18H7zM10.5 18h3"
    case .megaphone: "M4 10v4h3l9 4V6l-9 4zM8 14.5l1 5h2.5l-1.2-4M19 9.5c1.2 1.5 1.2 3.5 0 5"
    case .cart: "M3 4h2.5l2.5 11h10l2.5-8H6.5M9.5 19.5h.1M16.5 19.5h.1"
    case .delivery: "M2.5 6.5h11v10h-11zM13.5 10h4l3.5 3.5v3h-7.5M6.5 18.5h.1M17 18.5h.1"
    case .social:
      "M6 9.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M17.5 3.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M17.5 15.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M8.3 10.8l7-3.6M8.3 13.2l7 3.6"
    case .video: "M3.5 5h17v14h-17zM10 9v6l5-3z"
    case .person: "M12 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8M4.5 20c1-4 3.5-6 7.5-6s6.5 2 7.5 6"
    case .document: "M6 3h8.5L18.5 7v14H6zM14 3v4.5h4.5M9 12h6.5M9 15.5h6.5"
    case .event: "M4 5.5h16V20H4zM4 9.5h16M8 3v4M16 3v4"
    case .system:
      "M12 8.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M5.6 18.4l2.2-2.2M16.2 7.8l2.2-2.2"
    case .support:
      "M4.5 14v-2.5a7.5 7.5 0 0 1 15 0V14M4.5 13h3v5h-3zM16.5 13h3v5h-3zM18 18c0 2-2 3-5 3"
    case .dot: "M12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6"
    }
  }
}
