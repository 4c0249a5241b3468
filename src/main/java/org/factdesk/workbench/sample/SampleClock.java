package org.factdesk.workbench.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time in which the sample case was made: it moves on with each step, so that two builds are alike. */
final class SampleClock extends Clock {
    private static final Duration STEP = Duration.ofSeconds(97);

    private Instant now;

    SampleClock(Instant begin) {
        now = begin;
    }

    void step() {
        now = now.plus(STEP);
    }

    void moveTo(Instant later) {
        now = later;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
