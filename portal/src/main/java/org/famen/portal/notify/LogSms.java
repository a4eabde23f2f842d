package org.famen.portal.notify;

import org.famen.portal.personal.PhoneNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** For trying things out: text messages stand in the log, their numbers masked. */
final class LogSms implements SmsPort {
    private static final Logger LOG = LoggerFactory.getLogger(LogSms.class);

    @Override
    public void send(String id, Message message) {
        LOG.info("Text message to {}: {}", new PhoneNumber(message.to()), message.text());
    }
}
