import RosterModel
import ScenarioFiles
import Testing
import WorkTime

struct FlowReadingTests {
    private let sample = SampleFiles.valid

    @Test func `promises say which clock counts, and all hours count where they do not`() throws {
        let tickets = try sample.read().scenario.tickets
        #expect(
            Severity.allCases.map { tickets.serviceLevels[$0]?.clock }
                == Severity.allCases.map { $0 == .normal ? .business : .calendar })
        #expect(
            tickets.businessHours
                == BusinessHours(
                    weekdays: [.monday, .tuesday, .friday],
                    from: try #require(LocalTime("09:00")),
                    until: try #require(LocalTime("18:00"))))
    }

    @Test func `business hours are not needed where no promise counts them`() throws {
        let changed = sample.replacing(", clock: business", with: "", in: "scenario.yaml")
            .replacing(
                "businessHours: { weekdays: [Mon, Tue, Fri], from: \"09:00\", until: \"18:00\" }",
                with: "", in: "scenario.yaml")
        #expect(try changed.read().scenario.tickets.businessHours == nil)
    }

    @Test func `lateness left out keeps its standard, severity by severity`() throws {
        let weights = try sample.read().scenario.objective
        #expect(weights.waitingHour == 0.25)
        #expect(
            weights.latenessFactors == [.critical: 6, .high: 2, .normal: 1, .low: 0.2])
        let plain = sample.replacing(
            ", waitingHour: 0.25, lateness: { critical: 6, low: 0.2 }", with: "",
            in: "scenario.yaml")
        let standard = try plain.read().scenario.objective
        #expect(standard.waitingHour == ObjectiveWeights.standard.waitingHour)
        #expect(standard.latenessFactors == ObjectiveWeights.standard.latenessFactors)
    }

    @Test func `the backlog is read with its moments`() throws {
        let zone = try #require(Zone(identifier: "Asia/Kuala_Lumpur"))
        let moments = try ["2026-11-22T15:00", "2026-11-22T17:00"].map {
            try #require(Timestamp($0)).instant(in: zone)
        }
        #expect(
            try sample.read().scenario.backlog == [
                WaitingTickets(
                    ticketClass: TicketClass(
                        language: Language("zh"), category: TicketCategory("payments"),
                        severity: .normal), count: 3, since: moments[0]),
                WaitingTickets(
                    ticketClass: TicketClass(
                        language: Language("en"), category: TicketCategory("logistics"),
                        severity: .low), count: 0, since: moments[1]),
            ])
    }

    @Test func `a backlog without rows says that nothing is open`() throws {
        let header = sample.text(of: "backlog.csv").prefix { $0 != "\n" } + "\n"
        let empty = sample.setting("backlog.csv", to: Array(header.utf8))
        #expect(try empty.read().scenario.backlog == [])
    }
}
