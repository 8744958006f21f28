internal import RosterModel

extension Section {
    /// What the plan weighs; the standard weights where the scenario says nothing else.
    func objectiveWeights() -> ObjectiveWeights {
        let section = section("objective", .objective)
        let standard = ObjectiveWeights.standard
        func weight(_ key: String, _ weight: Double) -> Double {
            section?.read(key, .number(0...1_000_000)) ?? weight
        }
        return ObjectiveWeights(
            understaffedHour: weight("understaffedHour", standard.understaffedHour),
            severeShortageFactor: weight("severeShortageFactor", standard.severeShortageFactor),
            delayedHour: weight("delayedHour", standard.delayedHour),
            overstaffedHour: weight("overstaffedHour", standard.overstaffedHour),
            urgentShortHour: weight("urgentShortHour", standard.urgentShortHour),
            categoryShortHour: weight("categoryShortHour", standard.categoryShortHour),
            unusedContractHour: weight("unusedContractHour", standard.unusedContractHour),
            deniedWish: weight("deniedWish", standard.deniedWish),
            unfairNight: weight("unfairNight", standard.unfairNight),
            missedDevelopmentHour: weight(
                "missedDevelopmentHour", standard.missedDevelopmentHour),
            money: weight("money", standard.money))
    }

    /// Changes to the forecast in the order of the file; names are checked against `tickets`.
    func overrides(tickets: TicketPolicy?) -> [VolumeOverride] {
        sections("overrides", .override).compactMap { section in
            let name = section.read("name", .text("a name"))
            let dates = section.read("dates", .dates)
            let percent = section.read("percent", .number(-100...10_000))
            let languages = section.allOrSome(
                "languages", .oneOf(tickets?.languages.map(\.rawValue), "a language of tickets"))
            let categories = section.allOrSome(
                "categories",
                .oneOf(tickets?.categories.map(\.rawValue), "a category of tickets"))
            guard let name, let dates, let percent else { return nil }
            return VolumeOverride(
                name: name, languages: languages.map { Language($0) },
                categories: categories.map { TicketCategory($0) }, dates: dates,
                increase: percent / 100)
        }
    }

    /// The names in a list; none for `all` and where the key is left out.
    private func allOrSome(_ key: String, _ form: TextForm<String>) -> [String] {
        self[key]?.text == "all" ? [] : list(key, of: form) ?? []
    }
}
