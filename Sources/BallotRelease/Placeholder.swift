enum BallotReleasePlaceholder {}
