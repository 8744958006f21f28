// The room ScenarioFiles.
