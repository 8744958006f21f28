import RosterModel
import ScenarioFiles
import Testing
import WorkTime

struct PersonalFileTests {
    private static let columns = "languages,categories,born,sex,monthly_wage,on_file"

    /// The sample scenario with the columns of labor law, Wei Ling's being `fields`.
    private func files(_ fields: String) -> SampleFiles {
        SampleFiles.valid
            .replacing("languages,categories", with: Self.columns, in: "team.csv")
            .replacing(
                "zh:native,logistics;payments", with: "zh:native,payments,\(fields)", in: "team.csv"
            )
            .replacing("en:C2,logistics", with: "en:C2,logistics,,,,", in: "team.csv")
            .replacing(
                "en:B2;zh:native,payments", with: "en:B2;zh:native,payments,,,,", in: "team.csv")
    }

    @Test func `what is on file is read and what is not is unknown`() throws {
        let team = try files("1990-02-28,female,5200,pregnant; opt-out-48h").read().scenario.team
        #expect(
            team.specialists.first?.file
                == PersonalFile(
                    born: LocalDate("1990-02-28"), sex: .female, monthlyWage: 5200,
                    words: ["pregnant", "opt-out-48h"]))
        #expect(team.specialists.last?.file == PersonalFile())
    }

    @Test(arguments: [
        ("28/02/1990,,,", "born: expected a date of birth such as 1998-04-30"),
        (",f,,", "sex: expected a sex: female or male, found 'f'"),
        (",,5200.50,", "monthly_wage: expected a monthly wage in whole units of currency"),
        (",,,Opt out", "on_file: expected a word on file such as overtime-agreement, found"),
    ])
    func `a mistake is told with its column`(fields: String, complaint: String) throws {
        let complaints = try files(fields).complaints()
        #expect(complaints.count == 1)
        #expect(complaints.first?.contains(complaint) == true, "\(complaints)")
    }

    @Test func `the site's papers and further law are read`() throws {
        let scenario = try SampleFiles.valid.replacing(
            "jurisdiction: my-kul,",
            with: "jurisdiction: my-kul, on_file: [sunday-permit, flexible-2-weeks],",
            in: "scenario.yaml"
        ).read().scenario
        #expect(scenario.site.onFile == ["flexible-2-weeks", "sunday-permit"])
    }

    @Test(arguments: [
        ("2000-02-29", "2018-02-28", 17), ("2000-02-29", "2018-03-01", 18),
        ("2000-05-10", "2018-05-09", 17), ("2000-05-10", "2018-05-10", 18),
    ])
    func `a year of age is complete as the birthday begins`(
        born: String, on day: String, age: Int
    ) throws {
        let date = try #require(LocalDate(day))
        #expect(PersonalFile(born: LocalDate(born)).age(on: date) == age)
        #expect(PersonalFile().age(on: date) == nil)
    }
}
