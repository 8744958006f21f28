public import RosterModel
internal import WorkTime

/// A duty somebody may be given in the horizon, in the numbers the optimizer works with.
public struct DutyOption: Sendable {
    /// The duty itself.
    public let duty: Duty
    /// Time in it set aside for development; nil for none.
    public let block: DevelopmentBlock?
    /// The position of the block's activity among the policy's activities; nil for none.
    public let activity: Int?
    /// The day of the horizon on which it starts, from 0.
    public let day: Int
    /// The position of its template among the scenario's shifts.
    public let template: Int
    /// Start in minutes from the horizon's start.
    public let start: Int
    /// End in minutes from the horizon's start.
    public let end: Int
    /// Minutes worked, unpaid breaks excluded.
    public let worked: Int
    /// Those of them that fall into the week, Monday to Sunday, after that of the duty's date.
    public let workedNextWeek: Int
    /// Whether policy counts the duty as night work.
    public let isNight: Bool
    /// The share of each interval given to tickets, for the intervals touched.
    public let working: [SlotShare]
    /// The share of each interval between start and end.
    public let present: [SlotShare]
    /// The share of each interval in the development block.
    public let developing: [SlotShare]

    /// The option of working `duty`, with or without a block, as seen from `horizon`.
    public init(
        duty: Duty, block: (activity: Int, DevelopmentBlock)? = nil, template: Int,
        horizon: PlanningHorizon
    ) {
        self.duty = duty
        self.block = block?.1
        self.template = template
        activity = block?.activity
        day = duty.date - horizon.dates.start
        start = (duty.range.start - horizon.range.start).count
        end = (duty.range.end - horizon.range.start).count
        worked = duty.workedTime.count
        isNight = duty.isNight
        let sunday = horizon.zone.day(duty.date.startOfWeek + 6)
        workedNextWeek = duty.workedRanges.reduce(0) {
            $0 + max(0, ($1.end - max($1.start, sunday.end)).count)
        }
        let setAside = block.map { [$0.1.range] } ?? []
        working = SlotShare.shares(
            of: duty.range.subtracting(duty.breaks + setAside), in: horizon)
        present = SlotShare.shares(of: [duty.range], in: horizon)
        developing = SlotShare.shares(of: setAside, in: horizon)
    }

    /// The shares of intervals that count on `basis`.
    func shares(on basis: CoverLine.Basis) -> [SlotShare] {
        switch basis {
        case .working: working
        case .present: present
        case .activity(let position): activity == position ? developing : []
        }
    }

    /// Every duty the templates make on the horizon's dates, plain and with each block it has
    /// room for: by day, template, meal break and block.
    public static func options(
        for templates: [ShiftTemplate], activities: [DevelopmentActivity] = [],
        in horizon: PlanningHorizon
    ) -> [DutyOption] {
        horizon.dates.dates.flatMap { date in
            templates.enumerated().flatMap { position, template in
                template.duties(on: date, in: horizon.zone).flatMap { duty in
                    [DutyOption(duty: duty, template: position, horizon: horizon)]
                        + blocks(in: duty, activities: activities, zone: horizon.zone).map {
                            DutyOption(
                                duty: duty, block: $0, template: position, horizon: horizon)
                        }
                }
            }
        }
    }

    /// The blocks of each activity's daily grid that fit between a duty's breaks.
    private static func blocks(
        in duty: Duty, activities: [DevelopmentActivity], zone: Zone
    ) -> [(activity: Int, DevelopmentBlock)] {
        activities.enumerated().flatMap { position, activity in
            activity.blocks(on: duty.date, in: zone)
                .filter { block in
                    duty.workedRanges.contains {
                        $0.start <= block.start && block.end <= $0.end
                    }
                }
                .map { (position, DevelopmentBlock(activity: activity.name, range: $0)) }
        }
    }
}
