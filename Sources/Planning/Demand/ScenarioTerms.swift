internal import Forecasting
internal import RosterModel
internal import WorkTime

extension SpecialDayKind {
    /// What a forecast calls such a day.
    init(_ kind: RosterModel.SpecialDay.Kind) {
        switch kind {
        case .holiday: self = .holiday
        case .campaign: self = .campaign
        case .payday: self = .payday
        case .season: self = .season
        }
    }
}

extension Forecasting.VolumeOverride {
    /// The override of the classes that it touches.
    init(_ override: RosterModel.VolumeOverride, classes: TicketClasses) {
        self.init(
            name: override.name,
            classes: .only(Set(classes.indices(where: override.tickets.admits))),
            days: override.dates, hours: override.hours, change: VolumeChange(override.change))
    }
}

extension VolumeChange {
    fileprivate init(_ change: RosterModel.VolumeOverride.Change) {
        switch change {
        case .percent(let percent): self = .percent(percent)
        case .set(let rate): self = .set(perHour: rate.perHour)
        case .minimum(let rate): self = .minimum(perHour: rate.perHour)
        case .maximum(let rate): self = .maximum(perHour: rate.perHour)
        case .dailyTotal(let tickets): self = .dailyTotal(tickets)
        case .excludeHistory: self = .excludeHistory
        }
    }
}

extension ForecastLevel {
    /// What a forecast calls the level.
    init(_ level: VolumeLevel) {
        switch level {
        case .mean: self = .mean
        case .p50: self = .p50
        case .p80: self = .p80
        case .p95: self = .p95
        }
    }
}
