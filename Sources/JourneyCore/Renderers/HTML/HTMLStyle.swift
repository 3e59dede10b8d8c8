/// The style of a page.
enum HTMLStyle {
  /// Writes the colours by name, for light and for dark screens.
  static func colors(_ theme: PictureTheme?) -> TextBuffer {
    let chosen = theme ?? .light
    var style = TextBuffer(capacity: 2048)
    style += ":root{"
    add(chosen, to: &style)
    style += "--fonts:"
    style += chosen.fonts
    style += "}\n"
    if theme == nil {
      style += "@media (prefers-color-scheme:dark){:root{"
      add(.dark, to: &style)
      style += "}}\n"
    }
    // Paper is white.
    if chosen.isDark || theme == nil {
      style += "@media print{:root{"
      add(.light, to: &style)
      style += "}}\n"
    }
    return style
  }

  private static func add(_ theme: PictureTheme, to style: inout TextBuffer) {
    for tone in PictureTone.allCases {
      style += names[tone.place]
      theme[tone].append(to: &style)
      style += ";"
    }
  }

  private static let names = PictureTone.allCases.map { "--" + $0.rawValue + ":" }

  /// The rules.
  static let rules = """
    *{box-sizing:border-box}
    body{margin:0;background:var(--ground);color:var(--ink);font:14px/1.45 var(--fonts);overflow-wrap:break-word}
    main{padding:24px 28px}main:has(>.map){margin:0 auto;max-width:calc(190px + var(--page,9999px))}
    main:has(>.map[style^="--stages:1;"]){--page:720px}main:has(>.map[style^="--stages:2;"]){--page:960px}
    main:has(>.map[style^="--stages:3;"]){--page:1260px}main:has(>.map[style^="--stages:4;"]){--page:1400px}
    h1{font-size:26px;line-height:1.25;margin:0}h2{font-size:18px;margin:28px 0 8px}
    h3,h4,h5{font-size:15px;margin:18px 0 6px}p{margin:0 0 6px}
    [hidden]{display:none!important}span,strong,code,q,a{unicode-bidi:isolate}
    .head{display:flex;flex-wrap:wrap;gap:6px 16px;align-items:baseline}
    .head h1{margin-right:auto;overflow-wrap:anywhere}
    .aside,.faint,.note,.foot,.small,dt{color:var(--muted)}
    .good{color:var(--opportunity)}.bad{color:var(--pain)}.gold{color:var(--gold)}
    .series0{color:var(--firstInk)}.series1{color:var(--pain)}.series2{color:var(--thirdInk)}
    .series3{color:var(--secondInk)}.series4{color:var(--gold)}.series5{color:var(--muted)}
    .back{margin-bottom:8px}.logo{max-width:180px;max-height:44px;object-fit:contain}
    .badges{display:flex;gap:8px;flex-wrap:wrap}
    .badge{background:var(--shade);border:1px solid var(--line);border-radius:13px;padding:3px 12px;
    font-weight:700;font-size:12px;color:var(--muted)}
    .person{display:flex;gap:12px;margin:14px 0;max-width:1100px}.person p{margin:0 0 2px}
    .medallion{flex:none;width:40px;height:40px;border-radius:50%;background:var(--first);
    color:var(--onFirst);font-weight:700;font-size:18px;display:grid;place-items:center}
    .person>div{min-width:0;overflow-wrap:anywhere}.who{font-size:15px}q{font-style:italic;quotes:none}
    .tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(220px,100%),1fr));gap:12px 20px;
    margin:14px 0}.tiles>div{border-top:1px solid var(--line);padding-top:6px}
    .tiles.texts{grid-template-columns:repeat(auto-fit,minmax(min(360px,100%),1fr))}.tiles>div{min-width:0}.tiles>div:only-child:has(dd+dd),.tiles>div:has(dd:nth-of-type(6)){grid-column:1/-1;
    columns:320px;column-gap:28px}.tiles>div>dt{column-span:all}dd{break-inside:avoid}
    @media (min-width:721px),print{.tiles>.long{grid-column:span 2}}
    @media (min-width:1000px),print{.tiles{grid-auto-flow:dense}.tiles>div:has(dd:nth-of-type(3) svg){grid-column:span 2}
    .tiles:has(>:nth-child(6):last-child){grid-template-columns:repeat(3,1fr)}
    .tiles:has(>:nth-child(3):last-child>dd:nth-of-type(6)){grid-template-columns:1fr 1fr}
    .tiles:has(>:nth-child(7):last-child),.tiles:has(>:nth-child(8):last-child){grid-template-columns:repeat(4,1fr)}
    .tiles.texts.texts.texts{grid-template-columns:repeat(3,1fr)}.tiles.texts.texts.texts:has(>:nth-child(4):last-child){grid-template-columns:1fr 1fr}
    section>.entries:has(>.card){display:grid;grid-template-columns:repeat(auto-fill,minmax(440px,1fr));gap:0 12px}
    section>.entries:not(:has(>.card)):has(>:nth-child(9)){columns:440px;column-gap:32px}
    .next{float:left;margin-right:40px}:is(.next,.next+section)>h2{margin-top:0;padding-top:28px}
    :is(.next,.next+section) :is(th,td){padding:6px;overflow-wrap:break-word}.next+section>:not(h2,p,.scroller),.next+section+*{clear:both}
    .next+section>figure svg{width:100%;max-width:1180px}.next+section .note{max-width:1180px}
    section>.entries>li{break-inside:avoid}.beside{display:flex;flex-wrap:wrap;gap:0 32px;align-items:flex-start}.beside>figure{flex:1 1 var(--chart);min-width:0}}
    @media (min-width:1560px),print{.next+section>figure{clear:none!important;display:flow-root}.next+section>figure svg{max-width:900px}}
    @media (min-width:1700px){.tiles:has(>:nth-child(6):last-child){grid-template-columns:repeat(6,1fr)}
    .tiles:has(>:nth-child(7):last-child){grid-template-columns:repeat(7,1fr)}
    .tiles:has(>:nth-child(8):last-child){grid-template-columns:repeat(8,1fr)}}
    dt{font-size:12px;font-weight:700;overflow-wrap:anywhere}dd{margin:0;overflow-wrap:anywhere}
    .tiles>div:has(dd+dd) dd{position:relative;padding-left:12px}
    .tiles>div:has(dd+dd) dd::before{content:"";position:absolute;left:1px;top:.6em;width:4px;height:4px;
    border-radius:2px;background:var(--muted)}
    .tiles>div:has(dd+dd) dd:has(>svg:first-child){padding-left:18px;text-indent:-18px}
    .tiles>div:has(dd+dd) dd:has(>svg:first-child)::before{content:none}
    .filters{display:flex;flex-wrap:wrap;gap:8px 14px;margin:14px 0;font-size:13px}
    .filters label{display:flex;gap:6px;align-items:center}.filters .note{flex-basis:100%;margin:0}
    select{font:inherit;color:inherit;background:var(--card);border:1px solid var(--muted);
    border-radius:5px;padding:3px 6px;max-width:220px}
    :focus-visible{outline:2px solid var(--opportunity);outline-offset:2px}
    .scroller{overflow:auto;max-height:96vh;width:fit-content;max-width:100%;border:1px solid var(--line);border-radius:8px;
    position:relative;scrollbar-color:var(--muted) var(--shade)}.scroller+.note{margin-top:12px}
    .scroller svg{display:block}
    svg [data-kind=row] a text:first-of-type,svg [data-kind=name] a text{text-decoration:underline}
    .scroller.plain{width:auto;max-height:none;border:0;margin:8px 0}
    figure{margin:14px 0}figure .scroller{border:0;width:auto;max-height:none}figure svg{max-width:100%;height:auto}
    figure .scroller svg{min-width:720px}.hand{display:none}
    .scroller.map{width:100%;max-width:calc(134px + var(--stages)*var(--most))}
    .narrow .scroller.map{max-width:894px}
    .sheet{border-collapse:separate;border-spacing:0;table-layout:fixed;width:100%;
    min-width:calc(132px + var(--stages)*var(--least))}.narrow .sheet{min-width:0}
    .sheet .labels{width:132px}.curve svg svg path{vector-effect:non-scaling-stroke}
    .sheet th,.sheet td{text-align:left;vertical-align:top;padding:10px;
    border-right:1px solid var(--line);border-bottom:1px solid var(--line);overflow-wrap:anywhere}
    .sheet thead{position:sticky;top:0;z-index:2}
    .sheet thead th,.sheet thead td{background:var(--ground)}
    .sheet thead td:first-child{position:sticky;left:0;z-index:1}
    .sheet .groups th{font-size:11px;text-transform:uppercase;letter-spacing:.05em;padding:8px 10px 4px;
    border-bottom:2px solid}.groups span{position:sticky;left:142px}
    .groups .hue1{color:var(--firstInk)}.groups .hue2{color:var(--secondInk)}.groups .hue3{color:var(--thirdInk)}
    .stages .hue0{background:var(--muted)!important;color:var(--ground)}
    .stages .hue1{background:var(--first)!important;color:var(--onFirst)}
    .stages .hue2{background:var(--second)!important;color:var(--onSecond)}
    .stages .hue3{background:var(--third)!important;color:var(--onThird)}
    .stages th{padding:12px 10px}.stages th:has(.number){position:relative;padding-left:44px}
    .number{position:absolute;left:10px;margin-top:-2px;display:grid;place-items:center;min-width:24px;
    height:24px;border-radius:12px;background:var(--onFirst);color:var(--first);padding:0 5px}
    .hue0 .number{background:var(--ground);color:var(--muted)}.hue2 .number{background:var(--onSecond);color:var(--second)}
    .hue3 .number{background:var(--onThird);color:var(--third)}
    .corner{font-size:12px;color:var(--muted)}
    .felt,.feelings,.period,.over{display:none}.feelings{font-weight:400;font-style:italic;margin-top:4px}
    .period{font-size:12px;font-weight:400;margin-bottom:4px}
    .sheet tbody th{position:sticky;left:0;z-index:1;font-size:12px;color:var(--muted);
    background:var(--ground)}
    .sheet tbody tr:nth-child(even)>*{background:var(--shade)}
    .sheet .divide td{color:var(--muted);font-size:12px;text-align:right;border-bottom:2px dashed var(--muted)}
    .jumps .entries{position:sticky;left:142px;width:max-content;max-width:min(100%,calc(100vw - 230px));
    font-style:italic;color:var(--muted);font-size:12px}
    .curve td{padding:0!important}.curve th{padding:10px 0 0 10px!important;overflow:hidden}
    .curve th span{position:absolute}
    .curve th svg{margin-left:auto;margin-top:-10px}
    .entries{list-style:none;margin:0;padding:0}.entries .entries{padding-left:12px;font-size:12px}
    .entries>.line:has(>svg:first-child){padding-left:18px;text-indent:-18px}.line>.entries{text-indent:0}
    .entries>li{margin:0 0 4px}.item{position:relative;padding-left:12px}
    .item::before{content:"";position:absolute;left:1px;top:.6em;width:4px;height:4px;
    border-radius:2px;background:var(--muted)}
    .entries>.card{display:flex;gap:8px;background:var(--card);border:1px solid var(--line);
    border-radius:7px;padding:7px 9px;margin-bottom:7px}
    .card .body{flex:1;min-width:0}.card svg{flex:none}.body svg{display:inline-block!important;vertical-align:-2px}.card .name{font-size:13px}
    .entries>.card.moment{border:2px solid var(--gold)}
    .entries>.card.pain{background:var(--painGround);border:0;border-left:4px solid var(--pain);
    border-radius:3px}
    .entries>.card.opportunity{background:var(--opportunityGround);border:0;
    border-left:4px solid var(--opportunity);border-radius:3px}
    .entries>.bracket{position:relative;padding:2px 0 0 11px;margin-bottom:7px}
    .bracket::before{content:"";position:absolute;left:1px;top:8px;bottom:4px;width:6px;border:solid var(--muted);
    border-width:1.5px 0 1.5px 1.5px}.bracket>.entries>:last-child{margin-bottom:0}.bracket>.entries{padding:0;font-size:inherit}
    .bracket>.small{font-style:italic}.bracket:not(:has(li:not([hidden]))){display:none}
    .bracket:not(:has(li:not([hidden])~li:not([hidden]))){padding:0}
    .bracket:not(:has(li:not([hidden])~li:not([hidden])))::before{content:none}
    .bracket:not(:has(li:not([hidden])~li:not([hidden])))>.small{display:none}
    .value{float:right;font-weight:700;margin-left:8px}.trailing{font-weight:700;margin-left:4px}
    .small{font-size:12px;overflow-wrap:anywhere}.card .small>.good{font-weight:700}a{color:var(--opportunity)}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;
    clip-path:inset(50%)}
    summary{cursor:pointer;color:var(--muted);font-size:12px;min-height:24px;line-height:24px;position:relative}
    .entries>.speech{background:var(--card);border:1px solid var(--line);border-radius:9px 9px 9px 2px;
    padding:6px 9px;margin-bottom:7px}
    .gauge svg{width:100%;height:12px}.values{display:flex;justify-content:space-between;font-size:12px;
    gap:8px;flex-wrap:wrap;overflow-wrap:anywhere}.values>*{min-width:0}.values span{color:var(--muted)}
    .gauge strong .good,.good{color:var(--opportunity)}.gauge strong .bad{color:var(--pain)}
    .legend{list-style:none;display:flex;flex-wrap:wrap;gap:4px 20px;padding:0;margin:12px 0;font-size:12px;
    color:var(--muted)}.legend svg,.line svg,.small svg{vertical-align:-2px;display:inline}
    .records{border-collapse:collapse}.records th,.records td{padding:6px 10px;text-align:left;
    vertical-align:top;border-bottom:1px solid var(--line);max-width:60vw}.records th{font-size:12px;color:var(--muted)}
    .records svg{display:inline;vertical-align:-2px}.records .right{text-align:right}.records .group{font-size:12px;color:var(--muted);font-weight:700;text-transform:uppercase;letter-spacing:.04em}
    .records th{overflow-wrap:anywhere;min-width:64px}.records .entries{min-width:200px;max-width:420px}.wide{width:100%}.wide .entries{max-width:none}.wide th:first-child{min-width:96px}
    .records td>.line:has(>svg:first-child){padding-left:18px;text-indent:-18px}
    .whole{display:inline-block;text-indent:0}a .whole{text-decoration:underline}code{font:inherit}pre{overflow:auto;background:var(--shade);padding:10px;border-radius:6px}
    .note,.foot{font-size:12px}.paper,.heads{display:none}
    main:has(.sheet) section:has(>.entries>[data-facets]):not(:has(>:not(h2,h3,h4,h5,.entries),>.entries>:not([hidden],.more))),
    main:has(.sheet) section:has(>.tiles):not(:has(>:not(h2,h3,h4,h5,.tiles),dd:not([hidden],.more))),
    .tiles>div:has(>dd[data-facets]):not(:has(>dd:not([hidden],.more))),
    body:not(.filtered) .entries:has(>.more>details:not([open]))>.rest,
    body:not(.filtered) .tiles>div:has(>.more>details:not([open]))>.rest,.filtered .more,
    .filtered .entries>[data-facets]~.line:not([data-facets],.beyond),
    figure:has(g[data-facets]):not(:has(g[data-facets]:not([hidden]))),
    figure:has(g[data-facets]):not(:has(g[data-facets]:not([hidden])))+.note{display:none}
    .entries>.more{grid-column:1/-1}.more [open] span{display:none}.tiles>div:has(dd+dd) dd.more::before{content:none}
    .narrow .sheet .curve,.narrow .sheet .groups{display:none}
    .narrow .felt{display:inline-block;margin-left:8px;font-weight:700}
    .narrow .feelings,.narrow .period{display:block}
    @media (max-width:720px){
    main{padding:16px}.filters label{flex:1 0 100%;min-width:0;max-width:100%}.filters label>span:first-child{flex:0 0 40%}
    .filters select{flex:1;width:0;min-width:0;max-width:none}
    .scroller{max-height:none;border:0;overflow:visible}
    .records:not(.wide){font-size:12px}.records:not(.wide) th,.records:not(.wide) td{padding:5px 3px}
    .records:not(.wide) th{min-width:36px;font-size:10.5px;hyphens:auto}.records:not(.wide) td:first-child{min-width:56px}
    .hand{display:block}.hand svg{display:block;width:100%;max-width:420px}.scroller:has(+.hand){display:none}
    .scroller.plain,figure .scroller{overflow:auto}.scroller.plain:has(.wide){overflow:visible}
    .wide,.wide tbody,.wide tr,.wide td{display:block;width:auto;max-width:none}.wide thead{display:none}
    .wide tr{border-top:2px solid var(--line);padding:6px 0}.records.wide td{border:0;padding:4px 0;text-align:left}
    .records.wide td:first-child,.records.wide td:first-child .faint{font-weight:700;color:var(--ink)}
    .wide .entries{min-width:0}.wide td[data-label]::before{content:attr(data-label);display:block;
    font-size:12px;font-weight:700;color:var(--muted)}
    .sheet,.sheet tbody,.sheet thead{display:contents}
    .sheet tr{display:contents}.sheet colgroup,.groups,.curve,.sheet tbody th,.corner,
    .sheet .divide,.bare,.jumps td:empty,.sheet .empty,.stages td{display:none!important}
    .scroller:has(>.sheet){display:flex;flex-direction:column}
    .sheet th,.sheet td{border:0;border-left:5px solid var(--line);background:none!important;
    padding:6px 12px}
    .sheet .stages th{border-radius:6px 6px 0 0;margin-top:18px;padding:10px 12px}
    .sheet .stages .number{position:static;display:inline-grid;margin:0 8px 0 0}
    .sheet td::before{content:attr(data-label);display:block;font-size:12px;font-weight:700;
    color:var(--muted);margin-bottom:3px}
    .feelings,.period,.over{display:block}.felt{display:inline-block;float:right;margin-left:8px;font-weight:700}
    .over{border-bottom:2px dashed var(--muted);color:var(--muted);font-size:12px;font-weight:700;text-align:right;
    margin:8px -12px -6px 0;padding-bottom:4px}.sheet td.ruled.empty:not([hidden]){display:block!important}
    .sheet td.ruled.empty::before{content:none}.filtered .over,
    .sheet td:has(li):not(:has(li:not([hidden],.bracket))){display:none!important}
    .sheet .jumps td{border:0}.jumps .entries{width:auto;max-width:none}
    .sheet .up{border-left-color:var(--opportunity)}.sheet .down{border-left-color:var(--pain)}
    }
    @media (prefers-reduced-motion:reduce){*{transition:none!important;scroll-behavior:auto!important}}
    @page{size:420mm 297mm;margin:8mm}
    @media print{.screen,.filters,.back,summary{display:none}main{padding:0}
    .beside{display:flex;flex-wrap:nowrap;gap:0 32px;break-inside:avoid}.beside>figure{flex:1 1 0;min-width:50%}.beside>.scroller{flex:0 1 auto}
    .beside>figure .scroller svg{width:100%}.beside .records th,.beside .records td{padding:4px 10px}
    .paper{display:flex;justify-content:center;height:279mm}.paper svg{width:404mm;height:279mm}
    .scroller{max-height:none;overflow:visible;border:0}figure .scroller svg{min-width:0;max-height:260mm}
    tr,figure,figure+.tiles,.card,.gauge,.tiles>div,section:has(>.tiles:not(.texts)):not(:has(>:not(h2,h3,h4,.tiles,.note))){break-inside:avoid}tr:has(.card){break-inside:auto}
    .wide:has(.card),.wide:has(.card)>tbody{display:block}.wide:has(.card)>thead{display:none}
    tr:has(.card){display:table;width:100%;table-layout:fixed}tr:has(.card)>td:first-child{display:table-header-group;break-inside:avoid}
    td>.entries>.line:first-child{break-after:avoid}tr:has(.card)>td:first-child{border:0}.heads{display:flex;width:200%;margin-bottom:6px;font-size:12px;font-weight:400;color:var(--muted)}
    .heads>span{flex:1;padding:4px 10px;border-bottom:1px solid var(--line)}
    .lists{columns:440px;column-gap:32px}.lists>section>.entries{columns:auto!important}.lists>section:first-child>h2{margin-top:0}
    .more summary{display:list-item}.more>[open]{display:none}main:has(>.next) .plain:not(:has(tr:nth-child(30))){break-inside:avoid}
    h2,h3,h4,h5,tr:has(>.group){break-after:avoid}.note,.legend,.foot{break-before:avoid}}

    """

