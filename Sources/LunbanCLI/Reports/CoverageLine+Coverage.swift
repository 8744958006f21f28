internal import Planning
internal import Reporting
internal import RosterModel
internal import Wording

extension CoverageLine {
    /// A line of coverage as reports show it: intervals judged together as their mean.
    init(_ coverage: Coverage) {
        let size = coverage.demand.bucket
        func values(_ slots: [Double]) -> [Double] {
            stride(from: 0, to: slots.count, by: size).map { first in
                let bucket = slots[first..<min(first + size, slots.count)]
                return bucket.reduce(0, +) / Double(bucket.count)
            }
        }
        self.init(
            name: coverage.demand.kind.phrase, kind: coverage.demand.kind.kind,
            slotsPerValue: size, netRequired: values(coverage.demand.net),
            grossRequired: values(coverage.demand.required), scheduled: values(coverage.scheduled))
    }
}

extension StaffDemandLine.Kind {
    /// What the requirement is called.
    var phrase: Phrase {
        switch self {
        case .everybody: RequirementPhrase.allStaff.phrase
        case .workload: RequirementPhrase.workload.phrase
        case .urgent(let language):
            RequirementPhrase.urgent.phrase.filled(["name": language.rawValue])
        case .language(let language):
            RequirementPhrase.language.phrase.filled(["name": language.rawValue])
        case .category(let category):
            RequirementPhrase.category.phrase.filled(["name": category.rawValue])
        }
    }

    fileprivate var kind: CoverageLine.Kind {
        switch self {
        case .everybody: .staff
        case .workload, .urgent, .language: .language
        case .category: .category
        }
    }
}
