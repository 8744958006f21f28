internal import RosterModel
internal import WorkTime

extension JSONValue {
    /// A change that people made to the forecast, with tickets before and after; null where it
    /// touches no date of the horizon.
    static func override(_ line: OverrideLine) -> JSONValue {
        let change = line.override
        let tickets = change.tickets
        return object([
            "name": text(change.name), "start": text("\(change.dates.start)"),
            "days": integer(change.dates.count), "from": text("\(change.hours.from)"),
            "until": text("\(change.hours.until)"),
            "languages": array(tickets.languages.map { text($0.rawValue) }),
            "categories": array(tickets.categories.map { text($0.rawValue) }),
            "severities": array(tickets.severities.map { text($0.rawValue) }),
            "change": .change(change.change),
            "ticketsBefore": line.touchesForecast ? decimal(line.before) : null,
            "ticketsAfter": line.touchesForecast ? decimal(line.after) : null,
        ])
    }

    /// What an override does, by the key that a scenario uses for it.
    private static func change(_ change: VolumeOverride.Change) -> JSONValue {
        func rate(_ key: String, _ rate: TicketRate) -> JSONValue {
            object([key: decimal(rate.tickets), "perMinutes": integer(rate.per.count)])
        }
        return switch change {
        case .percent(let percent): object(["percent": decimal(percent)])
        case .set(let tickets): rate("set", tickets)
        case .minimum(let tickets): rate("minimum", tickets)
        case .maximum(let tickets): rate("maximum", tickets)
        case .dailyTotal(let tickets): object(["dailyTotal": decimal(tickets)])
        case .excludeHistory: object(["excludeHistory": boolean(true)])
        }
    }

    /// What a level of volume costs.
    static func level(_ line: LevelLine, chosen: VolumeLevel) -> JSONValue {
        object([
            "level": text(line.level.rawValue), "staffed": boolean(line.level == chosen),
            "tickets": decimal(line.tickets, digits: 1),
            "staffHours": decimal(line.staffHours, digits: 1),
        ])
    }
}
