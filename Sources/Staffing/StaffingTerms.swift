/// Under what terms work turns into staff.
public struct StaffingTerms: Hashable, Sendable {
    /// What is promised.
    public let service: UrgentService
    /// What a head brings.
    public let capacity: HeadCapacity
    /// How busy heads may be.
    public let occupancy: OccupancyLimit
    /// The share of paid time not spent at work.
    public let shrinkage: Shrinkage

    /// These terms; all time of full specialists unless told.
    public init(
        service: UrgentService, capacity: HeadCapacity = .full, occupancy: OccupancyLimit = .full,
        shrinkage: Shrinkage = .none
    ) {
        self.service = service
        self.capacity = capacity
        self.occupancy = occupancy
        self.shrinkage = shrinkage
    }
}
