package eu.rapport.instances;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One role. While it is sought, a thread takes it as soon as it is free and renews it; where renewing fails, {@link #held()}
 * turns false before the database lets anybody else have the role.
 */
public final class Lease {
    private static final Logger log = LoggerFactory.getLogger(Lease.class);
    private static final Duration RENEW_EVERY = Duration.ofSeconds(3);
    private static final Duration MARGIN = Duration.ofSeconds(2);

    private final Leases leases;
    private final String role;
    private volatile boolean sought;
    private volatile boolean everHeld;
    private volatile long heldUntil;
    private volatile long fence;
    private volatile Runnable onGained = () -> {};
    private volatile BooleanSupplier fit = () -> true;

    Lease(Leases leases, String role) {
        this.leases = leases;
        this.role = role;
    }

    /** Seeks the role from now on; {@code onGained} is called whenever it was gained. */
    public void seek(Runnable onGained) {
        seek(onGained, () -> true);
    }

    /** Seeks the role as above, but neither takes nor renews it while this instance is not {@code fit} to play it. */
    public synchronized void seek(Runnable onGained, BooleanSupplier fit) {
        if (sought) {
            return;
        }
        this.onGained = onGained;
        this.fit = fit;
        sought = true;
        Thread.ofPlatform().daemon().name("lease-" + role).start(this::keep);
    }

    /** Whether this instance may play the role at this moment. */
    public boolean held() {
        return sought && everHeld && System.nanoTime() - heldUntil < 0;
    }

    /** Rises whenever the role changes hands. */
    public long fence() {
        return fence;
    }

    /** Gives the role up, so that another instance can take it at once. */
    public synchronized void giveUp() {
        if (!sought) {
            return;
        }
        sought = false;
        everHeld = false;
        notifyAll();
        try {
            leases.giveBack(role);
        } catch (RuntimeException e) {
            log.debug("The role {} was not given back, it runs out by itself", role, e);
        }
    }

    private void keep() {
        while (sought) {
            renew();
            rest();
        }
    }

    private synchronized void renew() {
        if (!sought || !fit.getAsBoolean()) {
            return;
        }
        boolean before = held();
        long asked = System.nanoTime();
        try {
            leases.take(role).ifPresent(number -> {
                fence = number;
                heldUntil = asked + Leases.LIFE.minus(MARGIN).toNanos();
                everHeld = true;
            });
        } catch (RuntimeException e) {
            log.debug("The role {} could not be renewed", role, e);
        }
        if (!before && held()) {
            log.info("This instance is now the {}", role);
            onGained.run();
        }
    }

    @SuppressWarnings("WaitNotInLoop") // the loop is in keep(); waking early only renews early
    private synchronized void rest() {
        try {
            if (sought) {
                wait(RENEW_EVERY.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            sought = false;
        }
    }
}
