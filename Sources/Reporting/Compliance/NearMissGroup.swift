internal import LaborLaw
internal import RosterModel
internal import WorkTime

/// Near misses of one rule: what a reader would say in one breath.
struct NearMissGroup {
    /// Any of them: they share rule and clause.
    let example: NearMiss
    let rows: [Row]

    /// Near misses of one person that differ only in time.
    struct Row {
        let example: NearMiss
        let ranges: [TimeRange]
    }
}

extension ComplianceDossier {
    /// The near misses by rule, in the order of the rule book; within a rule by person, then the
    /// closest first.
    var nearMissGroups: [NearMissGroup] {
        let byRule = Dictionary(grouping: review.report.nearMisses, by: \.ruleID)
        return review.report.checked.compactMap { rule in
            guard let misses = byRule[rule.ruleID], let example = misses.first else { return nil }
            return NearMissGroup(example: example, rows: rows(misses))
        }
    }

    private func rows(_ misses: [NearMiss]) -> [NearMissGroup.Row] {
        let alike = Dictionary(grouping: misses) { miss in
            Likeness(
                specialist: miss.specialist, limit: miss.limit, actual: miss.actual)
        }
        return alike.values.compactMap { group in
            group.first.map { NearMissGroup.Row(example: $0, ranges: group.map(\.range)) }
        }.sorted { left, right in
            let (one, other) = (left.example, right.example)
            return (
                one.specialist?.rawValue ?? "", one.margin.number, one.range.start,
                one.limit.number
            )
                < (
                    other.specialist?.rawValue ?? "", other.margin.number, other.range.start,
                    other.limit.number
                )
        }
    }

    /// What near misses in one row share.
    private struct Likeness: Hashable {
        let specialist: SpecialistID?
        let limit: Amount
        let actual: Amount
    }
}
