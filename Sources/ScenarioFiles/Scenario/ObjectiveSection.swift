internal import RosterModel

extension Section {
    /// What the plan weighs; the standard weights where the scenario says nothing else.
    func objectiveWeights() -> ObjectiveWeights {
        let section = section("objective", .objective)
        let standard = ObjectiveWeights.standard
        func weight(_ key: String, _ weight: Double) -> Double {
            section?.read(key, .number(0...1_000_000)) ?? weight
        }
        let lateness = section?.section("lateness", .lateness)
        let factors = Severity.allCases.map { severity in
            let factor = lateness?.read(severity.rawValue, .number(0...1000))
            return (severity, factor ?? standard.latenessFactors[severity] ?? 1)
        }
        return ObjectiveWeights(
            understaffedHour: weight("understaffedHour", standard.understaffedHour),
            latenessFactors: Dictionary(uniqueKeysWithValues: factors),
            waitingHour: weight("waitingHour", standard.waitingHour),
            severeShortageFactor: weight("severeShortageFactor", standard.severeShortageFactor),
            delayedHour: weight("delayedHour", standard.delayedHour),
            overstaffedHour: weight("overstaffedHour", standard.overstaffedHour),
            urgentShortHour: weight("urgentShortHour", standard.urgentShortHour),
            categoryShortHour: weight("categoryShortHour", standard.categoryShortHour),
            unusedContractHour: weight("unusedContractHour", standard.unusedContractHour),
            deniedWish: weight("deniedWish", standard.deniedWish),
            unfairNight: weight("unfairNight", standard.unfairNight),
            unfairWeekend: weight("unfairWeekend", standard.unfairWeekend),
            unfairHoliday: weight("unfairHoliday", standard.unfairHoliday),
            unfairStart: weight("unfairStart", standard.unfairStart),
            missedDevelopmentHour: weight(
                "missedDevelopmentHour", standard.missedDevelopmentHour),
            money: weight("money", standard.money))
    }
}
