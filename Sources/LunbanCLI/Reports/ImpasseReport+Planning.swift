internal import LaborLaw
internal import Planning
internal import Reporting
internal import RosterModel
internal import Wording
internal import WorkTime

extension ImpasseReport {
    /// Why specialists of `scenario` have no legal plan, in words.
    init(_ impasses: [PlanImpasse], of scenario: Scenario) {
        let words = ReasonWords(scenario: scenario)
        self.init(
            scenario: scenario,
            people: impasses.map { impasse in
                let specialist = scenario.team.specialists.first { $0.id == impasse.specialist }
                return ImpasseLine(
                    specialist: impasse.specialist,
                    name: specialist?.name ?? impasse.specialist.rawValue,
                    conflicts: impasse.conflicts.map {
                        ConflictLine(
                            reasons: $0.reasons.map { words.line($0) },
                            isIrreducible: $0.isIrreducible)
                    },
                    waysOut: impasse.waysOut.map {
                        WayOutLine(change: words.wayOut($0.change), objective: $0.objective)
                    })
            })
    }
}

/// Puts what collides into words, in the site's local time.
private struct ReasonWords {
    let scenario: Scenario

    /// What is to be kept.
    func line(_ reason: ConflictReason) -> ReasonLine {
        switch reason {
        case .rule(let rule, let monday):
            let sentence = words(
                .rule,
                [
                    "title": rule.title, "requirement": rule.requirement,
                    "authority": rule.authority.phrase,
                ])
            return ReasonLine(
                kind: .rule, ruleID: rule.id, dates: monday.map { week($0) },
                sentence: monday.map { words(.week, ["sentence": sentence, "date": $0.phrase]) }
                    ?? sentence)
        case .contractedHours(let hours, let monday):
            return ReasonLine(
                kind: .contract, dates: week(monday),
                sentence: words(
                    .contractedHours,
                    ["hours": Amount.minutes(hours).phrase, "date": monday.phrase]))
        case .lock(let duty): return line(lock: duty)
        case .absence(let absence, let rule): return line(absence, rule)
        case .shiftNotOffered(let shift, let date):
            return ReasonLine(
                kind: .shift, dates: DateRange(start: date, days: 1), shift: shift,
                sentence: words(
                    .shiftNotOffered, ["shift": .name(shift.rawValue), "date": date.phrase]))
        case .forbiddenShift(let shift, let date, let rule):
            return ReasonLine(
                kind: .shift, ruleID: rule.id, dates: DateRange(start: date, days: 1),
                shift: shift,
                sentence: words(
                    .forbiddenShift,
                    [
                        "shift": .name(shift.rawValue), "date": date.phrase, "title": rule.title,
                        "authority": rule.authority.phrase,
                    ]))
        case .past(let fact): return ReasonLine(kind: .past, sentence: sentence(fact))
        }
    }

    /// What may be changed: the same thing, told as a change.
    func wayOut(_ reason: ConflictReason) -> ReasonLine {
        let line = line(reason)
        let sentence: Phrase =
            switch reason {
            case .lock(let duty):
                words(.unlock, ["shift": .name(duty.shift.rawValue), "date": duty.date.phrase])
            case .absence(let absence, _):
                words(
                    .withdrawAbsence,
                    ["kind": absence.kind.phrase.inSentence, "dates": absence.dates.phrase])
            case .rule(let rule, _): words(.giveUpPolicy, ["title": rule.title])
            case .contractedHours, .shiftNotOffered, .forbiddenShift, .past: line.sentence
            }
        return ReasonLine(
            kind: line.kind, ruleID: line.ruleID, dates: line.dates, shift: line.shift,
            sentence: sentence)
    }

