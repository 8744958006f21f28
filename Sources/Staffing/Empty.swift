// The room Staffing.
