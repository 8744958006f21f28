// Tests of Staffing.
