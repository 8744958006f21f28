// The room LinearModel.
