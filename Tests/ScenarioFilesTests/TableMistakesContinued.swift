extension BrokenInput {
    /// Mistakes in the tables a scenario names.
    static let tableMistakesContinued = [
        BrokenInput(
            "a weight out of range", in: "requests.csv", "N22,10",
            with: "N22,0",
            complaints: [
                """
                requests.csv:4:25: error: weight: expected a whole number from 1 to 10, found \
                '0'
                """
            ]),
        BrokenInput(
            "an unknown kind of day", in: "calendar.csv", "campaign",
            with: "campain",
            complaints: [
                """
                calendar.csv:2:18: error: kind: expected a kind of day: holiday, campaign, \
                payday or season, found 'campain'
                  Maybe 'campaign' is meant.
                """
            ]),
        BrokenInput(
            "a day without name", in: "calendar.csv", "11.11",
            with: "",
            complaints: [
                """
                calendar.csv:2:12: error: name: expected a name, found nothing
                """
            ]),
        BrokenInput(
            "an empty history", in: "history.csv",
            """
            T1,2026-11-02T09:15:30+08:00,en,payments,critical,42,2026-11-02T09:30+08:00,
            T2,2026-11-01T23:59Z,zh,logistics,low,,,2026-11-03T10:00+08:00

            """,
            with: "",
            complaints: [
                """
                history.csv: error: expected at least one escalation, found none
                """
            ]),
        BrokenInput(
            "a moment that is none", in: "history.csv", "2026-11-02T09:30+08:00",
            with: "soon",
            complaints: [
                """
                history.csv:2:54: error: first_response_at: expected a date and time such as \
                2026-11-23T07:30+08:00, found 'soon'
                """
            ]),
        BrokenInput(
            "handle time on a clock", in: "history.csv", "critical,42",
            with: "critical,00:42:00",
            complaints: [
                """
                history.csv:2:51: error: handle_minutes: expected a number of minutes, found \
                '00:42:00'
                """
            ]),
        BrokenInput(
            "an unknown severity of a ticket", in: "history.csv", "critical,42",
            with: "urgent,42",
            complaints: [
                """
                history.csv:2:42: error: severity: expected a severity: critical, high, normal \
                or low, found 'urgent'
                """
            ]),
        BrokenInput(
            "an unknown language of a ticket", in: "history.csv", "+08:00,en,",
            with: "+08:00,EN,",
            complaints: [
                """
                history.csv:2:30: error: language: expected a language of the scenario's \
                tickets, found 'EN'
                  Maybe 'en' is meant.
                """
            ]),
        BrokenInput(
            "a ticket in the year 26", in: "history.csv", "T1,2026",
            with: "T1,0026",
            complaints: [
                """
                history.csv:2:4: error: escalated_at: expected a date and time such as \
                2026-11-23T07:30+08:00, found '0026-11-02T09:15:30+08:00'
                """
            ]),
    ]
}
