import RosterModel
import WorkTime

extension SampleReport {
    /// What everybody has borne and wished for, by their position alone.
    var fairness: [FairnessLine] {
        team.specialists.enumerated().map { index, specialist in
            FairnessLine(
                specialist: specialist.id,
                tallies: Burden.allCases.enumerated().map { kind, burden in
                    BurdenTally(
                        burden: burden, past: (index + kind) % 4, planned: index % 2,
                        share: 1.5 + Double(kind) / 4)
                },
                pastWishes: WishTally(granted: index % 3, denied: 1),
                plannedWishes: WishTally(granted: 1, denied: index % 2))
        }
    }

    /// A change of every kind.
    var changes: [ScenarioChange] {
        let people = Array(team.specialists.prefix(2))
        let ids = people.map(\.id)
        let away = [
            Absence(specialist: ids[0], dates: dates, kind: .annualLeave),
            Absence(
                specialist: ids[1], dates: DateRange(start: dates.start, days: 1),
                kind: .medicalLeave),
        ]
        let effects: [ScenarioChange.Effect] = [
            .hire(people, from: dates.start), .leave(people, from: dates.start),
            .train(
                ids, languages: [LanguageSkill(language: Language("zh"), level: .b2)],
                categories: [TicketCategory("payments")]),
            .absent(away), .sickness(share: 0.125, seed: 5, away),
            .sickness(share: 0.01, seed: 6, []),
            .contract(ids, .partTime, weeklyHours: Minutes(1350)),
            .shift(SampleTeam.shifts[6]), .dropShift(ShiftCode("D9")),
        ]
        return effects.enumerated().map { index, effect in
            ScenarioChange(name: "Change \(index + 1)", effect: effect)
        }
    }
}
