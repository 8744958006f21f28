public import LaborLaw
public import RosterModel

extension RuleCompiler {
    /// The rule that a restriction of a specialist's plan comes from: of several that ask for the
    /// same the strictest, the first of those that are equally strict.
    ///
    /// Nil for what no rule asks for: locks, closed days, contracts and history.
    public func source(
        of restriction: Restriction, for specialist: Specialist, history: WorkHistory
    ) -> Rule? {
        rules.first { rule in
            guard binds(rule, specialist) else { return false }
            if restriction == .oneDutyAtATime, case .noOverlap = rule.kind { return true }
            var alone = WorkRules()
            alone.weeks = weeks
            compile(rule.kind, into: &alone, history: history)
            return alone.restrictions.contains(restriction)
        }
    }

    /// The rules for everybody that a duty by itself breaks, so that it is not among `duties`.
    public func rulesBroken(by duty: Duty) -> [Rule] {
        let place = DutyPlace(zone: horizon.zone, holidays: setting.holidays)
        return rules.filter {
            $0.bindsEverybody(setting, horizon.dates, nightDefinitions)
                && !$0.kind.allows(duty, at: place)
        }
    }

    /// The first rule that keeps a specialist from work on days away of this kind.
    public func protection(of absence: Absence.Kind, for specialist: Specialist) -> Rule? {
        rules.first { rule in
            guard binds(rule, specialist),
                case .noWorkDuringAbsence(let away) = rule.kind
            else { return false }
            return away.kinds.contains(absence)
        }
    }
}
