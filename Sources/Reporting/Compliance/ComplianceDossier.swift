public import LaborLaw
public import RosterModel

/// Everything HR is told of an audited roster: the one value its reports are made from.
public struct ComplianceDossier: Sendable {
    /// What the roster is for.
    public let scenario: Scenario
    /// The law packs it was held against.
    public let law: [LawPack]
    /// What was found, and what somebody decided about it.
    public let review: ComplianceReview
    /// What the roster costs; nil where that is not known.
    public let pay: PayReport?
    /// The files read, roster and overrides among them.
    public let inputs: [InputFile]
    /// The version of the program.
    public let version: String

    private let names: [SpecialistID: String]

    /// The dossier of an audit; `files` are those read besides the scenario's.
    public init(
        _ review: ComplianceReview, of scenario: Scenario, under law: [LawPack],
        pay: PayReport? = nil, files: [InputFile] = [], version: String
    ) {
        self.pay = pay
        self.scenario = scenario
        self.law = law
        self.review = review
        self.version = version
        inputs = scenario.inputs + files
        names = Dictionary(
            scenario.team.specialists.map { ($0.id, $0.name) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The name of a person; nil where the team has no such person.
    func name(of specialist: SpecialistID) -> String? { names[specialist] }

    /// The number of things measured.
    var checks: Int { review.report.checked.reduce(0) { $0 + $1.checks } }

    /// The findings of one severity, but for those that say that the past is too short.
    func findings(_ severity: FindingSeverity) -> [ReviewedFinding] {
        review.findings.filter {
            $0.finding.severity == severity && $0.finding.matter != .history
        }
    }

    /// What could not be told because the past is too short.
    var undecided: [ReviewedFinding] {
        review.findings.filter { $0.finding.matter == .history }
    }
}
