package org.factdesk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A made-up news story as it comes when a page of the web is copied: with captions twice, credits and dead ends. */
final class Story {
    static final String TITLE = "Harwick’s new reservoir will never run dry, water board says";
    static final String NINETY_DAYS = "The reservoir holds enough water for the whole town for ninety days,";
    static final String NO_DEARER = "No household will pay more for its water";
    static final String UNDER_BUDGET = "3 million less than the board had planned";
    static final String LOST_A_THIRD = "The old basin lost a third of its water through cracks in the wall";
    static final String DENIED = "leaks which the board had denied for eleven years";
    static final String NO_HOUSE = "Not one house had to make way for the dam";
    static final String CROWD = "watched by the mayor and some four hundred people";
    static final String BAND = "The brass band of the fire brigade played until dusk.";
    static final String CAPTION = "Water runs over the spillway of the new basin above Harwick.";

    private static final String TEXT = """
            Harwick’s new reservoir will never run dry, water board says

            By Nell Ostrander

            Harwick (NVP) – The water board of Harwick opened a new basin above the town on Thursday, watched by the mayor and some four hundred people.

            Water runs over the spillway of the new basin above Harwick.
            Water runs over the spillway of the new basin above Harwick.  ©  Northvale Press/Tom Sillery

            “The reservoir holds enough water for the whole town for ninety days,” a spokesperson for the board said. “No household will pay more for its water.”

            The work took six years and cost 48 million crowns, 3 million less than the board had planned.

            Millers fear for their stream as the valves close
            Northvale Millers fear for their stream as the valves close

            The old basin lost a third of its water through cracks in the wall, engineers found in 2019. In dry summers the fire brigade had to bring water by road.

            The brass band of the fire brigade played until dusk.

            “Not one house had to make way for the dam,” board member Ole Tindal said, and spoke of leaks which the board had denied for eleven years.

            Cover photo: Northvale Press/Tom Sillery

            More on Harwick:
            """;

    private Story() {}

    /** Writes it as a text file into a folder. */
    static Path in(Path folder) throws IOException {
        return Files.writeString(folder.resolve("reservoir.txt"), TEXT);
    }
}
