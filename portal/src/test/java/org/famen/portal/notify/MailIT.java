package org.famen.portal.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Header;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.testing.TestSms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail as a real SMTP server gets it: nothing that somebody types becomes a header, a recipient or a part (CWE-93). */
class MailIT {
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final TestSms SMS = new TestSms();
    private static final PortalUnderTest PORTAL;

    private static final String EVIL = "\r\nBcc: evil@example.org\r\nX-Evil: yes\r\n\r\n<b>evil</b>";
    private static int phones;

    static {
        SERVER.start();
        Map<String, Object> settings = new java.util.HashMap<>(SMS.settings());
        settings.putAll(Map.of(
                "famen.notify.smtp-host", "127.0.0.1",
                "famen.notify.smtp-port", SERVER.getSmtp().getPort(),
                "famen.notify.smtp-from", "no-reply@law.example.org"));
        PORTAL = PortalUnderTest.startOn(TestPostgres.createDatabase(), settings);
    }

    @AfterAll
    static void close() {
        PORTAL.close();
        SMS.close();
        SERVER.stop();
    }

    @BeforeEach
    void empty() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
    }

    @Test
    void aHostileNameReachesNoMail() throws Exception {
        Reply booked = book("east-centre@2026-11-25T09:00", "恶\r\nBcc: evil@example.org", "somebody@law.example.org");

        assertThat(booked.texts("h1")).containsExactly("约好了");
        PORTAL.bean(Dispatcher.class).sendAllDue();
        assertThat(SERVER.waitForIncomingEmail(30_000, 1)).isTrue();
        assertOneHarmlessMail("somebody@law.example.org");
        MimeMessage mail = SERVER.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("已预约：面谈");
        assertThat(GreenMailUtil.getWholeMessage(mail)).contains("booking.ics");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@law.example.org\r\nBcc: evil@example.org",
                "a@law.example.org\nBcc: evil@example.org",
                "a@law.example.org%0aBcc:evil@example.org",
                "a@law.example.org, evil@example.org",
                "a@law.example.org;evil@example.org",
                "<evil@example.org>",
                "\"a\\\"\r\nBcc: x\"@law.example.org",
                "a\u2028b@law.example.org",
                "a\u000bb@law.example.org",
                "a\u0085b@law.example.org",
                "a@law.example.org>\r\nRCPT TO:<evil@example.org"
            })
    void anAddressThatIsMoreThanOneIsRefused(String address) {
        Reply refused = book("east-centre@2026-11-26T09:00", "测试人", address);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select(".errors a").eachAttr("href")).containsExactly("#email");
        PORTAL.bean(Dispatcher.class).sendAllDue();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    /** Whatever a feature puts into a subject; those of today come from the city's files. */
    @ParameterizedTest
    @ValueSource(strings = {"Booked", "已预约"})
    void aSubjectStaysOneLine(String subject) throws Exception {
        PORTAL.bean(Mailer.class)
                .send(
                        "test/" + subject.length(),
                        Message.invitation(
                                "somebody@law.example.org",
                                subject + EVIL,
                                "text" + EVIL,
                                "BEGIN:VCALENDAR",
                                "REQUEST"));

        assertThat(SERVER.waitForIncomingEmail(30_000, 1)).isTrue();
        assertOneHarmlessMail("somebody@law.example.org");
        assertThat(SERVER.getReceivedMessages()[0].getSubject()).startsWith(subject);
    }

    private static void assertOneHarmlessMail(String to) throws Exception {
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        MimeMessage mail = SERVER.getReceivedMessages()[0];
        assertThat(mail.getRecipients(RecipientType.TO))
                .extracting(Object::toString)
                .containsExactly(to);
        assertThat(mail.getAllRecipients()).hasSize(1);
        List<String> headers = Collections.list(mail.getAllHeaders()).stream()
                .map(Header::getName)
                .toList();
        assertThat(headers).doesNotContain("Bcc", "X-Evil").contains("Subject", "Message-ID");
        assertThat(mail.getContentType()).startsWith("multipart/");
    }

    private static Reply book(String slot, String name, String address) {
        String phone = "1000008%04d".formatted(++phones);
        Caller caller = new Caller(PORTAL.address());
        caller.get("/book/talk");
        caller.post("/book/talk", Map.of("slot", slot));
        String held = caller.path();
        assertThat(held).startsWith("/book/hold/");
        Reply checked = caller.post(
                held,
                Map.of(
                        "name",
                        name,
                        "phone",
                        phone,
                        "email",
                        address,
                        "category",
                        "借款",
                        "note",
                        "问" + EVIL,
                        "consent",
                        "yes"));
        if (checked.status() == 200) {
            return caller.post(held + "/confirm", Map.of("code", SMS.code(phone, 0)));
        }
        caller.post(held + "/release", Map.of());
        return checked;
    }
}
