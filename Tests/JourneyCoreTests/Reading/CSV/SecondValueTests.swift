import Testing

@testable import JourneyCore

/// What several rows or columns say of one place.
@Suite struct SecondValueTests {
  @Test func rowsOfAStageGiveEachOpportunityItsOwner() throws {
    let sheet = SheetText(
      """
      Stage,Opportunity,Owner,Status
      Browse,Keep filters,Web team,In progress
      Browse,Show stock,Data,Done
      Pay,Tell reason,Payments,To do

      """)
    let stages = try #require(sheet.reading.map).stages
    #expect(stages.map { $0.owner?.string } == [nil, nil])
    #expect(stages[0].opportunities.map { $0.owner?.string } == ["Web team", "Data"])
    #expect(stages[1].opportunities.map { $0.owner?.string } == ["Payments"])
    #expect(sheet.findings == [])
  }

  @Test func rowsOfAStageGiveEachPainItsOwner() throws {
    let sheet = SheetText(
      """
      Giai đoạn,Điểm đau,Phụ trách
      Mua,Xếp hàng,Hà
      Mua,Từ chối thẻ,Minh
      Dùng,Treo,Tú

      """)
    let stages = try #require(sheet.reading.map).stages
    #expect(stages[0].painPoints.map { $0.owner?.string } == ["Hà", "Minh"])
    #expect(stages[0].owner == nil)
  }

  @Test func oneOwnerOfAStageStaysItsOwner() throws {
    let sheet = SheetText(
      """
      Stage,Owner,Pain,Opportunity
      Browse,Web team,Filters,Keep filters
      Pay,Payments,Declined,Tell reason

      """)
    let stages = try #require(sheet.reading.map).stages
    #expect(stages.map { $0.owner?.string } == ["Web team", "Payments"])
  }

  @Test func aSecondTimeOfAStageIsKeptAndTold() throws {
    let sheet = SheetText(
      """
      Stage,Action,Wait (min)
      Find,Googles,5
      Find,Asks,10
      Buy,Pays,3

      """)
    let stages = try #require(sheet.reading.map).stages
    #expect(stages[0].waits?[.minutes]?.value == 5)
    #expect(stages[0].lanes.flatMap { $0.texts.map(\.string) } == ["10"])
    #expect(
      sheet.findings == [
        "3:11 warning table-reading: a second value '10' at the same place: kept as a custom lane"
      ])
  }

  @Test func theFirstOfTwoColumnsHoldsThePlace() throws {
    let sheet = SheetText(
      """
      Stage,Touchpoint,Wait (now),Wait (target)
      Apply,Kiosk,45 min,15 min
      Check,Doctor,60 min,20 min

      """)
    let stages = try #require(sheet.reading.map).stages
    #expect(stages[0].touchpoints[0].waits?[.minutes]?.value == 45)
    #expect(stages[1].touchpoints[0].lanes.flatMap { $0.texts.map(\.string) } == ["20 min"])
    #expect(
      sheet.findings == [
        "1:29 note table-reading: 'Wait (target)' means the same as 'Wait (now)': kept as a custom lane"
      ])
  }

  @Test func aTouchpointPutIntoACellTakesNoIDAndIsTold() throws {
    let sheet = SheetText(
      """
      Title,Visit,
      Framework,visit-2,Visit
      Framework stage,come,Come
      Framework stage,leave,Leave
      Stage,Come,Leave
      Touchpoint id,door,gate
      Touchpoint,"Door
      Bell",Gate
      Touchpoint: pain point,Heavy,Rusty

      """)
    let stages = try #require(sheet.reading.map).stages
    #expect(stages[0].touchpoints.map { $0.id?.string } == ["door", nil])
    #expect(stages[0].painPoints.map(\.text.string) == ["Heavy"])
    #expect(stages[1].touchpoints[0].painPoints.map(\.text.string) == ["Rusty"])
    #expect(
      sheet.findings == [
        "9:24 note table-reading: a cell of this stage names several touchpoints: 'Touchpoint: pain point' is kept at the stage"
      ])
  }

  @Test func whoeverShouldFixItIsNoSecondIdea() throws {
    let sheet = SheetText(
      """
      Stage,Touchpoint,What goes wrong?,How could we fix it?,Who should fix it?
      Find,Google,Ads,Own page,Marketing
      Buy,Till,Queue,Kiosk,IT

      """)
    let stages = try #require(sheet.reading.map).stages
    let ideas = stages.flatMap { $0.touchpoints.flatMap(\.opportunities) }
    #expect(ideas.map(\.text.string) == ["Own page", "Kiosk"])
    #expect(ideas.map { $0.owner?.string } == ["Marketing", "IT"])
    #expect(sheet.findings == [])
  }
}
