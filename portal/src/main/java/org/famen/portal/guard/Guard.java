package org.famen.portal.guard;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.famen.portal.protection.Addresses;
import org.famen.portal.web.Submission;
import org.famen.portal.web.Visitors;
import org.jspecify.annotations.Nullable;

/**
 * Stands before forms that cost something when robots send them. The first tries of an address are free, further ones want a
 * proof of work, and there is an end. A form puts {@code guard/parts :: guard} into itself.
 */
@Singleton
public class Guard {
    /** Of the field that only robots fill in. */
    static final String HONEYPOT = "website";

    private static final Duration SPAN = Duration.ofHours(1);
    private static final int ADDRESSES_A_SITE = 4;

    private final GuardSettings settings;
    private final Tries tries;
    private final ProofOfWork proofs;
    private final Addresses addresses;
    private final Visitors visitors;

    Guard(GuardSettings settings, Tries tries, ProofOfWork proofs, Addresses addresses, Visitors visitors) {
        this.settings = settings;
        this.tries = tries;
        this.proofs = proofs;
        this.addresses = addresses;
        this.visitors = visitors;
    }

    /**
     * @param what is tried; each is counted for itself
     * @return empty where the form is let in
     */
    public Optional<FormRefusal> refusal(HttpRequest<?> request, String what, Submission form) {
        return refusal(request, what, form, settings.mostTries());
    }

    /**
     * The same without an end, where many come from one address by right, as a bureau's staff do: whoever else is there must not shut
     * them out. What is tried has ends of its own.
     */
    public Optional<FormRefusal> toll(HttpRequest<?> request, String what, Submission form) {
        return refusal(request, what, form, Integer.MAX_VALUE);
    }

    private Optional<FormRefusal> refusal(HttpRequest<?> request, String what, Submission form, int most) {
        if (form.ticked(HONEYPOT)) {
            return Optional.of(new FormRefusal(FormRefusal.Reason.ROBOT, Optional.empty()));
        }
        int tried = tried(request, what);
        if (tried > most) {
            return Optional.of(new FormRefusal(FormRefusal.Reason.TOO_MANY, Optional.empty()));
        }
        boolean welcome = tried <= settings.freeTries() || proofs.isGiven(visitors.of(request), what, form);
        return welcome
                ? Optional.empty()
                : Optional.of(
                        new FormRefusal(FormRefusal.Reason.PROVE, Optional.of(proofs.ask(visitors.of(request), what))));
    }

    /** Of the address; a site has many of them (IPv6 /64 in a /48), which together may try as often as a few. */
    private int tried(HttpRequest<?> request, String what) {
        String address = addresses.prefix(request);
        String site = addresses.block(request).text();
        int tried = tries.count("address-" + what, address, SPAN);
        return site.equals(address)
                ? tried
                : Math.max(tried, tries.count("site-" + what, site, SPAN) / ADDRESSES_A_SITE);
    }

    /** Every answer takes the same time, so that it does not tell whether there was something to find. */
    public <T extends @Nullable Object> T unhurried(Supplier<T> work) {
        long end = System.nanoTime() + settings.answerTime().toNanos();
        T done = work.get();
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return done;
    }
}
