import LaborLaw
import LawTestSupport
import RosterModel
import Testing
import WorkTime

/// SplitMix64 (Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195).
private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

struct AuditPropertyTests {
    private let personal = RuleBook(packs: [
        .malaysiaKualaLumpur,
        .teamPolicy(
            minimumRest: .hours(11), maxConsecutiveDays: 6, nightWeeks: (1, 3), onDuty: [],
            neverAlone: []),
    ])
    private let everything = RuleBook(packs: [
        .malaysiaKualaLumpur,
        .teamPolicy(
            minimumRest: .hours(11), maxConsecutiveDays: 6, nightWeeks: (1, 3),
            onDuty: [("Desk", StaffFilter(), 2)], neverAlone: [.graduate]),
    ])

    /// Three people, two weeks of the past and two planned, over a change of the clocks.
    private func roster(_ generator: inout SeededGenerator) throws -> AuditSubject {
        let cells = [
            "E", "L", "N", ".", ".", "AL", "E+L", "E+E", "08:00-20:00", "06:00-11:01",
            "09:00-18:00/13:00-13:29", "23:00-04:00+05:00-09:00",
        ]
        let lines = ["ana", "ben", "gus"].map { name in
            var line = "\(name) │"
            for day in 0..<28 {
                if day == 14 { line += " ‖" }
                line += " " + (cells.randomElement(using: &generator) ?? ".")
            }
            return line
        }
        return try MiniRoster(
            lines.joined(separator: "\n"), start: "2026-10-19", zone: "Europe/Berlin"
        ).subject
    }

    @Test(arguments: 1...20)
    func `the order of assignments, people and absences does not matter`(seed: UInt64) throws {
        var generator = SeededGenerator(state: seed)
        let subject = try roster(&generator)
        let shuffled = AuditSubject(
            specialists: subject.specialists.shuffled(using: &generator),
            roster: Roster(subject.roster.assignments.shuffled(using: &generator)),
            previous: Roster(subject.previous.assignments.shuffled(using: &generator)),
            absences: subject.absences.shuffled(using: &generator), horizon: subject.horizon)
        let auditor = Auditor(ruleBook: everything)
        #expect(auditor.audit(subject) == auditor.audit(shuffled))
    }

    @Test(arguments: 1...8)
    func `taking a duty away never breaks a rule about a person`(seed: UInt64) throws {
        var generator = SeededGenerator(state: seed)
        let subject = try roster(&generator)
        let auditor = Auditor(ruleBook: personal)
        let before = broken(auditor.audit(subject))
        #expect(!before.isEmpty)
        for index in subject.roster.assignments.indices {
            var assignments = subject.roster.assignments
            let removed = assignments.remove(at: index)
            let after = broken(
                auditor.audit(
                    AuditSubject(
                        specialists: subject.specialists, roster: Roster(assignments),
                        previous: subject.previous, absences: subject.absences,
                        horizon: subject.horizon)))
            #expect(after.isSubset(of: before), "without \(removed)")
        }
    }

    @Test(arguments: 1...20)
    func `what another person does changes no finding about a person`(seed: UInt64) throws {
        var generator = SeededGenerator(state: seed)
        let subject = try roster(&generator)
        let auditor = Auditor(ruleBook: personal)
        let ana = SpecialistID("ana")
        let alone = AuditSubject(
            specialists: subject.specialists.filter { $0.id == ana },
            roster: Roster(subject.roster.assignments(of: ana)),
            previous: Roster(subject.previous.assignments(of: ana)), absences: subject.absences,
            horizon: subject.horizon)
        #expect(
            auditor.audit(alone).findings.filter { $0.specialist == ana }
                == auditor.audit(subject).findings.filter { $0.specialist == ana })
    }

    /// The rules broken, and by whom.
    private func broken(_ report: ComplianceReport) -> Set<String> {
        Set(
            report.findings.filter { $0.severity != .information }
                .map { "\($0.ruleID) \($0.specialist?.rawValue ?? "-")" })
    }
}
