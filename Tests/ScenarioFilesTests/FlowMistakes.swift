extension BrokenInput {
    /// Mistakes in what ticket flow needs: clocks of promises, weights of lateness, the backlog.
    static let flowMistakes = [
        BrokenInput(
            "a clock that is none", in: "scenario.yaml", "clock: business", with: "clock: office",
            complaints: [
                """
                scenario.yaml:20:46: error: tickets.serviceLevel.normal.clock: expected a clock: \
                calendar or business, found 'office'
                """
            ]),
        BrokenInput(
            "business hours nobody knows", in: "scenario.yaml",
            "businessHours: { weekdays: [Mon, Tue, Fri], from: \"09:00\", until: \"18:00\" }",
            with: "",
            complaints: [
                """
                scenario.yaml:20:46: error: tickets.serviceLevel.normal.clock: expected business \
                hours to count with, found none in tickets
                  Maybe businessHours: { weekdays: [Mon, Tue, Wed, Thu, Fri], from: "09:00", \
                until: "18:00" }.
                """
            ]),
        BrokenInput(
            "business hours over midnight", in: "scenario.yaml",
            "from: \"09:00\", until: \"18:00\" }\npolicy",
            with: "from: \"18:00\", until: \"09:00\" }\npolicy",
            complaints: [
                """
                scenario.yaml:27:69: error: tickets.businessHours.until: expected a time after \
                18:00, found 09:00
                """
            ]),
        BrokenInput(
            "business hours on no day", in: "scenario.yaml", "[Mon, Tue, Fri]", with: "[]",
            complaints: [
                """
                scenario.yaml:27:30: error: tickets.businessHours.weekdays: expected a list with \
                a weekday, found an empty one
                """
            ]),
        BrokenInput(
            "a lateness below zero", in: "scenario.yaml", "critical: 6", with: "critical: -6",
            complaints: [
                """
                scenario.yaml:38:283: error: objective.lateness.critical: expected a number from \
                0 to 1000, found '-6'
                """
            ]),
        BrokenInput(
            "a lateness of no severity", in: "scenario.yaml", "low: 0.2", with: "lo: 0.2",
            complaints: [
                """
                scenario.yaml:38:286: error: objective.lateness.lo: expected one of the keys \
                critical, high, normal and low, found 'lo'
                  Maybe 'low' is meant.
                """
            ]),
        BrokenInput(
            "every field of a backlog wrong", in: "backlog.csv",
            "zh,payments,normal,3,2026-11-22T15:00+08:00",
            with: "fr,parcels,urgent,-3,2026-11-22T15:00",
            complaints: [
                """
                backlog.csv:2:1: error: language: expected a language of the scenario's tickets, \
                found 'fr'
                """,
                """
                backlog.csv:2:4: error: category: expected a category of the scenario's tickets, \
                found 'parcels'
                """,
                """
                backlog.csv:2:12: error: severity: expected a severity: critical, high, normal or \
                low, found 'urgent'
                """,
                """
                backlog.csv:2:19: error: count: expected a number of tickets from 0 to 1000000, \
                found '-3'
                """,
                """
                backlog.csv:2:22: error: waiting_since: expected a date and time with offset, \
                such as 2026-11-23T07:30+08:00, found '2026-11-22T15:00'
                  Maybe its offset from UTC is missing.
                """,
            ]),
        BrokenInput(
            "a backlog from the future", in: "backlog.csv", "2026-11-22T09:00Z",
            with: "2026-11-22T16:01Z",
            complaints: [
                """
                backlog.csv:3:20: error: waiting_since: expected a moment by the start of the \
                horizon, found '2026-11-22T16:01Z'
                """
            ]),
        BrokenInput(
            "more tickets than anybody has", in: "backlog.csv", "normal,3",
            with: "normal,99999999999999999999",
            complaints: [
                """
                backlog.csv:2:20: error: count: expected a number of tickets from 0 to 1000000, \
                found '99999999999999999999'
                """
            ]),
        BrokenInput(
            "a backlog without ages", in: "backlog.csv", "waiting_since", with: "age",
            complaints: [
                """
                backlog.csv:1:1: error: expected a column 'waiting_since', found language, \
                category, severity, count and age
                """,
                """
                backlog.csv:1:34: error: expected one of the columns language, category, \
                severity, count or waiting_since, found 'age'
                """,
            ]),
    ]
}
