package org.factdesk.workbench.sample;

import java.util.function.Supplier;

/** Who works on the sample case at the moment. */
final class SampleActor implements Supplier<String> {
    private final String analyst;
    private String present;

    SampleActor(String analyst) {
        this.analyst = analyst;
        this.present = analyst;
    }

    /** @param name another than the analyst, or empty for the analyst */
    void change(String name) {
        present = name.isEmpty() ? analyst : name;
    }

    @Override
    public String get() {
        return present;
    }
}
