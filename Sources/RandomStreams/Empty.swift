// The room RandomStreams.
