package org.factdesk.model;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * UUIDs of version 7 (RFC 9562): 48 bits of milliseconds, then a counter that keeps ids of one millisecond in order,
 * then random bits. Ids of one supplier never go back, even when the clock does. Safe for many threads.
 */
public final class TimeOrderedIds implements Supplier<UUID> {
    private static final int COUNTER_BITS = 12;

    private final Clock clock;
    private final RandomGenerator random;
    private long last;

    public TimeOrderedIds(Clock clock) {
        this(clock, new SecureRandom());
    }

    /** @param random a seeded one makes the ids repeatable, for tests and the sample case */
    public TimeOrderedIds(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public UUID get() {
        long tick;
        long low;
        synchronized (this) {
            tick = Math.max(clock.millis() << COUNTER_BITS, last + 1);
            last = tick;
            low = random.nextLong();
        }
        long millis = tick >>> COUNTER_BITS;
        long counter = tick & ((1 << COUNTER_BITS) - 1);
        return new UUID(millis << 16 | 0x7000L | counter, low & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }
}
