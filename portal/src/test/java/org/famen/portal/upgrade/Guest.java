package org.famen.portal.upgrade;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.TestSms;

/** Somebody who books, each step at whichever portal it happens to come to. */
public final class Guest {
    private static final int TRIES = 5;
    /** Before the first step. */
    private static final URI NOWHERE = URI.create("http://127.0.0.1:1");

    private final Supplier<URI> portals;
    private final TestSms sms;
    private final Tally tally;
    private final String phone;
    private Caller caller;
    private int codes;

    Guest(Supplier<URI> portals, TestSms sms, Tally tally, String phone) {
        this.portals = portals;
        this.sms = sms;
        this.tally = tally;
        this.phone = phone;
        this.caller = browser();
    }

    /** @return the reference; empty when others were always quicker, or a request has failed */
    Optional<String> book(String service) {
        for (int tries = 0; tries < TRIES; tries++) {
            Reply times = step("booking: times", at -> at.get("/book/" + service));
            List<String> offered = times.html().select("input[name=slot]").eachAttr("value");
            if (offered.isEmpty()) {
                return Optional.empty();
            }
            String slot = offered.get(ThreadLocalRandom.current().nextInt(offered.size()));
            Reply held = step(Tally.HOLD, at -> at.post("/book/" + service, Map.of("slot", slot)));
            if (held.status() == 200) {
                return confirm(held);
            }
        }
        return Optional.empty();
    }

    /**
     * Comes back with another browser, by reference, phone and code, and cancels.
     *
     * @return whether the booking was there and is cancelled now
     */
    boolean cancel(String reference) {
        caller = browser();
        step("manage: form", at -> at.get("/booking"));
        Reply asked =
                step("manage: look up", at -> at.post("/booking", Map.of("reference", reference, "phone", phone)));
        if (asked.status() != 200) {
            return false;
        }
        String code = sms.code(phone, codes++);
        Reply seen = step("manage: code", at -> at.post(caller.path(), Map.of("code", code)));
        String address = "/booking/" + reference;
        if (!caller.path().startsWith(address) || seen.status() != 200) {
            return false;
        }
        Reply page = step("manage: cancel page", at -> at.get(address + "/cancel"));
        String version = page.html().select("input[name=version]").attr("value");
        Reply cancelled = step("manage: cancel", at -> at.post(address + "/cancel", Map.of("version", version)));
        return cancelled.texts("h1").contains("这个预约已经取消");
    }

    private Optional<String> confirm(Reply form) {
        String hold = caller.path().replaceFirst("/check.*$", "");
        String category =
                form.html().select("[name=category] option[value], input[name=category]").eachAttr("value").stream()
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElse("");
        Map<String, String> details = new HashMap<>(
                Map.of("name", "测试人", "phone", phone, "category", category, "note", "想问借条", "consent", "yes"));
        step("booking: details", at -> at.post(hold, details));
        String code = sms.code(phone, codes++);
        Reply done = step("booking: confirm", at -> at.post(hold + "/confirm", Map.of("code", code)));
        return done.status() == 200 && caller.path().matches("/booking/[0-9A-Z]{8}.*")
                ? Optional.of(caller.path().substring("/booking/".length(), "/booking/".length() + 8))
                : Optional.empty();
    }

    /** A new one, at an address of the person's own where the portal believes what says so. */
    private Caller browser() {
        int number = Integer.parseInt(phone.substring(phone.length() - 4));
        return new Caller(NOWHERE).client("198.18." + number / 250 + "." + (1 + number % 250));
    }

    private Reply step(String kind, Function<Caller, Reply> request) {
        return tally.count(kind, "", () -> request.apply(caller.at(portals.get())));
    }
}
