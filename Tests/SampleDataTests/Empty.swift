// Tests of SampleData.
