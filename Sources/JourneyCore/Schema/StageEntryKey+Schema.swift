extension StageEntryKey: SchemaKey {
  static var definition: SchemaDefinition<StageEntryKey> {
    SchemaDefinition(
      name: "stage", title: "Stage",
      description: "What the map tells about one stage of its framework.", required: [.stage])
  }

  var property: SchemaProperty {
    switch self {
    case .stage: SchemaProperty("Stage", "The id of the framework's stage.", .text)
    case .name: SchemaProperty("Name", "The map's own wording of the stage's name.", .string)
    case .goal: SchemaProperty("Goal", "What the customer wants to reach here.", .string)
    case .actions: SchemaProperty("Actions", "What the customer does.", .texts)
    case .thoughts:
      SchemaProperty("Thoughts", "What the customer thinks, in the customer's words.", .texts)
    case .feelings: SchemaProperty("Feelings", "What the customer feels, in words.", .texts)
    case .emotion:
      SchemaProperty(
        "Emotion",
        "How the customer feels, on the map's scale: −2 (worst) to 2 (best) if it"
          + " declares none.", .number)
    case .touchpoints:
      SchemaProperty(
        "Touchpoints", "Where customer and business meet.", .list(of: TouchpointKey.self))
    case .painPoints: .painPoints("What hurts in the whole stage.")
    case .opportunities: .opportunities("What could be done for the whole stage.")
    case .metrics:
      SchemaProperty("Metrics", "What is measured here.", .list(of: MetricKey.self))
    case .owner: SchemaProperty("Owner", "Who takes care of the stage.", .string)
    case .backstage:
      SchemaProperty("Backstage", "What the business does behind the scenes.", .texts)
    case .duration: SchemaProperty("Duration", "How long the stage lasts, in words.", .string)
    case .lanes:
      SchemaProperty(
        "Lanes", "What stands in the map's own rows, by their ids.",
        SchemaNode().with("type", "object").with("additionalProperties", .texts))
    case .notes: SchemaProperty("Notes", "Anything else.", .string)
    case .origin:
      SchemaProperty("Origin", "Texts of the stage from which a reframing made it.", .texts)
    }
  }
}

extension TouchpointKey: SchemaKey {
  static var definition: SchemaDefinition<TouchpointKey> {
    SchemaDefinition(
      name: "touchpoint", title: "Touchpoint",
      description: "One point where customer and business meet.", required: [.name])
  }

  var property: SchemaProperty {
    switch self {
    case .id: SchemaProperty("Id", "An id that is unique in the map.", .identifier)
    case .name: SchemaProperty("Name", "What happens.", .text)
    case .channel: channel
    case .mode:
      SchemaProperty(
        "Mode", "Online or offline; needed only for a channel that is not known.",
        .choice(ChannelMode.self))
    case .initiator:
      SchemaProperty("Initiator", "Who makes the contact.", .choice(Touchpoint.Initiator.self))
    case .actors: SchemaProperty("Actors", "Who takes part.", .texts)
    case .description:
      SchemaProperty("Description", "What happens, in a few sentences.", .string)
    case .emotion:
      SchemaProperty("Emotion", "How the customer feels here, on the map's scale.", .number)
    case .momentOfTruth:
      SchemaProperty("Moment of truth", "Whether the relation turns on it.", .boolean)
    case .painPoints: .painPoints("What hurts here.")
    case .opportunities: .opportunities("What could be done about it.")
    case .metrics:
      SchemaProperty("Metrics", "What is measured here.", .list(of: MetricKey.self))
    case .evidence: .evidence("The ids of the sources that show it.")
    case .owner: SchemaProperty("Owner", "Who takes care of it.", .string)
    case .backstage:
      SchemaProperty("Backstage", "What the business does behind the scenes.", .texts)
    case .handover:
      SchemaProperty(
        "Handover", "How the customer is passed on to the next touchpoint.", .string)
    case .phase:
      SchemaProperty(
        "Phase", "The life-cycle phase it belongs to, where its stage covers several.", .phase)
    }
  }

  private var channel: SchemaProperty {
    func ids(_ mode: ChannelMode) -> String {
      ChannelCatalog.builtIn.channels.filter { $0.mode == mode }.map(\.id)
        .joined(separator: ", ")
    }
    return SchemaProperty(
      "Channel",
      "Where it happens. Online: \(ids(.online)). Offline: \(ids(.offline))."
        + " Any other channel needs a mode.",
      .suggestions(ChannelCatalog.builtIn.channels.map(\.id)))
  }
}

extension PainPointKey: SchemaKey {
  static var definition: SchemaDefinition<PainPointKey> {
    SchemaDefinition(
      name: "painPoint", title: "Pain point", description: "Something that hurts the customer.",
      required: [.text])
  }

  var property: SchemaProperty {
    switch self {
    case .text: SchemaProperty("Text", "What hurts.", .text)
    case .severity:
      SchemaProperty("Severity", "How much it hurts.", .choice(PainPoint.Severity.self))
    case .evidence: .evidence("The ids of the sources that show it.")
    case .owner: SchemaProperty("Owner", "Who takes care of it.", .string)
    case .accepted: SchemaProperty("Accepted", "Whether it is known and lived with.", .boolean)
    }
  }
}

extension OpportunityKey: SchemaKey {
  static var definition: SchemaDefinition<OpportunityKey> {
    SchemaDefinition(
      name: "opportunity", title: "Opportunity",
      description: "Something that could be done about a pain, or to make a good moment better.",
      required: [.text])
  }

  var property: SchemaProperty {
    switch self {
    case .text: SchemaProperty("Text", "What could be done.", .text)
    case .owner: SchemaProperty("Owner", "Who would do it.", .string)
    case .impact: SchemaProperty("Impact", "What it would bring, 1 to 5.", .rating)
    case .effort: SchemaProperty("Effort", "What it would cost, 1 to 5.", .rating)
    case .status:
      SchemaProperty("Status", "How far it has come.", .choice(Opportunity.Status.self))
    case .evidence: .evidence("The ids of the sources that speak for it.")
    }
  }
}

extension MetricKey: SchemaKey {
  static var definition: SchemaDefinition<MetricKey> {
    SchemaDefinition(
      name: "metric", title: "Metric", description: "A measure of how well it goes.",
      required: [.name])
  }

  var property: SchemaProperty {
    switch self {
    case .name: SchemaProperty("Name", "What is measured.", .text)
    case .value: SchemaProperty("Value", "What was measured.", .number)
    case .target: SchemaProperty("Target", "What it should be.", .number)
    case .unit: SchemaProperty("Unit", "The unit, such as %.", .string)
    case .better:
      SchemaProperty("Better", "Which way is better.", .choice(Metric.Direction.self))
    case .date: SchemaProperty("Date", "When it was measured, such as 2026-03-02.", .date)
    case .source:
      SchemaProperty("Source", "The id of the source it comes from.", .string)
    }
  }
}

extension SchemaProperty {
  fileprivate static func painPoints(_ description: String) -> SchemaProperty {
    SchemaProperty(
      "Pain points", description, .list(of: .any(of: .text, .object(PainPointKey.self))))
  }

  fileprivate static func opportunities(_ description: String) -> SchemaProperty {
    SchemaProperty(
      "Opportunities", description, .list(of: .any(of: .text, .object(OpportunityKey.self))))
  }

  fileprivate static func evidence(_ description: String) -> SchemaProperty {
    SchemaProperty("Evidence", description, .texts)
  }
}
