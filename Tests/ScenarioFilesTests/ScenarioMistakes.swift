extension BrokenInput {
    /// Mistakes in the scenario file.
    static let scenarioMistakes = [
        BrokenInput(
            "an unknown key", in: "scenario.yaml", "jurisdiction: my-kul",
            with: "jurisdicton: my-kul",
            complaints: [
                """
                scenario.yaml:2:7: error: site: expected the key 'jurisdiction', found none
                """,
                """
                scenario.yaml:2:34: error: site.jurisdicton: expected one of the keys zone, \
                jurisdiction, law, on_file, holidays and calendar, found 'jurisdicton'
                  Maybe 'jurisdiction' is meant.
                """,
            ]),
        BrokenInput(
            "an unknown key at the root", in: "scenario.yaml", "team: team.csv",
            with: "team: team.csv\nteams: x",
            complaints: [
                """
                scenario.yaml:5:1: error: teams: expected one of the keys name, site, horizon, \
                team, history, shifts, tickets, extends, absences, requests, previousRoster, \
                roster, backlog, policy, objective, pay, overrides and changes, found 'teams'
                  Maybe 'team' is meant.
                """
            ]),
        BrokenInput(
            "a key left out", in: "scenario.yaml", "days: 7, ",
            with: "",
            complaints: [
                """
                scenario.yaml:3:10: error: horizon: expected the key 'days', found none
                """
            ]),
        BrokenInput(
            "a key with nothing behind it", in: "scenario.yaml", "name: A quiet week",
            with: "name:",
            complaints: [
                """
                scenario.yaml:1:1: error: name: expected a value, found nothing
                """
            ]),
        BrokenInput(
            "a list for a mapping", in: "scenario.yaml",
            "horizon: { start: 2026-11-23, days: 7, interval: 30m }",
            with: "horizon: [2026-11-23, 7]",
            complaints: [
                """
                scenario.yaml:3:10: error: horizon: expected a mapping with the keys start, \
                days and interval, found a list
                """
            ]),
        BrokenInput(
            "a mapping for a text", in: "scenario.yaml", "days: 7",
            with: "days: { count: 7 }",
            complaints: [
                """
                scenario.yaml:3:37: error: horizon.days: expected a whole number from 1 to 366, \
                found a mapping
                """
            ]),
        BrokenInput(
            "a name for a list", in: "scenario.yaml", "urgent: [critical]",
            with: "urgent: critical",
            complaints: [
                """
                scenario.yaml:22:11: error: tickets.urgent: expected a list, found 'critical'
                  Maybe [critical].
                """
            ]),
        BrokenInput(
            "a text for a list of mappings", in: "scenario.yaml",
            """
            rampUp: [ { fromMonth: 0, efficiency: 50% }, { fromMonth: 6, efficiency: 100% \
            } ]
            """,
            with: "rampUp: quick",
            complaints: [
                """
                scenario.yaml:25:11: error: tickets.rampUp: expected a list of mappings, found \
                'quick'
                """
            ]),
        BrokenInput(
            "a length of time without unit", in: "scenario.yaml", "interval: 30m",
            with: "interval: 30",
            complaints: [
                """
                scenario.yaml:3:50: error: horizon.interval: expected a length of time from 1m \
                to 24h, such as 3h30m, found '30'
                  Maybe 30m or 30h.
                """
            ]),
        BrokenInput(
            "an interval that fits no hour", in: "scenario.yaml", "interval: 30m",
            with: "interval: 25m",
            complaints: [
                """
                scenario.yaml:3:50: error: horizon.interval: expected a length that divides an \
                hour, or whole hours, found 25m
                """
            ]),
        BrokenInput(
            "a horizon that is too long", in: "scenario.yaml", "days: 7",
            with: "days: 367",
            complaints: [
                """
                scenario.yaml:3:37: error: horizon.days: expected a whole number from 1 to 366, \
                found '367'
                """
            ]),
        BrokenInput(
            "a date of another country", in: "scenario.yaml", "start: 2026-11-23",
            with: "start: 23/11/2026",
            complaints: [
                """
                scenario.yaml:3:19: error: horizon.start: expected a date such as 2026-11-23, \
                found '23/11/2026'
                  Maybe 2026-11-23.
                """
            ]),
        BrokenInput(
            "a date that does not exist", in: "scenario.yaml", "start: 2026-11-23",
            with: "start: 2026-02-30",
            complaints: [
                """
                scenario.yaml:3:19: error: horizon.start: expected a date such as 2026-11-23, \
                found '2026-02-30'
                """
            ]),
        BrokenInput(
            "an unknown zone", in: "scenario.yaml", "zone: Asia/Kuala_Lumpur",
            with: "zone: Asia/Kuala Lumpur",
            complaints: [
                """
                scenario.yaml:2:15: error: site.zone: expected a time zone such as \
                Asia/Kuala_Lumpur, found 'Asia/Kuala Lumpur'
                  Maybe 'Asia/Kuala_Lumpur' is meant.
                """
            ]),
        BrokenInput(
            "an unknown law pack", in: "scenario.yaml", "my-kul",
            with: "my-kl",
            complaints: [
                """
                scenario.yaml:2:48: error: site.jurisdiction: expected a law pack: my-kul, sg \
                or jp, found 'my-kl'
                  Maybe 'my-kul' is meant.
                """
            ]),
        BrokenInput(
            "a shift code twice", in: "scenario.yaml", "code: P18",
            with: "code: E7",
            complaints: [
                """
                scenario.yaml:12:13: error: shifts[2].code: expected every shift code once, \
                found 'E7' a second time
                """
            ]),
        BrokenInput(
            "a time as YAML 1.1 understands it", in: "scenario.yaml", "start: \"07:00\"",
            with: "start: 420",
            complaints: [
                """
                scenario.yaml:10:37: error: shifts[0].start: expected a time of day such as \
                "07:00", found '420'
                  Maybe "07:00", in quotes.
                """
            ]),
        BrokenInput(
            "a time with one digit", in: "scenario.yaml", "start: 22:00",
            with: "start: 7:00",
            complaints: [
                """
                scenario.yaml:11:38: error: shifts[1].start: expected a time of day such as \
                "07:00", found '7:00'
                  Maybe "07:00".
                """
            ]),
        BrokenInput(
            "a yes for a truth value", in: "scenario.yaml", "night: true",
            with: "night: yes",
            complaints: [
                """
                scenario.yaml:11:64: error: shifts[1].night: expected true or false, found 'yes'
                  Maybe true.
                """
            ]),
        BrokenInput(
            "a meal beyond the end of the shift", in: "scenario.yaml", "latest: 4h30",
            with: "latest: 8h30",
            complaints: [
                """
                scenario.yaml:10:104: error: shifts[0].meal.latest: expected a meal break \
                within the shift of 9h, found one of 1h that may start after 8h30
                """
            ]),
        BrokenInput(
            "a meal whose window is upside down", in: "scenario.yaml", "earliest: 3h30m",
            with: "earliest: 5h",
            complaints: [
                """
                scenario.yaml:10:101: error: shifts[0].meal.latest: expected a start no earlier \
                than 5h, found 4h30
                """
            ]),
        BrokenInput(
            "a meal without step", in: "scenario.yaml", "latest: 4h30, step: 30m",
            with: "latest: 4h30, step: 0m",
            complaints: [
                """
                scenario.yaml:10:116: error: shifts[0].meal.step: expected a length of time \
                from 1m to 24h, such as 3h30m, found '0m'
                """
            ]),
        BrokenInput(
            "a share without percent sign", in: "scenario.yaml", "shrinkage: 15%",
            with: "shrinkage: 0.15",
            complaints: [
                """
                scenario.yaml:23:14: error: tickets.shrinkage: expected a percentage from 0% to \
                99%, found '0.15'
                  Maybe 15%.
                """
            ]),
        BrokenInput(
            "a share beyond its limits", in: "scenario.yaml", "maxOccupancy: 85%",
            with: "maxOccupancy: 120%",
            complaints: [
                """
                scenario.yaml:24:17: error: tickets.maxOccupancy: expected a percentage from 1% \
                to 100%, found '120%'
                """
            ]),
    ]
}
