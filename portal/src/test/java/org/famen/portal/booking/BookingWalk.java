package org.famen.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.TestSms;

/** Somebody who books, without script: what a test does not care about. */
public final class BookingWalk {
    private final Caller caller;
    private final TestSms sms;
    private final String phone;
    private int codes;
    private String held = "";

    public BookingWalk(URI portal, TestSms sms, String phone) {
        this.caller = new Caller(portal);
        this.sms = sms;
        this.phone = phone;
    }

    public Caller caller() {
        return caller;
    }

    public String phone() {
        return phone;
    }

    /** What the form asks for. */
    public static Map<String, String> details(String phone, String category) {
        return new HashMap<>(
                Map.of("name", "测试人", "phone", phone, "category", category, "note", "想问借条", "consent", "yes"));
    }

    /** @return where it led */
    public Reply hold(String service, String slot) {
        caller.get("/book/" + service);
        return caller.post("/book/" + service, Map.of("slot", slot));
    }

    /** Path of the hold that the caller has just got. */
    public String held() {
        assertThat(caller.path()).startsWith("/book/hold/");
        return caller.path().replaceFirst("/check.*$", "");
    }

    public String code() {
        return sms.code(phone, codes++);
    }

    /** From the time to the booking. */
    public Reply book(String service, String slot, String category) {
        Reply details = hold(service, slot);
        assertThat(details.status()).as(details.body()).isEqualTo(200);
        return finish(category);
    }

    Reply finish(String category) {
        Reply check = check(category);
        assertThat(check.status()).as(check.body()).isEqualTo(200);
        return confirm(code());
    }

    /** Fills in the form; a code is on its way then. */
    public Reply check(String category) {
        held = held();
        return caller.post(held, details(phone, category));
    }

    /** The last step, which may be taken again. */
    public Reply confirm(String code) {
        return caller.post(held + "/confirm", Map.of("code", code));
    }

    /** Of the booking whose page the caller has just got. */
    public String reference() {
        assertThat(caller.path()).matches("/booking/[0-9A-Z]{8}.*");
        return caller.path().substring("/booking/".length(), "/booking/".length() + 8);
    }
}
