internal import RosterModel
internal import WorkTime

/// A duty somebody may be given in the horizon, in the numbers the optimizer works with.
public struct DutyOption: Sendable {
    /// The position of its activity among the activities; nil for none.
    public let activity: Int?
    /// The day of the horizon on which it starts, from 0.
    public let day: Int
    /// The position of its template.
    public let template: Int
    /// Start in minutes from the horizon's start.
    public let start: Int
    /// End in minutes from the horizon's start.
    public let end: Int
    /// Minutes worked, unpaid breaks excluded.
    public let worked: Int
    /// Those of them that fall into the week after that of the duty's day.
    public let workedNextWeek: Int
    /// Whether the duty counts as night work.
    public let isNight: Bool
    /// The share of each interval spent at work, for the intervals touched.
    public let working: [SlotShare]
    /// The share of each interval between start and end.
    public let present: [SlotShare]
    /// The share of each interval in the activity.
    public let developing: [SlotShare]

    /// A duty that covers each of `slots` in full.
    public init(day: Int, template: Int, start: Int, minutes: Int, slots: Range<Int>) {
        activity = nil
        self.day = day
        self.template = template
        self.start = start
        end = start + minutes
        worked = minutes
        workedNextWeek = 0
        isNight = false
        working = slots.map { SlotShare(slot: $0, share: 1) }
        present = working
        developing = []
    }

    /// The option of working `duty`, with or without a block, as seen from `horizon`.
    init(
        duty: Duty, block: (activity: Int, DevelopmentBlock)?, template: Int,
        horizon: PlanningHorizon
    ) {
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
}
