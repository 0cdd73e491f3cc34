enum BallotPlaceholder {}
