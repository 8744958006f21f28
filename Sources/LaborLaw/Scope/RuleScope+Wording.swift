internal import RosterModel
public import Wording
internal import WorkTime

extension RuleScope {
    /// Whom the rule binds and when, in words, such as `people aged 15 to 17; not with night-permit
    /// on file`; wages have the code of their currency where it is known.
    public func phrase(currency: String? = nil) -> Phrase {
        let people = self.people(currency: currency)
        let everybody = Phrase(en: "everybody", zh: "所有人")
        let conditions = [
            RuleScope.words(when).map {
                Phrase(en: "only with \($0.english) on file", zh: "仅限档案有\($0.chinese)者")
            },
            RuleScope.words(unless).map {
                Phrase(en: "not with \($0.english) on file", zh: "档案有\($0.chinese)者除外")
            },
            dates,
        ].compactMap(\.self)
        return Phrase.joined(
            [people.isEmpty ? everybody : Phrase.joined(people, en: ", ", zh: "，")] + conditions,
            en: "; ", zh: "；")
    }

    /// The parts that somebody must meet.
    private func people(currency: String?) -> [Phrase] {
        let alternatives = anyOf.map { $0.phrase(currency: currency) }
        let either =
            anyOf.isEmpty ? nil : Phrase.joined(alternatives, en: ", or ", zh: "，或")
        return [
            sex?.people, contract?.people, ages?.phrase,
            RuleScope.words(statuses).map {
                Phrase(en: "people with \($0.english) on file", zh: "档案有\($0.chinese)者")
            },
            monthlyWage?.phrase(currency: currency), nightWorkers?.phrase, either,
        ].compactMap(\.self) + staff.parts
    }

    /// The dates on which the rule holds; nil where it always does.
    private var dates: Phrase? {
        guard !during.isEmpty else { return nil }
        let runs = during.map { dates in
            Phrase(
                en: "\(dates.start) to \(dates.end - 1)", zh: "\(dates.start)至\(dates.end - 1)")
        }
        let all = Phrase.joined(runs, en: ", ", zh: "、")
        return Phrase(en: "only on \(all.english)", zh: "仅限\(all.chinese)")
    }

    /// Words of which any will do; nil where there are none.
    private static func words(_ words: [String]) -> Phrase? {
        words.isEmpty
            ? nil : Phrase.joined(words.map { Phrase.name($0) }, en: " or ", zh: "或")
    }
}

extension Phrase {
    /// The phrases one after the other, parted in each language.
    static func joined(_ phrases: [Phrase], en english: String, zh chinese: String) -> Phrase {
        Phrase(
            en: phrases.map(\.english).joined(separator: english),
            zh: phrases.map(\.chinese).joined(separator: chinese))
    }
}

extension AgeRange {
    fileprivate var phrase: Phrase? {
        switch (from, below) {
        case (nil, nil): nil
        case (nil, let below?): Phrase(en: "people under \(below)", zh: "未满\(below)岁者")
        case (let from?, nil): Phrase(en: "people of \(from) and over", zh: "年满\(from)岁者")
        case (let from?, let below?) where below == from + 1:
            Phrase(en: "people aged \(from)", zh: "\(from)岁者")
        case (let from?, let below?):
            Phrase(
                en: "people aged \(from) to \(below - 1)", zh: "年满\(from)岁、未满\(below)岁者")
        }
    }
}

extension WageLimit {
    fileprivate func phrase(currency: String?) -> Phrase {
        let unit = currency.map { "\($0) " } ?? ""
        return switch self {
        case .atMost(let wage):
            Phrase(
                en: "people with a monthly wage of at most \(unit)\(wage)",
                zh: "月薪不超过\(unit)\(wage)者")
        case .above(let wage):
            Phrase(
                en: "people with a monthly wage above \(unit)\(wage)",
                zh: "月薪高于\(unit)\(wage)者")
        }
    }
}

extension NightWorkDefinition {
    fileprivate var phrase: Phrase {
        let work = Amount.minutes(atLeast).phrase
        let period = Amount.weeks(weeks).phrase
        let duties = nights == 1 ? "1 duty" : "\(nights) duties"
        return Phrase(
            en: "night workers (at least \(duties) in \(period.english) with "
                + "\(work.english) of work between \(from) and \(to))",
            zh: "夜班工作者（\(period.chinese)内至少\(nights)个班次在\(from)至\(to)之间工作\(work.chinese)）")
    }
}

extension Sex {
    fileprivate var people: Phrase {
        switch self {
        case .female: Phrase(en: "women", zh: "女性")
        case .male: Phrase(en: "men", zh: "男性")
        }
    }
}

extension Contract.Kind {
    fileprivate var people: Phrase {
        switch self {
        case .fullTime: Phrase(en: "full-time staff", zh: "全日制员工")
        case .partTime: Phrase(en: "part-time staff", zh: "非全日制员工")
        }
    }
}

extension StaffFilter {
    fileprivate var parts: [Phrase] {
        let grades =
            self.grades.isEmpty
            ? nil : Phrase.name(self.grades.map(\.rawValue).joined(separator: ", "))
        return [grades, language.map { .name($0.rawValue) }, category.map { .name($0.rawValue) }]
            .compactMap(\.self)
    }
}
