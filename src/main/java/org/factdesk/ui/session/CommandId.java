package org.factdesk.ui.session;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

/**
 * Everything a person can ask the window to do, with its keys. Its name is the text {@code command.<key>}. A bare key
 * acts by its key code, on any keyboard layout, only in its zones and never while text is being typed.
 */
public enum CommandId {
    NEW_CASE("Shortcut+N"),
    OPEN_CASE("Shortcut+O"),
    OPEN_SAMPLE(""),
    CLOSE_CASE("Shortcut+W"),
    OPEN_ARTICLE("Shortcut+Shift+O"),
    OPEN_FOLDER(""),
    PASTE_ARTICLE("Shortcut+Shift+V"),
    RENAME_CASE(""),
    YOUR_NAME(""),
    VERIFY(""),
    EXPORT("Shortcut+E"),
    PREFLIGHT("F7"),
    QUIT(""),
    UNDO("Shortcut+Z"),
    REDO("Shortcut+Shift+Z"),
    COPY("Shortcut+C"),
    SELECT_ALL(""),
    WIDEN_SELECTION("Alt+Shift+Up", KeyCode.W, false, Zone.ARTICLE),
    NARROW_SELECTION("Alt+Shift+Down", KeyCode.W, true, Zone.ARTICLE),
    FIND("Shortcut+F"),
    FIND_NEXT("F3"),
    FIND_PREVIOUS("Shift+F3"),
    FILTER_CLAIMS("Shortcut+Shift+L"),
    ARTICLE_FACTS("Shortcut+I"),
    MARK_CLAIM("Shortcut+Shift+M", KeyCode.C, false, Zone.ARTICLE),
    ADD_PASSAGE("", KeyCode.C, true, Zone.ARTICLE),
    NOTHING_TO_CHECK("", KeyCode.N, false, Zone.ARTICLE),
    ADD_NOTE("Shortcut+Shift+N", KeyCode.A, false, Zone.ARTICLE),
    PASSAGE_START_EARLIER("", KeyCode.COMMA, false, Zone.ARTICLE),
    PASSAGE_START_LATER("", KeyCode.COMMA, true, Zone.ARTICLE),
    PASSAGE_END_LATER("", KeyCode.PERIOD, false, Zone.ARTICLE),
    PASSAGE_END_EARLIER("", KeyCode.PERIOD, true, Zone.ARTICLE),
    SHOW_FURNITURE("", KeyCode.F, true, Zone.ARTICLE),
    TOGGLE_FURNITURE("", KeyCode.F, false, Zone.ARTICLE),
    NEXT_CLAIM("F8", KeyCode.J, false, Zone.ARTICLE, Zone.CLAIMS, Zone.PANEL, Zone.SCALE),
    PREVIOUS_CLAIM("Shift+F8", KeyCode.K, false, Zone.ARTICLE, Zone.CLAIMS, Zone.PANEL, Zone.SCALE),
    EDIT_CLAIM("", KeyCode.F2, false, Zone.CLAIMS),
    CLAIM_STATE("", KeyCode.S, false, Zone.CLAIMS),
    CLAIM_PRIORITY("", KeyCode.P, false, Zone.CLAIMS),
    DELETE_CLAIMS("", KeyCode.DELETE, false, Zone.CLAIMS),
    LINK_EVIDENCE("Shortcut+L"),
    SHOW_EVIDENCE("", KeyCode.E, false, Zone.CLAIMS, Zone.PANEL, Zone.SCALE),
    SHOW_VERDICT("", KeyCode.V, false, Zone.CLAIMS, Zone.PANEL, Zone.SCALE),
    SHOW_HISTORY("", KeyCode.H, false, Zone.CLAIMS, Zone.PANEL, Zone.SCALE),
    RATE_1("", KeyCode.DIGIT1, false, Zone.CLAIMS, Zone.PANEL),
    RATE_2("", KeyCode.DIGIT2, false, Zone.CLAIMS, Zone.PANEL),
    RATE_3("", KeyCode.DIGIT3, false, Zone.CLAIMS, Zone.PANEL),
    RATE_4("", KeyCode.DIGIT4, false, Zone.CLAIMS, Zone.PANEL),
    RATE_5("", KeyCode.DIGIT5, false, Zone.CLAIMS, Zone.PANEL),
    RATE_6("", KeyCode.DIGIT6, false, Zone.CLAIMS, Zone.PANEL),
    RATE_7("", KeyCode.DIGIT7, false, Zone.CLAIMS, Zone.PANEL),
    RATE_8("", KeyCode.DIGIT8, false, Zone.CLAIMS, Zone.PANEL),
    RATE_9("", KeyCode.DIGIT9, false, Zone.CLAIMS, Zone.PANEL),
    UNRATE("", KeyCode.DIGIT0, false, Zone.CLAIMS, Zone.PANEL),
    SAVE_VERDICT("Shortcut+Enter"),
    FOCUS_ARTICLE("Shortcut+1"),
    FOCUS_CLAIMS("Shortcut+2"),
    FOCUS_PANEL("Shortcut+3"),
    SHOW_NOTES("Shortcut+4"),
    NEXT_PANE("F6"),
    PREVIOUS_PANE("Shift+F6"),
    LIGHT_THEME(""),
    DARK_THEME(""),
    TEXT_LARGER("Shortcut+Plus"),
    TEXT_SMALLER("Shortcut+Minus"),
    TEXT_DEFAULT("Shortcut+0"),
    FULL_SCREEN("F11"),
    SHORTCUTS("F1"),
    RATING_GUIDE("Shift+F1"),
    ABOUT("");

    private final String combination;
    private final KeyCode bareKey;
    private final boolean bareShift;
    private final Set<Zone> zones;

    CommandId(String combination) {
        this(combination, null, false);
    }

    CommandId(String combination, KeyCode bareKey, boolean bareShift, Zone... zones) {
        this.combination = combination;
        this.bareKey = bareKey;
        this.bareShift = bareShift;
        this.zones = Set.of(zones);
    }

    /** The last part of its words key: lower case with hyphens. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key that works everywhere in the window. */
    public Optional<KeyCombination> combination() {
        return combination.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(combination));
    }

    /** Whether this bare key, pressed in that zone, asks for this command. Keypad digits count as digits. */
    public boolean isBareKey(KeyCode code, boolean shift, Zone zone) {
        return bareKey != null && bareKey == code && bareShift == shift && zones.contains(zone);
    }

    /** The bare key for people to read, or empty. */
    public Optional<String> bareKeyText() {
        return bareKey == null ? Optional.empty() : Optional.of((bareShift ? "Shift " : "") + bareKey.getName());
    }

    /** Whether it is done again and again while its key is held; the others are done once. */
    public boolean repeats() {
        return switch (this) {
            case NEXT_CLAIM, PREVIOUS_CLAIM, NEXT_PANE, PREVIOUS_PANE, UNDO, REDO, TEXT_LARGER, TEXT_SMALLER -> true;
            default -> false;
        };
    }

    /** The place of the scale that this command rates by, from 0; empty for every other command. */
    public OptionalInt ratingPlace() {
        return IntStream.rangeClosed(0, 9).filter(place -> rate(place) == this).findFirst();
    }

    /** The command that gives the rating at that place of the scale, from 1 to 9; 0 takes the rating back. */
    public static CommandId rate(int place) {
        return place == 0 ? UNRATE : valueOf("RATE_" + place);
    }
}
