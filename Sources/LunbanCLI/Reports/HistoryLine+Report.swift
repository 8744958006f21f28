internal import Forecasting
internal import Planning
internal import Reporting
internal import RosterModel
internal import Wording
internal import WorkTime

extension HistoryLine {
    /// What is odd in the history of a forecast.
    static func lines(of forecast: DemandForecast) -> [HistoryLine] {
        forecast.history.findings.map { finding in
            let ticketClass = finding.classIndex.map { forecast.classes.classes[$0] }
            return HistoryLine(
                kind: "\(finding.kind)", range: finding.range, ticketClass: ticketClass,
                expected: finding.expected, actual: finding.actual,
                daysLeftOut: finding.treatment.daysLeftOut,
                sentence: finding.sentence(
                    in: forecast.history.zone, className: ticketClass?.phrase))
        }
    }
}

extension HistoryFinding.Treatment {
    fileprivate var daysLeftOut: DateRange? {
        if case .daysLeftOut(let days) = self { days } else { nil }
    }
}
