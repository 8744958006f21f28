/// A work plan and what it costs at the prices it was found with.
struct PricedPlan {
    let plan: WorkPlan
    let cost: Double
}
