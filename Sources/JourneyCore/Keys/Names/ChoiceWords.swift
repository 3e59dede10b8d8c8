// The one table of words for the values of enumerations: what the product calls each of them and
// what else people write. A table's cell may say any of them; a message offers the id.

extension JourneyMap.Kind: NamedChoice {
  package var aliases: String {
    switch self {
    case .journey: "journey map,customer journey map,hành trình,bản đồ hành trình"
    case .experience: "experience,trải nghiệm,bản đồ trải nghiệm,customer experience"
    case .blueprint: "bản thiết kế,sơ đồ dịch vụ"
    case .dayInTheLife: "day in the life of,a day in the life,một ngày,một ngày trong đời"
    }
  }
  package static let names = ChoiceNames<JourneyMap.Kind>()
}

extension JourneyMap.State: NamedChoice {
  package var aliases: String {
    switch self {
    case .current: "hiện tại,thực tế,as is,today,now,present,actual,real,ist"
    case .future: "tương lai,dự kiến,to be,target,mong muốn,kế hoạch,planned,plan,soll"
    }
  }
  package static let names = ChoiceNames<JourneyMap.State>()
}

extension JourneyMap.Basis: NamedChoice {
  package var aliases: String {
    switch self {
    case .research:
      "nghiên cứu,khảo sát,phỏng vấn,survey,interviews,data,data based,có dữ liệu,dữ liệu,observed,"
        + "quan sát"
    case .assumption: "giả thuyết,phỏng đoán,hypothesis,hypothese,assumed,guess"
    }
  }
  package static let names = ChoiceNames<JourneyMap.Basis>()
}

extension ClaimBasis: NamedChoice {
  package var aliases: String {
    switch self {
    case .observed: "observation,quan sát,đo được,measured,seen"
    case .reported: "khách kể,nghe kể,kể lại,được kể lại,khách nói,told,said,quoted"
    case .inferred: "suy luận,inference,deduced"
    case .assumed: "giả thuyết,phỏng đoán,assumption,guess,hypothesis"
    case .generated: "máy viết,do máy viết,AI,AI viết,do AI viết,AI generated,machine written"
    }
  }
  package static let names = ChoiceNames<ClaimBasis>()
}

extension ChannelMode: NamedChoice {
  package var aliases: String {
    switch self {
    case .online: "on line,digital,qua mạng,trên mạng"
    case .offline: "off line,trực tiếp,in person,physical,tại chỗ"
    }
  }
  package static let names = ChoiceNames<ChannelMode>()
}

extension Touchpoint.Initiator: NamedChoice {
  /// The words for people.
  package var label: LocalizedText {
    switch self {
    case .customer: LocalizedText(vi: "khách hàng chủ động", en: "customer-initiated")
    case .business: LocalizedText(vi: "doanh nghiệp chủ động", en: "business-initiated")
    }
  }

  package var aliases: String {
    switch self {
    case .customer: "khách hàng,khách,người dùng,người mua,user,client,buyer,consumer,inbound"
    case .business:
      "doanh nghiệp,công ty,cửa hàng,thương hiệu,nhân viên,hệ thống,company,brand,organisation,shop,"
        + "staff,system,us,outbound"
    }
  }
  package static let names = ChoiceNames<Touchpoint.Initiator>()
}

extension PainPoint.Severity: NamedChoice {
  /// The word for people.
  package var label: LocalizedText {
    switch self {
    case .low: LocalizedText(vi: "nhẹ", en: "low")
    case .medium: LocalizedText(vi: "trung bình", en: "medium")
    case .high: LocalizedText(vi: "nghiêm trọng", en: "high")
    }
  }

  package var aliases: String {
    switch self {
    case .low:
      "L,thấp,ít,nhỏ,rất thấp,minor,small,mild,trivial,very low,not severe,không nghiêm trọng,"
        + "ít nghiêm trọng,không đáng kể,P3,P4,S3,S4,sev 3,sev 4,severity 3,severity 4,niedrig"
    case .medium: "M,vừa,vừa phải,tb,med,moderate,normal,P2,S2,sev 2,severity 2,mittel"
    case .high:
      "H,cao,nặng,trầm trọng,lớn,nhiều,rất cao,rất nghiêm trọng,khẩn cấp,quan trọng,severe,critical,major,"
        + "very high,blocker,urgent,P0,P1,S0,S1,sev 0,sev 1,severity 0,severity 1,hoch"
    }
  }
  package static let names = ChoiceNames<PainPoint.Severity>()
}

extension Opportunity.Status: NamedChoice {
  /// The word for people.
  package var label: LocalizedText {
    switch self {
    case .idea: LocalizedText(vi: "ý tưởng", en: "idea")
    case .planned: LocalizedText(vi: "đã lên kế hoạch", en: "planned")
    case .doing: LocalizedText(vi: "đang làm", en: "in progress")
    case .done: LocalizedText(vi: "đã xong", en: "done")
    }
  }

  package var aliases: String {
    switch self {
    case .idea: "new,mới,backlog,đề xuất,đang xem xét,under review,proposed,proposal,chờ duyệt,idee"
    case .planned:
      "kế hoạch,lên kế hoạch,dự kiến,đã duyệt,approved,to do,plan,scheduled,sắp làm,not started,chưa làm,"
        + "chưa bắt đầu,chưa thực hiện,chưa triển khai,chưa,geplant"
    case .doing:
      "đang thực hiện,đang xử lý,đang chạy,thí điểm,pilot,đang triển khai,đang tiến hành,wip,work in progress,ongoing,started"
    case .done:
      "xong,hoàn thành,đã hoàn thành,hoàn tất,đã hoàn tất,đã làm,đã triển khai,rồi,complete,"
        + "completed,finished,closed,launched,released,live,shipped,erledigt"
    }
  }
  package static let names = ChoiceNames<Opportunity.Status>()
}

