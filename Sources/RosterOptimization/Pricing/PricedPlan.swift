/// A work plan and what it costs at the prices it was found with.
struct PricedPlan {
    let plan: WorkPlan
    let cost: Double
}

/// What a search for a person's cheapest plans came to.
struct PlanSearchResult {
    /// No legal plan costs less than this.
    var leastCost: Double
    /// Plans, cheapest first; the first one costs `leastCost` when the search was not cut short.
    var plans: [PricedPlan] = []
    /// Whether the search was cut short before its first plan, so that none found proves nothing.
    var isCutShort = false
}
