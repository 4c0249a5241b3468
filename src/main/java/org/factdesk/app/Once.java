package org.factdesk.app;

import java.util.function.Supplier;

/** Makes a part when it is asked for first, and gives the same one ever after. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private T made;

    private Once(Supplier<T> maker) {
        this.maker = maker;
    }

    static <T> Supplier<T> of(Supplier<T> maker) {
        return new Once<>(maker);
    }

    @Override
    public synchronized T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
