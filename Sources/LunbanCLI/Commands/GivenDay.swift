internal import ArgumentParser
internal import WorkTime

/// A day on the command line, as `2026-11-01`.
struct GivenDay: ExpressibleByArgument {
    let date: LocalDate

    init?(argument: String) {
        guard let date = LocalDate(argument) else { return nil }
        self.date = date
    }
}
