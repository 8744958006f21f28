import RosterModel
import Testing
import WorkTime

@Suite struct SpecialistTests {
    /// Completed months when the first day counts: BGB sections 187(2) and 188(2)–(3).
    @Test(arguments: [
        ("2026-01-15", "2026-01-15", 0), ("2026-01-15", "2026-02-14", 0),
        ("2026-01-15", "2026-02-15", 1), ("2026-01-15", "2027-01-14", 11),
        ("2026-01-15", "2027-01-15", 12), ("2025-12-01", "2026-01-01", 1),
        ("2025-12-01", "2025-12-31", 0), ("2020-06-30", "2026-06-29", 71),
        ("2020-06-30", "2026-06-30", 72),
        // Months without the joining day end with their last day.
        ("2026-01-31", "2026-02-28", 0), ("2026-01-31", "2026-03-01", 1),
        ("2026-01-31", "2026-03-30", 1), ("2026-01-31", "2026-03-31", 2),
        ("2026-01-31", "2026-04-30", 2), ("2026-01-31", "2026-05-01", 3),
        ("2026-01-29", "2026-02-28", 0), ("2026-01-29", "2026-03-01", 1),
        ("2024-01-29", "2024-02-29", 1), ("2024-02-29", "2025-02-28", 11),
        ("2024-02-29", "2025-03-01", 12), ("2024-02-29", "2028-02-29", 48),
        // Not yet there.
        ("2026-01-15", "2026-01-14", 0), ("2026-01-15", "2025-01-15", 0),
        ("2026-01-31", "2026-01-01", 0),
    ])
    func `tenure counts completed months`(joined: String, on day: String, months: Int) throws {
        #expect(try specialist(joined: joined).tenureMonths(on: date(day)) == months)
    }

    @Test func `tenure never falls and grows by at most a month a day`() throws {
        let first = try date("2023-12-01")
        for joining in DateRange(start: first, days: 120).dates {
            let person = try specialist(joined: joining.description)
            var before = 0
            for day in DateRange(start: joining, days: 1100).dates {
                let months = person.tenureMonths(on: day)
                let good = months == before || (months == before + 1 && day > joining + 27)
                if !good { Issue.record("joined \(joining), on \(day): \(months)") }
                before = months
            }
            #expect(before == 36, "1100 days are three years and less than a month: \(joining)")
        }
    }

    @Test(arguments: [
        (LanguageLevel.a1, false), (.a2, false), (.b1, false), (.b2, true), (.c1, true),
        (.c2, true), (.native, true),
    ])
    func `one works in a language from level B2`(level: LanguageLevel, works: Bool) throws {
        let malay = Language("ms")
        let person = try specialist(languages: [
            LanguageSkill(language: Language("en"), level: .native),
            LanguageSkill(language: malay, level: level),
        ])
        #expect(person.works(in: malay) == works)
        #expect(person.works(in: Language("en")))
        #expect(!person.works(in: Language("zh")))
    }

    @Test func `languages and categories are put in order`() throws {
        let person = try specialist(
            languages: ["zh", "en", "ms"].map {
                LanguageSkill(language: Language($0), level: .c1)
            },
            categories: ["returns", "fraud", "payments"].map(TicketCategory.init))
        #expect(person.languages.map(\.language.rawValue) == ["en", "ms", "zh"])
        #expect(person.categories.map(\.rawValue) == ["fraud", "payments", "returns"])
    }

    @Test func `levels, severities and codes have their order`() {
        #expect(
            LanguageLevel.allCases.sorted().map(\.rawValue)
                == ["A1", "A2", "B1", "B2", "C1", "C2", "native"])
        #expect(
            [Severity.low, .normal, .critical, .high].sorted()
                == [.critical, .high, .normal, .low])
        #expect(SpecialistID("S10") < SpecialistID("S9"), "as texts")
        #expect(ShiftCode("E") < ShiftCode("N"))
        let first = ticketClass("en", "payments", .critical)
        let others = [
            ticketClass("en", "payments", .low), ticketClass("en", "returns", .critical),
            ticketClass("zh", "fraud", .critical),
        ]
        #expect((others.reversed() + [first]).sorted() == [first] + others)
        #expect(first.description == "en/payments/critical")
    }

    private func ticketClass(
        _ language: String, _ category: String, _ severity: Severity
    ) -> TicketClass {
        TicketClass(
            language: Language(language), category: TicketCategory(category), severity: severity)
    }
}
