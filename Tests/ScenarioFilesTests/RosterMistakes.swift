extension BrokenInput {
    /// Mistakes in rosters.
    static let rosterMistakes = [
        BrokenInput(
            "an unknown specialist", in: "roster.csv", "KL03",
            with: "KL30",
            complaints: [
                """
                roster.csv:3:1: error: specialist: expected a specialist of the team, found \
                'KL30'
                  Maybe 'KL03' is meant.
                """
            ]),
        BrokenInput(
            "an unknown shift", in: "roster.csv", "23,E7",
            with: "23,E9",
            complaints: [
                """
                roster.csv:2:17: error: shift: expected a shift code of the scenario, found 'E9'
                  Maybe 'E7' is meant.
                """
            ]),
        BrokenInput(
            "a duty that starts on another date", in: "roster.csv", "KL01,2026-11-23",
            with: "KL01,2026-11-24",
            complaints: [
                """
                roster.csv:2:20: error: start: expected a start on 2026-11-24 in \
                Asia/Kuala_Lumpur, found '2026-11-23T07:00+08:00'
                """
            ]),
        BrokenInput(
            "a duty that ends before it starts", in: "roster.csv", "2026-11-23T16:00",
            with: "2026-11-23T06:00",
            complaints: [
                """
                roster.csv:2:43: error: end: expected an end within a day after the start, \
                found '2026-11-23T06:00+08:00'
                """
            ]),
        BrokenInput(
            "a duty of two days", in: "roster.csv", "2026-11-23T16:00",
            with: "2026-11-24T16:00",
            complaints: [
                """
                roster.csv:2:43: error: end: expected an end within a day after the start, \
                found '2026-11-24T16:00+08:00'
                """
            ]),
        BrokenInput(
            "a break beyond the duty", in: "roster.csv", "11:00-12:00",
            with: "16:00-17:00",
            complaints: [
                """
                roster.csv:2:66: error: breaks: expected a time within the duty such as \
                11:00-12:00, found '16:00-17:00'
                """
            ]),
        BrokenInput(
            "a break that is no time", in: "roster.csv", "11:00-12:00",
            with: "lunch",
            complaints: [
                """
                roster.csv:2:66: error: breaks: expected a time within the duty such as \
                11:00-12:00, found 'lunch'
                """
            ]),
        BrokenInput(
            "breaks that overlap", in: "roster.csv", "11:00-12:00",
            with: "11:00-12:00;11:30-12:30",
            complaints: [
                """
                roster.csv:2:66: error: breaks: expected breaks apart from each other, found \
                '11:00-12:00;11:30-12:30'
                """
            ]),
        BrokenInput(
            "an unknown activity", in: "roster.csv", "knowledge-base 14",
            with: "knowlege-base 14",
            complaints: [
                """
                roster.csv:2:78: error: activity: expected a development activity of the \
                scenario, found 'knowlege-base'
                  Maybe 'knowledge-base' is meant.
                """
            ]),
        BrokenInput(
            "an activity without time", in: "roster.csv", "knowledge-base 14:00-16:00",
            with: "knowledge-base",
            complaints: [
                """
                roster.csv:2:78: error: activity: expected 'tickets', or an activity with its \
                time such as 'knowledge-base 14:00-16:00', found 'knowledge-base'
                """
            ]),
        BrokenInput(
            "a lock that is no yes", in: "roster.csv", ",yes",
            with: ",x",
            complaints: [
                """
                roster.csv:2:113: error: locked: expected 'yes' or nothing, found 'x'
                """
            ]),
        BrokenInput(
            "a time with one digit", in: "roster.csv", "22:00,07:00",
            with: "22:00,7:00",
            complaints: [
                """
                roster.csv:3:27: error: end: expected a time such as 07:00 or \
                2026-11-23T07:00+08:00, found '7:00'
                  Maybe "07:00".
                """
            ]),
    ]
}
