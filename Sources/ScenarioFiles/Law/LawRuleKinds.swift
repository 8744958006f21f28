internal import LaborLaw
internal import RosterModel
internal import WorkTime

extension Section {
    /// What a rule of some kind demands; nil where a parameter is faulty.
    func ruleKind(_ form: LawRuleForm) -> RuleKind? {
        switch form {
        case .maxContinuousWork, .maxSpanOfDay, .maxTotal, .maxOvertime, .maxAverage,
            .maxAverageOvertime:
            hoursRule(form)
        case .minDaysOff, .maxConsecutiveDays, .minRest, .weeklyRest, .substituteRest,
            .maxNightWeeks, .noWorkDuringAbsence:
            restRule(form)
        case .breakOwed: breakOwed().map { .breakOwed($0) }
        case .mealInWindow: mealInWindow().map { .mealInWindow($0) }
        case .gapInDay: gapInDay().map { .maxGapsInDay($0) }
        case .prohibitedWindow: prohibitedWindow().map { .prohibitedWindow($0) }
        case .publicationNotice: publicationNotice().map { .publicationNotice($0) }
        }
    }

    private func hoursRule(_ form: LawRuleForm) -> RuleKind? {
        switch form {
        case .maxContinuousWork:
            let limit = read("limit", .ruleHours)
            let interruptedBy = read("interruptedBy", .ruleHours)
            guard let limit, let interruptedBy else { return nil }
            return .maxContinuousWork(
                MaxContinuousWork(limit: limit, interruptedBy: interruptedBy))
        case .maxSpanOfDay:
            return read("limit", .ruleHours).map { .maxSpanOfDay(MaxSpanOfDay(limit: $0)) }
        case .maxTotal:
            let window = runOfDays().map { .days($0) } ?? read("window", .totalWindow)
            let limit = read("limit", .ruleHours)
            guard let window, let limit else { return nil }
            return .maxTotalInWindow(MaxTotalInWindow(window: window, limit: limit))
        case .maxOvertime: return maxOvertime().map { .maxOvertime($0) }
        case .maxAverage:
            let weeks = read("weeks", .wholeNumber(1...104))
            let limit = read("weeklyLimit", .ruleHours)
            let isNeutral = read("neutralLeave", .yesOrNo) ?? false
            guard let weeks, let limit else { return nil }
            return .maxAverageOverPeriod(
                MaxAverageOverPeriod(
                    weeks: weeks, weeklyLimit: limit, leaveIsNeutral: isNeutral))
        default: return maxAverageOvertime().map { .maxAverageOvertime($0) }
        }
    }

    private func restRule(_ form: LawRuleForm) -> RuleKind? {
        switch form {
        case .minDaysOff: return minDaysOff().map { .minDaysOff($0) }
        case .maxConsecutiveDays:
            return read("limit", .wholeNumber(1...366)).map {
                .maxConsecutiveDays(MaxConsecutiveDays(limit: $0))
            }
        case .minRest:
            return read("limit", .ruleHours).map {
                .minRestBetweenShifts(MinRestBetweenShifts(limit: $0))
            }
        case .weeklyRest: return weeklyRest().map { .minContiguousRestInWindow($0) }
        case .substituteRest:
            let after = read("after", TextForm<SubstituteRest.RestDay>.oneOfCases("a day"))
            let days = read("withinDays", .wholeNumber(1...366))
            guard let after, let days else { return nil }
            return .substituteRest(SubstituteRest(after: after, withinDays: days))
        case .maxNightWeeks:
            let limit = read("limit", .wholeNumber(0...52))
            let weeks = read("weeks", .wholeNumber(1...52))
            guard let limit, let weeks else { return nil }
            return .maxNightWeeks(MaxNightWeeks(limit: limit, weeks: weeks))
        default:
            return list("kinds", of: .absenceKind).map {
                .noWorkDuringAbsence(NoWorkDuringAbsence(kinds: $0))
            }
        }
    }

    /// The number of `{ days: 14 }`; nil where the window is none of days.
    fileprivate func runOfDays() -> Int? {
        guard let window = self["window"], case .mapping = window.content else { return nil }
        return section("window", SectionKeys(required: ["days"], optional: []))?
            .read("days", .wholeNumber(1...366))
    }

    /// The calendar's window, or any run of days.
    fileprivate func calendarWindow() -> CalendarWindow? {
        if let window = self["window"], case .mapping = window.content {
            return runOfDays().map { .days($0) }
        }
        return read("window", .calendarWindow)
    }
}

extension Section {
    private func maxOvertime() -> MaxOvertime? {
        let window = calendarWindow()
        let limit = read("limit", .ruleHours)
        let normal = normalHours()
        let excludesRestDays = read("excludingRestDays", .yesOrNo) ?? false
        let holidaysAreRestDays = read("holidaysAreRestDays", .yesOrNo) ?? true
        guard let window, let limit, let normal else { return nil }
        return MaxOvertime(
            window: window, limit: limit, normal: normal, excludesRestDays: excludesRestDays,
            holidaysAreRestDays: holidaysAreRestDays)
    }

    private func maxAverageOvertime() -> MaxAverageOvertime? {
        let months = list("months", of: .wholeNumber(1...24)) ?? []
        let holidaysAreRestDays = read("holidaysAreRestDays", .yesOrNo) ?? true
        let limit = read("monthlyLimit", .ruleHours)
        let normal = normalHours()
        guard let limit, let normal else { return nil }
        guard !months.isEmpty else {
            complain(about: "months", expected: "at least one number of months", found: "none")
            return nil
        }
        return MaxAverageOvertime(
            months: months, monthlyLimit: limit, normal: normal,
            holidaysAreRestDays: holidaysAreRestDays)
    }

