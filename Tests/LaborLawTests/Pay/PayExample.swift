import LaborLaw
import RosterModel
import Testing
import WorkTime

/// Some duties of one person, and the lines they are paid by.
///
/// The drawing is a line of ``MiniRoster`` without the name. A line reads `overtime 2h 50% 1000`:
/// rule, time, share and amount in minor units; `+` behind a share says that the plain hour is
/// paid once more, `0.5d` are days' wages and `flat` is a flat premium.
struct PayExample: Sendable, CustomTestStringConvertible {
    /// The arithmetic of the law, which names the case.
    let arithmetic: String
    let drawing: String
    var holidays: [String] = []
    var restDays: [String] = []
    var onFile: [String] = []
    /// The pay of the straight hours in minor units.
    let straight: Int
    let lines: [String]

    init(
        _ arithmetic: String, _ drawing: String, holidays: [String] = [], restDays: [String] = [],
        onFile: [String] = [], straight: Int, _ lines: [String]
    ) {
        self.arithmetic = arithmetic
        self.drawing = drawing
        self.holidays = holidays
        self.restDays = restDays
        self.onFile = onFile
        self.straight = straight
        self.lines = lines
    }

    var testDescription: String { arithmetic }

    /// Expects the straight pay and the lines of the drawing, week by week from a Monday.
    func check(
        _ policy: PayPolicy, wage: Wage, normalDay: Minutes = .hours(8),
        start: String = "2026-11-23", zone: String = "Asia/Kuala_Lumpur",
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let statement = try pay(
            drawing, policy,
            PayTerms(wage: wage, normalDay: normalDay, onFile: onFile), holidays: holidays,
            restDays: restDays, start: start, zone: zone)
        #expect(statement.lines == lines, sourceLocation: sourceLocation)
        #expect(statement.straight.minorUnits == straight, sourceLocation: sourceLocation)
    }
}

/// What the only person of a drawing is paid.
func pay(
    _ drawing: String, _ policy: PayPolicy, _ terms: PayTerms, holidays: [String] = [],
    restDays: [String] = [], start: String = "2026-11-23", zone: String = "Asia/Kuala_Lumpur"
) throws -> PayStatement {
    let subject = try MiniRoster("ana │ " + drawing, start: start, zone: zone).subject
    let calculator = PayCalculator(
        policy: policy, zone: subject.horizon.zone,
        holidays: try holidays.map { try #require(LocalDate($0)) })
    return calculator.statement(
        for: PayRecord(
            terms: terms, history: subject.previous.assignments.map(\.duty),
            plan: subject.roster.assignments.map(\.duty),
            restDays: try restDays.map { try #require(LocalDate($0)) }))
}

extension PayStatement {
    /// All lines as text.
    var lines: [String] { duties.flatMap(\.lines).map(\.text) }
}

extension PayLine {
    /// The line as text.
    var text: String {
        let share =
            switch measure {
            case .premium(let percent, .included): "\(percent)"
            case .premium(let percent, .extra): "\(percent)+"
            case .days(let days): "\(Double(days.basisPoints) / 10_000)d"
            case .hours: "flat"
            }
        return "\(ruleID) \(minutes) \(share) \(amount.minorUnits)"
    }
}

extension PayTerms {
    /// The terms of Ana, of whom nothing else matters.
    init(
        wage: Wage, normalDay: Minutes = .hours(8), contract: Contract.Kind = .fullTime,
        born: LocalDate? = nil, sex: Sex? = nil, onFile: [String] = []
    ) {
        self.init(
            Specialist(
                id: SpecialistID("ana"), name: "Ana", grade: .specialist,
                joined: LocalDate(dayNumber: 0),
                contract: Contract(kind: contract, weeklyHours: normalDay * 5), languages: [],
                categories: [], file: PersonalFile(born: born, sex: sex, words: onFile)),
            wage: wage, normalDay: normalDay)
    }
}
