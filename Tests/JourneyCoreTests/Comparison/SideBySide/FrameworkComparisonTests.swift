import JourneyCore
import Testing

/// What a comparison of frameworks says, for every pair and triple of built-in ones.
@Suite struct FrameworkComparisonTests {
  private static let all = FrameworkCatalog.all

  private func framework(_ id: String) throws -> Framework {
    try #require(FrameworkCatalog.framework(id: id))
  }

  @Test func everyStageStandsOncePerPhaseThatItCovers() {
    for comparison in Self.all.flatMap({ first in
      Self.all.flatMap { second in Self.all.map { FrameworkComparison([first, second, $0]) } }
    }) {
      #expect(comparison.rows.map(\.phase) == Phase.allCases)
      for (index, framework) in comparison.frameworks.enumerated() {
        for (number, stage) in framework.stages.enumerated() {
          let places = comparison.rows.filter { row in
            row.covers[index].count { $0.stage == number } == 1
          }
          #expect(places.map(\.phase) == stage.phases.sorted())
        }
        for row in comparison.rows {
          #expect(row.covers[index].map(\.stage) == row.covers[index].map(\.stage).sorted())
        }
      }
    }
  }

  @Test func bothDirectionsAgree() {
    for first in Self.all {
      for second in Self.all where second != first {
        let there = FrameworkComparison([first, second])
        let back = FrameworkComparison([second, first])
        #expect(there.rows.map(\.covers) == back.rows.map { $0.covers.reversed() })
        #expect(there.coverage.alone == back.coverage.alone.reversed())
        #expect(there.coverage.uncovered == back.coverage.uncovered)
        #expect(there.coverage.shared == back.coverage.shared)
        let mirrored = Set(
          back.withoutCounterpart.map { [1 - $0.framework, $0.stage] })
        #expect(Set(there.withoutCounterpart.map { [$0.framework, $0.stage] }) == mirrored)
        let pairs = there.correspondences.map {
          "\($0.first.stage) \($0.relation) \($0.second.stage) \($0.phases)"
        }
        let reversed = back.correspondences.map {
          "\($0.second.stage) \($0.relation.reversed) \($0.first.stage) \($0.phases)"
        }
        #expect(Set(pairs) == Set(reversed))
        #expect(pairs.count == reversed.count)
      }
    }
  }

  @Test func stagesCorrespondWhereTheyShareAPhaseAndOnlyThere() {
    for first in Self.all {
      for second in Self.all where second != first {
        let comparison = FrameworkComparison([first, second])
        let pairs = Set(comparison.correspondences.map { [$0.first.stage, $0.second.stage] })
        for (one, stage) in first.stages.enumerated() {
          for (other, candidate) in second.stages.enumerated() {
            let shares = stage.phases.contains { candidate.phases.contains($0) }
            #expect(pairs.contains([one, other]) == shares)
          }
          let isLonely = comparison.withoutCounterpart.contains {
            $0.framework == 0 && $0.stage == one
          }
          #expect(isLonely == !pairs.contains { $0[0] == one })
        }
      }
    }
  }

  @Test func whatOneHasAloneIsCoveredByNoOther() {
    for first in Self.all {
      for second in Self.all where second != first {
        let comparison = FrameworkComparison([first, second])
        let (one, other) = (first.phaseSet, second.phaseSet)
        #expect(comparison.coverage.alone[0].phases == one.phases.filter { !other.contains($0) })
        for phase in Phase.allCases {
          let isUncovered = !one.contains(phase) && !other.contains(phase)
          #expect(comparison.coverage.uncovered.contains(phase) == isUncovered)
        }
      }
    }
  }

  @Test func whatOneLacksAnotherHas() {
    for first in Self.all {
      for second in Self.all {
        for third in Self.all {
          let sets = [first, second, third].map(\.phaseSet)
          let coverage = FrameworkComparison([first, second, third]).coverage
          for phase in Phase.allCases {
            let having = sets.count { $0.contains(phase) }
            #expect(coverage.coveredByAll.contains(phase) == (having == 3))
            #expect(coverage.uncovered.contains(phase) == (having == 0))
            for (index, set) in sets.enumerated() {
              let isMissing = !set.contains(phase) && having > 0
              #expect(coverage.lacking[index].contains(phase) == isMissing)
              let isAlone = set.contains(phase) && having == 1
              #expect(coverage.alone[index].contains(phase) == isAlone)
            }
          }
        }
      }
    }
  }

  @Test func onlyThePurchaseOfCustomer7RunsBack() {
    let comparison = FrameworkComparison(Self.all)
    let back = comparison.stepsBack.map {
      let framework = comparison.frameworks[$0.framework]
      return "\(framework.id) \(framework.stages[$0.stage].id)"
    }
    #expect(back == ["customer-7 purchase"])
  }

  @Test func aStageIsNamedInItsFirstPhaseAndOnlyThere() throws {
    let comparison = FrameworkComparison([try framework("digital-7"), try framework("basic-5")])
    let sharing = comparison.rows.compactMap { row in
      row.covers[0].first { $0.stage == 4 }.map { (row.phase, $0.isContinued) }
    }
    #expect(sharing.map(\.0) == [.use, .share, .advocate])
    #expect(sharing.map(\.1) == [false, true, true])
    let after = comparison.rows.compactMap { $0.covers[1].first { $0.stage == 4 }?.isContinued }
    #expect(after == [false, true, true, true, true, true, true])
  }

  @Test func theFiveCriteriaAreThoseOfDocument003() throws {
    for id in ["buyer-4", "customer-7"] {
      let framework = try framework(id)
      for criterion in Criterion.allCases { #expect(framework.text(of: criterion) != nil) }
    }
    let digital = try framework("digital-7")
    #expect(Criterion.allCases.filter { digital.text(of: $0) != nil } == [.purpose])
  }

  @Test func stagesWithoutPhasesOrWithRepeatedOnesAreKept() {
    var twice = FrameworkStage(id: "twice", name: .plain("Twice"))
    twice.phases = [.use, .search, .use]
    let none = FrameworkStage(id: "none", name: .plain("None"))
    let own = Framework(id: "own", name: .plain("Own"), stages: [twice, none])
    let comparison = FrameworkComparison([own, own])
    #expect(comparison.rows.map { $0.covers[0].count }.reduce(0, +) == 2)
    #expect(comparison.withoutCounterpart.map(\.stage) == [1, 1])
  }
}
