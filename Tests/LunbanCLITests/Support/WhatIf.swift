/// The small team's Monday, and what if there were more tickets and fewer shifts.
enum WhatIf {
    static func inFolder() throws -> TemporaryFolder {
        try SmallTeam.monday.setting("more.yaml", to: more).inFolder()
    }

    private static let more = """
        extends: scenario.yaml
        name: More tickets
        tickets: { shrinkage: 20%, serviceLevel: { high: { share: 90%, within: 2h } } }
        shifts:
          - { code: D10, name: Day, start: "10:00", length: 9h, meal: { length: 60m, earliest: 4h, latest: 4h, step: 60m } }
          - { code: L12, name: Late, start: "12:00", length: 9h, meal: { length: 60m, earliest: 4h, latest: 4h, step: 60m } }
        requests: ~
        overrides:
          - { name: More, dates: 2026-11-23, percent: 40 }

        """
}
