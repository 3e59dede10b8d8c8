// Literature: the works from which rules and frameworks come, as a reader can look them up.

/// All works from which rules, phases and frameworks take their ideas, sorted by id.
public enum Bibliography: String, Sendable, CaseIterable {
  case babich
  case basicStages = "basic-stages"
  case budd
  case buyerAndCustomer = "buyer-and-customer"
  case cjml
  case coleman
  case conifer
  case digitalJourney = "digital-journey"
  case gibbons
  case kelleyHolistic = "kelley-holistic"
  case kelleyNutsAndBolts = "kelley-nuts-and-bolts"
  case lemonAndVerhoef = "lemon-verhoef"
  case mermaid6262 = "mermaid-6262"
  case moreThanMetrics = "more-than-metrics"
  case myCustomer = "mycustomer"
  case nngSpreadsheet = "nng-spreadsheet"
  case qualtrics = "qualtrics-digital-cx"
  case ravingFans = "raving-fans"
  case rfc8259 = "rfc-8259"
  case sixStages = "six-stages"
  case smaplyHelpdesk = "smaply-helpdesk"
  case theyDoFirstJourney = "theydo-first-journey"
  case theyDoOpportunities = "theydo-opportunities"
  case theyDoOutline = "theydo-outline"
  case trojanSource = "trojan-source"
  case uxcel

  /// What is known of the work.
  public var work: Work {
    switch self {
    case .babich:
      Work(
        by: "Nick Babich", "Top 10 Mistakes When Creating a Customer Journey Map", in: "LinkedIn",
        at: "https://www.linkedin.com/posts/"
          + "nbabich_ux-design-productdesign-activity-7213851825613991937-XUGz")
    case .basicStages: Self.source(of: "basic-5")
    case .budd:
      Work(
        by: "Andy Budd", "As a customer flows through a product or service", in: "Twitter",
        at: "https://twtext.com/article/1248171905695338497")
    case .buyerAndCustomer: Self.source(of: "customer-7")
    case .cjml:
      Work(
        "FAQ: What is CJML?", in: "Customer Journey Modelling Language, SINTEF",
        at: "https://cjml.no/faq/")
    case .coleman: Self.source(of: "experience-8")
    case .conifer:
      Work(
        "Common Mistakes During Customer Journey Mapping", in: "Conifer Research",
        at: "http://blog.coniferresearch.com/common-mistakes-during-customer-journey-mapping")
    case .digitalJourney: Self.source(of: "digital-7")
    case .gibbons:
      Work(
        by: "Sarah Gibbons", "Journey Mapping 101", in: "Nielsen Norman Group", 2018,
        at: "https://www.nngroup.com/articles/journey-mapping-101/")
    case .kelleyHolistic:
      Work(
        by: "Braden Kelley", "A Holistic View of Customer Experience", in: "HCLTech",
        at: "https://www.hcltech.com/blogs/a-holistic-view-of-customer-experience")
    case .kelleyNutsAndBolts:
      Work(
        by: "Braden Kelley", "The Nuts and Bolts of Journey Maps", in: "bradenkelley.com",
        at: "https://bradenkelley.com/?p=79266")
    case .lemonAndVerhoef:
      Work(
        by: "Katherine N. Lemon, Peter C. Verhoef",
        "Understanding Customer Experience Throughout the Customer Journey",
        in: "Journal of Marketing 80 (6), 69–96", 2016, at: "https://doi.org/10.1509/jm.15.0420")
    case .mermaid6262:
      Work(
        by: "megantriplett", "Faces in Journey Diagram Out of Bound",
        in: "mermaid-js/mermaid, issue 6262", 2025,
        at: "https://github.com/mermaid-js/mermaid/issues/6262")
    case .moreThanMetrics:
      Work(
        "6 aspects to consider when evaluating a journey map", in: "More than Metrics (Smaply)",
        2017, at: "https://blog.morethanmetrics.com/journey-map-evaluation/")
    case .myCustomer:
      Work(
        "Seven common customer journey mapping mistakes to avoid", in: "MyCustomer", 2020,
        at: "https://www.mycustomer.com/customer-experience/engagement/"
          + "seven-common-customer-journey-mapping-mistakes-to-avoid")
    case .nngSpreadsheet:
      Work(
        "Journey Mapping for Remote Teams: A Digital Template", in: "Nielsen Norman Group",
        at: "https://www.nngroup.com/articles/journey-map-digital-template/")
    case .qualtrics:
      Work(
        "The 7 stages to consider in Digital CX", in: "Qualtrics",
        at: "https://www.qualtrics.com/au/experience-management/customer/digital-cx-stages/")
    case .ravingFans:
      Work(
        title: LocalizedText(
          vi: "Biến khách hàng thành fan cuồng với 8 giai đoạn của trải nghiệm khách hàng (p1)",
          en: "Biến khách hàng thành fan cuồng với 8 giai đoạn của trải nghiệm khách hàng (p1)"
            + " (Turn customers into raving fans in 8 phases, part 1; in Vietnamese)"))
    case .rfc8259:
      Work(
        by: "Tim Bray (ed.)", "The JavaScript Object Notation (JSON) Data Interchange Format",
        in: "RFC 8259, IETF", 2017, at: "https://www.rfc-editor.org/rfc/rfc8259")
    case .sixStages: Self.source(of: "customer-6")
    case .smaplyHelpdesk:
      Work(
        "Journey mapping with Smaply 3.0", in: "Smaply Helpdesk",
        at: "https://www.smaply.com/helpdesk/journey-mapping-with-smaply")
    case .theyDoFirstJourney:
      Work(
        "Build your first journey", in: "TheyDo Help Center",
        at: "https://www.theydo.com/help-center/your-journey-starts-here/getting-started/"
          + "build-your-first-journey")
    case .theyDoOpportunities:
      Work(
        "Capture opportunities across journeys", in: "TheyDo Help Center",
        at: "https://help.theydo.io/en/articles/4631464-5-capture-opportunities-across-journeys")
    case .theyDoOutline:
      Work(
        "Creating your first TheyDo journey", in: "TheyDo Guides",
        at: "https://www.theydo.io/guides/creating-your-first-theydo-journey/")
    case .trojanSource:
      Work(
        by: "Nicholas Boucher, Ross Anderson", "Trojan Source: Invisible Vulnerabilities",
        in: "32nd USENIX Security Symposium, 6507–6524", 2023,
        at: "https://www.usenix.org/conference/usenixsecurity23/presentation/boucher")
    case .uxcel:
      Work(
        "Connecting digital and physical touchpoints", in: "Uxcel, Customer Journey Mapping",
        at: "https://app.uxcel.com/courses/customer-journey-mapping/"
          + "what-is-journey-mapping-456/connecting-digital-and-physical-touchpoints-9901")
    }
  }

  /// The built-in frameworks that come from the work.
  var frameworks: [String] {
    switch self {
    case .basicStages: ["basic-5"]
    case .buyerAndCustomer: ["buyer-4", "customer-7"]
    case .coleman, .ravingFans: ["experience-8"]
    case .digitalJourney, .qualtrics: ["digital-7"]
    case .sixStages: ["customer-6"]
    default: []
    }
  }

  /// The work behind a built-in framework, as its file names it.
  private static func source(of id: String) -> Work {
    FrameworkCatalog.framework(id: id).map { Work(sourceOf: $0) } ?? Work(id)
  }
}
