// The room RosterOptimization.
