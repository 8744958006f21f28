// Tests of LaborLaw.
