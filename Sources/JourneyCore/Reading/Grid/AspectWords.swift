/// Labels of rows that no key of a map holds, and that are aspects for certain all the same: a table
/// may be known by them.
enum AspectWords {
  /// Whether a label names such a row.
  static func holds(_ label: String) -> Bool {
    label.utf8.count <= 120 && words.contains(HeadingText(label).name)
  }

  /// Whether a label in the corner of a table says that names of stages stand beside it, or what the
  /// rows below are.
  static func isCorner(_ label: String) -> Bool {
    label.utf8.count <= 120 && corners.contains(HeadingText(label).name)
  }

  private static let words = NameSet(
    """
    time,timeline,timing,time frame,timeframe,time period,period,date,day,week,month,year,when,\
    place,location,where,setting,scene,scenes,scene number,icon,icons,picture,pictures,image,images,\
    photo,photos,screenshot,screenshots,sketch,storyboard,story board,visual,visuals,quote,quotes,\
    customer quote,verbatim,physical evidence,evidence of service,props,front stage,frontstage,\
    onstage,front stage actions,frontstage actions,frontline,front line,customer journey,system,\
    systems,tools,it systems,technology,data,systems and tools,devices,device,artefacts,artifacts,\
    documents,context,environment,policies,policy,what the customer sees,what the customer hears,\
    what they see,what they hear,sees,hears,\
    nps,csat,ces,conversion rate,churn,cost,costs,fee,fees,chi phi,le phi,can cu phap ly,\
    thoi gian,khoang thoi gian,moc thoi gian,dong thoi gian,ngay,tuan,thang,nam,khi nao,dia diem,\
    noi chon,o dau,canh,phan canh,bieu tuong,hinh anh,hinh,anh,anh chup,trich dan,loi khach,\
    loi khach hang,bang chung vat ly,bang chung,tuyen dau,cong cu,he thong,thiet bi,tai lieu,\
    boi canh,cau chuyen,cong nghe,thoi luong
    """)

  private static let corners = NameSet(
    """
    journey,customer journey,journey map,user journey,map,category,categories,content,contents,\
    element,elements,aspect,aspects,dimension,lane,swimlane,row,item,items,topic,layer,process,\
    sales funnel,funnel,marketing funnel,timeline,\
    noi dung,hanh trinh,hanh trinh khach hang,khia canh,yeu to,hang muc,tieu chi,muc,thanh phan,\
    quy trinh,chu de,pheu,pheu ban hang,tieu muc,lop
    """)
}
