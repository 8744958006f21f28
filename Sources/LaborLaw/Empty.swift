// The room LaborLaw.
