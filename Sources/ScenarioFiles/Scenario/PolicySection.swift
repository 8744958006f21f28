internal import RosterModel
internal import WorkTime

extension TextForm where Value == Grade {
    /// The name of a grade.
    static var grade: TextForm { .oneOfCases("a grade") }
}

extension Section {
    /// What the team has agreed beyond the law; nothing where the scenario has no policy.
    func teamPolicy() -> TeamPolicy {
        let section = section("policy", .policy)
        return TeamPolicy(
            minimumRest: section?.read("minimumRest", .length(.zero...Minutes.hours(48))),
            maxConsecutiveDays: section?.read("maxConsecutiveDays", .wholeNumber(1...31)),
            nightWeeks: section?.section("nightWeeks", .nightWeeks)?.nightWeekLimit(),
            onDuty: section?.sections("onDuty", .onDuty).compactMap { $0.onDutyPolicy() } ?? [],
            neverAlone: section?.list("neverAlone", of: .grade) ?? [],
            development: section?.developmentActivities() ?? [],
            fairness: section?.section("fairness", .fairness)?.fairnessPolicy() ?? .standard)
    }

    private func fairnessPolicy() -> FairnessPolicy {
        FairnessPolicy(
            earlyBefore: read("earlyBefore", .time) ?? FairnessPolicy.standard.earlyBefore,
            lateFrom: read("lateFrom", .time) ?? FairnessPolicy.standard.lateFrom)
    }

    private func nightWeekLimit() -> NightWeekLimit? {
        let limit = read("limit", .wholeNumber(0...52))
        let weeks = read("weeks", .wholeNumber(1...52))
        guard let limit, let weeks else { return nil }
        guard limit <= weeks else {
            complain(about: "limit", expected: "at most the \(weeks) weeks", found: "\(limit)")
            return nil
        }
        return NightWeekLimit(limit: limit, weeks: weeks)
    }

    private func onDutyPolicy() -> OnDutyPolicy? {
        let name = read("name", .text("a name"))
        let atLeast = read("atLeast", .wholeNumber(1...1000))
        let who = StaffFilter(
            grades: list("grades", of: .grade) ?? [],
            language: read("language", .text("a language tag such as zh")).map { Language($0) },
            category: read("category", .text("a category")).map { TicketCategory($0) })
        guard let name, let atLeast else { return nil }
        return OnDutyPolicy(name: name, who: who, atLeast: atLeast)
    }

    private func developmentActivities() -> [DevelopmentActivity] {
        var activities: [DevelopmentActivity] = []
        for section in sections("development", .development) {
            guard let activity = section.developmentActivity() else { continue }
            if activities.contains(where: { $0.name == activity.name }) {
                section.complain(
                    about: "name", expected: "every activity once",
                    found: "\(quoted(activity.name)) a second time")
            }
            activities.append(activity)
        }
        return activities
    }

    private func developmentActivity() -> DevelopmentActivity? {
        let name = read("name", .activity)
        let weeklyHours = read("weeklyHours", .length(.zero...Minutes.hours(10_000)))
        let weekdays = list("weekdays", of: .weekday)
        let from = read("from", .time)
        let until = read("until", .time)
        let block = read("block", .length(Minutes(1)...Minutes.hours(24)))
        guard let name, let weeklyHours, let weekdays, let from, let until, let block
        else { return nil }
        guard Minutes(until.minuteOfDay - from.minuteOfDay) >= block else {
            complain(
                about: "until", expected: "a time at least a block of \(block) after \(from)",
                found: "\(until)")
            return nil
        }
        return DevelopmentActivity(
            name: name, weeklyHours: weeklyHours, weekdays: weekdays, from: from, until: until,
            block: block)
    }
}

extension TextForm where Value == String {
    /// The name of an activity, which must fit into the cells of a roster.
    static var activity: TextForm {
        TextForm("a name without ';' that is not 'tickets'") { text in
            text.isEmpty || text == "tickets" || text.contains(";") ? nil : text
        }
    }
}
