// The room SampleData.
