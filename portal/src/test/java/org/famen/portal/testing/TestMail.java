package org.famen.portal.testing;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A real SMTP server that keeps what portals send to it. */
public final class TestMail implements AutoCloseable {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    public TestMail() {
        server.start();
    }

    /** For a portal under test. */
    public Map<String, Object> settings() {
        return Map.of(
                "famen.notify.smtp-host", "127.0.0.1",
                "famen.notify.smtp-port", server.getSmtp().getPort(),
                "famen.notify.smtp-from", "no-reply@law.example.org");
    }

    /**
     * A mail.
     *
     * @param html empty where it has none
     */
    public record Letter(String to, String subject, String text, String html, List<String> unsubscribe) {}

    /** In the order in which they came. */
    public List<Letter> letters() {
        return Arrays.stream(server.getReceivedMessages()).map(TestMail::letter).toList();
    }

    public List<Letter> lettersTo(String address) {
        return letters().stream().filter(letter -> letter.to().equals(address)).toList();
    }

    public void empty() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Letter letter(MimeMessage mail) {
        try {
            MimeMultipart parts = (MimeMultipart) mail.getContent();
            return new Letter(
                    mail.getAllRecipients()[0].toString(),
                    mail.getSubject(),
                    part(parts, 0),
                    parts.getCount() > 1 ? part(parts, 1) : "",
                    headers(mail, "List-Unsubscribe", "List-Unsubscribe-Post"));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(MimeMultipart parts, int number) throws MessagingException, IOException {
        BodyPart part = parts.getBodyPart(number);
        return part.getContent().toString().replace("\r\n", "\n");
    }

    private static List<String> headers(MimeMessage mail, String... names) throws MessagingException {
        List<String> found = new ArrayList<>();
        for (String name : names) {
            String[] values = mail.getHeader(name);
            found.addAll(values == null ? List.of() : List.of(values));
        }
        return found;
    }

    @Override
    public void close() {
        server.stop();
    }
}
