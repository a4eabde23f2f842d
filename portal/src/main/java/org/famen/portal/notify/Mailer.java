package org.famen.portal.notify;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Sends mail by SMTP. */
@Singleton
class Mailer {
    private static final String PATIENCE_MILLIS = "10000";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final NotifySettings settings;

    Mailer(NotifySettings settings) {
        this.settings = settings;
    }

    boolean isSetUp() {
        return settings.smtpHost() != null && !settings.smtpHost().isBlank();
    }

    void send(String id, Message message) throws IOException {
        try {
            Session session = Session.getInstance(properties(), authenticator());
            MimeMessage mail = new NamedMessage(session, id);
            mail.setFrom(new InternetAddress(requireNonNull(settings.smtpFrom(), "famen.notify.smtp-from is not set")));
            mail.setRecipient(RecipientType.TO, new InternetAddress(message.to(), true));
            mail.setSubject(message.subject(), UTF_8);
            addUnsubscribe(mail, message);
            mail.setContent(parts(message));
            mail.saveChanges();
            Transport.send(mail);
        } catch (MessagingException e) {
            throw new IOException(e.getClass().getSimpleName(), e);
        }
    }

    /** One click in the reader's own mail program is enough: RFC 2369, RFC 8058. */
    private static void addUnsubscribe(MimeMessage mail, Message message) throws MessagingException {
        if (message.unsubscribe() != null) {
            mail.setHeader("List-Unsubscribe", "<" + message.unsubscribe() + ">");
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private static MimeMultipart parts(Message message) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(message.text(), UTF_8);
        if (message.html() != null) {
            MimeBodyPart html = new MimeBodyPart();
            html.setText(message.html(), UTF_8, "html");
            return new MimeMultipart("alternative", text, html);
        }
        if (message.calendar() == null) {
            return new MimeMultipart(text);
        }
        MimeBodyPart calendar = new MimeBodyPart();
        calendar.setContent(message.calendar(), "text/calendar; charset=UTF-8; method=" + message.method());
        calendar.setFileName("booking.ics");
        return new MimeMultipart(text, calendar);
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", requireNonNull(settings.smtpHost()));
        properties.setProperty("mail.smtp.port", Integer.toString(settings.smtpPort()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(settings.smtpTls()));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.smtpTls()));
        properties.setProperty("mail.smtp.auth", Boolean.toString(authenticates()));
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        return properties;
    }

    private boolean authenticates() {
        return settings.smtpUser() != null && !settings.smtpUser().isBlank();
    }

    private @Nullable Authenticator authenticator() {
        if (!authenticates()) {
            return null;
        }
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.smtpUser(), settings.smtpPassword());
            }
        };
    }

    /** Keeps the id that names the event, so that a mail that is sent twice is shown once. */
    private static final class NamedMessage extends MimeMessage {
        private final String id;

        NamedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id.replace('/', '.') + "@famen>");
        }
    }
}
