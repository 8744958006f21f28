import LaborLaw
import RosterModel
import WorkTime

/// Somebody with what is on file of them and at their site.
struct Cast {
    /// What sets them apart, such as `a day too young`.
    let name: String
    var born: LocalDate?
    var sex: Sex?
    var monthlyWage: Int?
    var contract = Contract.Kind.fullTime
    var words: [String] = []
    var siteWords: [String] = []

    /// The same person with one thing changed.
    func but(_ name: String, _ change: (inout Cast) -> Void) -> Cast {
        var cast = Cast(
            name: name, born: born, sex: sex, monthlyWage: monthlyWage, contract: contract,
            words: words, siteWords: siteWords)
        change(&cast)
        return cast
    }

    var specialist: Specialist {
        Specialist(
            id: Stage.person, name: "Ana", grade: .specialist, joined: LocalDate(dayNumber: 0),
            contract: Contract(kind: contract, weeklyHours: .hours(40)), languages: [],
            categories: [],
            file: PersonalFile(born: born, sex: sex, monthlyWage: monthlyWage, words: words))
    }
}

/// People just inside and just outside a scope, read from the meaning of its parts.
struct Casting {
    let scope: RuleScope
    let horizon: DateRange

    /// People whom the rule binds, the first the plainest.
    var insiders: [Cast] {
        let plain = plain
        var others: [Cast] = []
        if let from = scope.ages?.from, scope.ages?.below != nil {
            others.append(
                plain.but("just \(from)") { $0.born = born(turning: from, on: horizon.start) })
        }
        if scope.ages?.from != nil, scope.ages?.below == nil, scope.ages?.contains(30) == true {
            others.append(plain.but("of unknown age") { $0.born = nil })
        }
        for word in scope.statuses.dropFirst() {
            others.append(
                plain.but("status \(word)") { $0.words = [word] + Array(scope.when.prefix(1)) })
        }
        for word in scope.when.dropFirst() {
            others.append(
                plain.but("file \(word)") { $0.words = Array(scope.statuses.prefix(1)) + [word] })
        }
        for word in scope.when {
            others.append(
                plain.but("site \(word)") {
                    $0.words = Array(scope.statuses.prefix(1))
                    $0.siteWords = [word]
                })
        }
        if hasWageCeiling {
            others.append(plain.but("wage unknown") { $0.monthlyWage = nil })
        }
        for option in scope.anyOf.dropFirst() {
            others.append(
                plain.but("another of several") {
                    $0.monthlyWage = highestWage(option)
                    $0.words += option.statuses.prefix(1)
                })
        }
        return [plain] + others
    }

    /// People whom the rule does not bind, each for one reason.
    var outsiders: [Cast] {
        let plain = plain
        var outsiders: [Cast] = []
        if let from = scope.ages?.from {
            outsiders.append(
                plain.but("age: turns \(from) the day after") {
                    $0.born = born(turning: from, on: horizon.end)
                })
        }
        if let below = scope.ages?.below {
            outsiders.append(
                plain.but("age: turned \(below)") {
                    $0.born = born(turning: below, on: horizon.start)
                })
            outsiders.append(plain.but("age: unknown") { $0.born = nil })
        }
        if !scope.statuses.isEmpty {
            outsiders.append(
                plain.but("status") { $0.words.removeAll(where: scope.statuses.contains) })
        }
        if !scope.when.isEmpty {
            outsiders.append(
                plain.but("scheme") { $0.words.removeAll(where: scope.when.contains) })
        }
        for word in scope.unless {
            outsiders.append(plain.but("word: \(word)") { $0.words.append(word) })
            outsiders.append(plain.but("site word: \(word)") { $0.siteWords.append(word) })
        }
        if let contract = scope.contract {
            outsiders.append(
                plain.but("contract") {
                    $0.contract = contract == .partTime ? .fullTime : .partTime
                })
        }
        if let sex = scope.sex {
            outsiders.append(plain.but("sex") { $0.sex = sex == .female ? .male : .female })
            outsiders.append(plain.but("sex: unknown") { $0.sex = nil })
        }
        if case .atMost(let wage) = scope.monthlyWage {
            outsiders.append(plain.but("wage") { $0.monthlyWage = wage + 1 })
        }
        if case .above(let wage) = scope.monthlyWage {
            outsiders.append(plain.but("wage") { $0.monthlyWage = wage })
        }
        return outsiders + outsideAll(plain)
    }

    private var plain: Cast {
        var cast = Cast(name: "plain")
        if let ages = scope.ages {
            if let below = ages.below {
                cast.born = born(turning: below, on: horizon.end)
            } else if let from = ages.from {
                cast.born = born(turning: from, on: horizon.start)
            }
        }
        cast.sex = scope.sex
        cast.contract = scope.contract ?? .fullTime
        cast.words = Array(scope.statuses.prefix(1)) + scope.when.prefix(1)
        if let option = scope.anyOf.first {
            cast.words += option.statuses.prefix(1)
            cast.monthlyWage = highestWage(option)
        } else {
            cast.monthlyWage = highestWage(scope)
        }
        return cast
    }

    private var hasWageCeiling: Bool {
        ([scope] + scope.anyOf).contains { highestWage($0) != nil && $0.statuses.isEmpty }
    }

    private func highestWage(_ scope: RuleScope) -> Int? {
        switch scope.monthlyWage {
        case .atMost(let wage): wage
        case .above(let wage): wage + 1
        case nil: nil
        }
    }

    /// Those above the ceilings of wages of every option: without the words of any, and with all.
    private func outsideAll(_ plain: Cast) -> [Cast] {
        guard !scope.anyOf.isEmpty else { return [] }
        let open = scope.anyOf.filter(\.statuses.isEmpty).compactMap(highestWage)
        let all = scope.anyOf.compactMap(highestWage)
        let words = scope.anyOf.flatMap(\.statuses)
        return [
            open.max().map { wage in
                plain.but("wage above \(wage)") { $0.monthlyWage = wage + 1 }
            },
            all.max().map { wage in
                plain.but("\(words.joined(separator: ", ")) above \(wage)") {
                    $0.monthlyWage = wage + 1
                    $0.words += words
                }
            },
        ].compactMap(\.self)
    }

    /// The birth date of somebody who turns so old on a date.
    private func born(turning age: Int, on date: LocalDate) -> LocalDate? {
        let (year, month, day) = date.parts
        return LocalDate(year: year - age, month: month, day: day)
    }
}
