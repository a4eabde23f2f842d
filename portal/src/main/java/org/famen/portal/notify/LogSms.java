package org.famen.portal.notify;

import static java.util.Objects.requireNonNull;

import org.famen.portal.personal.PhoneNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** For trying things out: text messages stand in the log, their numbers masked, and in a demonstration on a page. */
final class LogSms implements SmsPort {
    private static final Logger LOG = LoggerFactory.getLogger(LogSms.class);

    private final ShownMessages shown;

    LogSms(ShownMessages shown) {
        this.shown = requireNonNull(shown, "shown is null");
    }

    @Override
    public void send(String id, Message message) {
        var phone = new PhoneNumber(message.to());
        LOG.info("Text message to {}: {}", phone, message.text());
        shown.add(phone, message.text());
    }
}
