package org.famen.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.famen.portal.booking.manage.Housekeeping;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.testing.TestSms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The clock of a portal is wrong by an hour for a while. */
class ClockJumpIT {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final TestSms SMS = new TestSms();
    private static final PortalUnderTest PORTAL =
            PortalUnderTest.startOn(TestPostgres.createDatabase(), SMS.settings());

    @AfterAll
    static void close() {
        PORTAL.close();
        SMS.close();
    }

    @Test
    void whoIsAskedForACodeWhileItGoesWrongAndComesRightStillBooks() {
        BookingWalk before = new BookingWalk(PORTAL.address(), SMS, "10009100001");
        before.hold("class", "west-centre@2026-12-04T14:00");
        before.check("培训");
        String old = before.code();

        PORTAL.clock().advance(HOUR);
        PORTAL.bean(Housekeeping.class).run();
        assertThat(before.confirm(old).texts("h1")).doesNotContain("约好了");
        BookingWalk meanwhile = new BookingWalk(PORTAL.address(), SMS, "10009100002");
        assertThat(meanwhile.book("class", "west-centre@2026-12-04T14:00", "培训").texts("h1"))
                .containsExactly("约好了");
        BookingWalk half = new BookingWalk(PORTAL.address(), SMS, "10009100003");
        half.hold("class", "west-centre@2026-12-04T14:00");
        half.check("培训");
        half.code();
        BookingInvariants.check(Sql.of(PORTAL));

        // No pause between two codes of one phone is left.
        PORTAL.clock().advance(HOUR.negated().plusMinutes(2));
        PORTAL.bean(Housekeeping.class).run();
        BookingInvariants.check(Sql.of(PORTAL));
        // Nobody waits an hour for a code because the last one was sent in the future.
        half.caller().post(half.held() + "/code", Map.of());
        assertThat(half.confirm(half.code()).texts("h1")).containsExactly("约好了");
        assertThat(before.book("class", "west-centre@2026-12-04T14:00", "培训").texts("h1"))
                .containsExactly("约好了");
        BookingInvariants.check(Sql.of(PORTAL));
    }
}
