// Tests of RosterOptimization.
