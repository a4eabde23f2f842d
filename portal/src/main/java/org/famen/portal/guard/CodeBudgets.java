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
 * against the phone that was named.
 */
@Singleton
public class CodeBudgets {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final String ALL = "all";

    private final GuardSettings settings;
    private final Tries tries;
    private final CodeMeter meter;

    CodeBudgets(GuardSettings settings, Tries tries, CodeMeter meter) {
        this.settings = settings;
        this.tries = tries;
        this.meter = meter;
    }

    /** Counts the code that is asked for; empty where it may be sent. */
    Optional<CodeOutcome.Why> refusal(CodeRequest code) {
        Optional<CodeOutcome.Why> refusal =
                refusalOfAsker(code).or(() -> refusalOfReceiver(code)).or(() -> refusalOfCity(code));
        if (refusal.isEmpty() && code.isReal()) {
            meter.sent();
        }
        return refusal;
    }

    /**
     * Counts a message that is no code, such as the receipt of an application, which names whatever phone somebody typed. It comes
     * out of the budgets of who asks and of the city; a phone has one of its own for each purpose, so that nobody spends
     * another's codes by it.
     *
     * @return whether it may be sent
     */
    public boolean allow(String purpose, AddressBlock from, PhoneNumber phone) {
        String what = "text-" + purpose;
        if (tries.count(what, phone.digits(), HOUR) > settings.phoneCodes()
                || tries.count(what, phone.digits(), DAY) > 2 * settings.phoneCodes()) {
            meter.refused(Budget.PHONE.key());
            return false;
        }
        if (tries.count("code-block", from.text(), HOUR) > settings.blockCodes()) {
            meter.refused(Budget.BLOCK.key());
            return false;
        }
        if (tries.count("code-hour", ALL, HOUR) > settings.hourlyCodes()
                || tries.count("code-day", ALL, DAY) > settings.dailyCodes()) {
            meter.refused(Budget.CITY.key());
            return false;
        }
        meter.sent();
        return true;
    }

    private Optional<CodeOutcome.Why> refusalOfAsker(CodeRequest code) {
        String about = code.about() + "/" + code.phone().digits();
        if (tries.count("code-about-" + code.purpose(), about, HOUR) > settings.phoneCodes()
                || tries.count("code-session-" + code.purpose(), code.visitor().id(), HOUR) > settings.phoneCodes()
                || code.isReal() && isOverForPlace(code)) {
            return Optional.of(CodeOutcome.Why.WAIT);
        }
        return tries.count("code-block", code.from().text(), HOUR) > settings.blockCodes()
                ? refused(Budget.BLOCK, CodeOutcome.Why.CALL)
                : Optional.empty();
    }

    /** Cookies cost nothing: without this whoever holds times one after the other would have all the codes of a phone sent. */
    private boolean isOverForPlace(CodeRequest code) {
        String place = code.from().text() + "/" + code.phone().digits();
        return tries.count("code-place", place, HOUR) > settings.phoneCodes()
                || tries.count("code-place", place, DAY) > 2 * settings.phoneCodes();
    }

    /** Twice what one asker may have, so that whoever asks in the owner's place leaves them something. */
    private Optional<CodeOutcome.Why> refusalOfReceiver(CodeRequest code) {
        if (!code.isReal()) {
            return Optional.empty();
        }
        String phone = code.phone().digits();
        return tries.count("code-phone", phone, HOUR) > 2 * settings.phoneCodes()
                        || tries.count("code-phone", phone, DAY) > 4 * settings.phoneCodes()
                ? refused(Budget.PHONE, CodeOutcome.Why.WAIT)
                : Optional.empty();
    }

    private Optional<CodeOutcome.Why> refusalOfCity(CodeRequest code) {
        return isOver(code, "code-hour", HOUR, settings.hourlyCodes())
                        || isOver(code, "code-day", DAY, settings.dailyCodes())
                ? refused(Budget.CITY, CodeOutcome.Why.CALL)
                : Optional.empty();
    }

    /** What is not sent is answered as what is, and costs nothing. */
    private boolean isOver(CodeRequest code, String what, Duration span, int most) {
        return code.isReal() ? tries.count(what, ALL, span) > most : tries.soFar(what, ALL, span) >= most;
    }

    private Optional<CodeOutcome.Why> refused(Budget budget, CodeOutcome.Why why) {
        meter.refused(budget.key());
        return Optional.of(why);
    }

    private enum Budget {
        BLOCK,
        PHONE,
        CITY;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
