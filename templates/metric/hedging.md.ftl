Words that leave open how far a statement holds: *could*, *reportedly*, *about 40*.
