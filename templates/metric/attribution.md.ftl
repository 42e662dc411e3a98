Words passed on from a source that a reader could find; its cue is marked: *said*, *according to*, *told*.
