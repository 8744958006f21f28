@testable import ScenarioFiles

extension SampleFiles {
    /// Changes of every kind, one after another.
    static let changes = """
        changes:
          - { name: Hires, hire: { id: H, name: New, count: 2, from: 2026-11-25, like: KL01, languages: [en:B2, zh:C1], monthlyWage: 3000 } }
          - { name: A hire of its own, hire: { id: X1, from: 2026-10-01, grade: graduate, contract: part-time, weeklyHours: 20h, languages: [zh:native], categories: [logistics] } }
          - { name: Goes, leave: { who: KL02, from: 2026-11-27 } }
          - { name: Learns, train: { who: [KL03, H1], from: 2026-11-20, languages: [en, zh:C2], categories: [logistics] } }
          - { name: Feast, absent: { who: { grades: [graduate], language: zh, category: payments, contract: full-time }, dates: 2026-11-24..2026-11-25, kind: OL } }
          - { name: Flu, sickness: { who: all, rate: 30%, seed: 5, dates: 2026-11-23..2026-11-29 } }
          - { name: More, contract: { who: X1, kind: full-time, weeklyHours: 37h30m } }
          - { name: Longer, shift: { code: E7, name: Early, start: "07:00", length: 10h, night: false, contracts: [full-time], meal: { length: 60m, earliest: 4h, latest: 4h, step: 30m } } }
          - { name: Noon, shift: { code: M12, name: Noon, start: "12:00", length: 5h } }
          - { name: No nights, dropShift: N22 }

        """

    /// The sample without requests of its own, with changes of every kind.
    static let changed = valid.adding(changes)

    /// The scenario with more at its end.
    func adding(_ text: String) -> SampleFiles {
        setting(
            "scenario.yaml", to: Array((self.text(of: "scenario.yaml") + text).utf8))
    }
}
