@testable import JourneyCore

/// Whole reports over given files.
enum SampleReports {
  static func write(_ report: any FindingReport, _ files: [FileFindings]) -> String {
    var report = report
    var output = ""
    var summary = FindingSummary()
    report.begin(&output)
    for file in files {
      summary.add(file)
      report.append(file, to: &output)
    }
    report.end(summary, &output)
    return output
  }
}