    private func line(lock duty: Duty) -> ReasonLine {
        func time(_ instant: Instant) -> Phrase {
            .name("\(scenario.site.zone.local(instant).time)")
        }
        return ReasonLine(
            kind: .lock, dates: DateRange(start: duty.date, days: 1), shift: duty.shift,
            sentence: words(
                .lock,
                [
                    "shift": .name(duty.shift.rawValue), "date": duty.date.phrase,
                    "from": time(duty.range.start), "until": time(duty.range.end),
                ]))
    }

    private func line(_ absence: Absence, _ rule: Rule?) -> ReasonLine {
        let values: KeyValuePairs = [
            "kind": absence.kind.phrase, "dates": absence.dates.phrase,
            "authority": rule?.authority.phrase ?? .name(""),
        ]
        return ReasonLine(
            kind: .absence, ruleID: rule?.id, dates: absence.dates,
            sentence: words(rule == nil ? .absence : .protectedAbsence, values))
    }

    private func sentence(_ fact: PastFact) -> Phrase {
        switch fact {
        case .lastDutyEnds(let time):
            let clock = Phrase(
                en: "\(time.date.phrase.english) \(time.time)",
                zh: "\(time.date.phrase.chinese)\(time.time)")
            return words(.lastDutyEnds, ["time": clock])
        case .daysInRow(let days): return words(.daysInRow, ["count": .name("\(days)")])
        case .hoursThisWeek(let hours):
            return words(.hoursThisWeek, ["hours": Amount.minutes(hours).phrase])
        case .noWeeklyRestYet(let monday):
            return words(.noWeeklyRestYet, ["date": monday.phrase])
        case .nightWeeks(let mondays):
            return words(.nightWeeks, ["dates": .list(mondays.map(\.phrase))])
        case .hoursOfWeeksBefore(let weeks):
            return words(
                .hoursOfWeeksBefore, ["hours": .list(weeks.map { Amount.minutes($0).phrase })])
        }
    }

    private func week(_ monday: LocalDate) -> DateRange { DateRange(start: monday, days: 7) }

    private func words(
        _ phrase: ConflictPhrase, _ values: KeyValuePairs<String, Phrase>
    ) -> Phrase {
        values.reduce(phrase.phrase) { text, value in
            Phrase(
                en: text.english.replacing("{\(value.key)}", with: value.value.english),
                zh: text.chinese.replacing("{\(value.key)}", with: value.value.chinese))
        }
    }
}

extension Phrase {
    /// The same text in both languages, for names.
    fileprivate static func name(_ text: String) -> Phrase { Phrase(en: text, zh: text) }

    /// Several texts, one after another.
    fileprivate static func list(_ texts: [Phrase]) -> Phrase {
        Phrase(
            en: texts.map(\.english).joined(separator: ", "),
            zh: texts.map(\.chinese).joined(separator: "、"))
    }

    /// The text within a sentence, without a capital.
    fileprivate var inSentence: Phrase { Phrase(en: english.lowercased(), zh: chinese) }
}

extension LocalDate {
    /// `Mon 2026-11-23`.
    fileprivate var phrase: Phrase {
        Phrase(
            en: "\(weekday.abbreviation) \(self)",
            zh: "\(self)（\(weekday.phrase.phrase.chinese)）")
    }
}

extension DateRange {
    /// `Mon 2026-11-23`, or with its last date where there are several.
    fileprivate var phrase: Phrase {
        guard count > 1 else { return start.phrase }
        return Phrase(
            en: "\(start.phrase.english) to \((end - 1).phrase.english)",
            zh: "\(start.phrase.chinese)至\((end - 1).phrase.chinese)")
    }
}

extension Absence.Kind {
    /// The reason as people read it.
    fileprivate var phrase: Phrase {
        let phrase: BoardPhrase =
            switch self {
            case .annualLeave: .annualLeave
            case .medicalLeave: .medicalLeave
            case .publicHoliday: .publicHoliday
            case .training: .training
            case .otherLeave: .otherLeave
            case .notEmployed: .notEmployed
            }
        return phrase.phrase
    }
}
