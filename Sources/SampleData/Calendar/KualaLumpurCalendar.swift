internal import WorkTime

/// Public holidays, sale days and paydays of 2026 and 2027.
enum KualaLumpurCalendar {
    /// The gazetted public holidays of the Federal Territory of Kuala Lumpur.
    ///
    /// A holiday on a Sunday is moved to the next working day (Holidays Act 1951, section 2), and
    /// one that falls on another holiday likewise. Dates of the Islamic calendar in 2027 are
    /// those announced in advance and may move by a day.
    static let holidays: [(date: LocalDate, name: String)] = [
        ("2026-01-01", "New Year's Day"),
        ("2026-02-01", "Federal Territory Day"),
        ("2026-02-01", "Thaipusam"),
        ("2026-02-02", "Federal Territory Day (substitute)"),
        ("2026-02-03", "Thaipusam (substitute)"),
        ("2026-02-17", "Chinese New Year"),
        ("2026-02-18", "Chinese New Year (second day)"),
        ("2026-03-07", "Nuzul Al-Quran"),
        ("2026-03-20", "Hari Raya Aidilfitri (additional holiday)"),
        ("2026-03-21", "Hari Raya Aidilfitri"),
        ("2026-03-22", "Hari Raya Aidilfitri (second day)"),
        ("2026-03-23", "Hari Raya Aidilfitri (substitute)"),
        ("2026-05-01", "Labor Day"),
        ("2026-05-27", "Hari Raya Haji"),
        ("2026-05-31", "Wesak Day"),
        ("2026-06-01", "Birthday of the Yang di-Pertuan Agong"),
        ("2026-06-02", "Wesak Day (substitute)"),
        ("2026-06-17", "Awal Muharram"),
        ("2026-08-25", "Prophet Muhammad's Birthday"),
        ("2026-08-31", "National Day"),
        ("2026-09-16", "Malaysia Day"),
        ("2026-11-08", "Deepavali"),
        ("2026-11-09", "Deepavali (substitute)"),
        ("2026-12-25", "Christmas Day"),
        ("2027-01-01", "New Year's Day"),
        ("2027-01-22", "Thaipusam"),
        ("2027-02-01", "Federal Territory Day"),
        ("2027-02-06", "Chinese New Year"),
        ("2027-02-07", "Chinese New Year (second day)"),
        ("2027-02-08", "Chinese New Year (substitute)"),
        ("2027-02-24", "Nuzul Al-Quran"),
        ("2027-03-10", "Hari Raya Aidilfitri"),
        ("2027-03-11", "Hari Raya Aidilfitri (second day)"),
        ("2027-05-01", "Labor Day"),
        ("2027-05-17", "Hari Raya Haji"),
        ("2027-05-20", "Wesak Day"),
        ("2027-06-06", "Awal Muharram"),
        ("2027-06-07", "Birthday of the Yang di-Pertuan Agong"),
        ("2027-06-08", "Awal Muharram (substitute)"),
        ("2027-08-15", "Prophet Muhammad's Birthday"),
        ("2027-08-16", "Prophet Muhammad's Birthday (substitute)"),
        ("2027-08-31", "National Day"),
        ("2027-09-16", "Malaysia Day"),
        ("2027-10-28", "Deepavali"),
        ("2027-12-25", "Christmas Day"),
    ].map { (SamplePeriod.date($0.0), $0.1) }

    private static let years = [2026, 2027]

    /// The double-day sales of the region's marketplaces, 1.1 to 12.12, the last four major.
    static let campaigns: [(date: LocalDate, name: String, isMajor: Bool)] = years.flatMap { year in
        (1...12).compactMap { month in
            LocalDate(year: year, month: month, day: month).map { date in
                let isMajor = month >= 9
                let name = "\(month).\(month) \(isMajor ? "major sale" : "sale")"
                return (date, name, isMajor)
            }
        }
    }
}
