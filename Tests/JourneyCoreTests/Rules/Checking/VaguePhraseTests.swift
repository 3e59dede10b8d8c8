import Testing

@testable import JourneyCore

/// Which texts are only a phrase.
@Suite struct VaguePhraseTests {
  private func kind(_ text: String) -> VaguePhrases.Kind? {
    VaguePhrases.builtIn.kind(of: SourceText(text))
  }

  @Test(arguments: [
    "TBD", "tbd.", "[TODO]", "<to do>", "To be defined", "N/A", "n/a", "…", "...", "?", "???", "-",
    "—", "xxx", "XXXX", "Lorem ipsum", "lorem ipsum dolor sit amet, consectetur adipiscing elit",
    "Cập nhật sau", "sẽ bổ sung", "Đang cập nhật…", "dien sau", "placeholder", "Fill in later!",
    "“TBD”", " TBD ",
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut",
  ]) func placeholders(_ text: String) {
    #expect(kind(text) == .placeholder)
  }

  @Test(arguments: [
    "poor UX", "Poor UX!", "The UX is very poor.", "bad experience", "Bad customer experience",
    "improve UX", "Improve the user experience", "Better service", "Needs improvement",
    "UX not good", "trải nghiệm chưa tốt", "Trải nghiệm khách hàng vẫn chưa thật sự tốt",
    "trai nghiem chua tot", "Tra\u{309}i nghie\u{323}\u{302}m chu\u{31B}a to\u{302}\u{301}t",
    "TRẢI NGHIỆM CHƯA TỐT", "cần cải thiện", "Cần phải cải thiện thêm", "chưa tối ưu",
    "Chưa được tối ưu.", "UI/UX kém", "Dịch vụ kém", "Nâng cao chất lượng dịch vụ",
    "Tối ưu hoá trải nghiệm", "Quy trình chưa tối ưu", "Improve",
  ]) func stock(_ text: String) {
    #expect(kind(text) == .stock)
  }

  @Test(arguments: [
    "", " ", "very", "UX", "trải nghiệm", "TBD by Friday: the price list",
    "Poor UX on the payment page", "Trải nghiệm chưa tốt vì chờ 6 phút", "Cải thiện nhãn nút",
    "😡", "…!…", "100%", "Bad coffee", "chưa", "xx", "不好", "n/a/b", "Lorem",
    "lo", "Lo ngại về giá", "Good", "TBD 2",
    "Nhân viên quầy không biết giá góp, gọi ba nơi rồi hẹn khách quay lại vào ngày hôm sau",
  ]) func others(_ text: String) {
    #expect(kind(text) == nil)
  }

  @Test func escapesDoNotMatter() {
    let text = #"{ "goal": "T\u0042D", "title": "T" }"#
    #expect(RuleCheck.pointers(.placeholder, text) == ["/goal"])
  }

  @Test func ownPhrasesAreFound() {
    let text = #"""
      { "stages": [{ "stage": "use", "painPoints": ["Khách khó chịu", "Khách khó chịu vì nắng"] }] }
      """#
    #expect(RuleCheck.pointers(.vagueText, text) == [])
    #expect(
      RuleCheck.pointers(.vagueText, text, ownPhrases: ["khách khó chịu", "", "the"])
        == ["/stages/0/painPoints/0"])
  }

  @Test func everyPlaceOfATextIsLookedAt() {
    let text = #"""
      { "title": "TBD", "description": "TBD", "scenario": "TBD", "goal": "TBD", "owner": "TBD",
        "expectations": ["TBD"], "startsWith": "TBD", "endsWith": "TBD", "version": "TBD",
        "persona": { "name": "TBD", "goals": ["TBD"], "quote": "TBD" },
        "sources": [{ "id": "a", "title": "TBD", "url": "TBD" }],
        "lanes": [{ "id": "b", "name": "TBD" }],
        "stages": [{ "stage": "use", "notes": "TBD", "lanes": { "b": ["x", "TBD"] }, "touchpoints": [
          { "name": "TBD", "channel": "tbd", "handover": "TBD", "opportunities": [{ "text": "TBD" }],
            "metrics": [{ "name": "TBD", "unit": "TBD" }] }] }] }
      """#
    #expect(
      RuleCheck.pointers(.placeholder, text) == [
        "/title", "/description", "/scenario", "/goal", "/owner", "/expectations/0", "/startsWith",
        "/endsWith", "/persona/name", "/persona/goals/0", "/persona/quote", "/sources/0/title",
        "/lanes/0/name", "/stages/0/notes", "/stages/0/lanes/b/1", "/stages/0/touchpoints/0/name",
        "/stages/0/touchpoints/0/handover", "/stages/0/touchpoints/0/opportunities/0/text",
        "/stages/0/touchpoints/0/metrics/0/name",
      ])
  }
}
