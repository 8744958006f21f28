import Testing
import WorkTime

@Suite struct `The team` {
    let team: [[String: String]]

    init() throws {
        team = try Sample.table("teams/kuala-lumpur.csv")
    }

    @Test func `has 42 people of different names, S01 to S42`() throws {
        let ids = try team.map { try $0.field("id") }
        #expect(ids == (1...42).map { $0 < 10 ? "S0\($0)" : "S\($0)" })
        #expect(Set(try team.map { try $0.field("name") }).count == 42)
    }

    @Test func `has 8 graduates, 24 specialists and 10 seniors`() {
        let counts = ["graduate", "specialist", "senior"].map { grade in
            team.count { $0["grade"] == grade }
        }
        #expect(counts == [8, 24, 10])
    }

    @Test func `has been there between one month and nine years, graduates under one`() throws {
        for person in team {
            let joined = try person.date("joined")
            let (earliest, latest) = (try date("2017-11-20"), try date("2026-10-23"))
            #expect((earliest...latest).contains(joined))
            let isNew = try joined > date("2025-11-23")
            #expect((person["grade"] == "graduate") == isNew)
            #expect(joined.weekday == .monday)
        }
    }

    @Test func `has five part-timers of 20 to 24 hours and full-timers of 40 or 42`() throws {
        for person in team {
            let hours = try #require(Int(person.field("weekly_hours")))
            switch person["contract"] {
            case "part-time": #expect((20...24).contains(hours))
            case "full-time": #expect(hours == 40 || hours == 42)
            default: Issue.record("unknown contract in \(person)")
            }
        }
        #expect(team.count { $0["contract"] == "part-time" } == 5)
        #expect(team.count { $0["weekly_hours"] == "42" } == 3)
    }

    @Test func `works in both languages, in one or in the other`() throws {
        let languages = try team.map { try $0.workingLanguages().intersection(["en", "zh"]) }
        #expect(languages.count { $0 == ["en", "zh"] } == 14)
        #expect(languages.count { $0 == ["en"] } == 20)
        #expect(languages.count { $0 == ["zh"] } == 8)
    }

    @Test func `has at least five seniors who work in Mandarin`() throws {
        let seniors = try team.filter {
            try $0["grade"] == "senior" && $0.workingLanguages().contains("zh")
        }
        #expect(seniors.count >= 5)
    }

    @Test func `writes languages as sorted tags with known levels`() throws {
        for person in team {
            let skills = try person.field("languages").split(separator: ";")
            let tags = skills.map { $0.prefix { $0 != ":" } }
            #expect(tags == tags.sorted() && Set(tags).count == tags.count)
            for skill in skills {
                let level = skill.drop { $0 != ":" }.dropFirst()
                #expect(["A1", "A2", "B1", "B2", "C1", "C2", "native"].contains(level))
            }
        }
    }

    @Test(arguments: ["logistics", "payments", "account-health", "listings", "technical"])
    func `knows every category well enough`(category: String) throws {
        let trained = try team.filter {
            try $0.field("categories").split(separator: ";").contains(Substring(category))
        }
        let inMandarin = try trained.filter { try $0.workingLanguages().contains("zh") }
        #expect(trained.count >= 14)
        #expect(inMandarin.count >= 5)
    }

    @Test func `is trained for two to four categories each`() throws {
        let all: Set = ["logistics", "payments", "account-health", "listings", "technical"]
        for person in team {
            let categories = try person.field("categories").split(separator: ";").map(String.init)
            #expect((2...4).contains(categories.count))
            #expect(categories == categories.sorted() && all.isSuperset(of: categories))
        }
    }
}

@Suite struct `Absences and wishes` {
    let absences: [[String: String]]
    let requests: [[String: String]]

    init() throws {
        absences = try Sample.table("teams/kuala-lumpur-absences.csv")
        requests = try Sample.table("teams/kuala-lumpur-requests.csv")
    }

    @Test func `absences are whole dates of a known kind`() throws {
        for absence in absences {
            let (from, to) = (try absence.date("from"), try absence.date("to"))
            #expect(from <= to)
            #expect(from >= (try date("2026-10-26")))
            #expect(["AL", "MC", "PH", "TR", "OL"].contains(absence["kind"]))
        }
        #expect(Set(absences.map { $0["kind"] }).count == 5)
    }

    @Test func `five people are away for some of the planned week`() throws {
        let (first, last) = (try date("2026-11-23"), try date("2026-11-29"))
        let away = try absences.filter {
            try $0.date("from") <= last && $0.date("to") >= first
        }
        #expect(Set(away.map { $0["specialist"] }).count == 5)
    }

    @Test func `a public holiday is taken on a public holiday`() throws {
        let calendar = try Sample.table("calendars/kuala-lumpur.csv")
        let holidays = calendar.filter { $0["kind"] == "holiday" }.map { $0["date"] }
        let taken = absences.filter { $0["kind"] == "PH" }
        #expect(taken.count == 2)
        #expect(taken.allSatisfy { $0["from"] == $0["to"] && holidays.contains($0["from"]) })
    }

    @Test func `thirty wishes lie in the planned week, one a person and date`() throws {
        let (first, last) = (try date("2026-11-23"), try date("2026-11-29"))
        #expect(requests.count == 30)
        #expect(Set(requests.map { [$0["specialist"], $0["date"]] }).count == 30)
        for request in requests {
            let day = try request.date("date")
            #expect(first <= day && day <= last)
            let weight = try #require(Int(request.field("weight")))
            #expect((1...10).contains(weight))
            let isOff = request["wish"] == "off"
            #expect(isOff || request["wish"] == "shift" || request["wish"] == "not")
            #expect((request["shift"] == "") == isOff)
        }
        #expect(Set(requests.map { $0["wish"] }).count == 3)
    }

    @Test func `nobody wishes for a day of absence`() throws {
        for request in requests {
            let day = try request.date("date")
            let isAway = try absences.contains {
                try $0["specialist"] == request["specialist"] && $0.date("from") <= day
                    && day <= $0.date("to")
            }
            #expect(!isAway)
        }
    }
}
