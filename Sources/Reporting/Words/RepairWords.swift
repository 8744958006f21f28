internal import LaborLaw
internal import RosterModel
internal import Wording
internal import WorkTime

/// People, duties and points of a changed roster in the reader's language.
struct RepairWords {
    let words: Words
    let scenario: Scenario

    init(language: ReaderLanguage, scenario: Scenario) {
        words = Words(language: language)
        self.scenario = scenario
    }

    /// The phrase with values filled in.
    func callAsFunction(
        _ phrase: RepairPhrase, _ values: KeyValuePairs<String, String> = [:]
    ) -> String {
        words(phrase, values)
    }

    /// Somebody's name; the number of who is not in the team.
    func name(of specialist: SpecialistID) -> String {
        DisplayWidth.printable(
            scenario.team.specialists.first { $0.id == specialist }?.name
                ?? specialist.rawValue)
    }

    /// The shift's code, or that there is none.
    func duty(_ assignment: Assignment?) -> String {
        assignment?.duty.shift.rawValue ?? self(.dayOff)
    }

    /// The shift with its times, breaks and time set aside.
    func full(_ assignment: Assignment?) -> String {
        guard let assignment else { return self(.dayOff) }
        let zone = scenario.site.zone
        let duty = assignment.duty
        let blocks = assignment.development.map {
            "\($0.activity) \(words.times($0.range, in: zone))"
        }
        let breaks = duty.breaks.map { words.times($0, in: zone) }
        let content = (breaks + blocks).joined(separator: ", ")
        let shift = "\(duty.shift.rawValue) \(words.times(duty.range, in: zone))"
        return content.isEmpty
            ? shift
            : self(.sameShift, ["shift": shift, "content": DisplayWidth.printable(content)])
    }

    /// Points with their sign: `+12.5`.
    func signed(_ points: Double) -> String {
        // The last bits of a sum must not decide between two roundings.
        let steady = (points * 1e6).rounded() / 1e6
        let text = Figure.fixed(steady, digits: 1)
        return points >= 0.05 ? "+" + text : text == "−0.0" ? "0.0" : text
    }

    /// What is told of the rules touched, a line each.
    func sentences(_ rules: RulesTouched) -> [String] {
        rules.findings.map {
            self(
                $0.severity == .hardStop ? .hardStop : .warning,
                ["sentence": words($0.sentence)])
        } + rules.nearMisses.map { self(.close, ["sentence": words($0.sentence)]) }
    }
}
