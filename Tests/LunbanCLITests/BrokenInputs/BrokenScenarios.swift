extension BrokenInput {
    /// Mistakes in the scenario file, tickets left aside.
    static let scenario = [
        BrokenInput(
            "broken YAML", in: "scenario.yaml", "shifts:", with: "shifts: [",
            "scenario.yaml:"),
        BrokenInput(
            "a tab for blanks", in: "scenario.yaml", "  languages: [en, zh]",
            with: "\tlanguages: [en, zh]", "scenario.yaml:14:1: error: "),
        BrokenInput(
            "a key twice", in: "scenario.yaml", "absences: absences.csv",
            with: "team: absences.csv",
            "error: expected every key once, found 'team' more than once"),
        BrokenInput(
            "an unknown key", in: "scenario.yaml", "previousRoster:", with: "previousRooster:",
            "Maybe 'previousRoster' is meant."),
        BrokenInput(
            "a title left out", in: "scenario.yaml", "name: A small team's week\n", with: "",
            "expected the key 'name', found none"),
        BrokenInput(
            "an unknown zone", in: "scenario.yaml", "zone: Asia/Kuala_Lumpur",
            with: "zone: Asia/KL", "scenario.yaml:2:15: error: site.zone: expected a time zone"),
        BrokenInput(
            "an unknown law", in: "scenario.yaml", "jurisdiction: my-kul",
            with: "jurisdiction: atlantis",
            "or cn, found 'atlantis'"),
        BrokenInput(
            "a date that does not exist", in: "scenario.yaml", "start: 2026-11-23",
            with: "start: 2026-11-31", "horizon.start: expected a date"),
        BrokenInput(
            "no days", in: "scenario.yaml", "days: 7", with: "days: 0",
            "horizon.days: expected a whole number from 1 to 366, found '0'"),
        BrokenInput(
            "days in words", in: "scenario.yaml", "days: 7", with: "days: seven",
            "horizon.days: expected a whole number from 1 to 366, found 'seven'"),
        BrokenInput(
            "an interval without unit", in: "scenario.yaml", "interval: 60m", with: "interval: 60",
            "Maybe 60m or 60h."),
        BrokenInput(
            "an interval that fits no hour", in: "scenario.yaml", "interval: 60m",
            with: "interval: 45m", "horizon.interval: expected a length that divides an hour"),
        BrokenInput(
            "a shift twice", in: "scenario.yaml", "code: D11", with: "code: D10",
            "shifts[1].code: expected every shift code once"),
        BrokenInput(
            "no shifts", in: "scenario.yaml", "shifts:", with: "shifts: []\nshiftz:",
            "shifts: expected at least one shift, found none"),
        BrokenInput(
            "a start as YAML 1.1 reads it", in: "scenario.yaml", "start: \"11:00\"",
            with: "start: 660", "shifts[1].start: expected a time of day"),
        BrokenInput(
            "a shift without end", in: "scenario.yaml", "start: \"13:00\", length: 9h",
            with: "start: \"13:00\", length: 25h", "shifts[2].length: expected a length of time"),
        BrokenInput(
            "a meal after the shift", in: "scenario.yaml",
            "start: \"13:00\", length: 9h, meal: { length: 60m, earliest: 4h, latest: 4h",
            with: "start: \"13:00\", length: 9h, meal: { length: 60m, earliest: 4h, latest: 9h",
            "expected a meal break within the shift of 9h"),
        BrokenInput(
            "a negative rest", in: "scenario.yaml", "minimumRest: 8h", with: "minimumRest: -8h",
            "policy.minimumRest: expected a length of time"),
        BrokenInput(
            "a weekday in full", in: "scenario.yaml", "weekdays: [Mon, Tue]",
            with: "weekdays: [Mon, Tuesday]", "policy.development[0].weekdays"),
        BrokenInput(
            "more time aside than the team has", in: "scenario.yaml", "weeklyHours: 4h",
            with: "weeklyHours: 305h", "expected at most the 304h a week the team is paid for"),
        BrokenInput(
            "a scenario that extends itself", in: "scenario.yaml", "team: team.csv",
            with: "extends: scenario.yaml\nteam: team.csv",
            "expected a scenario that does not extend this one"),
        BrokenInput(
            "a path that is a list", in: "scenario.yaml", "history: history.csv",
            with: "history: [history.csv]", "scenario.yaml:8:10: error: "),
        BrokenInput(
            "a path to a folder", in: "scenario.yaml", "team: team.csv", with: "team: .",
            "expected a file that can be read"),
        BrokenInput(
            "a horizon before all history", in: "scenario.yaml",
            "start: 2026-11-23, days: 7, interval: 60m }\nteam: team.csv\nabsences: absences.csv\n"
                + "requests: requests.csv\npreviousRoster: previous.csv",
            with: "start: 2026-10-19, days: 7, interval: 60m }\nteam: team.csv",
            "history: expected tickets before 2026-10-19, found none"),
    ]

    /// Mistakes in what the scenario knows of tickets.
    static let tickets = [
        BrokenInput(
            "no languages", in: "scenario.yaml", "languages: [en, zh]", with: "languages: []",
            "tickets.languages: expected a list with a language tag such as en, found an empty one"),
        BrokenInput(
            "a category twice", in: "scenario.yaml", "[logistics, payments]",
            with: "[logistics, payments, payments]", "tickets.categories: expected every name once"),
        BrokenInput(
            "a severity without handle time", in: "scenario.yaml", ", low: 20m", with: "",
            "tickets.handleTime: expected the key 'low', found none"),
        BrokenInput(
            "a promise to more than all", in: "scenario.yaml", "critical: { share: 80%",
            with: "critical: { share: 180%",
            "tickets.serviceLevel.critical.share: expected a percentage from 1% to 100%"),
        BrokenInput(
            "an unknown severity", in: "scenario.yaml", "urgent: [critical]",
            with: "urgent: [severe]", "expected a severity"),
        BrokenInput(
            "a share without percent sign", in: "scenario.yaml", "shrinkage: 15%",
            with: "shrinkage: 0.15", "Maybe 15%."),
        BrokenInput(
            "nobody ever at work", in: "scenario.yaml", "shrinkage: 15%", with: "shrinkage: 100%",
            "tickets.shrinkage: expected a percentage from 0% to 99%, found '100%'"),
        BrokenInput(
            "no occupancy", in: "scenario.yaml", "maxOccupancy: 85%", with: "maxOccupancy: 0%",
            "tickets.maxOccupancy: expected a percentage from 1% to 100%, found '0%'"),
        BrokenInput(
            "ramp-up in disorder", in: "scenario.yaml", "fromMonth: 6", with: "fromMonth: 0",
            "expected more months than 0, found 0"),
        BrokenInput(
            "a bucket that cuts intervals", in: "scenario.yaml", "categoryBucket: 4h",
            with: "categoryBucket: 90m",
            "tickets.categoryBucket: expected a multiple of the interval of 1h, found 1h30"),
    ]
}
