extension BrokenInput {
    /// Mistakes in the scenario file.
    static let scenarioMistakesContinued = [
        BrokenInput(
            "an unknown contract", in: "scenario.yaml", "contracts: [part-time]",
            with: "contracts: [parttime]",
            complaints: [
                """
                scenario.yaml:12:70: error: shifts[2].contracts[0]: expected a contract: \
                full-time or part-time, found 'parttime'
                  Maybe 'part-time' is meant.
                """
            ]),
        BrokenInput(
            "a contract without brackets", in: "scenario.yaml", "contracts: [part-time]",
            with: "contracts: part-time",
            complaints: [
                """
                scenario.yaml:12:69: error: shifts[2].contracts: expected a list, found \
                'part-time'
                  Maybe [part-time].
                """
            ]),
        BrokenInput(
            "an unknown severity", in: "scenario.yaml", "urgent: [critical]",
            with: "urgent: [critcal, high]",
            complaints: [
                """
                scenario.yaml:22:12: error: tickets.urgent[0]: expected a severity: critical, \
                high, normal or low, found 'critcal'
                  Maybe 'critical' is meant.
                """
            ]),
        BrokenInput(
            "a language twice", in: "scenario.yaml", "languages: [en, zh]",
            with: "languages: [en, zh, en]",
            complaints: [
                """
                scenario.yaml:14:14: error: tickets.languages: expected every name once, found \
                en, zh and en
                """
            ]),
        BrokenInput(
            "an unknown grade", in: "scenario.yaml", "neverAlone: [graduate]",
            with: "neverAlone: [graduates]",
            complaints: [
                """
                scenario.yaml:35:16: error: policy.neverAlone[0]: expected a grade: graduate, \
                specialist or senior, found 'graduates'
                  Maybe 'graduate' is meant.
                """
            ]),
        BrokenInput(
            "a bucket that is no multiple of the interval", in: "scenario.yaml",
            "categoryBucket: 4h",
            with: "categoryBucket: 4h15m",
            complaints: [
                """
                scenario.yaml:26:19: error: tickets.categoryBucket: expected a multiple of the \
                interval of 30m, found 4h15
                """
            ]),
        BrokenInput(
            "an unknown level of volume", in: "scenario.yaml", "categoryBucket: 4h",
            with: "categoryBucket: 4h\n  volumeLevel: p80",
            complaints: [
                """
                scenario.yaml:27:16: error: tickets.volumeLevel: expected a level of volume: \
                mean, P50, P80 or P95, found 'p80'
                  Maybe 'P80' is meant.
                """
            ]),
        BrokenInput(
            "a ramp-up that goes back", in: "scenario.yaml", "fromMonth: 6",
            with: "fromMonth: 0",
            complaints: [
                """
                scenario.yaml:25:61: error: tickets.rampUp[1].fromMonth: expected more months \
                than 0, found 0
                """
            ]),
        BrokenInput(
            "a ramp-up that starts late", in: "scenario.yaml",
            "{ fromMonth: 0, efficiency: 50% }, ",
            with: "",
            complaints: [
                """
                scenario.yaml:25:26: error: tickets.rampUp[0].fromMonth: expected a first step \
                from month 0, found 6
                """
            ]),
        BrokenInput(
            "more night weeks than weeks", in: "scenario.yaml", "limit: 2, weeks: 4",
            with: "limit: 5, weeks: 4",
            complaints: [
                """
                scenario.yaml:31:24: error: policy.nightWeeks.limit: expected at most the 4 \
                weeks, found 5
                """
            ]),
        BrokenInput(
            "an unknown weekday", in: "scenario.yaml", "[Mon, Fri]",
            with: "[Monday, Fri]",
            complaints: [
                """
                scenario.yaml:37:60: error: policy.development[0].weekdays[0]: expected a \
                weekday: Mon, Tue, Wed, Thu, Fri, Sat or Sun, found 'Monday'
                  Maybe 'Mon' is meant.
                """
            ]),
        BrokenInput(
            "a block longer than the day", in: "scenario.yaml", "until: \"18:00\", block",
            with: "until: \"10:30\", block",
            complaints: [
                """
                scenario.yaml:37:93: error: policy.development[0].until: expected a time at \
                least a block of 2h after 09:00, found 10:30
                """
            ]),
        BrokenInput(
            "an activity called tickets", in: "scenario.yaml", "name: knowledge-base",
            with: "name: tickets",
            complaints: [
                """
                scenario.yaml:37:15: error: policy.development[0].name: expected a name without \
                ';' that is not 'tickets', found 'tickets'
                """
            ]),
        BrokenInput(
            "more time set aside than paid", in: "scenario.yaml", "weeklyHours: 10h",
            with: "weeklyHours: 118h",
            complaints: [
                """
                scenario.yaml:37:5: error: policy.development: expected at most the 117h30 a \
                week the team is paid for, found 118h in sum
                """
            ]),
        BrokenInput(
            "a weight below zero", in: "scenario.yaml", "deniedWish: 8",
            with: "deniedWish: -8",
            complaints: [
                """
                scenario.yaml:38:142: error: objective.deniedWish: expected a number from 0 to \
                1000000, found '-8'
                """
            ]),
        BrokenInput(
            "a weight that is no number", in: "scenario.yaml", "delayedHour: 12.5",
            with: "delayedHour: 12h",
            complaints: [
                """
                scenario.yaml:38:202: error: objective.delayedHour: expected a number from 0 to \
                1000000, found '12h'
                """
            ]),
        BrokenInput(
            "a weight beyond its limit", in: "scenario.yaml", "urgentShortHour: 120",
            with: "urgentShortHour: 1000001",
            complaints: [
                """
                scenario.yaml:38:225: error: objective.urgentShortHour: expected a number from 0 \
                to 1000000, found '1000001'
                """
            ]),
        BrokenInput(
            "dates that run backwards", in: "scenario.yaml", "2026-11-25..2026-11-27",
            with: "2026-11-27..2026-11-25",
            complaints: [
                """
                scenario.yaml:40:60: error: overrides[0].dates: expected a date, or dates such \
                as 2026-11-11..2026-11-13, found '2026-11-27..2026-11-25'
                """
            ]),
        BrokenInput(
            "an override of an unknown language", in: "scenario.yaml",
            "languages: [zh], categories",
            with: "languages: [fr], categories",
            complaints: [
                """
                scenario.yaml:40:31: error: overrides[0].languages[0]: expected a language of \
                tickets, found 'fr'
                """
            ]),
        BrokenInput(
            "an increase with percent sign", in: "scenario.yaml", "percent: 60",
            with: "percent: 60%",
            complaints: [
                """
                scenario.yaml:40:93: error: overrides[0].percent: expected a number from -100 \
                to 10000, found '60%'
                  Maybe 60.
                """
            ]),
        BrokenInput(
            "an unclosed brace", in: "scenario.yaml", "interval: 30m }",
            with: "interval: 30m",
            complaints: [
                """
                scenario.yaml:4:5: error: expected well-formed YAML, found a mistake: did not \
                find expected ',' or '}'
                """
            ]),
        BrokenInput(
            "a tab for indentation", in: "scenario.yaml", "  urgent:",
            with: "\turgent:",
            complaints: [
                """
                scenario.yaml:22:1: error: expected well-formed YAML, found a mistake: found \
                character that cannot start any token
                  Maybe the line is indented with a tab; YAML takes spaces only.
                """
            ]),
        BrokenInput(
            "a key twice", in: "scenario.yaml", "requests: requests.csv",
            with: "team: requests.csv",
            complaints: [
                """
                scenario.yaml:4:1: error: expected every key once, found 'team' more than once
                """
            ]),
        BrokenInput(
            "two documents", in: "scenario.yaml", "team: team.csv",
            with: "---\nteam: team.csv",
            complaints: [
                """
                scenario.yaml:4:1: error: expected well-formed YAML, found a mistake: another \
                document
                """
            ]),
        BrokenInput(
            "a folder for a file", in: "scenario.yaml", "team: team.csv",
            with: "team: .",
            complaints: [
                """
                scenario.yaml:4:7: error: team: expected a file that can be read, found a \
                folder at '.'
                """
            ]),
        BrokenInput(
            "a path that is a list", in: "scenario.yaml", "absences: absences.csv",
            with: "absences: [absences.csv]",
            complaints: [
                """
                scenario.yaml:5:11: error: absences: expected a path, found a list
                """
            ]),
        BrokenInput(
            "an export's meaning that is no language", in: "scenario.yaml", "history: history.csv",
            with: "history: { file: history.csv, values: { language: { zz: zg } } }",
            complaints: [
                """
                scenario.yaml:8:57: error: history.values.language.zz: expected a language of \
                the scenario's tickets, found 'zg'
                  Maybe 'zh' is meant.
                """
            ]),
        BrokenInput(
            "an export's column that is not there", in: "scenario.yaml", "history: history.csv",
            with: """
                history: { file: history.csv, columns: { id: nmber, escalatedAt: escalated_at \
                } }
                """,
            complaints: [
                """
                history.csv:1:1: error: expected a column 'nmber', found id, escalated_at, \
                language, category, severity, handle_minutes, first_response_at and resolved_at
                """
            ]),
    ]
}
