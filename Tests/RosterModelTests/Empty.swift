// Tests of RosterModel.
