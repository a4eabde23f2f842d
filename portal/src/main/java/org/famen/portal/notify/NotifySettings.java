package org.famen.portal.notify;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * How messages leave.
 *
 * @param smsWebhook address that text messages are posted to; without one they are written to the log
 * @param smsSecret with which each post is signed
 * @param showMessages whether a demonstration shows text messages on a page, because nobody gets them
 * @param smtpHost of the mail server; without one no mail is sent
 * @param smtpPort 587 or 25, as the mail server has it
 * @param smtpTls whether mail is sent after STARTTLS only
 * @param smtpUser who may send; empty where nobody is asked
 * @param smtpPassword of that user
 * @param smtpFrom sender of mail
 */
@ConfigurationProperties("famen.notify")
record NotifySettings(
        @Nullable URI smsWebhook,
        @Nullable String smsSecret,
        boolean showMessages,
        @Nullable String smtpHost,
        int smtpPort,
        boolean smtpTls,
        @Nullable String smtpUser,
        @Nullable String smtpPassword,
        @Nullable String smtpFrom) {}
