import RosterModel
import Testing

@Suite struct StaffFilterTests {
    private let payments = TicketCategory("payments")
    private let chinese = Language("zh")

    private func person() throws -> Specialist {
        try specialist(
            grade: .senior,
            languages: [
                LanguageSkill(language: Language("zh"), level: .c1),
                LanguageSkill(language: Language("ms"), level: .b1),
            ],
            categories: [TicketCategory("payments")])
    }

    @Test func `an empty filter admits everybody`() throws {
        #expect(StaffFilter().admits(try person()))
        #expect(StaffFilter().admits(try specialist(grade: .graduate)))
    }

    @Test func `each part that is set must be met`() throws {
        let person = try person()
        #expect(StaffFilter(grades: [.senior]).admits(person))
        #expect(StaffFilter(grades: [.graduate, .senior]).admits(person))
        #expect(!StaffFilter(grades: [.graduate, .specialist]).admits(person))
        #expect(StaffFilter(language: chinese).admits(person))
        #expect(!StaffFilter(language: Language("ms")).admits(person), "B1 is not enough")
        #expect(!StaffFilter(language: Language("en")).admits(person))
        #expect(StaffFilter(category: payments).admits(person))
        #expect(!StaffFilter(category: TicketCategory("fraud")).admits(person))
    }

    @Test(arguments: 0..<8)
    func `all parts together must be met`(choice: Int) throws {
        let meets = (grade: choice & 1 == 0, language: choice & 2 == 0, category: choice & 4 == 0)
        let filter = StaffFilter(
            grades: [meets.grade ? .senior : .graduate],
            language: meets.language ? chinese : Language("en"),
            category: meets.category ? payments : TicketCategory("fraud"))
        #expect(filter.admits(try person()) == (choice == 0))
    }
}
