import Testing

@testable import JourneyCore

/// What a value means for its target.
@Suite struct MetricAimTests {
  @Test func gaps() {
    let more = MetricAim(target: 80, better: .higher)
    #expect(more.gap(of: 90) == 10 && more.gap(of: 70) == -10)
    let less = MetricAim(target: 80, better: .lower)
    #expect(less.gap(of: 90) == -10 && less.gap(of: 70) == 10)
    // Where nobody says which way is better, nothing can be said beyond the target.
    let unknown = MetricAim(target: 80, better: nil)
    #expect(unknown.gap(of: 70) == -10 && unknown.gap(of: 80) == 0 && unknown.gap(of: 90) == nil)
    // What is further away than numbers reach is as far as they do: JSON has no other number.
    let far = MetricAim(target: 1e308, better: .higher)
    #expect(far.gap(of: -1e308) == -Double.greatestFiniteMagnitude)
  }

  @Test func ways() {
    let unknown = MetricAim(target: 80, better: nil)
    #expect(unknown.way(from: 70, to: 95) == .higher && unknown.way(from: 70, to: 60) == .higher)
    #expect(unknown.way(from: 90, to: 60) == .lower && unknown.way(from: 90, to: 85) == .lower)
    #expect(unknown.way(from: 90, to: 95) == nil && unknown.way(from: 80, to: 95) == nil)
    #expect(unknown.way(from: 80, to: 75) == .higher)
    #expect(MetricAim(target: 80, better: .lower).way(from: 90, to: 95) == .lower)
  }

  @Test func steps() throws {
    let more = MetricAim(target: 80, better: .higher)
    let step = try #require(more.step(from: 70, to: 95))
    #expect(step.was == 10 && step.left == 0)
    #expect(MetricAim(target: 80, better: nil).step(from: 90, to: 95) == nil)
  }
}
