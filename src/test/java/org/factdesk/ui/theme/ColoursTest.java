package org.factdesk.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours are those the look was drawn and tested with: name, light, dark. */
class ColoursTest {
    private static final Map<String, String> LIGHT = Sheet.read("light.css").declarations();
    private static final Map<String, String> DARK = Sheet.read("dark.css").declarations();

    @ParameterizedTest
    @CsvSource({
        "-fd-desk,#F3F1ED,#131416",
        "-color-bg-default,#FFFFFF,#1B1C1F",
        "-color-bg-subtle,#F8F7F4,#222428",
        "-color-bg-inset,#ECEAE5,#2B2E33",
        "-color-bg-overlay,#FFFFFF,#26282D",
        "-color-border-muted,#E4E1DB,#2F3238",
        "-color-border-default,#CDC9C1,#454950",
        "-fd-field-border,#918D85,#6E727A",
        "-color-fg-default,#1D1F23,#E7E5E0",
        "-color-fg-muted,#5C6068,#A3A7AF",
        "-color-fg-subtle,#8A8E95,#777B83",
        "-color-accent-emphasis,#3D50C6,#94A5FF",
        "-fd-focus,#3D50C6,#94A5FF",
        "-fd-accent-hover,#3244B0,#A9B7FF",
        "-color-fg-emphasis,#FFFFFF,#12152B",
        "-color-accent-fg,#3446B4,#AEBBFF",
        "-color-accent-subtle,#EAEDFB,#292E48",
        "-fd-text-sel,#C7D1FB,#3B4678",
        "-fd-strip,#7585DD,#6C7CD6",
        "-color-warning-fg,#8A5A00,#E0B04A",
        "-color-warning-subtle,#F7EFD9,#3A321F",
        "-color-danger-fg,#A31226,#FF8A8F",
        "-fd-supports,#0A6C60,#52C7B5",
        "-fd-refutes,#A6231E,#FF8A80",
        "-fd-qualifies,#5C6068,#A3A7AF",
        "-fd-context,#5C6068,#A3A7AF",
        "-fd-toast,#26282D,#E7E5E0",
        "-fd-toast-text,#E7E5E0,#1D1F23",
        "-fd-toast-action,#AEBBFF,#3446B4",
        "-fd-true-mark,#0C6F61,#33A090",
        "-fd-true-ink,#056154,#52C7B5",
        "-fd-true-tint,#DDF0EC,#1C3734",
        "-fd-true-strong,#B3DED6,#1F4D47",
        "-fd-mostly-true-mark,#43803A,#A9DB93",
        "-fd-mostly-true-ink,#386B2F,#A9DB93",
        "-fd-mostly-true-tint,#E5F1E0,#2A3B27",
        "-fd-mostly-true-strong,#C7E2BD,#3D5A38",
        "-fd-half-true-mark,#9B6900,#F3D046",
        "-fd-half-true-ink,#7C5300,#F3D046",
        "-fd-half-true-tint,#FBF0CE,#3A3319",
        "-fd-half-true-strong,#F6DC93,#5C4D18",
        "-fd-mostly-false-mark,#DE6414,#EE7A18",
        "-fd-mostly-false-ink,#9E4303,#FFA057",
        "-fd-mostly-false-tint,#FDEADB,#41291A",
        "-fd-mostly-false-strong,#FBD0B0,#5F3817",
        "-fd-false-mark,#980F22,#E0566A",
        "-fd-false-ink,#980F22,#FF8C99",
        "-fd-false-tint,#FAE3E5,#42262C",
        "-fd-false-strong,#F3BFC5,#5F2F39",
        "-fd-misleading-mark,#AB2CB0,#DE86F0",
        "-fd-misleading-ink,#95229A,#E7A3F5",
        "-fd-misleading-tint,#F6E5F7,#3D2C45",
        "-fd-misleading-strong,#EAC5ED,#583B64",
        "-fd-unproven-mark,#1F4A80,#4F8BDC",
        "-fd-unproven-ink,#1F4A80,#8FB9F5",
        "-fd-unproven-tint,#E2EAF5,#23324A",
        "-fd-unproven-strong,#BDD2EA,#2C4568",
        "-fd-unchecked-mark,#7F8389,#BCBFC8",
        "-fd-unchecked-ink,#5A5F67,#C0C3CB",
        "-fd-unchecked-tint,#EEEFF1,#36383D",
        "-fd-unchecked-strong,#D8DBE0,#4A4D54",
        "-fd-on-mark,#FFFFFF,#131416",
        "-fd-strip-read,#918D85,#6E727A",
    })
    void hasTheColourItWasDrawnWith(String name, String light, String dark) {
        assertEquals(light, LIGHT.get(name));
        assertEquals(dark, DARK.get(name));
    }
}
