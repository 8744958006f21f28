import LaborLaw
import RosterModel
import Testing
import WorkTime

extension MiniRoster {
    /// The roster at a site with these public holidays.
    func withHolidays(_ holidays: Set<LocalDate>) -> MiniRoster {
        replacing(holidays: SiteHolidays(calendar: holidays))
    }

    /// The roster at a site whose law has these holidays.
    func under(_ law: HolidayLaw, _ election: HolidayElection = HolidayElection()) -> MiniRoster {
        replacing(holidays: SiteHolidays(laws: [law], election: election))
    }

    /// The roster published on a date.
    func published(on date: String) throws -> MiniRoster {
        let day: LocalDate = try #require(LocalDate(date))
        return replacing(publishedOn: day)
    }

    /// The roster of people who all have this file and contract, at a site with these words.
    func with(
        _ file: PersonalFile, _ contract: Contract.Kind, siteWords: [String]
    ) -> MiniRoster {
        replacing(
            specialists: subject.specialists.map {
                Specialist(
                    id: $0.id, name: $0.name, grade: $0.grade, joined: $0.joined,
                    contract: Contract(kind: contract, weeklyHours: $0.contract.weeklyHours),
                    languages: $0.languages, categories: $0.categories, file: file)
            }, siteWords: siteWords)
    }

    private func replacing(
        specialists: [Specialist]? = nil, holidays: SiteHolidays = SiteHolidays(),
        siteWords: [String] = [], publishedOn: LocalDate? = nil
    ) -> MiniRoster {
        MiniRoster(
            subject: AuditSubject(
                specialists: specialists ?? subject.specialists, roster: subject.roster,
                previous: subject.previous, absences: subject.absences, horizon: subject.horizon,
                holidays: holidays, siteWords: siteWords, publishedOn: publishedOn),
            markers: markers)
    }
}
