// Tests of Forecasting.