  /// The word at what opens.
  static func words(_ language: Language) -> String {
    "summary::after{content:\"\(details[language])\"}\n"
      + ".more summary::after{content:none}.more [open]>summary::after{content:\"\(fewer[language])\"}\n"
      + ".filtered section>.entries:has(>[data-facets]):not(:has(>:not([hidden],.more)))::after,"
      + ".filtered .tiles:has(>div>dd[data-facets]):not(:has(>div>dd:not([hidden],.more)))::after"
      + "{content:\"\(nothing[language])\";color:var(--muted)}\n"
      + ".filtered main:not(:has(.sheet)) section:has(>.entries>[data-facets])"
      + ">:is(p:not(.note),figure+.note)::after,"
      + ".filtered .filters~section:has(>figure [data-facets])>p:not(.note)::after,"
      + ".filtered .filters~section:has(>.tiles):not(:has([data-facets]))>h2::after,"
      + ".filtered .filters+section>.note::after"
      + "{content:\" · \(ofAll[language])\";color:var(--muted);font-weight:400}\n"
  }

  private static let fewer = LocalizedText(vi: "Thu gọn", en: "Show fewer")
  private static let nothing = LocalizedText(
    vi: "Không có mục nào khớp bộ lọc.", en: "Nothing here fits the filters.")
  /// What stands behind a sentence that filters do not change.
  private static let ofAll = LocalizedText(vi: "tính mọi bản đồ", en: "over all maps")
  private static let details = LocalizedText(vi: "Chi tiết", en: "Details")

  /// On a phone the cells stand in the order of their stages, of which there may be any number.
  static func order(of stages: Int) -> String {
    guard stages > 0 else { return "" }
    return "@media (max-width:720px){"
      + (1...stages).map { ".c\($0){order:\($0)}" }.joined() + "}\n"
  }
}
