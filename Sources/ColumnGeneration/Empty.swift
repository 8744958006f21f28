// The room ColumnGeneration.
