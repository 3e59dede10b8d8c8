/// What a place of a file may hold; a case costs nothing until a message needs its words.
enum Expected {
  case settings, severities, requiredKeys, channelsList, channel, baseline, findingsList
  case text, texts, number, boolean, map, framework, frameworkReference, readerText, lanes
  case translations, criteria, disabledRule, disabledRulesList, emotionScale, lane, lanesList
  case metric, metricsList, opportunitiesList, painPointsList, persona, phasesList, source
  case sourcesList, stage, stagesList, textOrOpportunity, textOrPainPoint, textsList, touchpoint
  case touchpointsList, textOrTouchpoint, nextList, textOrNext, time, emotionWords
  case frameworkActivity, question, sameTextsList, themeObject, themeColors

  /// The words for a message.
  var label: LocalizedText {
    switch self {
    case .settings: LocalizedText(vi: "thiết lập { … }", en: "settings { … }")
    case .severities:
      LocalizedText(
        vi: "các mức { \"mã-quy-tắc\": \"warning\" }", en: "severities { \"rule-id\": \"warning\" }"
      )
    case .requiredKeys:
      LocalizedText(
        vi: "các khóa { \"touchpoint\": [\"owner\"] }", en: "keys { \"touchpoint\": [\"owner\"] }")
    case .channelsList:
      LocalizedText(vi: "một danh sách kênh [ … ]", en: "a list of channels [ … ]")
    case .baseline: LocalizedText(vi: "một tệp mốc { … }", en: "a baseline { … }")
    case .findingsList: LocalizedText(vi: "một danh sách lỗi [ … ]", en: "a list of findings [ … ]")
    case .sameTextsList:
      LocalizedText(
        vi: "các danh sách văn bản giống nhau [[\"…\", \"…\"]]",
        en: "lists of texts that are the same [[\"…\", \"…\"]]")
    case .channel: LocalizedText(vi: "một kênh { … }", en: "a channel { … }")
    case .text: LocalizedText(vi: "một văn bản trong dấu nháy kép", en: "a text in double quotes")
    case .texts: LocalizedText(vi: "một danh sách văn bản [\"…\"]", en: "a list of texts [\"…\"]")
    case .number: LocalizedText(vi: "một số", en: "a number")
    case .boolean: LocalizedText(vi: "true hoặc false", en: "true or false")
    case .map: LocalizedText(vi: "một bản đồ { … }", en: "a map { … }")
    case .framework: LocalizedText(vi: "một mô hình { … }", en: "a framework { … }")
    case .frameworkReference:
      LocalizedText(
        vi: "mã của mô hình, đường dẫn tới tệp mô hình, hoặc một mô hình { … }",
        en: "a framework's id, the path of a framework file, or a framework { … }")
    case .readerText:
      LocalizedText(
        vi: "một văn bản, hoặc { \"vi\": …, \"en\": … }",
        en: "a text, or { \"vi\": …, \"en\": … }")
    case .lanes:
      LocalizedText(
        vi: "các dòng { \"mã-dòng\": [\"…\"] }",
        en: "rows { \"lane-id\": [\"…\"] }")
    case .translations:
      LocalizedText(
        vi: "các ngôn ngữ { \"en\": \"own\" }",
        en: "languages { \"en\": \"own\" }")
    case .criteria: LocalizedText(vi: "các tiêu chí { … }", en: "criteria { … }")
    case .disabledRule: LocalizedText(vi: "một quy tắc đã tắt { … }", en: "a disabled rule { … }")
    case .disabledRulesList:
      LocalizedText(
        vi: "một danh sách quy tắc đã tắt [ … ]",
        en: "a list of disabled rules [ … ]")
    case .emotionScale: LocalizedText(vi: "một thang cảm xúc { … }", en: "an emotion scale { … }")
    case .lane: LocalizedText(vi: "một dòng riêng { … }", en: "a lane { … }")
    case .lanesList:
      LocalizedText(
        vi: "một danh sách dòng riêng [ … ]",
        en: "a list of lanes [ … ]")
    case .metric: LocalizedText(vi: "một chỉ số { … }", en: "a metric { … }")
    case .metricsList:
      LocalizedText(
        vi: "một danh sách chỉ số [ … ]",
        en: "a list of metrics [ … ]")
    case .opportunitiesList:
      LocalizedText(
        vi: "một danh sách cơ hội cải thiện [ … ]",
        en: "a list of opportunities [ … ]")
    case .painPointsList:
      LocalizedText(
        vi: "một danh sách điểm đau [ … ]",
        en: "a list of pain points [ … ]")
    case .persona: LocalizedText(vi: "một chân dung khách hàng { … }", en: "a persona { … }")
    case .phasesList: LocalizedText(vi: "một danh sách chặng [ … ]", en: "a list of phases [ … ]")
    case .source: LocalizedText(vi: "một nguồn { … }", en: "a source { … }")
    case .sourcesList: LocalizedText(vi: "một danh sách nguồn [ … ]", en: "a list of sources [ … ]")
    case .stage: LocalizedText(vi: "một giai đoạn { … }", en: "a stage { … }")
    case .stagesList:
      LocalizedText(
        vi: "một danh sách giai đoạn [ … ]",
        en: "a list of stages [ … ]")
    case .textOrOpportunity:
      LocalizedText(
        vi: "một văn bản hoặc một cơ hội cải thiện { … }",
        en: "a text or an opportunity { … }")
    case .textOrPainPoint:
      LocalizedText(
        vi: "một văn bản hoặc một điểm đau { … }",
        en: "a text or a pain point { … }")
    case .textsList: LocalizedText(vi: "một danh sách văn bản [ … ]", en: "a list of texts [ … ]")
    case .touchpoint: LocalizedText(vi: "một điểm chạm { … }", en: "a touchpoint { … }")
    case .textOrTouchpoint:
      LocalizedText(
        vi: "một văn bản hoặc một điểm chạm { … }", en: "a text or a touchpoint { … }")
    case .nextList:
      LocalizedText(vi: "một danh sách giai đoạn đi tiếp [ … ]", en: "a list of next stages [ … ]")
    case .textOrNext:
      LocalizedText(
        vi: "mã của giai đoạn, hoặc { \"stage\": …, \"when\": … }",
        en: "a stage's id, or { \"stage\": …, \"when\": … }")
    case .time:
      LocalizedText(
        vi: "một khoảng thời gian { \"minutes\": 47 }", en: "a time { \"minutes\": 47 }")
    case .emotionWords:
      LocalizedText(vi: "các từ { \"vui\": 2 }", en: "words { \"happy\": 2 }")
    case .frameworkActivity:
      LocalizedText(
        vi: "một văn bản, hoặc { \"by\": \"customer\", \"text\": … }",
        en: "a text, or { \"by\": \"customer\", \"text\": … }")
    case .question:
      LocalizedText(
        vi: "một văn bản, hoặc { \"key\": \"painPoints\", \"text\": … }",
        en: "a text, or { \"key\": \"painPoints\", \"text\": … }")
    case .themeObject: LocalizedText(vi: "một bộ màu { … }", en: "a theme { … }")
    case .themeColors:
      LocalizedText(
        vi: "các màu { \"text\": \"#1B2430\" }", en: "colours { \"text\": \"#1B2430\" }")
    case .touchpointsList:
      LocalizedText(
        vi: "một danh sách điểm chạm [ … ]",
        en: "a list of touchpoints [ … ]")
    }
  }

  /// What was found instead.
  static func found(_ kind: JSONNode.Kind) -> LocalizedText {
    switch kind {
    case .object: LocalizedText(vi: "một đối tượng { … }", en: "an object { … }")
    case .array: LocalizedText(vi: "một danh sách [ … ]", en: "a list [ … ]")
    case .string, .key: LocalizedText(vi: "một văn bản", en: "a text")
    case .number: LocalizedText(vi: "một số", en: "a number")
    case .true, .false: LocalizedText(vi: "true hoặc false", en: "true or false")
    case .null, .invalid: LocalizedText(same: "null")
    }
  }
}