extension Metric.Direction: NamedChoice {
  /// The words for people.
  package var label: LocalizedText {
    switch self {
    case .higher: LocalizedText(vi: "cao hơn", en: "higher")
    case .lower: LocalizedText(vi: "thấp hơn", en: "lower")
    }
  }

  package var aliases: String {
    switch self {
    case .higher: "higher is better,càng cao càng tốt,cao,high,tăng,up,more"
    case .lower: "lower is better,càng thấp càng tốt,thấp,low,giảm,down,less"
    }
  }
  package static let names = ChoiceNames<Metric.Direction>()
}

extension EvidenceSource.Kind: NamedChoice {
  /// The words for people.
  package var label: LocalizedText {
    switch self {
    case .interview: LocalizedText(vi: "phỏng vấn", en: "interview")
    case .survey: LocalizedText(vi: "khảo sát", en: "survey")
    case .analytics: LocalizedText(vi: "số liệu", en: "analytics")
    case .review: LocalizedText(vi: "đánh giá của khách", en: "reviews")
    case .observation: LocalizedText(vi: "quan sát", en: "observation")
    case .workshop: LocalizedText(vi: "buổi làm việc nhóm", en: "workshop")
    case .other: LocalizedText(vi: "nguồn khác", en: "other")
    }
  }

  package var aliases: String {
    switch self {
    case .interview: "in depth interview,phỏng vấn sâu,focus group,phỏng vấn nhóm"
    case .survey: "NPS,bảng hỏi,questionnaire,poll,thăm dò"
    case .analytics:
      "CRM,GA4,tickets,call log,dữ liệu,data,web analytics,log,logs,thống kê,statistics"
    case .review: "đánh giá,feedback,phản hồi,nhận xét"
    case .observation:
      "khách hàng bí mật,mystery shopping,quan sát tại chỗ,field study,shadowing,usability test"
    case .workshop: "hội thảo,họp nhóm"
    case .other: "khác,desk,desk research,document,documents,tài liệu"
    }
  }
  package static let names = ChoiceNames<EvidenceSource.Kind>()
}

extension Phase: NamedChoice {
  package var aliases: String {
    switch self {
    case .aware:
      "awareness,nhận thức,nhận diện,discover,need,need recognition,recognise need,nhu cầu,"
        + "nhận biết nhu cầu,problem awareness"
    case .search: "tìm kiếm,searching,information search,discovery,research,khám phá"
    case .evaluate: "evaluation,consideration,consider,compare,đánh giá,so sánh"
    case .purchase:
      "mua hàng,buy,buying,order,đặt hàng,thanh toán,decision,decide,quyết định,conversion,checkout"
    case .reassure: "reassurance,yên tâm,trấn an,xác nhận"
    case .onboard: "onboarding,bắt đầu dùng,làm quen,activation,set up"
    case .use: "using,usage,dùng,trải nghiệm"
    case .support: "service,customer service,chăm sóc khách hàng,bảo hành,after sales"
    case .share: "sharing,chia sẻ trải nghiệm"
    case .retain: "retention,loyalty,trung thành,gắn bó,mua lại,repurchase,renew,renewal"
    case .advocate: "advocacy,referral,refer,recommend,giới thiệu"
    }
  }
  package static let names = ChoiceNames<Phase>()
}

extension Framework.Kind: NamedChoice {
  /// The word for people.
  package var label: LocalizedText {
    switch self {
    case .linear: LocalizedText(vi: "tuyến tính", en: "linear")
    case .loop: LocalizedText(vi: "vòng lặp", en: "loop")
    }
  }

  package var aliases: String {
    switch self {
    case .linear: "line,funnel,phễu,đường thẳng"
    case .loop: "cycle,circle,circular,chu trình,flywheel"
    }
  }
  package static let names = ChoiceNames<Framework.Kind>()
}

extension FrameworkStage.Provenance: NamedChoice {
  package var aliases: String {
    switch self {
    case .document: "tài liệu"
    case .book: "sách"
    case .own: "riêng,tự viết"
    }
  }
  package static let names = ChoiceNames<FrameworkStage.Provenance>()
}

extension Translation.Origin: NamedChoice {
  /// The words for people.
  package var label: LocalizedText {
    switch self {
    case .own: LocalizedText(vi: "bản dịch riêng", en: "own translation")
    case .source: LocalizedText(vi: "theo nguồn", en: "as in the source")
    case .document: LocalizedText(vi: "theo tài liệu", en: "as in the document")
    case .book: LocalizedText(vi: "theo sách", en: "as in the book")
    }
  }

  package var aliases: String {
    switch self {
    case .own: "riêng,tự dịch"
    case .source: "nguồn,gốc,original"
    case .document: "tài liệu"
    case .book: "sách"
    }
  }
  package static let names = ChoiceNames<Translation.Origin>()
}

extension Severity: NamedChoice {
  package var aliases: String {
    switch self {
    case .note: "ghi chú,info,hint,advice"
    case .warning: "warn"
    case .error: "err"
    }
  }
  package static let names = ChoiceNames<Severity>()
}
