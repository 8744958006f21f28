internal import RosterModel
internal import WorkTime

extension TextForm where Value == Severity {
    /// The name of a severity.
    static var severity: TextForm { .oneOfCases("a severity") }
}

extension Section {
    /// What the scenario knows of tickets; `interval` is that of the horizon, nil where unknown.
    func ticketPolicy(interval: Minutes?) -> TicketPolicy? {
        let languages = names("languages", "a language tag such as en")
        let categories = names("categories", "a category")
        let handleTimes = section("handleTime", .handleTime)?.bySeverity { section, key in
            section.read(key, .length(Minutes(1)...Minutes.hours(24)))
        }
        let serviceLevels = section("serviceLevel", .serviceLevel)?.bySeverity { section, key in
            section.section(key, .promise)?.serviceLevel()
        }
        let urgent = list("urgent", of: .severity)
        let shrinkage = read("shrinkage", .percentage(0...99))
        let maxOccupancy = read("maxOccupancy", .percentage(1...100))
        let rampUp = rampUpSteps()
        let bucket = read("categoryBucket", .length(Minutes(1)...Minutes.hours(24)))
        let level: VolumeLevel? = read("volumeLevel", .oneOfCases("a level of volume"))
        let businessHours = section("businessHours", .businessHours)?.businessHours()
        checkClocks()
        if let bucket, let interval, !bucket.count.isMultiple(of: interval.count) {
            complain(
                about: "categoryBucket", expected: "a multiple of the interval of \(interval)",
                found: "\(bucket)")
        }
        guard let languages, let categories, let handleTimes, let serviceLevels, let urgent,
            let shrinkage, let maxOccupancy, let bucket
        else { return nil }
        return TicketPolicy(
            languages: languages.map { Language($0) },
            categories: categories.map { TicketCategory($0) }, handleTimes: handleTimes,
            serviceLevels: serviceLevels, urgent: urgent, shrinkage: shrinkage,
            maxOccupancy: maxOccupancy, rampUp: rampUp, categoryBucket: bucket,
            volumeLevel: level ?? .mean, businessHours: businessHours)
    }

    /// A list of names, each there once, and at least one.
    private func names(_ key: String, _ noun: String) -> [String]? {
        let names = list(key, of: .text(noun))
        if let names, Set(names).count < names.count {
            complain(about: key, expected: "every name once", found: enumeration(names))
        }
        if names?.isEmpty == true {
            complain(about: key, expected: "a list with \(noun)", found: "an empty one")
        }
        return names
    }

    /// What `read` finds under each severity's key; nil unless it finds something for all.
    private func bySeverity<Value>(
        _ read: (Section, String) -> Value?
    ) -> [Severity: Value]? {
        let values = Severity.allCases.map { ($0, read(self, $0.rawValue)) }
        let found = values.compactMap { severity, value in value.map { (severity, $0) } }
        return found.count == values.count ? Dictionary(uniqueKeysWithValues: found) : nil
    }

    private func serviceLevel() -> ServiceLevel? {
        let share = read("share", .percentage(1...100))
        let within = read("within", .length(Minutes(1)...Minutes.days(60)))
        let clock: ServiceLevel.Clock? = read("clock", .oneOfCases("a clock"))
        guard let share, let within else { return nil }
        return ServiceLevel(share: share, within: within, clock: clock ?? .calendar)
    }

    /// Looks for promises in business hours where nobody says which hours those are.
    private func checkClocks() {
        guard self["businessHours"] == nil else { return }
        for severity in Severity.allCases {
            let promise = self["serviceLevel"]?.entry(severity.rawValue)?.value
            guard let clock = promise?.entry("clock")?.value,
                clock.text == ServiceLevel.Clock.business.rawValue
            else { continue }
            log.error(
                at: clock.location, expected: "business hours to count with",
                found: "none in tickets",
                advice: "Maybe businessHours: { weekdays: [Mon, Tue, Wed, Thu, Fri], "
                    + "from: \"09:00\", until: \"18:00\" }.")
        }
    }

    private func businessHours() -> BusinessHours? {
        let weekdays = list("weekdays", of: .weekday)
        let from = read("from", .time)
        let until = read("until", .time)
        if weekdays?.isEmpty == true, items("weekdays")?.isEmpty == true {
            complain(about: "weekdays", expected: "a list with a weekday", found: "an empty one")
        }
        guard let weekdays, !weekdays.isEmpty, let from, let until else { return nil }
        guard from < until else {
            complain(about: "until", expected: "a time after \(from)", found: "\(until)")
            return nil
        }
        return BusinessHours(weekdays: weekdays, from: from, until: until)
    }

    private func rampUpSteps() -> [RampUpStep] {
        var steps: [RampUpStep] = []
        for section in sections("rampUp", .rampUpStep) {
            let month = section.read("fromMonth", .wholeNumber(0...600))
            let efficiency = section.read("efficiency", .percentage(1...100))
            guard let month, let efficiency else { continue }
            if let last = steps.last, last.fromMonth >= month {
                section.complain(
                    about: "fromMonth", expected: "more months than \(last.fromMonth)",
                    found: "\(month)")
            } else if steps.isEmpty, month > 0 {
                section.complain(
                    about: "fromMonth", expected: "a first step from month 0", found: "\(month)")
            }
            steps.append(RampUpStep(fromMonth: month, efficiency: efficiency))
        }
        return steps
    }
}