    private func normalHours() -> NormalHours? {
        let day = read("normalDay", .ruleHours)
        let week = read("normalWeek", .ruleHours)
        guard self["normalDay"] != nil || self["normalWeek"] != nil else {
            log.error(
                at: value.location, expected: "normalDay, normalWeek or both", found: "neither")
            return nil
        }
        return NormalHours(day: day, week: week)
    }

    private func minDaysOff() -> MinDaysOff? {
        let count = read("count", .wholeNumber(1...366))
        let window = calendarWindow()
        let weekday = read("weekday", .dayName)
        guard let count, let window else { return nil }
        return MinDaysOff(count: count, window: window, weekday: weekday)
    }

    private func weeklyRest() -> MinContiguousRestInWindow? {
        let limit = read("limit", .ruleHours)
        let weeks = self["weeks"] == nil ? 1 : read("weeks", .wholeNumber(1...52))
        let count = self["count"] == nil ? 1 : read("count", .wholeNumber(1...52))
        let lateStart = section(
            "lateStart", SectionKeys(required: ["weekday", "before"], optional: []))
        guard let limit, let weeks, let count else { return nil }
        return MinContiguousRestInWindow(
            limit: limit, weeks: weeks, count: count,
            countsWholeBefore: lateStart.flatMap { $0.weekTime() })
    }

    private func weekTime() -> MinContiguousRestInWindow.WeekTime? {
        let weekday = read("weekday", .dayName)
        let time = read("before", .time)
        guard let weekday, let time else { return nil }
        return MinContiguousRestInWindow.WeekTime(weekday, time)
    }

    private func breakOwed() -> BreakOwed? {
        let keys = SectionKeys(required: ["length"], optional: ["over", "from", "startsBy"])
        let steps = sections("steps", keys).compactMap { $0.breakStep() }
        let minPiece = read("minPiece", .ruleHours)
        let measure = read("counts", TextForm<BreakOwed.Measure>.oneOfCases("a measure"))
        let start = section("startsBetween", SectionKeys(required: ["from", "to"], optional: []))
        guard !steps.isEmpty else {
            complain(about: "steps", expected: "at least one step", found: "none")
            return nil
        }
        return BreakOwed(
            steps: steps, minPiece: minPiece, measure: measure ?? .work,
            startsBetween: start.flatMap { $0.clockHours() })
    }

    private func clockHours() -> ClockHours? {
        let from = read("from", .time)
        let to = read("to", .time)
        guard let from, let to else { return nil }
        return ClockHours(from: from, to: to)
    }

    private func breakStep() -> BreakOwed.Step? {
        let over = read("over", .ruleHours)
        let from = read("from", .ruleHours)
        let length = read("length", .ruleHours)
        let startsBy = read("startsBy", .ruleHours)
        guard (self["over"] == nil) != (self["from"] == nil) else {
            log.error(
                at: value.location, expected: "either over or from",
                found: self["over"] == nil ? "neither" : "both")
            return nil
        }
        guard let threshold = over ?? from, let length else { return nil }
        return BreakOwed.Step(
            beyond: threshold, includingIt: from != nil, length: length, startsBy: startsBy)
    }

    private func mealInWindow() -> MealInWindow? {
        let from = read("from", .time)
        let to = read("to", .time)
        let length = read("length", .ruleHours)
        let over = read("over", .ruleHours)
        let startsBefore = read("startsBefore", .time)
        let endsAfter = read("endsAfter", .time)
        guard let from, let to, let length else { return nil }
        return MealInWindow(
            from: from, to: to, length: length, beyond: over, startsBefore: startsBefore,
            endsAfter: endsAfter)
    }

    private func gapInDay() -> MaxGapsInDay? {
        let maxGaps = read("maxGaps", .wholeNumber(0...24))
        let maxGap = read("maxGap", .ruleHours)
        guard self["maxGaps"] != nil || self["maxGap"] != nil else {
            log.error(at: value.location, expected: "maxGaps, maxGap or both", found: "neither")
            return nil
        }
        return MaxGapsInDay(maxGaps: maxGaps, maxGap: maxGap)
    }

    private func prohibitedWindow() -> ProhibitedWindow? {
        let holiday = "holiday"
        let names = list(
            "days",
            of: TextForm<String>("a day of the week or holiday") { text in
                text == holiday || TextForm<Weekday>.dayName.read(text) != nil ? text : nil
            })
        let from = read("from", .time)
        let to = read("to", .time)
        guard self["days"] != nil || self["from"] != nil || self["to"] != nil else {
            log.error(at: value.location, expected: "days, from or to", found: "none")
            return nil
        }
        return ProhibitedWindow(
            weekdays: (names ?? []).compactMap { TextForm<Weekday>.dayName.read($0) },
            holidays: names?.contains(holiday) ?? false, from: from, to: to)
    }

    private func publicationNotice() -> PublicationNotice? {
        let days = read("days", .wholeNumber(1...366))
        let beforeMonth = read("beforeMonth", .yesOrNo)
        guard (self["days"] == nil) != (self["beforeMonth"] == nil) else {
            log.error(
                at: value.location, expected: "either days or beforeMonth",
                found: self["days"] == nil ? "neither" : "both")
            return nil
        }
        return beforeMonth == true ? .beforeMonth : days.map { PublicationNotice(days: $0) }
    }
}
