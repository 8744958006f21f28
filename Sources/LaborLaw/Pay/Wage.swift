internal import WorkTime

/// What somebody is paid for plain work, in the wage that the law counts premiums from.
public enum Wage: Hashable, Sendable {
    /// So much a month.
    case monthly(Money)
    /// So much an hour.
    case hourly(Money)

    /// The amount, a month or an hour.
    public var money: Money {
        switch self {
        case .monthly(let money), .hourly(let money): money
        }
    }
}

/// A wage cut down to an hour and a day, kept as fractions so that nothing is rounded early.
struct WageRates {
    private let currency: Currency
    /// The hour's wage: minor units for so many minutes.
    private let hour: (units: Int, minutes: Int)
    /// The day's wage: minor units times a factor, over a divisor.
    private let day: (units: Int, divisor: Int)

    init(_ terms: PayTerms, basis: PayBasis) {
        currency = terms.wage.money.currency
        switch terms.wage {
        case .monthly(let money):
            hour = (money.minorUnits, basis.hours(terms).count)
            day = (money.minorUnits * 100, basis.dayHundredths)
        case .hourly(let money):
            hour = (money.minorUnits, 60)
            day = (money.minorUnits * terms.normalDay.count, 60)
        }
    }

    /// The wage of `time` of plain work, of which `percent` is paid; rounded half away from zero.
    func amount(of time: Minutes, percent: Percent) -> Money {
        let units = (hour.units * time.count * percent.basisPoints)
            .roundedQuotient(dividingBy: hour.minutes * 10_000)
        return Money(minorUnits: units, currency)
    }

    /// The wages of `days`, 100 % being one day; rounded half away from zero.
    func amount(ofDays days: Percent) -> Money {
        let units = (day.units * days.basisPoints)
            .roundedQuotient(dividingBy: day.divisor * 10_000)
        return Money(minorUnits: units, currency)
    }

    /// What is missing when `worked` is paid plainly and `time` more is owed at `minimum` an hour.
    func shortfall(of time: Minutes, beyond worked: Minutes, minimum: Money) -> Money {
        let owed = minimum.minorUnits * (worked + time).count * hour.minutes
        let paid = hour.units * worked.count * 60
        let units = max(0, owed - paid).roundedQuotient(dividingBy: 60 * hour.minutes)
        return Money(minorUnits: units, currency)
    }

    /// `time` at `minimum` an hour.
    func amount(of time: Minutes, minimum: Money) -> Money {
        let units = (minimum.minorUnits * time.count).roundedQuotient(dividingBy: 60)
        return Money(minorUnits: units, currency)
    }

    /// The wage of a month, that of an hour times `hours` for those paid by the hour.
    static func month(of terms: PayTerms, basis: PayBasis) -> Money {
        switch terms.wage {
        case .monthly(let money): return money
        case .hourly(let money):
            let minutes = basis.hours(terms).count
            return Money(
                minorUnits: (money.minorUnits * minutes).roundedQuotient(dividingBy: 60),
                money.currency)
        }
    }
}
