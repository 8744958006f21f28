internal import LaborLaw
internal import RosterModel
internal import WorkTime

extension Site {
    /// What is wrong with the choice of holidays in the scenario file at `path`.
    ///
    /// How many days must be chosen is asked only where some are named, and of a year whose
    /// holidays are all announced.
    func electionMistakes(
        under packs: [LawPack], on date: LocalDate, in path: String
    ) -> [Diagnostic] {
        let laws = packs.compactMap(\.holidays)
        var known: Set<String> = []
        let days = laws.flatMap(\.days).filter { known.insert($0.id).inserted }
        let law = HolidayLaw(
            days: days, electedDays: laws.lazy.compactMap(\.electedDays).first,
            exchangeable: laws.flatMap(\.exchangeable))
        let year = date.parts.year
        let isAnnounced = !law.unannounced(in: year).contains { $0.kind == .elected }
        return election.mistakes(under: law, in: year).compactMap { mistake in
            if case .tooFewDays = mistake {
                guard case .named = election.choice, isAnnounced else { return nil }
            }
            return mistake.diagnostic(days: law.days, in: path)
        }
    }
}

extension ElectionMistake {
    /// The mistake as what was expected in the scenario file at `path`, and what was found.
    fileprivate func diagnostic(days: [HolidayRule], in path: String) -> Diagnostic {
        let (field, expected, found, advice): (String, String, String, String?) =
            switch self {
            case .unknown(let id):
                (
                    "", "a holiday of the site's law", quoted(id),
                    suggestion(for: id, among: days.map(\.id))
                )
            case .notElected(let rule):
                (
                    ".elected", "holidays among which the employer may choose",
                    "\(quoted(rule.id)), which is owed anyway", nil
                )
            case .tooFewDays(let chosen, let required, let year):
                (".elected", "at least \(required) days in \(year)", "\(chosen)", nil)
            case .noSuchDate(let rule, let date):
                (
                    ".exchange", "a date of \(quoted(rule.id)) by the law",
                    "\(date)", nil
                )
            case .notExchangeable(let rule):
                (
                    ".exchange", "holidays for which another day may be agreed",
                    quoted(rule.id), nil
                )
            }
        return Diagnostic(
            location: SourceLocation(file: path, field: "site.holidays\(field)"),
            severity: .error, expected: expected, found: found, advice: advice)
    }
}
