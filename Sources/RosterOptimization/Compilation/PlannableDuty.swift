public import RosterModel
internal import WorkTime

/// A duty that a shift template makes, with what is set aside in it, and its numbers.
public struct PlannableDuty: Sendable {
    /// The duty itself.
    public let duty: Duty
    /// Time in it set aside for development; nil for none.
    public let block: DevelopmentBlock?
    /// The numbers the optimizer works with.
    public let option: DutyOption

    /// The option of working `duty`, with or without a block, as seen from `horizon`.
    public init(
        duty: Duty, block: (activity: Int, DevelopmentBlock)? = nil, template: Int,
        horizon: PlanningHorizon
    ) {
        self.duty = duty
        self.block = block?.1
        option = DutyOption(duty: duty, block: block, template: template, horizon: horizon)
    }

    /// Every duty the templates make on the horizon's dates, plain and with each block it has
    /// room for: by day, template, meal break and block.
    public static func all(
        for templates: [ShiftTemplate], activities: [DevelopmentActivity] = [],
        in horizon: PlanningHorizon
    ) -> [PlannableDuty] {
        horizon.dates.dates.flatMap { date in
            templates.enumerated().flatMap { position, template in
                template.duties(on: date, in: horizon.zone).flatMap { duty in
                    [PlannableDuty(duty: duty, template: position, horizon: horizon)]
                        + blocks(in: duty, activities: activities, zone: horizon.zone).map {
                            PlannableDuty(
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
