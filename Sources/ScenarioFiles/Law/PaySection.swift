internal import LaborLaw
internal import Wording
internal import WorkTime

extension LawPackSection {
    /// How the place pays; nil where the pack does not say or its basis is faulty.
    func pay(currency code: String?, taken: inout Set<String>) -> PayPolicy? {
        guard let pay = section.section("pay", .lawPay) else { return nil }
        let currency = code.map { Currency($0) }
        if section["currency"] == nil {
            pay.log.error(
                at: pay.value.location, expected: "a currency in the pack", found: "none")
        }
        let basis = pay.section("basis", .payBasis).flatMap { $0.payBasis() }
        let wages = pay.sections("minimumWages", .minimumWage).compactMap {
            minimumWage($0, currency)
        }
        let rules = pay.sections("rules", keysOf: payRuleKeys).compactMap { section in
            let rule = payRule(section, taken: &taken)
            if let rule, rule.kind.needsMinimumWage, pay["minimumWages"] == nil {
                section.complain(
                    about: "rate", expected: "minimumWages under pay", found: "none")
            }
            return rule
        }
        guard let currency, let basis else { return nil }
        let canPay = !wages.isEmpty || !rules.contains { $0.kind.needsMinimumWage }
        return PayPolicy(
            currency: currency, basis: basis, minimumWages: wages, rules: canPay ? rules : [])
    }

    private func minimumWage(_ section: Section, _ currency: Currency?) -> MinimumWage? {
        let places = currency?.exponent ?? 2
        let hourly = section.read(
            "hourly", .scaled(places: places, 0...1_000_000, "a wage of an hour"))
        let source = source(of: section)
        let confidence = section.read("confidence", .confidence)
        guard let currency, let hourly, let source, let confidence else { return nil }
        return MinimumWage(
            hourly: Money(minorUnits: hourly, currency), authority: .statute(source),
            confidence: confidence)
    }

    /// The keys of one pay rule; where its kind is not known all keys are let pass.
    private func payRuleKeys(_ value: YAMLValue) -> SectionKeys {
        let kind = value.entry("kind")?.value.text.flatMap { PayRuleForm(rawValue: $0) }
        if let kind { return .payRule + kind.keys }
        let others = PayRuleForm.allCases.flatMap(\.keys.all)
        return .payRule + SectionKeys(required: [], optional: Set(others).sorted())
    }

    private func payRule(_ section: Section, taken: inout Set<String>) -> PayRule? {
        let id = identifier(of: section, taken: &taken)
        let title = section.phrase("title")
        let form = section.read("kind", TextForm<PayRuleForm>.oneOfCases("a kind of pay rule"))
        let kind: PayRuleKind? =
            switch form {
            case .premium: section.premium().map { .premium($0) }
            case .dayRate: section.dayRate().map { .dayRate($0) }
            case .flat: section.flatPremium().map { .flat($0) }
            case nil: nil
            }
        let source = source(of: section)
        let confidence = section.read("confidence", .confidence)
        let scope = scope(of: section)
        let note = section.phrase("note")
        guard let id, let title, let kind, let source, let confidence else { return nil }
        return PayRule(
            id: id, title: title, kind: kind, authority: .statute(source),
            confidence: confidence, scope: scope, note: note)
    }
}

/// The kinds of pay rules, by the names they have in a pack.
private enum PayRuleForm: String, CaseIterable {
    case premium
    case dayRate = "day-rate"
    case flat

    /// The keys of the kind's own parameters.
    var keys: SectionKeys {
        switch self {
        case .premium:
            SectionKeys(
                required: ["on", "tiers"],
                optional: [
                    "per", "stacking", "straight", "normalDay", "normalWeek", "day",
                    "excludingRestDays", "from", "to",
                ])
        case .dayRate: SectionKeys(required: ["on", "steps", "overtimePercent"], optional: [])
        case .flat:
            SectionKeys(
                required: ["event", "hours", "rate", "over"], optional: ["startsBy", "length"])
        }
    }
}

extension SectionKeys {
    fileprivate static let lawPay = SectionKeys(
        required: ["basis", "rules"], optional: ["minimumWages"])

    fileprivate static let payBasis = SectionKeys(
        required: [], optional: ["hourlyDivisor", "dayDivisor", "note"])

    fileprivate static let minimumWage = SectionKeys(
        required: ["hourly", "source", "confidence"], optional: [])

    fileprivate static let payRule = SectionKeys(
        required: ["id", "title", "kind", "source", "confidence"],
        optional: ["appliesTo", "unless", "when", "during", "note"])
}

extension Section {
    /// What a month's wage is divided by: hours, days, or the days times the person's normal day
    /// where hours are left out; days are those of eight hours where they are left out.
    fileprivate func payBasis() -> PayBasis? {
        let divisor = { (noun: String) in TextForm<Int>.scaled(places: 2, 1...1000, noun) }
        let hours = read("hourlyDivisor", divisor("a number of hours")).map {
            Minutes(($0 * 60 + 50) / 100)
        }
        let days = read("dayDivisor", divisor("a number of days"))
        let note = phrase("note")
        if self["hourlyDivisor"] == nil, self["dayDivisor"] == nil {
            log.error(
                at: value.location, expected: "hourlyDivisor or dayDivisor", found: "neither")
        }
        let eights = hours.map { ($0.count * 100 + 240) / 480 }
        guard let dayHundredths = days ?? eights, dayHundredths > 0 else { return nil }
        return PayBasis(hours: hours, dayHundredths: dayHundredths, note: note)
    }
}
