package org.famen.portal.guard;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.famen.portal.personal.PhoneNumber;
import org.famen.portal.protection.AddressBlock;

/**
 * How many codes, and other messages to phones of which nobody has shown that they are theirs, may be sent, since each costs the
 * city money and its receiver's peace. What is asked for without there being anything to open counts against who asks and never
 * against the phone that was named. Of the city's budgets, what people can do without stops at a half, and what begins something
 * at four fifths, half of which are for one network: whoever drains them by it keeps nobody from what they have booked.
 */
@Singleton
public class CodeBudgets {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final String ALL = "all";
    private static final String CITY_HOUR = "code-hour";
    private static final String CITY_DAY = "code-day";
    /** Of the city's budgets, in percent. */
    private static final int EXTRAS = 50;

    private static final int BEGINNINGS = 80;
    /** Half of these. */
    private static final int NETWORK = 40;

    private static final int WHOLE = 100;

    private final GuardSettings settings;
    private final Tries tries;
    private final CodeMeter meter;

    CodeBudgets(GuardSettings settings, Tries tries, CodeMeter meter) {
        this.settings = settings;
        this.tries = tries;
        this.meter = meter;
    }

    /** Counts the code that is asked for, within the transaction that sends it; empty where it may be sent. */
    Optional<CodeOutcome.Why> refusal(CodeRequest code) {
        Optional<CodeOutcome.Why> refusal = refusalOfAsker(code)
                .or(() -> refusalOfReceiver(code))
                .or(() -> refusalOfNetwork(code))
                .or(() -> refusalOfCity(code));
        if (refusal.isEmpty() && code.isReal()) {
            meter.sent();
        }
        return refusal;
    }

    /**
     * Counts a message that is no code, such as the receipt of an application, which names whatever phone somebody typed. It comes
     * out of the budgets of who asks and of the city; a phone has one of its own for each purpose, so that nobody spends
     * another's codes by it. Counted within the transaction of what it tells, so that what comes to nothing costs nothing.
     *
     * @return whether it may be sent
     */
    public boolean allow(String purpose, AddressBlock from, PhoneNumber phone) {
        String what = "text-" + purpose;
        if (tries.countWithin(what, phone.digits(), HOUR) > settings.phoneCodes()
                || tries.countWithin(what, phone.digits(), DAY) > 2 * settings.phoneCodes()) {
            meter.refused(Budget.PHONE.key());
            return false;
        }
        if (tries.countWithin("code-block", from.text(), HOUR) > settings.blockCodes()) {
            meter.refused(Budget.BLOCK.key());
            return false;
        }
        if (isOverForNetwork(from)) {
            meter.refused(Budget.NETWORK.key());
            return false;
        }
        if (isSpent(EXTRAS) || isOver()) {
            meter.refused(Budget.CITY.key());
            return false;
        }
        meter.sent();
        return true;
    }

    private Optional<CodeOutcome.Why> refusalOfAsker(CodeRequest code) {
        String about = code.about() + "/" + code.phone().digits();
        String aboutFrom = about + "/" + code.from().text();
        if (tries.countWithin("code-about-from-" + code.purpose(), aboutFrom, HOUR) > settings.phoneCodes()
                || tries.countWithin("code-about-" + code.purpose(), about, HOUR) > 2 * settings.phoneCodes()
                || tries.countWithin(
                                "code-session-" + code.purpose(), code.visitor().id(), HOUR)
                        > settings.phoneCodes()
                || isOverForPlace(code)) {
            return Optional.of(CodeOutcome.Why.WAIT);
        }
        return tries.countWithin("code-block", code.from().text(), HOUR) > settings.blockCodes()
                ? refused(Budget.BLOCK, CodeOutcome.Why.CALL)
                : Optional.empty();
    }

    /** Cookies cost nothing: without this whoever holds times one after the other would have all the codes of a phone sent. */
    private boolean isOverForPlace(CodeRequest code) {
        return isOver(
                code, "code-place", code.from().text() + "/" + code.phone().digits(), settings.phoneCodes());
    }

    /**
     * Twice as many a day as an hour. What there is nothing to open for takes nothing from the phone that was named, and is told
     * to wait all the same when that has had its codes: the answer would tell else whether there is something.
     */
    private boolean isOver(CodeRequest code, String what, String who, int hourly) {
        if (!code.isReal()) {
            return tries.soFar(what, who, HOUR) >= hourly || tries.soFar(what, who, DAY) >= 2 * hourly;
        }
        return tries.countWithin(what, who, HOUR) > hourly || tries.countWithin(what, who, DAY) > 2 * hourly;
    }

    /**
     * Twice what one asker may have, so that whoever asks in the owner's place leaves them something. A phone is known to many, and
     * what begins something needs no more: a fifth is left to what is booked.
     */
    private Optional<CodeOutcome.Why> refusalOfReceiver(CodeRequest code) {
        String phone = code.phone().digits();
        if (code.begins()
                && (tries.soFar("code-phone", phone, HOUR) >= share(2 * settings.phoneCodes(), BEGINNINGS)
                        || tries.soFar("code-phone", phone, DAY) >= share(4 * settings.phoneCodes(), BEGINNINGS))) {
            return refused(Budget.PHONE, CodeOutcome.Why.WAIT);
        }
        return isOver(code, "code-phone", phone, 2 * settings.phoneCodes())
                ? refused(Budget.PHONE, CodeOutcome.Why.WAIT)
                : Optional.empty();
    }

    /** Who has one network can have blocks of it by the hundred. What is booked already opens from wherever. */
    private Optional<CodeOutcome.Why> refusalOfNetwork(CodeRequest code) {
        return code.begins() && isOverForNetwork(code.from())
                ? refused(Budget.NETWORK, CodeOutcome.Why.CALL)
                : Optional.empty();
    }

    private boolean isOverForNetwork(AddressBlock from) {
        return tries.countWithin("code-network", from.network(), HOUR) > share(settings.hourlyCodes(), NETWORK)
                || tries.countWithin("code-network", from.network(), DAY) > share(settings.dailyCodes(), NETWORK);
    }

    /** What is not sent is answered as what is, and costs nothing. */
    private Optional<CodeOutcome.Why> refusalOfCity(CodeRequest code) {
        return isSpent(code.begins() ? BEGINNINGS : WHOLE) || code.isReal() && isOver()
                ? refused(Budget.CITY, CodeOutcome.Why.CALL)
                : Optional.empty();
    }

    /** Looked at before it is counted, so that what is refused takes nothing from what is not. */
    private boolean isSpent(int percent) {
        return tries.soFar(CITY_HOUR, ALL, HOUR) >= share(settings.hourlyCodes(), percent)
                || tries.soFar(CITY_DAY, ALL, DAY) >= share(settings.dailyCodes(), percent);
    }

    /** Counts one more for the city. */
    private boolean isOver() {
        return tries.countWithin(CITY_HOUR, ALL, HOUR) > settings.hourlyCodes()
                || tries.countWithin(CITY_DAY, ALL, DAY) > settings.dailyCodes();
    }

    private static long share(int budget, int percent) {
        return (long) budget * percent / WHOLE;
    }

    private Optional<CodeOutcome.Why> refused(Budget budget, CodeOutcome.Why why) {
        meter.refused(budget.key());
        return Optional.of(why);
    }

    private enum Budget {
        BLOCK,
        PHONE,
        NETWORK,
        CITY;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
