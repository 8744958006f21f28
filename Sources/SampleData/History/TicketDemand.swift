internal import WorkTime

/// The expected number of new tickets of each kind on a day.
struct TicketDemand {
    let site: SampleSite

    /// Monday to Sunday.
    private static let weekdayFactors = [1.06, 1.03, 1.0, 0.98, 0.93, 0.63, 0.57]
    /// Growth from the first day to the last.
    private static let growth = 0.08

    /// A category's share of tickets and of the extra tickets of sales and paydays.
    struct Category {
        let name: String
        let share: Double
        /// How much stronger than average the category feels a sale.
        let saleEffect: Double
        /// How much stronger than average the category feels a payday.
        let paydayEffect: Double
        /// Expected minutes to handle a ticket of normal severity.
        let handleMinutes: Double
    }

    static let categories = [
        Category(
            name: "logistics", share: 0.34, saleEffect: 1.3, paydayEffect: 0.7,
            handleMinutes: 24),
        Category(
            name: "payments", share: 0.24, saleEffect: 1.2, paydayEffect: 2.0,
            handleMinutes: 32),
        Category(
            name: "account-health", share: 0.14, saleEffect: 0.5, paydayEffect: 0.7,
            handleMinutes: 38),
        Category(
            name: "listings", share: 0.18, saleEffect: 0.7, paydayEffect: 0.7,
            handleMinutes: 22),
        Category(
            name: "technical", share: 0.10, saleEffect: 0.7, paydayEffect: 0.7,
            handleMinutes: 40),
    ]

    /// The expected number of new tickets of a category, in all languages, on `date`.
    func mean(of category: Category, on date: LocalDate) -> Double {
        let age = Double(date - SamplePeriod.history.start) / Double(SamplePeriod.history.count)
        let trend = 1 + TicketDemand.growth * (age - 0.5)
        let weekday = TicketDemand.weekdayFactors[date.weekday.rawValue - 1]
        let holiday = site.holidays.contains { $0.date == date } ? 0.65 : 1
        let extra =
            saleUplift(on: date) * category.saleEffect
            + TicketDemand.paydayUplift(on: date) * category.paydayEffect
        return site.ordinaryDay * category.share * trend * weekday * holiday * (1 + extra)
    }

    /// The share of extra tickets from sales nearby: a build-up, the day itself, a decay.
    func saleUplift(on date: LocalDate) -> Double {
        site.campaigns.reduce(0) { sum, sale in
            let isSinglesDay = sale.date.parts.month == 11
            let peak = isSinglesDay ? 1.3 : sale.isMajor ? 0.7 : 0.2
            let shape =
                isSinglesDay
                ? [-2: 0.1, -1: 0.25, 0: 1, 1: 0.85, 2: 0.6, 3: 0.2]
                : [-2: 0.1, -1: 0.25, 0: 1, 1: 0.5, 2: 0.2]
            return sum + peak * (shape[date - sale.date] ?? 0)
        }
    }

    private static func paydayUplift(on date: LocalDate) -> Double {
        [25: 0.12, 26: 0.08, 27: 0.04][date.parts.day] ?? 0
    }
}
